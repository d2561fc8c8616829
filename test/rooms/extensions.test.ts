import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, keep, put } from '../stories/law-cast.ts';
import { assess, consider, see } from './adopting.ts';
import { DELIVERY, type Guild, openGuild, refused } from './guild.ts';
import type { Firm } from './parties.ts';

const WEAK = { ...DELIVERY, text: 'In large print, unless it rains.' };
const NAME = 'DESCRIBE_DELIVERY bills';

let guild: Guild;
let firm: Firm;

beforeAll(async () => {
  guild = await openGuild();
  firm = await guild.newFirm();
}, 120_000);
afterAll(() => guild?.world.close());

describe('an operation', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['that hits nothing', { ...DELIVERY, clauseKey: 'none' }, 'BAD_INPUT'],
    [
      'without what its kind needs',
      { kind: 'ADD_CLAUSE', key: 'own', parentKey: 'repairs', heading: 'Own' },
      'BAD_INPUT',
    ],
    [
      'with a key that is none',
      { kind: 'ADD_CLAUSE', key: 'Own!', parentKey: 'repairs', heading: 'Own', text: 'X.' },
      'BAD_INPUT',
    ],
    [
      'with the key of a clause of the code',
      { kind: 'ADD_CLAUSE', key: 'bills', parentKey: 'repairs', heading: 'Own', text: 'X.' },
      'BAD_INPUT',
    ],
    [
      'beneath a clause that takes none',
      { kind: 'ADD_CLAUSE', key: 'own', parentKey: 'bills', heading: 'Own', text: 'X.' },
      'BAD_INPUT',
    ],
    [
      'that exempts from what binds all',
      { kind: 'DECLARE_NOT_APPLICABLE', clauseKey: 'bills', reason: 'No.' },
      'BAD_INPUT',
    ],
    [
      'weaker than the floor',
      { kind: 'SET_PARAMETER', clauseKey: 'answers', parameterKey: 'answer-days', value: '11' },
      'BELOW_FLOOR',
    ],
    [
      'with fewer ways than the floor',
      { kind: 'SET_PARAMETER', clauseKey: 'answers', parameterKey: 'channels', value: 'letter' },
      'BELOW_FLOOR',
    ],
    [
      'with a way that is none',
      { kind: 'SET_PARAMETER', clauseKey: 'answers', parameterKey: 'channels', value: 'letter|pigeon' },
      'BAD_INPUT',
    ],
    [
      'with no number',
      { kind: 'SET_PARAMETER', clauseKey: 'answers', parameterKey: 'answer-days', value: 'soon' },
      'BAD_INPUT',
    ],
  ])('%s is refused, is said so while one types, and leaves nothing', async (_name, operation, code) => {
    const adopter = await guild.newAdopter();
    const { admin } = adopter.firm;
    const before = await see(admin, adopter.id, '{ version draftExtension { id } }');
    expect(before).toMatchObject({ draftExtension: null });
    expect(await refused(admin, adopter.id, 'putOperation', { operation })).toBe(code);
    expect(await see(admin, adopter.id, '{ version draftExtension { id } }')).toEqual(before);
    const asking = admin.send<{ operationRemarks: { level: string }[] }>(
      '/graphql',
      'query($id: ID!, $operation: OperationInput!) { operationRemarks(adoptionId: $id, operation: $operation) { level code } }',
      { id: adopter.id, operation },
    );
    const { data, errors } = await asking;
    expect(errors?.[0]?.extensions?.code ?? data?.operationRemarks[0]?.level).toMatch(/^(BAD_INPUT|ERROR)$/);
  });

  it('is put in the place of the one about the same thing, taken out, and the draft thrown away', async () => {
    const { firm: own, id } = await guild.newAdopter();
    const OPERATIONS = '{ draftExtension { operations { name text } } }';
    await put(own.admin, id, DELIVERY);
    await put(own.admin, id, { ...DELIVERY, text: 'In braille.' });
    expect(await see(own.admin, id, OPERATIONS)).toEqual({
      draftExtension: { operations: [{ name: NAME, text: 'In braille.' }] },
    });
    expect(await refused(own.admin, id, 'removeOperation', { operationName: 'none' })).toBe('BAD_INPUT');
    await keep(own.admin, id, 'removeOperation', { operationName: NAME });
    expect(await see(own.admin, id, OPERATIONS)).toEqual({ draftExtension: { operations: [] } });
    await keep(own.admin, id, 'discardExtension');
    expect(await see(own.admin, id, OPERATIONS)).toEqual({ draftExtension: null });
    expect(await refused(own.admin, id, 'discardExtension')).toBe('WRONG_STATUS');
    expect(await refused(own.admin, id, 'publishExtension', { effectiveFrom: day('01-01') })).toBe(
      'WRONG_STATUS',
    );
  });

  it('is for the administrator of a registered firm, on the version that is there', async () => {
    const { firm: own, id } = await guild.newAdopter();
    expect(await refused(own.approver, id, 'putOperation', { operation: DELIVERY })).toBe('FORBIDDEN');
    expect(await refused(firm.admin, id, 'putOperation', { operation: DELIVERY })).toBe('NOT_FOUND');
    const stale = { adoptionId: id, expectedVersion: 1, operation: DELIVERY };
    expect((await own.admin.actRefused('putOperation', stale)).code).toBe('STALE_VERSION');
    const considering = await consider(await guild.newFirm(), guild.codeId).then(({ id: at }) => at);
    expect(await refused(firm.admin, considering, 'putOperation', { operation: DELIVERY })).toBe('NOT_FOUND');
    const assessed = await assess(firm, guild.codeId);
    expect(await refused(firm.admin, assessed.id, 'putOperation', { operation: DELIVERY })).toBe(
      'WRONG_STATUS',
    );
  });
});

describe('a ruling', () => {
  const RULING = { operationName: NAME, ruling: 'ALLOWED', reason: 'It seldom rains.' };

  it('is asked for only where one is needed, by nobody but the firm, and seen by the association only then', async () => {
    const { firm: own, id } = await guild.newAdopter();
    await put(own.admin, id, DELIVERY);
    expect(await refused(own.admin, id, 'askForRuling')).toBe('WRONG_STATUS');
    await put(own.admin, id, WEAK);
    expect(await refused(guild.association.officer, id, 'askForRuling')).toBe('FORBIDDEN');
    expect(await see(guild.association.officer, id, '{ draftExtension { id } }')).toEqual({
      draftExtension: null,
    });
    expect(await refused(guild.association.officer, id, 'ruleOnOperation', RULING)).toBe('WRONG_STATUS');
    await keep(own.admin, id, 'askForRuling');
    const ASKED = '{ draftExtension { status operations { name needsRuling { code } ruling { ruling } } } }';
    expect(await see(guild.association.officer, id, ASKED)).toEqual({
      draftExtension: {
        status: 'UNDER_REVIEW',
        operations: [{ name: NAME, needsRuling: { code: 'NEEDS_RULING' }, ruling: null }],
      },
    });
    expect(await refused(own.admin, id, 'putOperation', { operation: DELIVERY })).toBe('WRONG_STATUS');
    expect(await refused(own.admin, id, 'discardExtension')).toBe('WRONG_STATUS');
    expect(await refused(own.admin, id, 'ruleOnOperation', RULING)).toBe('FORBIDDEN');
    expect(await refused(guild.association.editor, id, 'ruleOnOperation', RULING)).toBe('FORBIDDEN');
  });

  it('is given once, in words, about what is there; an operation that is edited needs another', async () => {
    const { firm: own, id } = await guild.newAdopter();
    await put(own.admin, id, WEAK);
    await keep(own.admin, id, 'askForRuling');
    const { officer } = guild.association;
    expect(await refused(officer, id, 'ruleOnOperation', { ...RULING, reason: ' ' })).toBe('BAD_INPUT');
    expect(await refused(officer, id, 'ruleOnOperation', { ...RULING, operationName: 'none' })).toBe(
      'BAD_INPUT',
    );
    await keep(officer, id, 'ruleOnOperation', RULING);
    expect(await refused(officer, id, 'ruleOnOperation', RULING)).toBe('WRONG_STATUS');
    await keep(own.admin, id, 'reopenExtension');
    expect(await refused(own.admin, id, 'reopenExtension')).toBe('WRONG_STATUS');
    await put(own.admin, id, { ...WEAK, text: 'Unless it snows.' });
    expect(await refused(own.admin, id, 'publishExtension', { effectiveFrom: day('01-01') })).toBe(
      'NEEDS_RULING',
    );
    await put(own.admin, id, WEAK);
    await keep(own.admin, id, 'publishExtension', { effectiveFrom: day('01-01') });
  });
});
