import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../api/rules/period.ts';
import type { Person } from '../ask.ts';
import { openWorld, type World } from '../world.ts';
import { assess, type Seen, sign } from './adopting.ts';
import { admitFirm } from './parties.ts';
import {
  at,
  begin,
  CELLS,
  cell,
  fill,
  look,
  openScheme,
  type Reporter,
  type Scheme,
  step,
  stepRefused,
  submitted,
  TODAY,
} from './reporting.ts';

let world: World;
let scheme: Scheme;
let small: Reporter;
let large: Reporter;
let officer: Person;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'reviews');
  officer = scheme.association.officer;
  small = await scheme.join('Acorn Mutual', 'SMALL');
  large = await scheme.join('Beech Bank', 'LARGE');
});
afterAll(() => world.close());

interface Item {
  id: string;
  kind: string;
  title: string;
  since: string;
  adoption: { id: string } | null;
  return: { id: string } | null;
}

interface Work {
  nodes: Item[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

const work = async (who: Person, page: object = {}) =>
  (
    await who.ask<{ worklist: Work }>(
      `query($first: Int, $after: String) { worklist(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
        nodes { id kind title since adoption { id } return { id } report { id } } } }`,
      { first: 100, ...page },
    )
  ).worklist;

const kindsAbout = async (who: Person, id: string) =>
  (await work(who)).nodes.filter((item) => item.return?.id === id).map(({ kind }) => kind);

describe('a query', () => {
  it('goes back and forth until the return is accepted', async () => {
    const id = await submitted(small, await scheme.openPeriod());
    const question = { question: 'Why so few?', indicatorKey: 'opened' };
    const queried = await step(officer, 'queryReturn', id, question);
    expect(queried).toMatchObject({
      status: 'QUERIED',
      queries: [{ question: 'Why so few?', answer: null, askedBy: 'officer reviews' }],
    });
    expect((await stepRefused(officer, 'acceptReturn', id)).code).toBe('WRONG_STATUS');
    expect((await stepRefused(officer, 'queryReturn', id, question)).code).toBe('WRONG_STATUS');
    const queryId = queried.queries[0]?.id;
    const seen = await look(small.reporter, id);
    expect(seen?.viewerCan).toEqual(expect.arrayContaining(['ANSWER_QUERY', 'FILL_RETURN']));
    const blank = await stepRefused(small.reporter, 'answerQuery', id, { queryId, answer: ' ' });
    expect(blank).toMatchObject({ code: 'BAD_INPUT', path: ['answer'] });
    const answered = await step(small.approver, 'answerQuery', id, { queryId, answer: 'A mild winter.' });
    expect(answered).toMatchObject({ status: 'SUBMITTED', queries: [{ answer: 'A mild winter.' }] });
    const again = await stepRefused(small.approver, 'answerQuery', id, { queryId, answer: 'Or not.' });
    expect(again.code).toBe('WRONG_STATUS');
    const accepted = await step(officer, 'acceptReturn', id);
    expect(accepted).toMatchObject({ status: 'ACCEPTED', acceptedAt: expect.any(String) });
    expect((await stepRefused(officer, 'acceptReturn', id)).code).toBe('WRONG_STATUS');
    expect((await look(small.reporter, id))?.viewerCan).not.toContain('FILL_RETURN');
  });

  it('says something, about an indicator that there is', async () => {
    const id = await submitted(small, await scheme.openPeriod());
    const tries: [string, object][] = [
      ['question', { question: '  ' }],
      ['question', { question: 'x'.repeat(5_001) }],
      ['question', { question: 'a\u0000b' }],
      ['indicatorKey', { question: 'Why?', indicatorKey: 'nothing' }],
    ];
    for (const [path, part] of tries) {
      expect(await stepRefused(officer, 'queryReturn', id, part)).toMatchObject({
        code: 'BAD_INPUT',
        path: [path],
      });
    }
    const stale = { returnId: id, expectedVersion: 1, question: 'Why?' };
    expect((await officer.actRefused('queryReturn', stale)).code).toBe('STALE_VERSION');
    expect((await small.reporter.actRefused('queryReturn', stale)).code).toBe('FORBIDDEN');
    expect((await scheme.association.editor.actRefused('queryReturn', stale)).code).toBe('FORBIDDEN');
  });

  it('is answered on the return that it is about, by the firm that it is asked', async () => {
    const periodId = await scheme.openPeriod();
    const own = await submitted(small, periodId);
    const foreign = await submitted(large, periodId);
    await step(officer, 'queryReturn', own, { question: 'Why?' });
    const { queries } = await step(officer, 'queryReturn', foreign, { question: 'Why here?' });
    const answer = { queryId: queries[0]?.id, answer: 'Because.' };
    expect((await stepRefused(small.reporter, 'answerQuery', own, answer)).code).toBe('NOT_FOUND');
    const onForeign = { returnId: foreign, expectedVersion: 5, ...answer };
    expect((await small.reporter.actRefused('answerQuery', onForeign)).code).toBe('NOT_FOUND');
    expect((await officer.actRefused('answerQuery', onForeign)).code).toBe('FORBIDDEN');
    expect((await look(large.reporter, foreign))?.queries).toMatchObject([{ answer: null }]);
  });
});

describe('a correction', () => {
  it('is a new version; the old one stays what the association sees until the new one is signed', async () => {
    const id = await submitted(small, await scheme.openPeriod(), '12');
    const first = await look(officer, id);
    await step(officer, 'queryReturn', id, { question: 'Is 12 right?' });
    const correcting = await step(small.reporter, 'correctReturn', id);
    expect(correcting).toMatchObject({ status: 'DRAFT', current: { number: 2, contentHash: null } });
    expect(correcting.current?.observations).toEqual(first?.current?.observations);
    await fill(small, correcting, { observations: [cell(CELLS[1], { value: '13' })] });
    const meanwhile = await look(officer, id);
    expect(meanwhile?.versions).toEqual(first?.versions);
    expect(meanwhile?.current).toEqual(first?.current);
    await step(small.reporter, 'prepareReturn', id);
    await step(small.approver, 'submitReturn', id);
    const second = await look(officer, id);
    expect(second?.versions.map(({ number }) => number)).toEqual([1, 2]);
    expect(second?.versions[0]).toEqual(first?.current);
    expect(second?.current?.contentHash).not.toBe(first?.current?.contentHash);
    expect(await kindsAbout(officer, id)).toEqual(['RETURN_TO_REVIEW']);
    expect((await step(officer, 'acceptReturn', id)).status).toBe('ACCEPTED');
  });

  it('that is not signed yet makes no return late that was on time', async () => {
    const periodId = await scheme.openPeriod({
      label: 'In time',
      startsOn: addDays(TODAY, -60),
      endsOn: addDays(TODAY, -30),
      dueOn: addDays(TODAY, -10),
    });
    const id = await submitted(small, periodId);
    await world.behind.begin(async (sql) => {
      await sql`alter table accord.return_versions disable trigger frozen_version`;
      await sql`update accord.return_versions set submitted_at = now() - interval '12 days' where return_id = ${id}`;
      await sql`alter table accord.return_versions enable trigger frozen_version`;
    });
    await step(officer, 'queryReturn', id, { question: 'Sure?' });
    await step(small.reporter, 'correctReturn', id);
    for (const who of [small.reporter, officer]) {
      expect((await look(who, id))?.late).toBe(false);
      expect(await kindsAbout(who, id)).toEqual([]);
      const { period } = await who.ask<{ period: { board: { late: number } } }>(
        'query($id: ID!) { period(id: $id) { board { late } } }',
        { id: periodId },
      );
      expect(period.board.late).toBe(who === officer ? 1 : 0);
    }
  });
});

describe('accepting many', () => {
  it('accepts all or none', async () => {
    const periodId = await scheme.openPeriod();
    const ids = [await submitted(small, periodId), (await begin(large, periodId)).id];
    expect((await officer.actRefused('acceptReturns', { periodId, returnIds: ids })).code).toBe(
      'WRONG_STATUS',
    );
    expect((await look(officer, ids[0] ?? ''))?.status).toBe('SUBMITTED');
    const unknown = [...ids.slice(0, 1), '018f0000-0000-7000-8000-000000000000'];
    expect((await officer.actRefused('acceptReturns', { periodId, returnIds: unknown })).code).toBe(
      'NOT_FOUND',
    );
    const other = await scheme.openPeriod();
    const misplaced = { periodId: other, returnIds: ids.slice(0, 1) };
    expect((await officer.actRefused('acceptReturns', misplaced)).code).toBe('BAD_INPUT');
    const none = { periodId, returnIds: [] };
    expect((await officer.actRefused('acceptReturns', none)).path).toEqual(['returnIds']);
    const many = { periodId, returnIds: Array.from({ length: 501 }, () => crypto.randomUUID()) };
    expect((await officer.actRefused('acceptReturns', many)).path).toEqual(['returnIds']);
    const member = { periodId, returnIds: ids };
    expect((await small.approver.actRefused('acceptReturns', member)).code).toBe('FORBIDDEN');
    const good = { periodId, returnIds: [ids[0], ids[0]] };
    const period = await officer.act('acceptReturns', good, '{ id board { accepted draft } }');
    expect(period).toEqual({ id: periodId, board: { accepted: 1, draft: 1 } });
  });

  it('freezes who accepted and when', async () => {
    const id = await submitted(small, await scheme.openPeriod());
    await step(officer, 'acceptReturn', id);
    const again = world.behind`update accord.return_versions set accepted_at = now() where return_id = ${id}`;
    await expect(again).rejects.toMatchObject({ code: 'AC001' });
  });
});

describe('the worklist', () => {
  it('tells each seat what waits for it', async () => {
    const id = await submitted(small, await scheme.openPeriod());
    expect(await kindsAbout(officer, id)).toEqual(['RETURN_TO_REVIEW']);
    expect(await kindsAbout(small.approver, id)).toEqual([]);
    await step(officer, 'queryReturn', id, { question: 'Why?' });
    for (const who of [officer, small.reporter, small.approver]) {
      expect(await kindsAbout(who, id)).toEqual(['QUERY_UNANSWERED']);
    }
    expect(await kindsAbout(small.admin, id)).toEqual([]);
    await step(small.reporter, 'correctReturn', id);
    await step(small.reporter, 'prepareReturn', id);
    expect(await kindsAbout(small.approver, id)).toEqual(['RETURN_TO_REVIEW']);
    expect(await kindsAbout(small.reporter, id)).toEqual([]);
  });

  it('names who is late and since when, to the officer and to the firm itself', async () => {
    const periodId = await scheme.openPeriod({
      label: 'H1 2019',
      startsOn: '2023-01-01',
      endsOn: '2023-06-30',
      dueOn: '2023-08-15',
    });
    const late = (items: Item[]) => items.filter(({ title }) => title.includes('H1 2019'));
    const mine = {
      id: `RETURN_LATE:${small.adoptionId}:${periodId}`,
      kind: 'RETURN_LATE',
      title: 'Acorn Mutual has not submitted H1 2019, due 15 August 2023',
      since: '2023-08-15',
      adoption: { id: small.adoptionId },
    };
    expect(late((await work(small.admin)).nodes)).toMatchObject([{ ...mine, return: null }]);
    expect(late((await work(officer)).nodes)).toHaveLength(2);
    const { id } = await begin(small, periodId);
    expect(late((await work(officer)).nodes)).toContainEqual(
      expect.objectContaining({ ...mine, return: { id } }),
    );
  });

  it('shows commitments to the officer, and nothing to those who have no part in it', async () => {
    const firm = await admitFirm(world, scheme.association, {
      name: 'Zelkova',
      number: '99',
      sizeBand: 'SMALL',
    });
    const committed: Seen = await sign(firm.approver, await assess(firm, scheme.codeId));
    const waiting = (await work(officer)).nodes.filter(({ kind }) => kind === 'ADOPTION_TO_REGISTER');
    expect(waiting).toMatchObject([
      { title: expect.stringContaining('Zelkova'), since: TODAY, adoption: { id: committed.id } },
    ]);
    expect((await work(scheme.association.editor)).nodes).toEqual([]);
    expect((await work(world.operator)).nodes).toEqual([]);
    expect((await work(firm.admin)).nodes).toEqual([]);
    expect((await world.stranger.refused('{ worklist { totalCount } }')).code).toBe('NOT_SIGNED_IN');
  });

  it('goes oldest first, page by page, also when what the cursor names is done meanwhile', async () => {
    const all = await work(officer);
    const keys = all.nodes.map(({ since, id }) => `${since} ${id}`);
    expect(keys).toEqual([...keys].sort());
    expect(all.totalCount).toBe(all.nodes.length);
    const first = await work(officer, { first: 2 });
    expect(first).toMatchObject({ nodes: all.nodes.slice(0, 2), pageInfo: { hasNextPage: true } });
    const next = await work(officer, { first: 2, after: first.pageInfo.endCursor });
    expect(next.nodes).toEqual(all.nodes.slice(2, 4));
    const last = first.nodes.at(-1);
    const periodId = last?.id.split(':')[2] ?? '';
    await submitted(
      [small, large].find(({ adoptionId }) => adoptionId === last?.adoption?.id) ?? small,
      periodId,
    );
    const after = await work(officer, { first: 2, after: first.pageInfo.endCursor });
    expect(after.nodes).toEqual(all.nodes.slice(2, 4));
  });
});

it('a return of nobody is answered like one of somebody else', async () => {
  const id = await submitted(large, await scheme.openPeriod());
  const input = at({ id, version: 4 }, { queryId: id, answer: 'x' });
  const nobody = at({ id: '018f0000-0000-7000-8000-000000000000', version: 4 }, { queryId: id, answer: 'x' });
  expect(await small.reporter.actRefused('answerQuery', input)).toEqual(
    await small.reporter.actRefused('answerQuery', nobody),
  );
});
