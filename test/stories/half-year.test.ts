import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../api/rules/period.ts';
import { see } from '../rooms/adopting.ts';
import {
  begin,
  cell,
  fill,
  look,
  openScheme,
  type Reporter,
  type Scheme,
  sound,
  step,
} from '../rooms/reporting.ts';
import { openWorld, type World } from '../world.ts';

const PERIOD = { label: '2026 H1', startsOn: '2026-01-01', endsOn: '2026-06-30', dueOn: '2026-08-15' };
const DAYS = { ...PERIOD, timelyOn: '2026-08-20', lockOn: '2026-10-31' };

/** Twelve firms, and what becomes of the return of each: a status from a day on. */
const TIMELINE = {
  Alder: [
    ['2026-07-05', 'SUBMITTED'],
    ['2026-07-10', 'ACCEPTED'],
  ],
  Birch: [
    ['2026-08-15', 'SUBMITTED'],
    ['2026-08-28', 'ACCEPTED'],
  ],
  Cedar: [
    ['2026-08-14', 'DRAFT'],
    ['2026-08-25', 'SUBMITTED'],
    ['2026-08-28', 'ACCEPTED'],
  ],
  Doum: [
    ['2026-08-01', 'SUBMITTED'],
    ['2026-08-28', 'ACCEPTED'],
  ],
  Elm: [
    ['2026-08-18', 'SUBMITTED'],
    ['2026-08-28', 'ACCEPTED'],
  ],
  Guava: [
    ['2026-07-20', 'SUBMITTED'],
    ['2026-07-22', 'ACCEPTED'],
  ],
  Hazel: [
    ['2026-08-12', 'SUBMITTED'],
    ['2026-08-28', 'ACCEPTED'],
  ],
  Ivy: [
    ['2026-08-02', 'SUBMITTED'],
    ['2026-08-05', 'QUERIED'],
    ['2026-08-07', 'SUBMITTED'],
    ['2026-08-09', 'QUERIED'],
    ['2026-08-10', 'DRAFT'],
    ['2026-08-11', 'SUBMITTED'],
    ['2026-08-13', 'ACCEPTED'],
  ],
  Juniper: [
    ['2026-07-15', 'SUBMITTED'],
    ['2026-07-20', 'ACCEPTED'],
    ['2026-09-01', 'RESTATING'],
    ['2026-09-05', 'ACCEPTED'],
  ],
} as const satisfies Record<string, readonly (readonly [string, string])[]>;
type Name = keyof typeof TIMELINE;
const NAMES = Object.keys(TIMELINE) as Name[];

/** What the board must say at the end of a day, told from the timeline alone. */
function boardOn(day: string) {
  const stand = NAMES.map((name) => TIMELINE[name].findLast(([from]) => from <= day)?.[1] ?? 'NOT_BEGUN');
  const count = (...wanted: string[]) => stand.filter((status) => wanted.includes(status)).length;
  const firsts = NAMES.map((name) => TIMELINE[name].find(([, status]) => status === 'SUBMITTED')?.[0] ?? '');
  const submitted = firsts.filter((first) => first <= day);
  return {
    ...{ due: NAMES.length, covered: 1, suspended: 1, notBegun: count('NOT_BEGUN'), draft: count('DRAFT') },
    ...{ submitted: count('SUBMITTED'), queried: count('QUERIED'), accepted: count('ACCEPTED', 'RESTATING') },
    ...{ restating: count('RESTATING'), nil: '2026-08-01' <= day ? 1 : 0 },
    ...{ received: submitted.length, left: 1, notYetRegistered: 0 },
    late: day > DAYS.dueOn ? NAMES.length - submitted.length : 0,
    outstanding: day > DAYS.dueOn ? 0 : NAMES.length - submitted.length,
    timely: submitted.filter((first) => first <= DAYS.timelyOn).length,
    receivedLate: submitted.filter((first) => first > DAYS.timelyOn).length,
  };
}

const COUNTS = `{ due received covered suspended left notYetRegistered notBegun draft submitted queried accepted
  restating nil late outstanding timely receivedLate }`;

interface SeenBoards {
  board: object;
  boardsBy: { category: string; board: object }[];
}

let world: World;
let scheme: Scheme;
let periodId: string;
let clock = '2025-01-15';
const firms = {} as Record<Name | 'Fir' | 'Kapok' | 'Laurel', Reporter>;
const returns = new Map<Name, string>();

const NIL = [cell(['answered-in-time', '']), cell(['opened', 'Home']), cell(['opened', 'Motor'])].map(
  (one) => ({
    ...{ ...one, state: 'NIL' },
  }),
);

async function submit(name: Name): Promise<void> {
  const firm = firms[name];
  const id = returns.get(name) ?? (await begin(firm, periodId)).id;
  returns.set(name, id);
  const seen = await look(firm.reporter, id);
  if (!seen) throw new Error(`${name} has no return`);
  const nil = { observations: NIL, nilAttestation: 'We asked every desk and looked through the log.' };
  if (seen.current?.observations.length === 0) {
    await fill(firm, seen, name === 'Doum' ? nil : { observations: sound() });
  }
  await step(firm.reporter, 'prepareReturn', id);
  await step(firm.approver, 'submitReturn', id);
}

const idOf = (name: Name): string => returns.get(name) ?? '';
const accept = (name: Name) => step(scheme.association.officer, 'acceptReturn', idOf(name));
const ask = (name: Name, part: object) => step(scheme.association.officer, 'queryReturn', idOf(name), part);

async function recount(name: Name, value: string): Promise<void> {
  const seen = await look(firms[name].reporter, idOf(name));
  if (!seen) throw new Error(`${name} has no return`);
  await fill(firms[name], seen, { observations: [cell(['opened', 'Home'], { value })] });
}

/** What people do, day by day. */
const DEEDS: Record<string, () => Promise<unknown>> = {
  '2026-07-05': () => submit('Alder'),
  '2026-07-10': () => accept('Alder'),
  '2026-07-15': () => submit('Juniper'),
  '2026-07-20': async () => {
    await accept('Juniper');
    await submit('Guava');
  },
  '2026-07-22': () => accept('Guava'),
  '2026-08-01': () => submit('Doum'),
  '2026-08-02': () => submit('Ivy'),
  '2026-08-05': () => ask('Ivy', { question: 'Why so few?' }),
  '2026-08-07': async () => {
    const queryId = (await look(firms.Ivy.reporter, idOf('Ivy')))?.queries[0]?.id;
    await step(firms.Ivy.reporter, 'answerQuery', idOf('Ivy'), {
      queryId,
      answer: 'It was a quiet half-year.',
    });
  },
  '2026-08-09': () =>
    ask('Ivy', { question: 'Homes too?', indicatorKey: 'opened', breakdown: 'Home', reopens: true }),
  '2026-08-10': async () => {
    await step(firms.Ivy.reporter, 'correctReturn', idOf('Ivy'));
    await recount('Ivy', '14');
  },
  '2026-08-11': () => submit('Ivy'),
  '2026-08-12': () => submit('Hazel'),
  '2026-08-13': () => accept('Ivy'),
  '2026-08-14': async () => {
    returns.set('Cedar', (await begin(firms.Cedar, periodId)).id);
  },
  '2026-08-15': () => submit('Birch'),
  '2026-08-18': () => submit('Elm'),
  '2026-08-25': () => submit('Cedar'),
  '2026-08-28': async () => {
    const returnIds = (['Birch', 'Cedar', 'Doum', 'Elm', 'Hazel'] as const).map(idOf);
    await scheme.association.officer.act('acceptReturns', { periodId, returnIds });
  },
  '2026-09-01': () =>
    step(firms.Juniper.approver, 'restateReturn', idOf('Juniper'), { reason: 'Two were counted twice.' }),
  '2026-09-03': async () => {
    await recount('Juniper', '10');
    await submit('Juniper');
  },
  '2026-09-05': () => accept('Juniper'),
};

describe('A half-year of twelve firms', () => {
  beforeAll(async () => {
    world = await openWorld({ now: () => new Date(`${clock}T12:00:00Z`) });
    scheme = await openScheme(world, 'half');
    const group: Partial<Record<string, string>> = { Elm: 'Wood', Fir: 'Wood' };
    for (const name of [...NAMES, 'Fir', 'Kapok', 'Laurel'] as const) {
      clock = name === 'Hazel' ? '2026-04-15' : '2025-01-15';
      firms[name] = await scheme.join(name, 'SMALL', clock, group[name]);
    }
  }, 180_000);
  afterAll(() => world?.close());

  it('one is suspended before it, one leaves in its midst, one reports for two, one on days of its own', async () => {
    const { officer } = scheme.association;
    const act = async (name: keyof typeof firms, mutation: string, who: 'admin' | 'officer') => {
      const { version } = await see(firms[name].admin, firms[name].adoptionId);
      const person = who === 'officer' ? officer : firms[name].admin;
      const reason = { reason: 'As agreed.' };
      await person.act(mutation, { adoptionId: firms[name].adoptionId, expectedVersion: version, ...reason });
    };
    clock = '2025-12-01';
    await act('Laurel', 'suspendAdoption', 'officer');
    clock = '2026-05-31';
    await act('Kapok', 'withdrawAdoption', 'admin');
    periodId = await scheme.openPeriod(DAYS);
    await officer.act('coverFirm', {
      ...{ adoptionId: firms.Fir.adoptionId, byAdoptionId: firms.Elm.adoptionId, kind: 'JOINT' },
      ...{ since: '2026-01-01', reason: 'One complaints desk serves both.' },
    });
    await officer.act('grantTerms', {
      ...{ periodId, adoptionId: firms.Guava.adoptionId, startsOn: '2025-10-01', endsOn: '2026-03-31' },
      reason: 'Its books close in March.',
    });
  });

  it('on every day of it the board says how many stand where', async () => {
    for (let day = '2026-07-01'; day <= '2026-09-10'; day = addDays(day, 1)) {
      clock = day;
      await DEEDS[day]?.();
      const { period } = await scheme.association.officer.ask<{ period: SeenBoards }>(
        `query($id: ID!) { period(id: $id) { board ${COUNTS} boardsBy(cut: SIZE_BAND) { category board ${COUNTS} } } }`,
        { id: periodId },
      );
      expect(period.board, day).toEqual(boardOn(day));
      expect(period.boardsBy, day).toEqual([{ category: 'SMALL', board: boardOn(day) }]);
    }
  }, 120_000);

  it('each ends as it should', async () => {
    const { expectedReturns } = await scheme.association.officer.ask<{
      expectedReturns: { nodes: { firmName: string; state: string; status: string; startsOn: string }[] };
    }>(
      'query($id: ID!) { expectedReturns(periodId: $id, first: 100) { nodes { firmName state status startsOn coveredBy } } }',
      { id: periodId },
    );
    const ends = Object.fromEntries(
      expectedReturns.nodes.map(({ firmName, state, status }) => [
        firmName,
        state === 'DUE' ? status : state,
      ]),
    );
    expect(ends).toEqual({
      ...{ Alder: 'ACCEPTED', Birch: 'ACCEPTED', Cedar: 'ACCEPTED', Doum: 'ACCEPTED', Elm: 'ACCEPTED' },
      ...{ Fir: 'COVERED', Guava: 'ACCEPTED', Hazel: 'ACCEPTED', Ivy: 'ACCEPTED', Juniper: 'RESTATED' },
      ...{ Kapok: 'LEFT', Laurel: 'SUSPENDED' },
    });
    const { return: ivy } = await scheme.association.officer.ask<{ return: object }>(
      'query($id: ID!) { return(id: $id) { late queries { answer } versions { number changes { cell before after } } } }',
      { id: idOf('Ivy') },
    );
    expect(ivy).toEqual({
      late: false,
      queries: [{ answer: 'It was a quiet half-year.' }, { answer: null }],
      versions: [
        { number: 1, changes: [] },
        { number: 2, changes: [{ cell: 'observations.opened.Home', before: '12', after: '14' }] },
      ],
    });
    expect((await look(scheme.association.officer, idOf('Cedar')))?.late).toBe(true);
    expect((await look(scheme.association.officer, idOf('Juniper')))?.versions).toHaveLength(2);
  });

  it('nobody who owes none can report, and nothing first comes after the lock', async () => {
    clock = '2026-11-01';
    for (const name of ['Fir', 'Kapok', 'Laurel'] as const) {
      expect((await firms[name].reporter.actRefused('beginReturn', { periodId })).code, name).toBe(
        'WRONG_STATUS',
      );
    }
  });
});
