import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REQUESTS_OF_A_KEY } from '../../api/limits.ts';
import { addDays } from '../../api/rules/period.ts';
import { Person } from '../ask.ts';
import { newKey, openWorld, type World } from '../world.ts';
import { log } from './breaching.ts';
import { csv } from './importing.ts';
import { type IssuedKey, issue, keysOf, SEEN } from './keys.ts';
import {
  at,
  cell,
  openScheme,
  RETURN,
  type Reporter,
  type Scheme,
  type SeenReturn,
  TODAY,
} from './reporting.ts';
import { untilStill, upload } from './uploading.ts';

let clock = new Date();
let world: World;
let scheme: Scheme;
let firm: Reporter;
let periodId: string;

beforeAll(async () => {
  world = await openWorld({ now: () => clock });
  scheme = await openScheme(world, 'keys');
  firm = await scheme.join('Alpha', 'SMALL');
  periodId = await scheme.openPeriod();
});
afterAll(() => world.close());

const program = ({ secret }: IssuedKey) => Person.byKey(firm.admin, secret);

/** The bare answer to a request that carries this in its header. */
const knock = (authorization: string) =>
  world.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization },
    payload: { query: '{ askingKey { id } }' },
  });

describe('an API key', () => {
  it('is shown once, kept as a hash, and listed with its beginning, its issuer and its last use', async () => {
    const issued = await issue(firm.admin, { name: '  Claims system ', lastDay: addDays(TODAY, 30) });
    expect(issued.secret).toMatch(/^accord_[0-9a-f]{8}_[A-Za-z0-9_-]{43}$/);
    expect(issued.key).toMatchObject({
      ...{ name: 'Claims system', role: 'MEMBER_REPORTER', lastDay: addDays(TODAY, 30), works: true },
      ...{ lastUsedAt: null, revokedAt: null, issuedBy: { name: 'mia' }, revokedBy: null },
      prefix: issued.secret.slice(0, 15),
    });
    await program(issued).ask('{ askingKey { id } }');
    const listed = (await keysOf(firm.admin)).find(({ id }) => id === issued.key.id);
    expect(listed?.lastUsedAt).toBe(clock.toISOString());
    const everything = await world.behind`select to_jsonb(k) as row from accord.api_keys k`;
    expect(JSON.stringify(everything)).not.toContain(issued.secret.slice(16));
    expect(JSON.stringify(everything)).toContain(createHash('sha256').update(issued.secret).digest('hex'));
  });

  it('tells its secret to nobody who repeats the act', async () => {
    const input = { name: 'Twice', role: 'MEMBER_REPORTER', idempotencyKey: newKey() };
    const first = await issue(firm.admin, input);
    const again = await issue(firm.admin, input);
    expect(again).toEqual({ key: first.key, secret: null });
    expect((await keysOf(firm.admin)).filter(({ name }) => name === 'Twice')).toHaveLength(1);
  });

  it.each([
    [{ name: ' ' }, 'name'],
    [{ name: 'x'.repeat(81) }, 'name'],
    [{ lastDay: addDays(TODAY, -1) }, 'lastDay'],
    [{ role: 'ASSOCIATION_OFFICER' }, 'role'],
  ])('is not issued as %j', async (part, where) => {
    const input = { name: 'Claims system', role: 'MEMBER_REPORTER', ...part };
    const refusal = await firm.admin.actRefused('issueApiKey', input, '{ secret }');
    expect(refusal).toMatchObject({ code: 'BAD_INPUT', path: [where] });
  });

  it('is not issued for an approver, an administrator or the operator, by no way in', async () => {
    for (const role of ['MEMBER_APPROVER', 'MEMBER_ADMIN', 'ASSOCIATION_ADMIN', 'OPERATOR']) {
      const input = { name: 'Too much', role };
      expect((await firm.admin.actRefused('issueApiKey', input, '{ secret }')).code).toBe('BAD_INPUT');
    }
    expect(
      (await firm.reporter.actRefused('issueApiKey', { name: 'Mine', role: 'MEMBER_REPORTER' }, '{ secret }'))
        .code,
    ).toBe('FORBIDDEN');
  });

  it('asks in its own seat, whatever cookie or seat goes with it, and reads nothing of its issuer’s own', async () => {
    const issued = await issue(firm.admin);
    const answer = await world.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...firm.approver.credentials(), authorization: `bearer ${issued.secret}` },
      payload: { query: '{ me { abilities } askingKey { id role } apiKeys { id } }' },
    });
    expect(answer.json()).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'FORBIDDEN' }, path: ['apiKeys'] }],
    });
    expect(await program(issued).ask('{ me { abilities } askingKey { id role } }')).toEqual({
      me: null,
      askingKey: { id: issued.key.id, role: 'MEMBER_REPORTER' },
    });
    expect((await program(issued).refused('{ notices { totalCount } }')).code).toBe('PERSON_NEEDED');
  });

  it('is in the trail as issued and revoked, and so is what is done by it, in the name of who issued it', async () => {
    const { admin } = scheme.association;
    const issued = await issue(admin, { name: 'Register', role: 'ASSOCIATION_OFFICER' });
    const period = { codeId: scheme.codeId, label: 'By key', startsOn: '2020-01-01', endsOn: '2020-01-31' };
    await program(issued).act('openPeriod', { ...period, dueOn: '2020-02-20' });
    await admin.act('revokeApiKey', { apiKeyId: issued.key.id }, SEEN);
    const { auditEntries } = await admin.ask<{ auditEntries: { nodes: { action: string }[] } }>(
      '{ auditEntries(first: 3) { nodes { action table operation personName byKey } } }',
    );
    const byKey = `Register (${issued.key.prefix}…)`;
    expect(auditEntries.nodes).toEqual([
      { action: 'revokeApiKey', table: 'api_keys', operation: 'UPDATE', personName: 'Ada keys', byKey: null },
      { action: 'openPeriod', table: 'periods', operation: 'INSERT', personName: 'Ada keys', byKey },
      { action: 'issueApiKey', table: 'api_keys', operation: 'INSERT', personName: 'Ada keys', byKey: null },
    ]);
    const breach = await log({ ...firm, reporter: program(await issue(firm.admin)) });
    expect(breach.id).toBeTruthy();
    const [entry] = await world.behind`
      select hash = encode(sha256(convert_to(jsonb_build_array(previous_hash, sequence, association_id,
        extract(epoch from at), action, person_id, role, organization_id, table_name, operation, row_keys, columns, key_id)::text,
        'UTF8')), 'hex') as sound, key_id is not null as keyed from accord.audit_entries where row_keys = ${[breach.id]}`;
    expect(entry).toEqual({ sound: true, keyed: true });
  });

  it('is its issuer’s in the trail of the association that reads what a firm’s system did', async () => {
    const issued = await issue(firm.admin, { name: 'Night run' });
    await program(issued).act('beginReturn', { periodId: await scheme.openPeriod() }, RETURN);
    const { auditEntries } = await scheme.association.admin.ask<{ auditEntries: { nodes: object[] } }>(
      '{ auditEntries(first: 5) { nodes { action personName byKey } } }',
    );
    expect(auditEntries.nodes).toContainEqual({
      ...{ action: 'beginReturn', personName: 'mia', byKey: `Night run (${issued.key.prefix}…)` },
    });
  });
});

describe('a key that does not work', () => {
  it('is refused in the same words whether it is unknown, misshapen, revoked or past its last day', async () => {
    const revoked = await issue(firm.admin);
    const spent = await issue(firm.admin, { lastDay: TODAY });
    expect(await program(revoked).ask('{ askingKey { works } }')).toEqual({ askingKey: { works: true } });
    expect(await program(spent).ask('{ askingKey { works } }')).toEqual({ askingKey: { works: true } });
    const ended = await firm.admin.act<{ revokedBy: object }>(
      'revokeApiKey',
      { apiKeyId: revoked.key.id },
      SEEN,
    );
    expect(ended).toMatchObject({ works: false, revokedAt: clock.toISOString(), revokedBy: { name: 'mia' } });
    const before = clock;
    clock = new Date(`${addDays(TODAY, 1)}T00:00:00Z`);
    const answers = [];
    for (const secret of [
      revoked.secret,
      spent.secret,
      `${spent.secret}x`,
      'accord_',
      '',
      'Ω'.repeat(9).normalize(),
    ]) {
      const { statusCode, body } = await knock(`Bearer ${encodeURI(secret)}`);
      answers.push({ statusCode, body });
    }
    clock = before;
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.statusCode).toBe(401);
    expect(JSON.parse(answers[0]?.body ?? '')).toEqual({
      errors: [
        {
          message: 'This API key does not work. Ask an administrator of your organization for another.',
          extensions: { code: 'KEY_REFUSED', path: [], remarks: [] },
        },
      ],
    });
    const upload = await world.app.inject({
      method: 'POST',
      url: `/uploads?${new URLSearchParams({ periodId, fileName: 'x.csv' })}`,
      headers: { authorization: `Bearer ${revoked.secret}`, 'content-type': 'application/octet-stream' },
      payload: Buffer.from('Firm'),
    });
    expect([upload.statusCode, upload.json().error.code]).toEqual([401, 'KEY_REFUSED']);
  });

  it('is revoked once, and by its own organization alone', async () => {
    const { key } = await issue(firm.admin);
    const { admin } = scheme.association;
    expect((await admin.actRefused('revokeApiKey', { apiKeyId: key.id })).code).toBe('NOT_FOUND');
    await firm.admin.act('revokeApiKey', { apiKeyId: key.id });
    expect((await firm.admin.actRefused('revokeApiKey', { apiKeyId: key.id })).code).toBe('WRONG_STATUS');
    expect((await keysOf(admin)).map(({ id }) => id)).not.toContain(key.id);
  });
});

describe('what a program repeats', () => {
  const logged = async () => (await world.behind`select id from accord.returns`).length;

  it('is done once under one idempotency key, also ten at once, and answered alike', async () => {
    const system = program(await issue(firm.admin));
    const begun = await system.act<SeenReturn>('beginReturn', { periodId }, RETURN);
    const input = at(begun, {
      observations: [cell(['opened', 'Home'], { value: '4' })],
      idempotencyKey: newKey(),
    });
    const query = `mutation($input: FillReturnInput!) { fillReturn(input: $input) ${RETURN} }`;
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => system.send('/graphql', query, { input })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ data: { fillReturn: { version: begun.version + 1 } } });
    const other = { ...input, observations: [cell(['opened', 'Home'], { value: '5' })] };
    expect((await system.refused(query, { input: other })).code).toBe('KEY_REUSED');
  });

  it('does not meet what its issuer or another key did under the same idempotency key', async () => {
    const [one, other] = [program(await issue(firm.admin)), program(await issue(firm.admin))];
    const idempotencyKey = newKey();
    const periods = [await scheme.openPeriod(), await scheme.openPeriod()];
    const before = await logged();
    await one.act('beginReturn', { periodId: periods[0], idempotencyKey });
    await other.act('beginReturn', { periodId: periods[1], idempotencyKey });
    expect(await logged()).toBe(before + 2);
    await issue(firm.admin, { idempotencyKey });
    expect((await one.actRefused('beginReturn', { periodId: periods[1], idempotencyKey })).code).toBe(
      'KEY_REUSED',
    );
  });
});

describe('a file that a program uploads', () => {
  it('is read and imported to its end in the seat of the key, and the trail says so', async () => {
    const issued = await issue(firm.admin, { name: 'Nightly file' });
    const period = await scheme.openPeriod();
    const { body } = await upload(
      world.app,
      program(issued),
      period,
      csv('Alpha,Home,12,,', 'Alpha,,,90,100'),
    );
    const { job } = await untilStill(program(issued), body.id);
    expect(job).toMatchObject({ status: 'CHECKED', preview: { remarks: [] } });
    await program(issued).act('runImport', { jobId: job.id, digest: job.preview?.digest ?? '' });
    expect((await untilStill(program(issued), body.id)).job.status).toBe('DONE');
    const acts = await world.behind<{ action: string }[]>`
      select distinct action from accord.audit_entries where key_id = ${issued.key.id} order by action`;
    expect(acts.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['importFile', 'importReturns', 'runImport', 'uploadImport']),
    );
  });
});

describe('how often a key may ask', () => {
  it('is bounded for each key by itself', async () => {
    const [busy, calm] = [await issue(firm.admin), await issue(firm.admin)];
    const header = `Bearer ${busy.secret}`;
    for (let round = 0; round < REQUESTS_OF_A_KEY.most / 20; round += 1) {
      const answers = await Promise.all(Array.from({ length: 20 }, () => knock(header)));
      expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(200));
    }
    const refused = await knock(header);
    expect([refused.statusCode, refused.json().errors[0].extensions.code]).toEqual([
      429,
      'TOO_MANY_REQUESTS',
    ]);
    expect((await knock(`Bearer ${calm.secret}`)).statusCode).toBe(200);
  });
});
