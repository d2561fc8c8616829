import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { see } from '../rooms/adopting.ts';
import { admitFirm } from '../rooms/parties.ts';
import { openWorld } from '../world.ts';
import { day, join, keep } from './law-cast.ts';
import { LawStory } from './law-story.ts';

let story: LawStory;
let marchOfBirch: unknown;

beforeAll(async () => {
  story = new LawStory(await openWorld());
  await story.begin();
}, 120_000);
afterAll(() => story?.world.close());

describe('The law of codes: one code, three firms, two editions', () => {
  it('Alder, Birch and Cedar adopt the first edition', async () => {
    for (const [place, name] of (['alder', 'birch', 'cedar'] as const).entries()) {
      const firm = await admitFirm(story.world, story.association, {
        ...{
          name: `${name[0]?.toUpperCase()}${name.slice(1)} Ltd`,
          number: String(place + 1),
          sizeBand: 'SMALL',
        },
      });
      const { id, certificateNumber } = await join(story.association, firm, story.codeId);
      story.cast[name] = { firm, adoptionId: id, certificate: certificateNumber ?? '' };
    }
  }, 60_000);

  it('Alder promises better values than the floors, and never worse ones', async () => {
    const days = { kind: 'SET_PARAMETER', clauseKey: 'answers', parameterKey: 'answer-days' };
    const { firm, adoptionId } = story.cast.alder;
    const { version } = await see(firm.admin, adoptionId);
    const worse = { adoptionId, expectedVersion: version, operation: { ...days, value: '12' } };
    expect((await firm.admin.actRefused('putOperation', worse)).code).toBe('BELOW_FLOOR');
    await story.operate('alder', { ...days, value: '7' });
    await story.operate('alder', {
      kind: 'SET_PARAMETER',
      clauseKey: 'notice',
      parameterKey: 'notice-days',
      value: '60',
    });
    await story.act('alder', 'publishExtension', { effectiveFrom: day('01-01') });
  });

  it('Birch swaps a way to reach it: nobody can weigh that but an officer, whose ruling is kept', async () => {
    await story.operate('birch', {
      ...{ kind: 'SET_PARAMETER', clauseKey: 'answers', parameterKey: 'channels' },
      value: 'chat|letter|web',
    });
    await story.operate('birch', {
      ...{
        kind: 'ADD_CLAUSE',
        key: 'evening-visits',
        parentKey: 'repairs',
        position: 1,
        clauseKind: 'PROMISE',
      },
      ...{ heading: 'Evening visits', text: 'We also come after six in the evening.' },
    });
    await story.operate('birch', {
      kind: 'DESCRIBE_DELIVERY',
      clauseKey: 'bills',
      text: 'In the app, in large print.',
    });
    const { firm, adoptionId } = story.cast.birch;
    const seen = await see(firm.admin, adoptionId);
    const publish = { adoptionId, expectedVersion: seen.version, effectiveFrom: day('01-01') };
    expect(await firm.admin.actRefused('publishExtension', publish)).toMatchObject({
      code: 'NEEDS_RULING',
      remarks: [{ code: 'NEEDS_RULING', where: 'operations.SET_PARAMETER answers/channels' }],
    });
    await story.act('birch', 'askForRuling');
    await keep(story.association.officer, adoptionId, 'ruleOnOperation', {
      ...{ operationName: 'SET_PARAMETER answers/channels', ruling: 'ALLOWED' },
      reason: 'Its customers have no telephone line: chat serves them as well.',
    });
    await story.act('birch', 'publishExtension', { effectiveFrom: day('01-01') });
    marchOfBirch = await story.promised(story.cast.birch, day('03-01'));
    expect(marchOfBirch).toMatchObject({
      effectiveCode: {
        ...{ editionNumber: 1, extensionNumber: 1, status: 'REGISTERED' },
        clauses: [
          { key: 'scope', origin: 'MASTER' },
          {
            key: 'answers',
            origin: 'STRENGTHENED',
            text: 'We answer within 10 working days, by letter, web and chat.',
          },
          { key: 'repairs', origin: 'MASTER' },
          { key: 'evening-visits', number: '3.1', origin: 'ADDED' },
          { key: 'notice' },
          { key: 'branches' },
          { key: 'bills', delivery: 'In the app, in large print.' },
        ],
      },
    });
  });

  it('Cedar has no branches: the association refuses its first reason and accepts its second', async () => {
    const declare = (reason: string) =>
      story.operate('cedar', { kind: 'DECLARE_NOT_APPLICABLE', clauseKey: 'branches', reason });
    const rule = (ruling: string, reason: string) =>
      keep(story.association.officer, story.cast.cedar.adoptionId, 'ruleOnOperation', {
        ...{ operationName: 'DECLARE_NOT_APPLICABLE branches', ruling, reason },
      });
    await declare('Saturdays are quiet.');
    await story.operate('cedar', {
      kind: 'DESCRIBE_DELIVERY',
      clauseKey: 'scope',
      text: 'In town and country.',
    });
    await story.act('cedar', 'askForRuling');
    await rule('REFUSED', 'Customers come on Saturdays.');
    const { firm, adoptionId } = story.cast.cedar;
    const { version } = await see(firm.admin, adoptionId);
    const publish = { adoptionId, expectedVersion: version, effectiveFrom: day('01-01') };
    expect((await firm.admin.actRefused('publishExtension', publish)).code).toBe('NEEDS_RULING');
    await story.act('cedar', 'reopenExtension');
    await declare('We have no branches at all.');
    await story.act('cedar', 'askForRuling');
    await rule('ALLOWED', 'Then none can open.');
    await story.act('cedar', 'publishExtension', { effectiveFrom: day('01-01') });
    expect(await story.promised(story.cast.cedar, day('03-01'))).toMatchObject({
      effectiveCode: {
        clauses: expect.arrayContaining([
          expect.objectContaining({ key: 'branches', notApplicable: 'We have no branches at all.' }),
        ]),
      },
    });
  });

  it('The second edition moves, rewords, strengthens and removes; a comparison says so', async () => {
    await story.publishSecond();
    const { comparison } = await story.cast.alder.firm.admin.ask<{
      comparison: { clauses: { key: string; changes: string[] }[]; parameters: object[] };
    }>(
      `query($from: ID!, $to: ID!) { comparison(fromEditionId: $from, toEditionId: $to) {
        clauses { key changes } parameters { clauseKey key change } } }`,
      { from: story.first.id, to: story.second.id },
    );
    const changes = Object.fromEntries(comparison.clauses.map(({ key, changes: of }) => [key, of]));
    expect(changes).toMatchObject({ repairs: ['MOVED'], bills: ['REWORDED'], branches: ['REMOVED'] });
    expect(comparison.parameters).toEqual([
      { clauseKey: 'answers', key: 'answer-days', change: 'STRONGER' },
      { clauseKey: 'notice', key: 'notice-days', change: 'STRONGER' },
    ]);
    expect(await story.stages()).toEqual([
      ['Alder Ltd', 'NOT_BEGUN'],
      ['Birch Ltd', 'NOT_BEGUN'],
      ['Cedar Ltd', 'NOT_BEGUN'],
    ]);
  });

  it('Each firm previews its move: every operation comes out in one state, and the board shows how far each is', async () => {
    for (const name of ['alder', 'birch', 'cedar'] as const) await story.preview(name);
    expect(story.states('alder')).toEqual([
      ['SET_PARAMETER answers/answer-days', 'CONFLICTS'],
      ['SET_PARAMETER notice/notice-days', 'REDUNDANT'],
    ]);
    expect(story.states('birch')).toEqual([
      ['SET_PARAMETER answers/channels', 'CARRIED'],
      ['ADD_CLAUSE evening-visits', 'MOVED'],
      ['DESCRIBE_DELIVERY bills', 'NEEDS_REVIEW'],
    ]);
    expect(story.states('cedar')).toEqual([
      ['DECLARE_NOT_APPLICABLE branches', 'ORPHANED'],
      ['DESCRIBE_DELIVERY scope', 'CARRIED'],
    ]);
    expect(await story.stages()).toEqual([
      ['Alder Ltd', 'CONFLICTS'],
      ['Birch Ltd', 'PREVIEWED'],
      ['Cedar Ltd', 'CONFLICTS'],
    ]);
  });

  it('Nothing moves before everything is decided, and no decision goes below the new floor', async () => {
    const apply = { effectiveFrom: day('07-01') };
    expect(await story.refused('alder', 'applyTransition', apply)).toMatchObject({ code: 'UNANSWERED' });
    const days = { operationName: 'SET_PARAMETER answers/answer-days', answer: 'SET_VALUE' };
    expect((await story.refused('alder', 'decideOperation', { ...days, value: '6' })).code).toBe(
      'BELOW_FLOOR',
    );
    expect((await story.refused('alder', 'decideOperation', { ...days, answer: 'KEEP' })).code).toBe(
      'BAD_INPUT',
    );
    const none = { operationName: 'SET_PARAMETER notice/none', answer: 'DROP' };
    expect((await story.refused('alder', 'decideOperation', none)).code).toBe('BAD_INPUT');
    await story.step('alder', 'decideOperation', { ...days, value: '4' });
    await story.step('alder', 'decideOperation', {
      operationName: 'SET_PARAMETER notice/notice-days',
      answer: 'DROP',
    });
    expect((await story.refused('alder', 'applyTransition', { effectiveFrom: day('05-31') })).code).toBe(
      'TOO_EARLY',
    );
    expect(await story.step('alder', 'applyTransition', apply)).toMatchObject({
      status: 'APPLIED',
      canBeUndone: true,
    });
    await story.step('birch', 'decideOperation', {
      ...{ operationName: 'DESCRIBE_DELIVERY bills', answer: 'REPLACE_TEXT' },
      text: 'In the app, in large print, with the day it ends.',
    });
    await story.step('birch', 'applyTransition', apply);
    expect(await story.stages()).toEqual([
      ['Alder Ltd', 'DONE'],
      ['Birch Ltd', 'DONE'],
      ['Cedar Ltd', 'CONFLICTS'],
    ]);
  });

  it('What Birch had promised on 1 March is answered as before; on 1 July it is the new edition', async () => {
    expect(await story.promised(story.cast.birch, day('03-01'))).toEqual(marchOfBirch);
    expect(await story.promised(story.cast.birch, day('06-30'))).toMatchObject({
      effectiveCode: { editionNumber: 1 },
    });
    expect(await story.promised(story.cast.birch, day('07-01'))).toMatchObject({
      effectiveCode: {
        editionNumber: 2,
        clauses: [
          { key: 'scope' },
          { key: 'answers', text: 'We answer within 5 working days, by letter, web and chat.' },
          { key: 'repairs', number: '2.1' },
          { key: 'evening-visits', number: '2.1.1', origin: 'ADDED' },
          { key: 'notice' },
          { key: 'bills', delivery: 'In the app, in large print, with the day it ends.' },
        ],
      },
    });
  });

  it('A move can be taken back until something was built on it; what was promised before stays', async () => {
    await story.step('alder', 'undoTransition');
    expect(story.moves.get('alder')).toMatchObject({ status: 'UNDONE', canBeUndone: false });
    expect(await story.promised(story.cast.alder, day('07-01'))).toMatchObject({
      effectiveCode: {
        editionNumber: 1,
        clauses: expect.arrayContaining([expect.objectContaining({ key: 'branches' })]),
      },
    });
    expect(await story.stages()).toContainEqual(['Alder Ltd', 'NOT_BEGUN']);
    await story.operate('birch', { kind: 'DESCRIBE_DELIVERY', clauseKey: 'notice', text: 'By letter.' });
    expect((await story.refused('birch', 'undoTransition')).code).toBe('BUILT_UPON');
  });

  it('Cedar gets a later day with a reason, and then moves', async () => {
    await keep(story.association.officer, story.cast.cedar.adoptionId, 'extendDeadline', {
      ...{
        editionId: story.second.id,
        until: day('12-31'),
        reason: 'It merges with another firm in autumn.',
      },
    });
    const row = (await story.board()).rows.find(({ memberName }) => memberName === 'Cedar Ltd');
    expect(row).toMatchObject({
      deadline: day('12-31'),
      deadlineReason: 'It merges with another firm in autumn.',
    });
    await story.step('cedar', 'decideOperation', {
      operationName: 'DECLARE_NOT_APPLICABLE branches',
      answer: 'DROP',
    });
    await story.step('cedar', 'applyTransition', { effectiveFrom: day('06-01') });
    expect(await story.stages()).toContainEqual(['Cedar Ltd', 'DONE']);
    expect((await story.board()).counts).toContainEqual({ stage: 'DONE', firms: 2 });
  });
});
