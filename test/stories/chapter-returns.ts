import { expect, it } from 'vitest';
import { at, cell, look, RETURN, type SeenReturn, step, stepRefused } from '../rooms/reporting.ts';
import { asSeen, bringIn, preview, sheet } from './filing.ts';
import * as cast from './journey-cast.ts';
import type { Story } from './story.ts';

/** Journeys 3 and 4: firms report, and the association reviews (ISO 10001:2018, 8.1 and 8.2). */
export function firmsReport(story: Story): void {
  it('Ines opens the first half of 2025, and Rosa fills in the form while a colleague has it open too', async () => {
    story.firstHalf = await story.openPeriod('2025 H1', '2025-01-01', '2025-06-30', '2025-08-15');
    const begun = await story.rosa.act<SeenReturn>('beginReturn', { periodId: story.firstHalf }, RETURN);
    story.lanternsReturn = begun.id;
    const rudi = await cast.seat(story.world, story.mira, story.lantern, {
      ...{ name: 'Rudi Marsh', email: 'rudi@lantern.example', role: 'MEMBER_REPORTER' },
    });
    const [rate, ...counts] = cast.cells(cast.LANTERN_FIGURES);
    await story.rosa.act('fillReturn', at(begun, { observations: [rate] }));
    const stale = await rudi.actRefused('fillReturn', at(begun, { observations: counts }));
    expect(stale.code).toBe('STALE_VERSION');
    expect((await look(rudi, story.lanternsReturn))?.current?.observations).toMatchObject([
      { indicatorKey: 'answered-in-time', numerator: '90', denominator: '100' },
    ]);
  });

  it('A return is prepared only when nothing is left open', async () => {
    const refusal = await stepRefused(story.rosa, 'prepareReturn', story.lanternsReturn);
    expect(refusal.code).toBe('FAULTS_IN_FIGURES');
    expect(refusal.remarks.map(({ code, where }) => [code, where])).toEqual([
      ['NOT_REPORTED_LEFT', 'observations.opened.Home.state'],
      ['NOT_REPORTED_LEFT', 'observations.opened.Motor.state'],
    ]);
    const observations = cast.cells(cast.LANTERN_FIGURES).slice(1);
    await step(story.rosa, 'fillReturn', story.lanternsReturn, { observations });
  });

  it('Who prepared it does not sign it: another approver does', async () => {
    const nora = { name: 'Nora Twine', email: 'nora@lantern.example' };
    const asReporter = await cast.seat(story.world, story.mira, story.lantern, {
      ...nora,
      role: 'MEMBER_REPORTER',
    });
    const asApprover = await cast.seat(story.world, story.mira, story.lantern, {
      ...nora,
      role: 'MEMBER_APPROVER',
    });
    const prepared = await step(asReporter, 'prepareReturn', story.lanternsReturn);
    expect(prepared).toMatchObject({ status: 'PREPARED', current: { preparedBy: 'Nora Twine' } });
    expect((await stepRefused(story.rosa, 'submitReturn', story.lanternsReturn)).code).toBe('FORBIDDEN');
    expect((await stepRefused(asApprover, 'submitReturn', story.lanternsReturn)).code).toBe('SAME_PERSON');
    const submitted = await step(story.paul, 'submitReturn', story.lanternsReturn);
    expect(submitted).toMatchObject({ status: 'SUBMITTED', current: { submittedBy: 'Paul Adeyemi' } });
  });

  it('Compass Cover brings a spreadsheet, and is shown every fault in it before anything is saved', async () => {
    const { reporter, approver, name } = story.other('Compass Cover');
    const wrong = sheet(
      'compass.csv',
      cast.asCsv([{ name, figures: { inTime: 51, received: 50, home: 30, motor: -1 } }]),
    );
    const faulty = await preview(reporter, story.firstHalf, wrong);
    expect(faulty.remarks.map(({ code, where }) => [code, where])).toEqual([
      ['NUMERATOR_ABOVE_DENOMINATOR', 'row 2, column C (answered-in-time numerator)'],
      ['NEGATIVE', 'row 4, column E (opened)'],
    ]);
    const refusal = await reporter.actRefused('importReturns', asSeen(story.firstHalf, wrong, faulty));
    expect(refusal.code).toBe('FAULTS_IN_FILE');
    const figures = cast.OTHERS.find((firm) => firm.name === name)?.figures;
    if (!figures) throw new Error('Compass Cover has figures');
    const file = sheet('compass.csv', cast.asCsv([{ name, figures }]));
    const seen = await preview(reporter, story.firstHalf, file);
    expect(seen).toMatchObject({ remarks: [], firms: [{ memberName: name, cells: 3 }] });
    expect(await bringIn(reporter, story.firstHalf, file, seen)).toMatchObject({ firms: 1, cells: 3 });
    const { returns } = await reporter.ask<{ returns: { nodes: { id: string }[] } }>(
      '{ returns { nodes { id } } }',
    );
    const [{ id } = { id: '' }] = returns.nodes;
    await step(reporter, 'prepareReturn', id);
    expect((await step(approver, 'submitReturn', id)).status).toBe('SUBMITTED');
  });

  it('The others fill in the form; Beacon Assurance mistypes a figure', async () => {
    for (const { name, figures } of cast.OTHERS) {
      if (name === 'Compass Cover') continue;
      const typed = name === 'Beacon Assurance' ? { ...figures, inTime: 905 } : figures;
      expect((await cast.report(story.other(name), story.firstHalf, typed)).status).toBe('SUBMITTED');
    }
    expect([...(await story.waiting(story.firstHalf)).keys()]).toEqual([
      ...['Beacon Assurance', 'Compass Cover', 'Drift & Daughters', 'Ember Direct'],
      ...['Fathom Marine', 'Gale Insurance', 'Haven Friendly', 'Lantern Mutual'],
    ]);
  });

  it('Ines asks two firms: Lantern Mutual answers in words, and its figures stay', async () => {
    const { officer } = story.association;
    const question = 'How did you count complaints that were answered on the last day?';
    const queried = await step(officer, 'queryReturn', story.lanternsReturn, {
      ...{ question, indicatorKey: 'answered-in-time' },
    });
    expect(queried.status).toBe('QUERIED');
    expect((await stepRefused(officer, 'acceptReturn', story.lanternsReturn)).code).toBe('WRONG_STATUS');
    const answer = { queryId: queried.queries[0]?.id, answer: 'As answered in time: ten days are ten days.' };
    const answered = await step(story.rosa, 'answerQuery', story.lanternsReturn, answer);
    expect(answered).toMatchObject({ status: 'SUBMITTED', queries: [{ question, answer: answer.answer }] });
    expect(answered.current).toMatchObject({ number: 1, submittedBy: 'Paul Adeyemi' });
    expect((await step(officer, 'acceptReturn', story.lanternsReturn)).status).toBe('ACCEPTED');
  });

  it('Beacon Assurance corrects: a second version is signed, and the first stays as it was', async () => {
    const { officer } = story.association;
    const id = (await story.waiting(story.firstHalf)).get('Beacon Assurance') ?? '';
    await step(officer, 'queryReturn', id, { question: '905 of 1000: is that not 950?' });
    const { reporter, approver } = story.other('Beacon Assurance');
    await step(reporter, 'correctReturn', id);
    const observations = [cell(['answered-in-time', ''], { numerator: '950', denominator: '1000' })];
    await step(reporter, 'fillReturn', id, { observations });
    expect((await look(officer, id))?.current).toMatchObject({ number: 1 });
    await step(reporter, 'prepareReturn', id);
    await step(approver, 'submitReturn', id);
    const versions = (await look(officer, id))?.versions ?? [];
    const inTime = versions.map(({ number, observations: all }) => [
      number,
      all.find(({ indicatorKey }) => indicatorKey === 'answered-in-time')?.numerator,
    ]);
    expect(inTime.sort()).toEqual([
      [1, '905'],
      [2, '950'],
    ]);
  });

  it('Ines accepts what is left, all at once', async () => {
    const board = { due: 8, notBegun: 0, submitted: 0, queried: 0, accepted: 8 };
    expect(await story.acceptAll(story.firstHalf)).toEqual(board);
  });
}
