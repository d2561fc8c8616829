import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../api/rules/period.ts';
import type { Person } from '../ask.ts';
import { openWorld, type World } from '../world.ts';
import { on, see } from './adopting.ts';
import {
  begin,
  openScheme,
  type Reporter,
  type Scheme,
  sound,
  step,
  stepRefused,
  submitted,
  TODAY,
} from './reporting.ts';

let world: World;
let scheme: Scheme;
let firm: Reporter;
let rae: Person;

beforeAll(async () => {
  world = await openWorld();
  const asks = [
    { what: 'SATISFACTION', frequency: 'YEARLY' },
    { what: 'SELF_ASSESSMENT' },
    { what: 'PRINCIPLES' },
  ];
  scheme = await openScheme(world, 'self', [], null, asks);
  firm = await scheme.join('Alder', 'SMALL', '2019-01-01');
  rae = firm.reporter;
}, 120_000);
afterAll(() => world?.close());

const ANSWER = 'topic key answer evidence reason action owner dueOn revision changedBy';
const ASKED = `{ id version status asks questions { topic key number group heading text }
  previousSelfAssessments { key answer evidence } remarks { level code where }
  current { openCells selfAssessments { ${ANSWER} } satisfaction { state method score note revision } } }`;

interface Asked {
  id: string;
  version: number;
  status: string;
  asks: string[];
  questions: { topic: string; key: string; number: string; group: string; text: string }[];
  previousSelfAssessments: { key: string; answer: string; evidence: string | null }[];
  remarks: { level: string; code: string; where: string }[];
  current: {
    openCells: string[] | null;
    selfAssessments: {
      topic: string;
      key: string;
      answer: string | null;
      revision: number;
      changedBy: string;
    }[];
    satisfaction: { state: string; score: string | null; revision: number } | null;
  };
}

const read = async (who: Person, id: string) =>
  (await who.ask<{ return: Asked }>(`query($id: ID!) { return(id: $id) ${ASKED} }`, { id })).return;

const yearly = (year: number) =>
  scheme.openPeriod({
    ...{
      label: String(year),
      startsOn: `${year}-01-01`,
      endsOn: `${year}-12-31`,
      dueOn: `${year + 1}-02-01`,
    },
  });

const write = (who: Person, returnId: string, part: object) =>
  who.act<Asked>('fillReturn', { returnId, observations: [], ...part }, ASKED);

const APRIL = { label: 'April', startsOn: '2020-04-01', endsOn: '2020-04-30', dueOn: '2020-05-20' };

const MEASURED = {
  ...{
    state: 'REPORTED',
    method: 'SURVEY',
    asked: 300,
    answered: 90,
    score: '4.1',
    scaleLow: '1',
    scaleHigh: '5',
  },
};

/** Every question answered with “met”, and the figures. */
async function answerAll(id: string, year: number): Promise<void> {
  const { questions } = await read(rae, id);
  const selfAssessments = questions.map(({ topic, key }) => ({
    ...{ topic, key, answer: 'MET', evidence: 'The log', seen: 0 },
  }));
  const satisfaction = { ...MEASURED, takenFrom: `${year}-03-01`, takenTo: `${year}-03-31`, seen: 0 };
  const observations = sound().map((cell) => ({ ...cell, seen: 0 }));
  await write(rae, id, { selfAssessments, satisfaction, observations });
}

describe('what a return asks for beside figures', () => {
  it('follows from the edition, the length of the period and the effective code', async () => {
    const year = await read(rae, (await begin(firm, await yearly(2023))).id);
    expect([...year.asks].sort()).toEqual(['PRINCIPLES', 'SATISFACTION', 'SELF_ASSESSMENT']);
    expect(year.questions.slice(0, 3)).toMatchObject([
      { topic: 'CLAUSE', key: 'scope', number: '1', group: '1 Scope' },
      { key: 'answers', number: '2', text: 'We answer a complaint within 10.' },
      { key: 'redress', number: '2.1', group: '2 Answers' },
    ]);
    expect(year.questions).toHaveLength(15);
    expect(year.remarks.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['NOT_ANSWERED', 'SATISFACTION_LEFT']),
    );
    const month = await read(rae, (await begin(firm, await scheme.openPeriod(APRIL))).id);
    expect([...month.asks].sort()).toEqual(['PRINCIPLES', 'SELF_ASSESSMENT']);
    expect(month.remarks.map(({ code }) => code)).not.toContain('SATISFACTION_LEFT');
    const refused = { returnId: month.id, observations: [], satisfaction: { ...MEASURED, seen: 0 } };
    expect(await rae.actRefused('fillReturn', refused)).toMatchObject({
      code: 'FAULTS_IN_FIGURES',
      remarks: [{ code: 'UNKNOWN_QUESTION', where: 'satisfaction.code.state' }],
    });
  });

  it('asks about what the firm promised on the last day of the period', async () => {
    const setting = { kind: 'SET_PARAMETER', clauseKey: 'answers', parameterKey: 'answer-days', value: '7' };
    const extend = async (name: string, part: object) =>
      firm.admin.act(name, on(await see(firm.admin, firm.adoptionId), part));
    await extend('putOperation', { operation: setting });
    await extend('publishExtension', { effectiveFrom: TODAY });
    const textIn = async (startsOn: string, endsOn: string) => {
      const days = { label: endsOn, startsOn, endsOn, dueOn: addDays(endsOn, 20) };
      const { questions } = await read(rae, (await begin(firm, await scheme.openPeriod(days))).id);
      return questions.find(({ key }) => key === 'answers')?.text;
    };
    expect(await textIn(addDays(TODAY, -9), addDays(TODAY, -1))).toContain('within 10.');
    expect(await textIn(TODAY, TODAY)).toContain('within 7.');
  });
});

describe('an answer of a self-assessment', () => {
  it('is saved cell by cell, and nobody writes over another unawares', async () => {
    const { id } = await begin(firm, await yearly(2022));
    await firm.appoint('MEMBER_REPORTER', 'ray@self.example');
    const ray = await world.signIn('ray@self.example');
    const one = (answer: string, seen: number, more: object = {}) => ({
      selfAssessments: [{ topic: 'CLAUSE', key: 'answers', answer, seen, ...more }],
    });
    const plan = { action: 'Hire two', owner: 'Ms Desk', dueOn: '2030-01-01' };
    const saved = await write(rae, id, one('PARTLY', 0, { ...plan, reason: 'It does not belong here' }));
    expect(saved.current.selfAssessments).toEqual([
      {
        ...{ topic: 'CLAUSE', key: 'answers', answer: 'PARTLY', evidence: null, reason: null, ...plan },
        ...{ revision: 1, changedBy: 'rae' },
      },
    ]);
    expect(
      await ray.actRefused('fillReturn', { returnId: id, observations: [], ...one('MET', 0) }),
    ).toMatchObject({
      code: 'CELL_CHANGED',
      remarks: [
        {
          where: 'assessment.CLAUSE.answers',
          why: expect.stringContaining('rae has changed this meanwhile: partly (Hire two, Ms Desk'),
        },
      ],
    });
    await write(ray, id, one('MET', 1, { evidence: 'The log' }));
    const { return: seen } = await rae.ask<{ return: object }>(
      `query($id: ID!) { return(id: $id) { history(cell: "assessment.CLAUSE.answers") { before after personName } } }`,
      { id },
    );
    expect(seen).toMatchObject({
      history: [
        { before: expect.stringMatching(/^partly/), after: 'met (The log)', personName: 'ray' },
        { before: null, personName: 'rae' },
      ],
    });
    const unseen = {
      returnId: id,
      observations: [],
      selfAssessments: [{ topic: 'PRINCIPLE', key: 'capacity' }],
    };
    expect((await rae.actRefused('fillReturn', unseen)).code).toBe('BAD_INPUT');
    const long = one('MET', 2, { evidence: 'x'.repeat(2_001) });
    expect((await rae.actRefused('fillReturn', { ...unseen, ...long })).code).toBe('BAD_INPUT');
    const unknown = { selfAssessments: [{ topic: 'CLAUSE', key: 'none', answer: 'MET', seen: 0 }] };
    expect(await rae.actRefused('fillReturn', { ...unseen, ...unknown })).toMatchObject({
      code: 'FAULTS_IN_FIGURES',
      remarks: [{ code: 'UNKNOWN_QUESTION' }],
    });
  });

  it('goes with the return from the draft to a restated version: blocked, frozen, hashed, compared, prefilled', async () => {
    const { id } = await begin(firm, await yearly(2021));
    await answerAll(id, 2021);
    await write(rae, id, {
      selfAssessments: [{ topic: 'CLAUSE', key: 'redress', answer: 'NOT_MET', seen: 1 }],
    });
    const refusal = await stepRefused(rae, 'prepareReturn', id);
    expect(refusal.code).toBe('FAULTS_IN_FIGURES');
    expect(refusal.remarks.filter(({ level }) => level === 'ERROR')).toMatchObject([
      { code: 'PLAN_INCOMPLETE', where: 'assessment.CLAUSE.redress.action' },
      { where: 'assessment.CLAUSE.redress.owner' },
      { where: 'assessment.CLAUSE.redress.dueOn' },
    ]);
    const plan = { answer: 'NOT_MET', action: 'Pay', owner: 'Mr Till', dueOn: '2022-03-01', seen: 2 };
    await write(rae, id, { selfAssessments: [{ topic: 'CLAUSE', key: 'redress', ...plan }] });
    const officer = scheme.association.officer;
    expect((await read(officer, id)).current).toBeNull();
    await step(rae, 'prepareReturn', id);
    await step(firm.approver, 'submitReturn', id);
    const seen = await read(officer, id);
    expect(seen.current.selfAssessments).toHaveLength(15);
    expect(seen.current.satisfaction).toMatchObject({ state: 'REPORTED', score: '4.1' });

    const question = { question: 'Which payments?', cell: 'assessment.CLAUSE.redress', reopens: true };
    expect(
      (await stepRefused(officer, 'queryReturn', id, { ...question, cell: 'assessment.CLAUSE.none' })).code,
    ).toBe('BAD_INPUT');
    await step(officer, 'queryReturn', id, question);
    await step(rae, 'correctReturn', id);
    const copy = await read(rae, id);
    expect(copy.current.openCells).toEqual(['assessment.CLAUSE.redress']);
    expect(copy.current.selfAssessments).toHaveLength(15);
    const closed = { topic: 'CLAUSE', key: 'scope', answer: 'PARTLY', seen: 1 };
    expect(
      await rae.actRefused('fillReturn', { returnId: id, observations: [], selfAssessments: [closed] }),
    ).toMatchObject({ code: 'CELL_CLOSED', remarks: [{ where: 'assessment.CLAUSE.scope' }] });
    const measured = { ...MEASURED, takenFrom: '2021-03-01', takenTo: '2021-03-31', score: '3', seen: 1 };
    expect(
      (await rae.actRefused('fillReturn', { returnId: id, observations: [], satisfaction: measured })).code,
    ).toBe('CELL_CLOSED');
    const open = copy.current.selfAssessments.find(({ key }) => key === 'redress');
    const met = { topic: 'CLAUSE', key: 'redress', answer: 'MET', evidence: 'Paid', seen: open?.revision };
    await write(rae, id, { selfAssessments: [met] });
    await step(rae, 'prepareReturn', id);
    await step(firm.approver, 'submitReturn', id);
    const { return: versions } = await officer.ask<{
      return: { versions: { contentHash: string; changes: object[] }[] };
    }>('query($id: ID!) { return(id: $id) { versions { contentHash changes { cell before after } } } }', {
      id,
    });
    const [first, second] = versions.versions;
    expect(first?.contentHash).not.toBe(second?.contentHash);
    expect(second?.changes).toEqual([
      {
        cell: 'assessment.CLAUSE.redress',
        before: 'not met (Pay, Mr Till, by 1 March 2022)',
        after: 'met (Paid)',
      },
    ]);
    const later = await read(rae, (await begin(firm, await yearly(2024))).id);
    expect(later.previousSelfAssessments.find(({ key }) => key === 'redress')).toEqual({
      ...{ key: 'redress', answer: 'MET', evidence: 'Paid' },
    });
  });

  it('is not asked for where the edition declares nothing', async () => {
    const plain = await openScheme(world, 'plain');
    const other = await plain.join('Birch', 'SMALL');
    const id = await submitted(other, await plain.openPeriod());
    expect(await read(other.reporter, id)).toMatchObject({ asks: [], questions: [], status: 'SUBMITTED' });
  });
});
