import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../api/rules/period.ts';
import { newKey, openWorld, type World } from '../world.ts';
import { foundAssociation, writeDraft } from './parties.ts';
import {
  at,
  begin,
  CELLS,
  cell,
  fill,
  look,
  openScheme,
  RETURN,
  type Reporter,
  type Scheme,
  type SeenReturn,
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
let newcomer: Reporter;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'returns');
  small = await scheme.join('Acorn Mutual', 'SMALL');
  large = await scheme.join('Beech Bank', 'LARGE');
  newcomer = await scheme.join('Cedar Cover', 'MEDIUM', addDays(TODAY, -1));
});
afterAll(() => world.close());

const boardOf = async (who: Reporter['reporter'], id: string) =>
  (
    await who.ask<{ period: { board: object } }>(`query($id: ID!) { period(id: $id) { board ${BOARD} } }`, {
      id,
    })
  ).period.board;

describe('a period', () => {
  const days = { label: 'Odd', startsOn: '2019-01-01', endsOn: '2019-06-30', dueOn: '2019-08-15' };

  it.each([
    ['endsOn', { endsOn: '2018-12-31' }],
    ['dueOn', { dueOn: '2019-06-29' }],
    ['label', { label: '   ' }],
  ])('has a good %s', async (path, part) => {
    const input = { codeId: scheme.codeId, ...days, ...part };
    expect(await scheme.association.officer.actRefused('openPeriod', input)).toMatchObject({
      code: 'BAD_INPUT',
      path: [path],
    });
  });

  it('takes no label and no day of another, and is opened by the officer for a code of its own', async () => {
    const { officer, editor } = scheme.association;
    const input = { codeId: scheme.codeId, ...days };
    await officer.act('openPeriod', input);
    const later = { startsOn: '2019-07-01', endsOn: '2019-12-31', dueOn: '2020-02-15' };
    expect((await officer.actRefused('openPeriod', { ...input, ...later })).code).toBe('ALREADY_EXISTS');
    const overlapping = {
      ...input,
      label: 'Other',
      startsOn: '2019-06-30',
      endsOn: '2019-12-31',
      dueOn: '2020-02-15',
    };
    const refusal = await officer.actRefused('openPeriod', overlapping);
    expect(refusal).toMatchObject({ code: 'ALREADY_EXISTS', message: expect.stringContaining('Odd') });
    expect((await editor.actRefused('openPeriod', { ...input, ...later, label: 'New' })).code).toBe(
      'FORBIDDEN',
    );
    expect((await small.reporter.actRefused('openPeriod', input)).code).toBe('FORBIDDEN');
    expect((await world.stranger.actRefused('openPeriod', input)).code).toBe('NOT_SIGNED_IN');
    const elsewhere = await foundAssociation(world, 'elsewhere');
    const { codeId } = await writeDraft(elsewhere.editor, 'elsewhere-code');
    expect((await officer.actRefused('openPeriod', { ...input, codeId })).code).toBe('NOT_FOUND');
    expect(await elsewhere.officer.ask('{ periods { id } }')).toEqual({ periods: [] });
  });

  it('is counted on a board: everybody for the association, itself for a firm', async () => {
    const periodId = await scheme.openPeriod();
    const { officer } = scheme.association;
    const none = { due: 2, notBegun: 2, draft: 0, submitted: 0, queried: 0, accepted: 0, nil: 0, late: 2 };
    expect(await boardOf(officer, periodId)).toEqual(none);
    const nil = CELLS.map((place) => cell(place, { state: 'NIL' }));
    const begun = await begin(small, periodId);
    expect(await boardOf(officer, periodId)).toEqual({ ...none, notBegun: 1, draft: 1 });
    await fill(small, begun, { observations: nil, nilAttestation: 'We looked into every complaint.' });
    await step(small.reporter, 'prepareReturn', begun.id);
    await step(small.approver, 'submitReturn', begun.id);
    const reported = { ...none, notBegun: 1, submitted: 1, nil: 1, late: 1 };
    expect(await boardOf(officer, periodId)).toEqual(reported);
    expect(await boardOf(small.admin, periodId)).toEqual({ ...reported, due: 1, notBegun: 0, late: 0 });
    await step(officer, 'acceptReturn', begun.id);
    expect(await boardOf(officer, periodId)).toEqual({ ...reported, submitted: 0, accepted: 1 });
    expect(await boardOf(newcomer.reporter, periodId)).toMatchObject({ due: 0, late: 0 });
  });

  it('is nobody’s where the id is none or another’s', async () => {
    for (const id of ['nonsense', '018f0000-0000-7000-8000-000000000000']) {
      expect(await small.reporter.ask('query($id: ID!) { period(id: $id) { id } }', { id })).toEqual({
        period: null,
      });
      expect(await look(small.reporter, id)).toBeNull();
    }
  });
});

describe('a return', () => {
  it('is begun once, by a reporter of a firm that was due', async () => {
    const periodId = await scheme.openPeriod();
    const input = { idempotencyKey: newKey(), periodId };
    const begun = await small.reporter.act<SeenReturn>('beginReturn', input, RETURN);
    expect(begun).toMatchObject({
      status: 'DRAFT',
      version: 1,
      late: true,
      viewerCan: expect.arrayContaining(['FILL_RETURN']),
      current: { number: 1, source: 'FORM', observations: [], contentHash: null },
    });
    expect((await small.reporter.act('beginReturn', input)).id).toBe(begun.id);
    expect((await small.reporter.actRefused('beginReturn', { periodId })).code).toBe('ALREADY_EXISTS');
    expect((await newcomer.reporter.actRefused('beginReturn', { periodId })).code).toBe('WRONG_STATUS');
    expect((await small.approver.actRefused('beginReturn', { periodId })).code).toBe('FORBIDDEN');
    const foreign = { periodId, adoptionId: small.adoptionId };
    expect((await large.reporter.actRefused('beginReturn', foreign)).code).toBe('NOT_FOUND');
    const nowhere = { periodId: '018f0000-0000-7000-8000-000000000000' };
    expect((await small.reporter.actRefused('beginReturn', nowhere)).code).toBe('NOT_FOUND');
    expect((await small.reporter.actRefused('beginReturn', { periodId: 'nonsense' })).code).toBe('NOT_FOUND');
  });

  it('is kept from everybody else: another firm, and the association until it is submitted', async () => {
    const periodId = await scheme.openPeriod();
    const begun = await begin(small, periodId);
    await fill(small, begun, { observations: sound() });
    expect(await look(large.reporter, begun.id)).toBeNull();
    const refused = await large.reporter.actRefused('prepareReturn', at({ ...begun, version: 2 }));
    const unknown = { id: '018f0000-0000-7000-8000-000000000000', version: 2 };
    expect(refused).toEqual(await large.reporter.actRefused('prepareReturn', at(unknown)));
    expect(refused.code).toBe('NOT_FOUND');
    expect(await look(scheme.association.officer, begun.id)).toMatchObject({
      status: 'DRAFT',
      current: null,
      versions: [],
      remarks: [],
      previousObservations: [],
    });
  });

  it('keeps the cells that are given and leaves the others', async () => {
    const begun = await begin(small, await scheme.openPeriod());
    const first = await fill(small, begun, {
      observations: [cell(CELLS[1], { value: '7' }), cell(CELLS[0], { numerator: '5' })],
      complaints: [count({ received: 4 })],
      nilAttestation: 'We looked everywhere.',
      explanation: 'Nothing odd.',
    });
    expect(first.version).toBe(2);
    const second = await fill(small, first, {
      observations: [cell(CELLS[0], { numerator: '5.0', denominator: '10' })],
      explanation: '',
    });
    expect(second.current).toMatchObject({
      nilAttestation: 'We looked everywhere.',
      explanation: null,
      complaints: [{ level: 'FIRM', category: 'Billing', received: 4 }],
    });
    const kept = second.current?.observations.map(({ indicatorKey, breakdown, numerator, value }) => [
      indicatorKey,
      breakdown,
      numerator ?? value,
    ]);
    expect(kept).toEqual([
      ['answered-in-time', '', '5.0'],
      ['opened', 'Home', '7'],
    ]);
    expect(second.remarks).toContainEqual({
      level: 'ERROR',
      code: 'NOT_REPORTED_LEFT',
      where: 'observations.opened.Motor.state',
    });
  });

  it('does not lose what two people type: the second is told', async () => {
    const begun = await begin(small, await scheme.openPeriod());
    await fill(small, begun, { observations: [cell(CELLS[1], { value: '7' })] });
    const stale = at(begun, { observations: [cell(CELLS[1], { value: '8' })] });
    expect(await small.reporter.actRefused('fillReturn', stale)).toMatchObject({
      code: 'STALE_VERSION',
      path: ['expectedVersion'],
    });
    expect((await look(small.reporter, begun.id))?.current?.observations).toMatchObject([{ value: '7' }]);
  });

  it('takes no cell that can not be one, and then nothing at all', async () => {
    const begun = await begin(small, await scheme.openPeriod());
    const good = cell(CELLS[1], { value: '7' });
    const tries: [string, object, object[]?][] = [
      ['UNKNOWN_INDICATOR', cell(['nothing', ''], { value: '1' })],
      ['UNKNOWN_BREAKDOWN', cell(['opened', 'Boats'], { value: '1' })],
      ['UNKNOWN_BREAKDOWN', cell(['opened', ''], { value: '1' })],
      ['DUPLICATE_CELL', good],
      ['NEGATIVE', cell(CELLS[2], { value: '-1' })],
      ['NOT_WHOLE', cell(CELLS[2], { value: '1.5' })],
      ['MISSING_FIGURE', cell(CELLS[2], { state: 'NIL', value: '1' })],
      ['UNKNOWN_CATEGORY', good, [count({ category: 'Weather' })]],
      ['NOT_A_COUNT', good, [count({ received: -1 })]],
    ];
    for (const [code, bad, complaints] of tries) {
      const observations = complaints ? [good] : [good, bad];
      const refusal = await stepRefused(small.reporter, 'fillReturn', begun.id, { observations, complaints });
      expect(refusal, code).toMatchObject({ code: 'FAULTS_IN_FIGURES' });
      expect(refusal.remarks.map((remark) => remark.code)).toContain(code);
    }
    const text = at(begun, { observations: [cell(CELLS[1], { value: 'seven' })] });
    await small.reporter.actRefused('fillReturn', text);
    expect((await look(small.reporter, begun.id))?.current?.observations).toEqual([]);
  });

  it('is prepared only when the law has nothing against it', async () => {
    const { id } = await begin(small, await scheme.openPeriod());
    const tries: [string, object][] = [
      ['NOT_REPORTED_LEFT', { observations: sound().slice(1) }],
      [
        'NUMERATOR_ABOVE_DENOMINATOR',
        { observations: [cell(CELLS[0], { numerator: '9', denominator: '8' })] },
      ],
      ['NIL_NOT_ATTESTED', { observations: [cell(CELLS[0], { state: 'NIL' })] }],
      ['NOTE_NEEDED', { observations: [cell(CELLS[0], { state: 'NOT_AVAILABLE' })] }],
      ['BALANCE', { observations: sound(), complaints: [count({ openAtEnd: 9 })] }],
    ];
    for (const [code, part] of tries) {
      await step(small.reporter, 'fillReturn', id, { observations: [], ...part });
      const refusal = await stepRefused(small.reporter, 'prepareReturn', id);
      expect(refusal, code).toMatchObject({ code: 'FAULTS_IN_FIGURES' });
      expect(refusal.remarks.map((remark) => remark.code)).toContain(code);
    }
    await step(small.reporter, 'fillReturn', id, { observations: [], complaints: [count({})] });
    const prepared = await step(small.reporter, 'prepareReturn', id);
    expect(prepared).toMatchObject({ status: 'PREPARED', current: { preparedBy: 'rae' }, remarks: [] });
    const filling = await stepRefused(small.reporter, 'fillReturn', id, { observations: [] });
    expect(filling.code).toBe('WRONG_STATUS');
    expect((await stepRefused(small.reporter, 'prepareReturn', id)).code).toBe('WRONG_STATUS');
    const reopened = await step(small.reporter, 'reopenReturn', id);
    expect(reopened).toMatchObject({ status: 'DRAFT', current: { preparedBy: null } });
    expect((await stepRefused(small.reporter, 'reopenReturn', id)).code).toBe('WRONG_STATUS');
    expect((await stepRefused(small.approver, 'submitReturn', id)).code).toBe('WRONG_STATUS');
  });

  it('shows the last figures, and asks about what is far from them', async () => {
    const firm = await scheme.join('Dogwood Direct', 'SMALL');
    const later = await scheme.openPeriod();
    const earlier = await scheme.openPeriod();
    await submitted(firm, earlier, '12');
    const begun = await begin(firm, later);
    expect(begun.previousObservations).toContainEqual({
      indicatorKey: 'answered-in-time',
      breakdown: '',
      numerator: '90',
    });
    await fill(firm, begun, { observations: sound('48') });
    const refusal = await stepRefused(firm.reporter, 'prepareReturn', begun.id);
    expect(refusal.remarks).toMatchObject([
      { level: 'WARNING', code: 'FAR_FROM_LAST', where: 'observations.opened.Home.value' },
      { level: 'ERROR', code: 'NEEDS_EXPLANATION', where: 'explanation' },
    ]);
    await step(firm.reporter, 'fillReturn', begun.id, {
      observations: [],
      explanation: 'A storm hit all our customers.',
    });
    expect((await step(firm.reporter, 'prepareReturn', begun.id)).status).toBe('PREPARED');
  });
});

function count(part: object) {
  const sums = { openAtStart: 1, received: 4, closed: 3, upheld: 2, openAtEnd: 2 };
  return { level: 'FIRM', category: 'Billing', ...sums, ...part };
}
