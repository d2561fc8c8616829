import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act } from '../api/act.ts';
import { type Context, contextOf, type Viewer } from '../api/context.ts';
import { openDesk } from '../api/identity/desk.ts';
import { refuse } from '../api/refusal.ts';
import { addCode } from '../db/codes/write.ts';
import type { SeenRefusal } from './ask.ts';
import {
  type Association,
  EDITION,
  foundAssociation,
  type SeenEdition,
  writeDraft,
} from './rooms/parties.ts';
import { newKey, openWorld, type World } from './world.ts';

let world: World;
let guild: Association;

beforeAll(async () => {
  world = await openWorld();
  guild = await foundAssociation(world, 'guild');
});
afterAll(() => world.close());

const newCode = (key: string, idempotencyKey: string = newKey()) => ({
  ...{ key, idempotencyKey, title: 'A code', summary: 'What customers can count on.' },
});

const CREATE = 'mutation($input: CreateCodeInput!) { createCode(input: $input) { id key title } }';

const codesNamed = async (key: string) =>
  (await world.behind`select id from accord.codes where key = ${key}`).length;

const keysNamed = async (key: string) =>
  (await world.behind`select key from accord.idempotency_keys where key = ${key}`).length;

describe('the same key again', () => {
  it('with the same input, twenty times at once, acts once and answers alike', async () => {
    const input = newCode('twenty');
    const before = await trail();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => guild.editor.send('/graphql', CREATE, { input })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ data: { createCode: { key: 'twenty' } } });
    expect(await codesNamed('twenty')).toBe(1);
    expect(await trail()).toBe(before + 1);
  });

  it('with the same input later, or with its fields in another order, answers the same', async () => {
    const input = newCode('later');
    const first = await guild.editor.ask(CREATE, { input });
    const turned = Object.fromEntries(Object.entries(input).reverse());
    expect(await guild.editor.ask(CREATE, { input })).toEqual(first);
    expect(await guild.editor.ask(CREATE, { input: turned })).toEqual(first);
    expect(await codesNamed('later')).toBe(1);
  });

  it('with another input or for another act is refused, also when both come at once', async () => {
    const key = newKey();
    const inputs = [newCode('one-of-two', key), newCode('two-of-two', key)];
    const answers = await Promise.all(
      inputs.map((input) => guild.editor.send('/graphql', CREATE, { input })),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const refused = answers.flatMap(({ errors }) => errors ?? []);
    expect(refused.map(({ extensions }) => extensions)).toEqual([
      { code: 'KEY_REUSED', path: ['idempotencyKey'], remarks: [] },
    ]);
    expect((await codesNamed('one-of-two')) + (await codesNamed('two-of-two'))).toBe(1);
    const elsewhere = { minimumRespondents: 5, idempotencyKey: key };
    await guild.admin.act('setDisclosurePolicy', elsewhere);
    const mine = { codeId: crypto.randomUUID(), idempotencyKey: key };
    expect((await guild.editor.actRefused('draftEdition', mine)).code).toBe('KEY_REUSED');
  });

  it('is each person’s own: another may use it', async () => {
    const key = newKey();
    await guild.editor.act('createCode', newCode('mine', key));
    await guild.admin.act('createCode', newCode('hers', key));
    expect((await codesNamed('mine')) + (await codesNamed('hers'))).toBe(2);
    expect(await keysNamed(key)).toBe(2);
  });

  it.each(['', 'short', 'x'.repeat(201)])('“%s” is no key', async (idempotencyKey) => {
    const refusal = await guild.editor.actRefused('createCode', newCode('keyless', idempotencyKey));
    expect(refusal).toMatchObject({ code: 'BAD_INPUT', path: ['idempotencyKey'] });
    expect(await codesNamed('keyless')).toBe(0);
  });
});

describe('two who edit the same at once', () => {
  it('exactly one wins, and the other is told that it has seen an old version', async () => {
    const { draft } = await writeDraft(guild.editor, 'contested');
    for (let round = 0, version = draft.version; round < 5; round += 1, version += 1) {
      const heading = (who: string) => ({
        ...{ editionId: draft.id, expectedVersion: version, key: 'scope', kind: 'SCOPE', policy: 'VERBATIM' },
        ...{ heading: who, text: 'Every household customer.', position: 0 },
      });
      const outcomes = await Promise.all(
        [guild.editor, guild.admin, guild.editor].map((who, turn) =>
          who
            .act<SeenEdition>('putClause', heading(`turn ${turn}`), EDITION)
            .catch((error: Error) => error.message),
        ),
      );
      const won = outcomes.filter((outcome) => typeof outcome !== 'string');
      expect(won).toEqual([expect.objectContaining({ version: version + 1 })]);
      expect(outcomes.filter((outcome) => String(outcome).includes('"STALE_VERSION"'))).toHaveLength(2);
      const [kept] = await world.behind`select heading from accord.clauses
        where edition_id = ${draft.id} and key = 'scope'`;
      expect(kept?.heading).toBe(`turn ${outcomes.findIndex((outcome) => typeof outcome !== 'string')}`);
    }
  });
});

describe('an action that fails', () => {
  it('leaves nothing behind, also no key: corrected, it goes through under the same one', async () => {
    await guild.editor.act('createCode', newCode('taken'));
    const key = newKey();
    const before = await trail();
    const refusal: SeenRefusal = await guild.editor.actRefused('createCode', newCode('taken', key));
    expect(refusal.code).toBe('ALREADY_EXISTS');
    expect(await keysNamed(key)).toBe(0);
    expect(await trail()).toBe(before);
    await guild.editor.act('createCode', newCode('free', key));
    expect(await keysNamed(key)).toBe(1);
  });

  it.each([
    ['is refused', () => refuse('BAD_INPUT', 'Second thoughts.'), 'Second thoughts.'],
    ['breaks', () => Promise.reject(new Error('the lights went out')), 'the lights went out'],
  ])('takes back what it wrote before it %s', async (_, fail, message) => {
    const context = await asEditor();
    const id = crypto.randomUUID();
    const input = { idempotencyKey: newKey() };
    const before = await trail();
    const half = act(context, { action: 'half', input }, async ({ tx }) => {
      await addCode(tx, { id, associationId: guild.id, key: 'half', title: 'Half', summary: 'Half a code.' });
      return fail();
    });
    await expect(half).rejects.toThrow(message);
    expect(await codesNamed('half')).toBe(0);
    expect(await keysNamed(input.idempotencyKey)).toBe(0);
    expect(await trail()).toBe(before);
  });

  it('is not begun by who has not signed in', async () => {
    const input = { idempotencyKey: newKey() };
    const nobodys = contextOf({ database: world.database, desk: desk(), viewer: null, signedIn: null });
    const work = () => Promise.reject(new Error('this must not run'));
    await expect(act(nobodys, { action: 'nothing', input }, work)).rejects.toThrow('Sign in first.');
    expect(await keysNamed(input.idempotencyKey)).toBe(0);
  });
});

/** How many entries the association's trail has. */
async function trail(): Promise<number> {
  const [row] = await world.behind<{ count: number }[]>`
    select count(*)::int as count from accord.audit_entries where association_id = ${guild.id}`;
  return row?.count ?? 0;
}

const desk = () => openDesk(world.database, { secret: 'x'.repeat(32), address: 'http://127.0.0.1' });

async function asEditor(): Promise<Context> {
  const [seat] = await world.behind<{ id: string; personId: string; name: string; email: string }[]>`
    select s.id, p.id as "personId", p.name, p.email from accord.seats s join accord.people p on p.id = s.person_id
    where s.organization_id = ${guild.id} and s.role = 'ASSOCIATION_EDITOR'`;
  if (!seat) throw new Error('The association has no editor');
  const { id: seatId, personId, name, email } = seat;
  const viewer: Viewer = {
    ...{ personId, name, email, seatId, organizationId: guild.id, role: 'ASSOCIATION_EDITOR' as const },
  };
  const held = { id: seatId, role: viewer.role, organizationId: guild.id };
  const signedIn = { personId, name, email, seats: [held] };
  return contextOf({ database: world.database, desk: desk(), viewer, signedIn });
}
