import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../ask.ts';
import { ADOPTION, on, type Seen, see, sign, yes } from '../rooms/adopting.ts';
import { type Association, EDITION, type SeenEdition } from '../rooms/parties.ts';
import { at, cell, look, RETURN, type SeenReturn, step, stepRefused } from '../rooms/reporting.ts';
import { openWorld, PASSWORD, type World } from '../world.ts';
import { asSeen, bringIn, preview, sheet } from './filing.ts';
import * as cast from './journey-cast.ts';
import * as text from './journey-code.ts';
import { compileAndPublish, figure, type PublicReport, readReport } from './reading.ts';

const TODAY = new Date().toISOString().slice(0, 10);
const REMARKS = 'query($id: ID!) { edition(id: $id) { remarks { level code where why } } }';

let world: World;
let association: Association;
let lantern: { id: string; name: string };
let mira: Person;
let paul: Person;
let rosa: Person;
let codeId: string;
let draft: SeenEdition;
let adoption: Seen;
let firstHalf: string;
let lanternsReturn: string;
const others = new Map<string, cast.Reporting>();
let firstReport: PublicReport;

const other = (name: string): cast.Reporting => {
  const firm = others.get(name);
  if (!firm) throw new Error(`${name} is not in this story`);
  return firm;
};

const write = async (name: string, part: object) => {
  const input = { editionId: draft.id, expectedVersion: draft.version, ...part };
  draft = await association.editor.act<SeenEdition>(name, input, EDITION);
};

const remarks = async (): Promise<string[]> => {
  const { edition } = await association.editor.ask<{ edition: { remarks: { code: string }[] } }>(REMARKS, {
    id: draft.id,
  });
  return edition.remarks.map(({ code }) => code).sort();
};

const act = async (who: Person, name: string, part: object = {}) => {
  adoption = await who.act<Seen>(name, on(adoption, part), ADOPTION);
};

const openPeriod = async (label: string, startsOn: string, endsOn: string, dueOn: string) =>
  (await association.officer.act<{ id: string }>('openPeriod', { codeId, label, startsOn, endsOn, dueOn }))
    .id;

const submittedReturns = async (periodId: string) => {
  const { returns } = await association.officer.ask<{ returns: { nodes: { id: string }[] } }>(
    'query($periodId: ID!) { returns(periodId: $periodId, status: SUBMITTED) { nodes { id } } }',
    { periodId },
  );
  return returns.nodes.map(({ id }) => id);
};

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('A code of conduct, from the first clause to the sector report', () => {
  it('The operator of the installation founds an association, and sees nothing of what it does', async () => {
    const { id } = await world.operator.act<{ id: string }>('createAssociation', {
      ...{ name: cast.ASSOCIATION, slug: 'harbour', adminName: 'Ada Quist' },
      ...{ adminEmail: 'ada@harbour.example', adminPassword: PASSWORD },
    });
    const admin = await world.signIn('ada@harbour.example');
    association = { id, slug: 'harbour', admin, editor: admin, officer: admin };
    expect((await world.operator.refused('{ returns { totalCount } }')).code).toBe('FORBIDDEN');
  });

  it('Ada, its administrator, appoints Edda as editor and Ines as officer, and asks for three firms behind a figure', async () => {
    const house = { id: association.id, name: cast.ASSOCIATION };
    const named = (name: string, role: 'ASSOCIATION_EDITOR' | 'ASSOCIATION_OFFICER') =>
      cast.seat(world, association.admin, house, { name, email: `${name}@harbour.example`, role });
    association = {
      ...association,
      editor: await named('Edda', 'ASSOCIATION_EDITOR'),
      officer: await named('Ines', 'ASSOCIATION_OFFICER'),
    };
    await association.admin.act('setDisclosurePolicy', { minimumRespondents: 3 });
    expect((await association.officer.actRefused('createCode', text.CODE)).code).toBe('FORBIDDEN');
  });

  it('Ada admits the first firm; Mira, who administers it, appoints Paul to sign and Rosa to report', async () => {
    const { member } = await association.admin.act<{ member: typeof lantern }>(
      'admitMember',
      { name: cast.LANTERN, number: '1', segment: 'Household', sizeBand: 'LARGE', since: '2024-01-01' },
      '{ member { id name } }',
    );
    lantern = member;
    mira = await cast.seat(world, association.admin, lantern, {
      ...{ name: 'Mira Holm', email: 'mira@lantern.example', role: 'MEMBER_ADMIN' },
    });
    paul = await cast.seat(world, mira, lantern, {
      ...{ name: 'Paul Adeyemi', email: 'paul@lantern.example', role: 'MEMBER_APPROVER' },
    });
    rosa = await cast.seat(world, mira, lantern, {
      ...{ name: 'Rosa Lind', email: 'rosa@lantern.example', role: 'MEMBER_REPORTER' },
    });
  });

  it('Edda drafts a code, and the check tells her what is vague and what is missing', async () => {
    codeId = (await association.editor.act<{ id: string }>('createCode', text.CODE)).id;
    draft = await association.editor.act<SeenEdition>(
      'draftEdition',
      { codeId, complaintCategories: ['Claims', 'Contracts'] },
      EDITION,
    );
    for (const clause of text.FIRST_CLAUSES) await write('putClause', clause);
    expect(await remarks()).toEqual([
      ...['NO_COMPLAINT_ROUTE', 'NO_CONTACT', 'NO_REMEDY', 'PROMISE_WITHOUT_INDICATOR', 'VAGUE_WORD'],
    ]);
  });

  it('What is broken can not be published: a promise that counts in days nobody has defined', async () => {
    await write('putClause', text.UNDEFINED_PROMISE);
    const input = { editionId: draft.id, expectedVersion: draft.version, releaseNotes: 'The first edition.' };
    const dates = { effectiveOn: '2024-01-01', adoptBy: '2024-12-31' };
    const refusal = await association.editor.actRefused('publishEdition', { ...input, ...dates });
    expect(refusal.code).toBe('BROKEN_STRUCTURE');
    expect(refusal.remarks).toContainEqual(
      expect.objectContaining({ level: 'ERROR', code: 'UNDEFINED_PARAMETER', where: 'clauses.answers' }),
    );
  });

  it('Edda writes what was missing; the check is silent, and the first edition is published and frozen', async () => {
    for (const clause of text.MISSING_CLAUSES) await write('putClause', clause);
    await write('putParameter', text.ANSWER_DAYS);
    for (const indicator of text.INDICATORS) await write('putIndicator', indicator);
    expect(await remarks()).toEqual([]);
    const dates = { effectiveOn: '2024-01-01', adoptBy: '2024-12-31' };
    await write('publishEdition', { ...dates, releaseNotes: 'The first edition.' });
    expect(draft).toMatchObject({ number: 1, status: 'PUBLISHED' });
    const late = { editionId: draft.id, expectedVersion: draft.version, ...text.VAGUE_PROMISE };
    expect((await association.editor.actRefused('putClause', late)).code).toBe('FROZEN');
  });

  it('Mira considers the code, and can not finish while a question of the assessment is open', async () => {
    adoption = await mira.act<Seen>('considerCode', { codeId }, ADOPTION);
    const refusal = await mira.actRefused('completeAssessment', on(adoption));
    expect(refusal.code).toBe('BAD_INPUT');
    expect(refusal.remarks).toHaveLength(adoption.questions.length);
    const [first, ...rest] = yes(adoption);
    const plan = { action: 'Hire two clerks', owner: 'Mira Holm', dueOn: '2024-06-30' };
    await act(mira, 'answerAssessment', {
      answers: [{ ...first, answer: 'WITH_A_PLAN', ...plan }, ...rest],
    });
    await act(mira, 'completeAssessment');
    expect(adoption).toMatchObject({ status: 'ASSESSED' });
    expect(adoption.commitmentText).toContain('Hire two clerks (Mira Holm, by 2024-06-30)');
  });

  it('Paul signs exactly the text that he was shown, and no other', async () => {
    const unseen = on(adoption, { textHash: 'f'.repeat(64) });
    expect((await paul.actRefused('commitAdoption', unseen)).code).toBe('STALE_VERSION');
    expect(await see(association.officer, adoption.id)).toBeNull();
    adoption = await sign(paul, adoption);
    expect(adoption.status).toBe('COMMITTED');
  });

  it('Ines registers the firm, and anybody finds it under its certificate', async () => {
    await act(association.officer, 'registerAdoption', { registeredOn: '2024-03-01' });
    expect(adoption).toMatchObject({ status: 'REGISTERED', certificateNumber: 'HARBOUR-2024-0001' });
    const { registerEntry } = await world.stranger.askPublic<{ registerEntry: object }>(
      '{ registerEntry(certificateNumber: "HARBOUR-2024-0001") { firmName codeTitle status since } }',
    );
    const entry = { firmName: cast.LANTERN, codeTitle: 'Fair Claims Code', status: 'REGISTERED' };
    expect(registerEntry).toEqual({ ...entry, since: '2024-03-01' });
  });

  it('Mira may promise more than the code, and never less', async () => {
    const days = (value: string) => ({ clauseKey: 'answers', parameterKey: 'answer-days', value });
    adoption = await see(mira, adoption.id);
    expect((await mira.actRefused('setParameter', on(adoption, days('12')))).code).toBe('BELOW_FLOOR');
    await act(mira, 'setParameter', days('5'));
    await act(mira, 'publishExtension', { effectiveFrom: TODAY });
  });

  it('Seven more firms adopt the code in the same way', async () => {
    for (const [place, { figures: _, ...firm }] of cast.OTHERS.entries()) {
      others.set(firm.name, await cast.join(world, association, codeId, { ...firm, number: `${place + 2}` }));
    }
    const { register } = await world.stranger.askPublic<{ register: { totalCount: number } }>(
      '{ register(codeKey: "fair-claims") { totalCount } }',
    );
    expect(register.totalCount).toBe(8);
  });

  it('Ines opens the first half of 2025, and Rosa fills in the form while a colleague has it open too', async () => {
    firstHalf = await openPeriod('2025 H1', '2025-01-01', '2025-06-30', '2025-08-15');
    const begun = await rosa.act<SeenReturn>('beginReturn', { periodId: firstHalf }, RETURN);
    lanternsReturn = begun.id;
    const rudi = await cast.seat(world, mira, lantern, {
      ...{ name: 'Rudi Marsh', email: 'rudi@lantern.example', role: 'MEMBER_REPORTER' },
    });
    const [rate, ...counts] = cast.cells(cast.LANTERN_FIGURES);
    await rosa.act('fillReturn', at(begun, { observations: [rate] }));
    const stale = await rudi.actRefused('fillReturn', at(begun, { observations: counts }));
    expect(stale.code).toBe('STALE_VERSION');
    expect((await look(rudi, lanternsReturn))?.current?.observations).toMatchObject([
      { indicatorKey: 'answered-in-time', numerator: '90', denominator: '100' },
    ]);
  });

  it('A return is prepared only when nothing is left open', async () => {
    const refusal = await stepRefused(rosa, 'prepareReturn', lanternsReturn);
    expect(refusal.code).toBe('FAULTS_IN_FIGURES');
    expect(refusal.remarks.map(({ code, where }) => [code, where])).toEqual([
      ['NOT_REPORTED_LEFT', 'observations.opened.Home.state'],
      ['NOT_REPORTED_LEFT', 'observations.opened.Motor.state'],
    ]);
    const observations = cast.cells(cast.LANTERN_FIGURES).slice(1);
    await step(rosa, 'fillReturn', lanternsReturn, { observations });
  });

  it('Who prepared it does not sign it: another approver does', async () => {
    const nora = { name: 'Nora Twine', email: 'nora@lantern.example' };
    const asReporter = await cast.seat(world, mira, lantern, { ...nora, role: 'MEMBER_REPORTER' });
    const asApprover = await cast.seat(world, mira, lantern, { ...nora, role: 'MEMBER_APPROVER' });
    const prepared = await step(asReporter, 'prepareReturn', lanternsReturn);
    expect(prepared).toMatchObject({ status: 'PREPARED', current: { preparedBy: 'Nora Twine' } });
    expect((await stepRefused(rosa, 'submitReturn', lanternsReturn)).code).toBe('FORBIDDEN');
    expect((await stepRefused(asApprover, 'submitReturn', lanternsReturn)).code).toBe('SAME_PERSON');
    const submitted = await step(paul, 'submitReturn', lanternsReturn);
    expect(submitted).toMatchObject({ status: 'SUBMITTED', current: { submittedBy: 'Paul Adeyemi' } });
  });

  it('Compass Cover brings a spreadsheet, and is shown every fault in it before anything is saved', async () => {
    const { reporter, approver, name } = other('Compass Cover');
    const wrong = sheet(
      'compass.csv',
      cast.asCsv([{ name, figures: { inTime: 51, received: 50, home: 30, motor: -1 } }]),
    );
    const faulty = await preview(reporter, firstHalf, wrong);
    expect(faulty.remarks.map(({ code, where }) => [code, where])).toEqual([
      ['NUMERATOR_ABOVE_DENOMINATOR', 'row 2, column C (answered-in-time numerator)'],
      ['NEGATIVE', 'row 4, column E (opened)'],
    ]);
    const refusal = await reporter.actRefused('importReturns', asSeen(firstHalf, wrong, faulty));
    expect(refusal.code).toBe('FAULTS_IN_FILE');
    const figures = cast.OTHERS.find((firm) => firm.name === name)?.figures;
    if (!figures) throw new Error('Compass Cover has figures');
    const file = sheet('compass.csv', cast.asCsv([{ name, figures }]));
    const seen = await preview(reporter, firstHalf, file);
    expect(seen).toMatchObject({ remarks: [], firms: [{ memberName: name, cells: 3 }] });
    expect(await bringIn(reporter, firstHalf, file, seen)).toMatchObject({ firms: 1, cells: 3 });
    const { returns } = await reporter.ask<{ returns: { nodes: { id: string }[] } }>(
      '{ returns { nodes { id } } }',
    );
    const [{ id } = { id: '' }] = returns.nodes;
    await step(reporter, 'prepareReturn', id);
    expect((await step(approver, 'submitReturn', id)).status).toBe('SUBMITTED');
  });
});
