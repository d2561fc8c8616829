import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../api/rules/period.ts';
import { openWorld, type World } from '../world.ts';
import {
  at,
  begin,
  fill,
  look,
  openScheme,
  type Reporter,
  type Scheme,
  sound,
  step,
  stepRefused,
  submitted,
  TODAY,
} from './reporting.ts';

const BOARD = '{ due notBegun draft submitted queried accepted nil late }';

let world: World;
let scheme: Scheme;
let small: Reporter;
let large: Reporter;
let _newcomer: Reporter;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'submit');
  small = await scheme.join('Acorn Mutual', 'SMALL');
  large = await scheme.join('Beech Bank', 'LARGE');
  _newcomer = await scheme.join('Cedar Cover', 'MEDIUM', addDays(TODAY, -1));
});
afterAll(() => world.close());

const boardOf = async (who: Reporter['reporter'], id: string) =>
  (
    await who.ask<{ period: { board: object } }>(`query($id: ID!) { period(id: $id) { board ${BOARD} } }`, {
      id,
    })
  ).period.board;

describe('submitting', () => {
  it('freezes the figures under their hash', async () => {
    const periodId = await scheme.openPeriod();
    const id = await submitted(small, periodId);
    const seen = await look(scheme.association.officer, id);
    expect(seen).toMatchObject({
      status: 'SUBMITTED',
      viewerCan: expect.arrayContaining(['REVIEW_RETURN']),
      current: { number: 1, submittedBy: 'pat', contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const other = await look(large.reporter, await submitted(large, periodId));
    expect(other?.current?.contentHash).toBe(seen?.current?.contentHash);
    const { remarks, code } = await stepRefused(small.reporter, 'fillReturn', id, { observations: [] });
    expect([code, remarks]).toEqual(['WRONG_STATUS', []]);
    const figures = world.behind`update accord.observations o set value = 1 from accord.return_versions v
      where v.id = o.version_id and v.return_id = ${id} and o.value is not null`;
    await expect(figures).rejects.toMatchObject({ code: 'AC001' });
  });

  it('has another hash where one figure differs', async () => {
    const periodId = await scheme.openPeriod();
    const ids = [await submitted(small, periodId, '12'), await submitted(large, periodId, '13')];
    const seen = await Promise.all(ids.map((id) => look(scheme.association.officer, id)));
    expect(new Set(seen.map((one) => one?.current?.contentHash)).size).toBe(2);
  });

  it.each([
    ['one person in a small firm', 'SMALL', null],
    ['two people in all others', 'MEDIUM', 'SAME_PERSON'],
  ] as const)('needs %s', async (_, sizeBand, refused) => {
    const firm = await scheme.join(`Elm ${sizeBand}`, sizeBand);
    const begun = await begin(firm, await scheme.openPeriod());
    await fill(firm, begun, { observations: sound() });
    await step(firm.reporter, 'prepareReturn', begun.id);
    await world.behind`update accord.seats set ended_at = now()
      where role = 'MEMBER_REPORTER' and organization_id = ${firm.id}`;
    await firm.appoint('MEMBER_APPROVER', firm.reporterEmail);
    const same = await world.signIn(firm.reporterEmail);
    const offered = (await look(same, begun.id))?.viewerCan.includes('SUBMIT_RETURN');
    expect(offered).toBe(refused === null);
    if (refused) {
      expect((await stepRefused(same, 'submitReturn', begun.id)).code).toBe(refused);
      expect((await look(firm.approver, begun.id))?.viewerCan).toContain('SUBMIT_RETURN');
    } else {
      expect((await step(same, 'submitReturn', begun.id)).status).toBe('SUBMITTED');
    }
  });

  it('is not the reporter’s, nor the association’s', async () => {
    const begun = await begin(small, await scheme.openPeriod());
    expect((await small.reporter.actRefused('submitReturn', at(begun))).code).toBe('FORBIDDEN');
    expect((await scheme.association.officer.actRefused('submitReturn', at(begun))).code).toBe('FORBIDDEN');
  });

  it('is late after the due day and on time on it', async () => {
    const onTime = await scheme.openPeriod({
      label: 'Just due',
      startsOn: addDays(TODAY, -40),
      endsOn: addDays(TODAY, -2),
      dueOn: TODAY,
    });
    const id = await submitted(small, onTime);
    expect((await look(small.reporter, id))?.late).toBe(false);
    const late = await submitted(small, await scheme.openPeriod());
    expect((await look(scheme.association.officer, late))?.late).toBe(true);
    const today = await boardOf(scheme.association.officer, onTime);
    expect(today).toMatchObject({ late: 0, submitted: 1 });
  });
});

describe('the list of returns', () => {
  it('goes by firm, filters and pages', async () => {
    const periodId = await scheme.openPeriod();
    await submitted(large, periodId);
    await begin(small, periodId);
    const { officer } = scheme.association;
    const list = async (variables: object) =>
      (
        await officer.ask<{
          returns: {
            nodes: { member: { name: string } }[];
            totalCount: number;
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        }>(
          `query($first: Int, $after: String, $periodId: ID, $status: ReturnStatus, $search: String) {
            returns(first: $first, after: $after, periodId: $periodId, status: $status, search: $search) {
              nodes { member { name } period { label } edition { number } adoption { id } } totalCount pageInfo { hasNextPage endCursor } } }`,
          { periodId, ...variables },
        )
      ).returns;
    const names = (page: Awaited<ReturnType<typeof list>>) => page.nodes.map(({ member }) => member.name);
    expect(names(await list({}))).toEqual([small.name, large.name]);
    const first = await list({ first: 1 });
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(names(first)).toEqual([small.name]);
    expect(names(await list({ first: 1, after: first.pageInfo.endCursor }))).toEqual([large.name]);
    expect(names(await list({ status: 'SUBMITTED' }))).toEqual([large.name]);
    expect(names(await list({ search: 'beech' }))).toEqual([large.name]);
    expect(names(await list({ search: '%' }))).toEqual([]);
    expect(names(await list({ periodId: 'nonsense' }))).toEqual([]);
    expect((await scheme.association.editor.refused('{ returns { totalCount } }')).code).toBe('FORBIDDEN');
  });
});
