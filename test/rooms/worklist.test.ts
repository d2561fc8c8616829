import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../api/rules/period.ts';
import type { Person } from '../ask.ts';
import { openWorld, type World } from '../world.ts';
import {
  begin,
  fill,
  openScheme,
  type Reporter,
  type Scheme,
  sound,
  step,
  submitted,
  TODAY,
} from './reporting.ts';

let world: World;
let scheme: Scheme;
let alder: Reporter;
let birch: Reporter;
let officer: Person;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'worklist');
  alder = await scheme.join('Alder', 'SMALL');
  birch = await scheme.join('Birch', 'SMALL');
  officer = scheme.association.officer;
}, 120_000);
afterAll(() => world?.close());

interface Item {
  kind: string;
  title: string;
  since: string;
  firmName: string | null;
  periodId: string | null;
  adoption: { id: string } | null;
  return: { id: string } | null;
}

const waiting = async (who: Person, kind: string) =>
  (
    await who.ask<{ worklist: { nodes: Item[] } }>(
      '{ worklist(first: 100) { nodes { kind title since firmName periodId adoption { id } return { id } } } }',
    )
  ).worklist.nodes.filter((item) => item.kind === kind);

describe('figures that stand out', () => {
  it('wait for the officer, once submitted, until the sector’s report is out', async () => {
    const later = await scheme.openPeriod();
    await submitted(alder, await scheme.openPeriod());
    const begun = await begin(alder, later);
    const filled = { observations: sound('90'), explanation: 'A storm in the north.' };
    await fill(alder, begun, filled);
    expect(await waiting(officer, 'FIGURES_OUTLYING')).toEqual([]);
    await step(alder.reporter, 'prepareReturn', begun.id);
    expect(await waiting(officer, 'FIGURES_OUTLYING')).toEqual([]);
    await step(alder.approver, 'submitReturn', begun.id);
    const item = {
      ...{ firmName: 'Alder', since: TODAY, return: { id: begun.id }, adoption: null },
      title: 'Alder, Period 1: 1 warning. “Complaints opened was 12 last time and is 90 now.”',
    };
    expect(await waiting(officer, 'FIGURES_OUTLYING')).toEqual([expect.objectContaining(item)]);
    await step(officer, 'acceptReturn', begun.id);
    const [accepted] = await waiting(officer, 'FIGURES_OUTLYING');
    expect(accepted?.title).toMatch(/^Alder, Period 1, accepted: 1 warning/);
    for (const who of [alder.reporter, alder.approver, birch.reporter, scheme.association.editor]) {
      expect(await waiting(who, 'FIGURES_OUTLYING')).toEqual([]);
    }
    await world.behind`insert into accord.reports (id, association_id, period_id, code_id, compiled_by_id, compiled_at, status, edition_id,
        minimum_respondents, due, reported, nil, policy, engine, ledger, inputs_digest)
      select ${begun.id}, r.association_id, r.period_id, p.code_id, r.person_id, now(), 'PUBLISHED', r.edition_id, 3, 2, 1, 0, '{}', '1', '[]', ''
      from (select r.association_id, r.period_id, v.prepared_by_id as person_id, v.edition_id from accord.returns r
        join accord.return_versions v on v.return_id = r.id where r.id = ${begun.id}) r
      join accord.periods p on p.id = r.period_id`;
    expect(await waiting(officer, 'FIGURES_OUTLYING')).toEqual([]);
  });
});

describe('a period that was closed', () => {
  it('waits for who owed a return and for the officer, until there is a later day', async () => {
    const [dueOn, lockOn] = [addDays(TODAY, -20), addDays(TODAY, -10)];
    const days = {
      startsOn: addDays(TODAY, -90),
      endsOn: addDays(TODAY, -60),
      dueOn,
      lockOn,
      label: 'Closed',
    };
    const periodId = await scheme.openPeriod(days);
    for (const who of [officer, birch.reporter]) {
      const item = (await waiting(who, 'RETURN_EXPIRED')).find(({ firmName }) => firmName === 'Birch');
      expect(item).toMatchObject({
        since: dueOn,
        periodId,
        adoption: { id: birch.adoptionId },
        return: null,
      });
      expect(item?.title).toMatch(
        /^Closed was closed after .* without a return of Birch: only a later day opens it$/,
      );
    }
    expect(await waiting(officer, 'RETURN_LATE')).not.toContainEqual(expect.objectContaining({ periodId }));
    const later = { periodId, adoptionId: birch.adoptionId, dueOn: addDays(TODAY, 5), reason: 'A fire.' };
    await officer.act('grantTerms', later);
    expect(await waiting(birch.reporter, 'RETURN_EXPIRED')).toEqual([]);
    expect(await waiting(alder.reporter, 'RETURN_EXPIRED')).toHaveLength(1);
  });
});

describe('a plan whose day has passed', () => {
  it('waits for the firm’s administrator and the officer, until it is closed', async () => {
    await world.behind`insert into accord.adoption_gaps (id, association_id, member_id, adoption_id, clause_key, gap, action, owner, due_on)
      select id, association_id, member_id, id, 'answers', 'No desk yet', 'Hire two', 'Ms Desk', ${addDays(TODAY, -1)}
      from accord.adoptions where id = ${birch.adoptionId}`;
    for (const who of [officer, birch.admin]) {
      expect(await waiting(who, 'GAP_OVERDUE')).toEqual([
        expect.objectContaining({
          ...{ firmName: 'Birch', since: addDays(TODAY, -1), adoption: { id: birch.adoptionId } },
          title: expect.stringMatching(/^Birch was to do this for the .* by .*: “Hire two”$/),
        }),
      ]);
    }
    for (const who of [birch.reporter, alder.admin]) expect(await waiting(who, 'GAP_OVERDUE')).toEqual([]);
    await world.behind`update accord.adoption_gaps set closed_on = ${TODAY} where adoption_id = ${birch.adoptionId}`;
    expect(await waiting(officer, 'GAP_OVERDUE')).toEqual([]);
  });
});
