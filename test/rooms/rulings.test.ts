import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../ask.ts';
import { day, keep, put } from '../stories/law-cast.ts';
import { see } from './adopting.ts';
import { DELIVERY, type Guild, openGuild, refused } from './guild.ts';

const WEAK = { ...DELIVERY, text: 'In large print, unless it rains.' };
const CLOSED = { kind: 'DECLARE_NOT_APPLICABLE', clauseKey: 'branches', reason: 'We have no branch.' };
const NAMES = { weak: 'DESCRIBE_DELIVERY bills', closed: 'DECLARE_NOT_APPLICABLE branches' };

let guild: Guild;

beforeAll(async () => {
  guild = await openGuild();
}, 120_000);
afterAll(() => guild?.world.close());

const rule = (id: string, operationName: string, ruling: string, reason = 'As discussed.') =>
  keep(guild.association.officer, id, 'ruleOnOperation', { operationName, ruling, reason });

/** A firm that asks for two rulings. */
async function asking() {
  const { firm, id } = await guild.newAdopter();
  await put(firm.admin, id, WEAK);
  await put(firm.admin, id, CLOSED);
  await keep(firm.admin, id, 'askForRuling');
  return { firm, id };
}

/** The kinds and titles of what waits for somebody about an adoption. */
async function waits(who: Person, adoptionId: string): Promise<[string, string][]> {
  const { worklist } = await who.ask<{
    worklist: { nodes: { kind: string; title: string; adoption: { id: string } | null }[] };
  }>('query { worklist(first: 100) { nodes { kind title adoption { id } } } }');
  return worklist.nodes
    .filter(({ kind, adoption }) => adoption?.id === adoptionId && /RUL/.test(kind))
    .map(({ kind, title }) => [kind, title]);
}

describe('an extension under review', () => {
  it('stands on the officer’s list with the number of rulings that are left, and then on the firm’s', async () => {
    const { officer, admin, editor } = guild.association;
    const { firm, id } = await guild.newAdopter();
    await put(firm.admin, id, WEAK);
    await put(firm.admin, id, CLOSED);
    await put(firm.admin, id, { ...DELIVERY, clauseKey: 'repairs' });
    expect(await waits(officer, id)).toEqual([]);
    await keep(firm.admin, id, 'askForRuling');
    const asks = (what: string) => [
      'RULING_AWAITED',
      `${firm.name} asks for ${what} on what it adds to the Fair Line Code`,
    ];
    expect(await waits(officer, id)).toEqual([asks('2 rulings')]);
    expect(await waits(admin, id)).toEqual([asks('2 rulings')]);
    expect([await waits(editor, id), await waits(firm.approver, id), await waits(firm.admin, id)]).toEqual([
      [],
      [],
      [],
    ]);
    await rule(id, NAMES.weak, 'ALLOWED');
    expect(await waits(officer, id)).toEqual([asks('1 ruling')]);
    await rule(id, NAMES.closed, 'REFUSED');
    expect(await waits(officer, id)).toEqual([]);
    expect(await waits(firm.admin, id)).toEqual([
      [
        'EXTENSION_RULED_ON',
        'The association has ruled on what you add to the Fair Line Code: publish it, or mend it',
      ],
    ]);
    await keep(firm.admin, id, 'reopenExtension');
    expect(await waits(firm.admin, id)).toEqual([]);
  });
});

describe('what an officer has refused', () => {
  it('is mended one after the other, and keeps the extension from being published until then', async () => {
    const { firm, id } = await asking();
    await rule(id, NAMES.weak, 'REFUSED');
    await rule(id, NAMES.closed, 'REFUSED');
    await keep(firm.admin, id, 'reopenExtension');
    const today = { effectiveFrom: day('01-01') };
    expect(await refused(firm.admin, id, 'publishExtension', today)).toBe('NEEDS_RULING');
    expect(await refused(firm.admin, id, 'askForRuling')).toBe('BAD_INPUT');
    await put(firm.admin, id, DELIVERY);
    expect(await refused(firm.admin, id, 'publishExtension', today)).toBe('NEEDS_RULING');
    expect(await refused(firm.admin, id, 'putOperation', { operation: WEAK })).toBe('BAD_INPUT');
    await keep(firm.admin, id, 'removeOperation', { operationName: NAMES.closed });
    await keep(firm.admin, id, 'publishExtension', today);
  });

  it('stays readable with its reason, also once the firm has changed what it was about', async () => {
    const { firm, id } = await asking();
    await rule(id, NAMES.weak, 'REFUSED', 'Rain is no reason.');
    await rule(id, NAMES.closed, 'ALLOWED', 'It has none.');
    await keep(firm.admin, id, 'reopenExtension');
    await put(firm.admin, id, DELIVERY);
    const RULINGS =
      '{ rulings { operationName ruling reason personName } draftExtension { operations { name ruling { ruling } } } }';
    const seen = await see(firm.admin, id, RULINGS);
    const by = { personName: 'officer guild' };
    expect(seen).toEqual({
      rulings: [
        { ...by, operationName: NAMES.weak, ruling: 'REFUSED', reason: 'Rain is no reason.' },
        { ...by, operationName: NAMES.closed, ruling: 'ALLOWED', reason: 'It has none.' },
      ],
      draftExtension: {
        operations: [
          { name: NAMES.weak, ruling: null },
          { name: NAMES.closed, ruling: { ruling: 'ALLOWED' } },
        ],
      },
    });
    const ofOfficer = await see<{ rulings: object[] }>(
      guild.association.officer,
      id,
      '{ rulings { reason } }',
    );
    expect(ofOfficer.rulings).toHaveLength(2);
    const stranger = await guild.newFirm();
    expect(await see(stranger.admin, id, '{ rulings { reason } }')).toBeNull();
  });
});

it('each clause says what a firm can do about it', async () => {
  const { firm, id } = await guild.newAdopter();
  await put(firm.admin, id, {
    ...{ kind: 'ADD_CLAUSE', key: 'own', parentKey: 'repairs', position: 0, clauseKind: 'PROMISE' },
    ...{ heading: 'Our own', text: 'We also come at night.' },
  });
  const { draftCode } = await see<{ draftCode: { clauses: { key: string; takes: string[] }[] } }>(
    firm.admin,
    id,
    '{ draftCode { clauses { key takes } } }',
  );
  expect(Object.fromEntries(draftCode.clauses.map(({ key, takes }) => [key, takes]))).toEqual({
    scope: ['DESCRIBE_DELIVERY'],
    answers: ['SET_PARAMETER', 'DESCRIBE_DELIVERY'],
    repairs: ['ADD_CLAUSE', 'DESCRIBE_DELIVERY'],
    own: ['ADD_CLAUSE'],
    notice: ['SET_PARAMETER', 'DESCRIBE_DELIVERY'],
    branches: ['DECLARE_NOT_APPLICABLE', 'DESCRIBE_DELIVERY'],
    bills: ['DESCRIBE_DELIVERY'],
  });
});
