import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Association, EDITION, foundAssociation, publish, type SeenEdition } from '../rooms/parties.ts';
import { openWorld, PASSWORD, SECRET, type World } from '../world.ts';
import { asSeen, type Brought, type Mapping, preview, sheet } from './filing.ts';

const FIRMS = 150;
const PARTS = ['Household', 'Motor', 'Travel', 'Pets'];
const IMPORTS = 10;
const SERVE = fileURLToPath(new URL('../fixtures/serve.ts', import.meta.url));

let world: World;
let association: Association;
let codeId: string;
const killed: string[] = [];
const acknowledged = new Map<string, string>();
const inputs = new Map<string, object>();

/** A server in a process of its own, and somebody signed in at it over HTTP. */
interface Server {
  process: ChildProcess;
  send(input: object): Promise<string>;
}

async function startServer(): Promise<Server> {
  const child = spawn(process.execPath, ['--import', 'tsx', SERVE, world.url, SECRET], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const post = (body: object, cookie = '') =>
    fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
  const signIn = 'mutation($input: SignInInput!) { signIn(input: $input) { person { id } } }';
  const email = await officersEmail();
  const entered = await post({ query: signIn, variables: { input: { email, password: PASSWORD } } });
  const cookie = entered.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const query = 'mutation($input: ImportReturnsInput!) { importReturns(input: $input) { id } }';
  return {
    process: child,
    async send(input) {
      const answer = await (await post({ query, variables: { input } }, cookie)).json();
      if (!answer.data) throw new Error(JSON.stringify(answer));
      return answer.data.importReturns.id;
    },
  };
}

const officersEmail = async (): Promise<string> => {
  const { me } = await association.officer.ask<{ me: { person: { email: string } } }>(
    '{ me { person { email } } }',
  );
  return me.person.email;
};

const MAPPING: Mapping = {
  firm: 'firm',
  group: null,
  ignored: [],
  breakdown: 'part',
  figures: [{ indicatorKey: 'opened', role: 'VALUE', column: 'opened' }],
};

const firmNames = Array.from({ length: FIRMS }, (_, place) => `Firm number ${place + 1}`);

function fileFor(month: number): Brought {
  const rows = firmNames.flatMap((firm) =>
    PARTS.map((part, place) => `${firm},${part},${month * 10 + place}`),
  );
  return sheet(`month-${month}.csv`, ['firm,part,opened', ...rows].join('\n'));
}

async function prepareCode(): Promise<string> {
  const { editor } = association;
  const { id } = await editor.act<{ id: string }>('createCode', {
    key: 'killed',
    title: 'Killed',
    summary: 'A code.',
  });
  let draft = await editor.act<SeenEdition>('draftEdition', { codeId: id }, EDITION);
  const put = async (name: string, part: object) => {
    draft = await editor.act<SeenEdition>(
      name,
      { editionId: draft.id, expectedVersion: draft.version, ...part },
      EDITION,
    );
  };
  const clause = {
    key: 'answers',
    kind: 'PROMISE',
    policy: 'VERBATIM',
    heading: 'Answers',
    position: 1,
    text: 'We answer.',
  };
  await put('putClause', clause);
  const indicator = {
    key: 'opened',
    clauseKey: 'answers',
    kind: 'COUNT',
    label: 'Opened',
    numeratorLabel: 'Opened',
  };
  await put('putIndicator', { ...indicator, unit: 'complaints', audience: 'AGGREGATE', breakdown: PARTS });
  await publish(editor, draft);
  return id;
}

describe('a server that is killed in the middle of imports', () => {
  beforeAll(async () => {
    world = await openWorld();
    association = await foundAssociation(world, 'killed');
    codeId = await prepareCode();
    await association.admin.act('importMembers', {
      codeId,
      ...sheet('firms.csv', ['firm', ...firmNames].join('\n')),
      mapping: { firm: 'firm' },
      since: '2020-01-01',
      registeredOn: '2020-01-01',
    });
    for (let month = 1; month <= IMPORTS; month += 1) {
      const startsOn = new Date(Date.UTC(2021, month - 1, 1)).toISOString().slice(0, 10);
      const endsOn = new Date(Date.UTC(2021, month, 0)).toISOString().slice(0, 10);
      const period = { codeId, label: `Month ${month}`, startsOn, endsOn, dueOn: endsOn };
      const { id } = await association.officer.act<{ id: string }>('openPeriod', period);
      const brought = fileFor(month);
      const seen = await preview(association.officer, id, brought, MAPPING);
      inputs.set(id, { idempotencyKey: `import-of-month-${month}`, ...asSeen(id, brought, seen) });
    }
  });
  afterAll(() => world?.close());

  it('is killed at random moments while it imports, and started again', async () => {
    const waiting = [...inputs.keys()];
    while (waiting.length > 0) {
      const server = await startServer();
      const dead = new Promise<void>((resolve) => server.process.once('exit', () => resolve()));
      const fate = wait(20 + Math.random() * 700).then(() => server.process.kill('SIGKILL'));
      for (
        let periodId = waiting[0];
        periodId !== undefined && server.process.exitCode === null;
        periodId = waiting[0]
      ) {
        const id = await server.send(inputs.get(periodId) ?? {}).catch(() => null);
        waiting.shift();
        if (id === null) {
          killed.push(periodId);
          break;
        }
        acknowledged.set(periodId, id);
      }
      await fate;
      await dead;
    }
    expect(killed.length).toBeGreaterThan(2);
  }, 300_000);

  it('has each import whole or not at all, and every one that it answered', async () => {
    // The killed server's transactions end when the database notices; the next look must not come before.
    await wait(1_000);
    const rows = await world.behind<
      { period: string; returns: number; submitted: number; cells: number; imports: number }[]
    >`
      select p.id as period, count(distinct r.id)::int as returns,
        count(distinct v.id) filter (where v.submitted_at is not null and v.content_hash is not null)::int as submitted,
        count(o.*)::int as cells, (select count(*) from accord.imports i where i.period_id = p.id)::int as imports
      from accord.periods p left join accord.returns r on r.period_id = p.id
      left join accord.return_versions v on v.return_id = r.id left join accord.observations o on o.version_id = v.id
      group by p.id`;
    expect(rows).toHaveLength(IMPORTS);
    const whole = { returns: FIRMS, submitted: FIRMS, cells: FIRMS * PARTS.length, imports: 1 };
    const none = { returns: 0, submitted: 0, cells: 0, imports: 0 };
    for (const { period, ...found } of rows) {
      expect([whole, none]).toContainEqual(found);
      if (acknowledged.has(period)) expect(found).toEqual(whole);
    }
  });

  it('answers a second try after the restart, and does nothing twice', async () => {
    const server = await startServer();
    for (const [periodId, input] of inputs) {
      const id = await server.send(input);
      if (acknowledged.has(periodId)) expect(id).toBe(acknowledged.get(periodId));
    }
    server.process.kill('SIGKILL');
    const [total] = await world.behind`select count(*)::int as returns from accord.returns`;
    expect(total?.returns).toBe(FIRMS * IMPORTS);
  }, 120_000);
});
