import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from '../ask.ts';
import { issue } from '../rooms/keys.ts';
import {
  look,
  openScheme,
  RETURN,
  type Reporter,
  type SeenReturn,
  sound,
  step,
  stepRefused,
} from '../rooms/reporting.ts';
import { openWorld, PASSWORD, type World } from '../world.ts';

let world: World;
let firm: Reporter;
let periodId: string;
let address: string;
let secret: string;
let issuer: Person;

const TOLD = '{ notices(first: 5) { nodes { kind } } }';

beforeAll(async () => {
  world = await openWorld();
  const scheme = await openScheme(world, 'by-key');
  // Not a small firm: who prepares and who signs are two.
  firm = await scheme.join('Alpha', 'LARGE');
  periodId = await scheme.openPeriod();
  address = await world.app.listen({ host: '127.0.0.1', port: 0 });
  ({ secret } = await issue(firm.admin, { name: 'Claims system' }));
  await firm.appoint('MEMBER_APPROVER', firm.adminEmail);
  issuer = await Person.signIn(world.app, firm.adminEmail, PASSWORD, 'Alpha', 'MEMBER_APPROVER');
});
afterAll(() => world.close());

/** What the firm's system sends: nothing of this house, only HTTP. */
const send = (query: string, variables: object) =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ query, variables }),
  });

/** Does one act and reads the answer. */
async function act(name: string, type: string, input: object) {
  const query = `mutation($input: ${type}!) { ${name}(input: $input) ${RETURN} }`;
  const answer = await send(query, { input });
  const { data, errors } = (await answer.json()) as { data?: Record<string, SeenReturn>; errors?: object[] };
  return { seen: data?.[name], errors };
}

/** Does one act of which the answer is lost on the way; it is tried again with the same key until one arrives. */
async function actTwice(name: string, type: string, input: object): Promise<SeenReturn> {
  const query = `mutation($input: ${type}!) { ${name}(input: $input) ${RETURN} }`;
  const lost = await send(query, { input });
  await lost.body?.cancel();
  const { seen, errors } = await act(name, type, input);
  if (!seen) throw new Error(JSON.stringify(errors));
  return seen;
}

describe('a firm’s system fills the return', () => {
  it('from the open period to the approver’s desk, each answer lost once, and each act done once', async () => {
    const asked = await send('{ periods { id } askingKey { name works } }', {});
    expect(await asked.json()).toEqual({
      data: { periods: [{ id: periodId }], askingKey: { name: 'Claims system', works: true } },
    });
    const begun = await actTwice('beginReturn', 'BeginReturnInput', {
      ...{ periodId, idempotencyKey: 'claims-2025-1/begin' },
    });
    const filled = await actTwice('fillReturn', 'FillReturnInput', {
      ...{ returnId: begun.id, expectedVersion: begun.version, observations: sound() },
      idempotencyKey: 'claims-2025-1/fill',
    });
    expect(filled.version).toBe(begun.version + 1);
    const prepared = await actTwice('prepareReturn', 'ReturnActInput', {
      ...{ returnId: begun.id, expectedVersion: filled.version, idempotencyKey: 'claims-2025-1/prepare' },
    });
    expect(prepared).toMatchObject({
      status: 'PREPARED',
      current: { preparedBy: 'mia', observations: { length: 3 } },
    });
    const acts = await world.behind<{ action: string; by: string }[]>`
      select a.action, k.name as by from accord.audit_entries a join accord.api_keys k on k.id = a.key_id
      where a.table_name = 'returns' order by a.sequence`;
    expect(acts.map(({ action, by }) => `${action} by ${by}`)).toEqual([
      'beginReturn by Claims system',
      'fillReturn by Claims system',
      'prepareReturn by Claims system',
    ]);
  });

  it('is told what is wrong in the words that the form would use, and that another input wants another key', async () => {
    const other = { periodId: crypto.randomUUID(), idempotencyKey: 'claims-2025-1/begin' };
    expect((await act('beginReturn', 'BeginReturnInput', other)).errors).toMatchObject([
      { extensions: { code: 'KEY_REUSED', path: ['idempotencyKey'] } },
    ]);
  });

  it('can not sign: its approver was told, and does', async () => {
    const [returnId] = (await world.behind<{ id: string }[]>`select id from accord.returns`).map(
      ({ id }) => id,
    );
    const seen = await look(firm.approver, returnId ?? '');
    const input = { returnId, expectedVersion: seen?.version, idempotencyKey: 'claims-2025-1/sign' };
    // A reporter's seat does not sign; and no seat of a key is an approver's.
    expect((await act('submitReturn', 'ReturnActInput', input)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    const notices = await firm.approver.ask<{ notices: { nodes: { kind: string }[] } }>(TOLD);
    expect(notices.notices.nodes).toContainEqual({ kind: 'RETURN_PREPARED' });
    // Who issued the key answers for what it prepared: also in an approver's seat they are told, and do not sign it.
    expect((await issuer.ask<typeof notices>(TOLD)).notices.nodes).toContainEqual({
      kind: 'RETURN_PREPARED',
    });
    expect((await stepRefused(issuer, 'submitReturn', returnId ?? '')).code).toBe('SAME_PERSON');
    const signed = await step(firm.approver, 'submitReturn', returnId ?? '');
    expect(signed).toMatchObject({ status: 'SUBMITTED', current: { submittedBy: 'pat', preparedBy: 'mia' } });
  });

  it('is let in no more once its key was revoked', async () => {
    const [key] = (await firm.admin.ask<{ apiKeys: { id: string }[] }>('{ apiKeys { id } }')).apiKeys;
    await firm.admin.act('revokeApiKey', { apiKeyId: key?.id });
    const answer = await send('{ periods { id } }', {});
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'KEY_REFUSED' } }] });
  });
});
