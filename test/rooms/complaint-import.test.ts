import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringIn, errorsOf, preview, sheet } from '../stories/filing.ts';
import { openWorld, type World } from '../world.ts';
import { LISTS } from './complaint-lists.ts';
import { begin, openScheme, type Reporter, type Scheme, step } from './reporting.ts';

let world: World;
let scheme: Scheme;
let form: Reporter;
let file: Reporter;
let third: Reporter;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'complaint-files', [], LISTS);
  form = await scheme.join('Alder', 'SMALL');
  file = await scheme.join('Birch', 'SMALL');
  third = await scheme.join('Cedar', 'SMALL');
}, 120_000);
afterAll(() => world?.close());

const HEADINGS = [
  ...['Firm', 'Breakdown', 'Complaints opened [complaints]', 'Complaints: level', 'Complaints: category'],
  ...['Complaints: product', 'Complaints: state', 'Complaints: open at start', 'Complaints: received'],
  ...['Complaints: closed', 'Complaints: upheld', 'Complaints: open at end', 'Complaints: with redress'],
  ...['Complaints: redress paid [EUR]', 'Complaints: received by Letter', 'Complaints: outcome Upheld'],
  ...[
    'Complaints: outcome Rejected',
    'Complaints: closed Later',
    'Complaints: redress for Loss',
    'Complaints: note',
  ],
];
const row = (firm: string, ...rest: string[]) =>
  [firm, '', '', ...rest, ...Array(HEADINGS.length - 3 - rest.length).fill('')].join(',');
const csv = (...rows: string[]) => sheet('complaints.csv', [HEADINGS.join(','), ...rows, ''].join('\n'));
const CARDS = [
  'Firm',
  'Billing',
  'Cards',
  '',
  '2',
  '3',
  '4',
  '1',
  '1',
  '1',
  '10.50',
  '3',
  '1',
  '3',
  '4',
  '10.50',
];

const ROW = `{ level category product state openAtStart received closed upheld openAtEnd redressCount redressAmount
  parts { dimension part figure } note }`;
interface Seen {
  status: string;
  current: { contentHash: string | null; complaints: { product: string; state: string }[] };
  remarks: { level: string; code: string; where: string; why: string }[];
}
async function seenBy(firm: Reporter, periodId: string): Promise<Seen> {
  const { expectedReturns } = await firm.reporter.ask<{ expectedReturns: { nodes: { returnId: string }[] } }>(
    'query($id: ID!) { expectedReturns(periodId: $id) { nodes { returnId } } }',
    { id: periodId },
  );
  const query = `query($id: ID!) { return(id: $id) { status current { contentHash complaints ${ROW} }
    remarks { level code where why } } }`;
  return (await firm.reporter.ask<{ return: Seen }>(query, { id: expectedReturns.nodes[0]?.returnId }))
    .return;
}
const part = (dimension: string, name: string, figure: string) => ({ dimension, part: name, figure });
const GIVEN = {
  ...{ level: 'FIRM', category: 'Billing', product: 'Cards', state: 'REPORTED', note: null },
  ...{
    openAtStart: 2,
    received: 3,
    closed: 4,
    upheld: 1,
    openAtEnd: 1,
    redressCount: 1,
    redressAmount: '10.50',
  },
  parts: [
    ...[part('CHANNEL', 'Letter', '3'), part('OUTCOME', 'Upheld', '1'), part('OUTCOME', 'Rejected', '3')],
    ...[part('TIME_BAND', 'Later', '4'), part('REDRESS', 'Loss', '10.50')],
  ],
};

describe('complaints in a file', () => {
  it('come in as they would by the form, row by row with their parts', async () => {
    const periodId = await scheme.openPeriod();
    const brought = csv(row('Birch', ...CARDS), row('Birch', 'regulator', 'Other', 'Loans', 'nil'));
    const seen = await preview(file.reporter, periodId, brought);
    expect(errorsOf(seen)).toEqual([]);
    expect(await bringIn(file.reporter, periodId, brought, seen)).toMatchObject({ cells: 2 });
    const { current } = await seenBy(file, periodId);
    expect(current.complaints[0]).toEqual(GIVEN);
    expect(current.complaints[1]).toMatchObject({ level: 'REGULATOR', product: 'Loans', state: 'NIL' });
  });

  it.each<[string, string, string, string]>([
    ['a sum that is wrong', row('Birch', ...CARDS.with(8, '9')), 'BALANCE', 'L (Complaints: open at end)'],
    ['a part that is missing', row('Birch', ...CARDS.with(11, '')), 'PARTS_SUM', ''],
    [
      'a blank where a number belongs',
      row('Birch', ...CARDS.with(7, '')),
      'MISSING_FIGURE',
      'K (Complaints: upheld)',
    ],
    ['half a complaint', row('Birch', ...CARDS.with(5, '3.5')), 'NOT_A_COUNT', 'I (Complaints: received)'],
    [
      'no such product',
      row('Birch', ...CARDS.with(2, 'Boats')),
      'UNKNOWN_PRODUCT',
      'F (Complaints: product)',
    ],
    ['no such level', row('Birch', ...CARDS.with(0, 'court')), 'UNKNOWN_LEVEL', 'D (Complaints: level)'],
    ['no such state', row('Birch', ...CARDS.with(3, 'maybe')), 'UNKNOWN_STATE', 'G (Complaints: state)'],
    [
      'figures where there are none',
      row('Birch', ...CARDS.with(3, 'Nil')),
      'MISSING_FIGURE',
      'G (Complaints: state)',
    ],
    [
      'no reason',
      row('Birch', 'Firm', 'Billing', 'Cards', 'Not available'),
      'NOTE_NEEDED',
      'T (Complaints: note)',
    ],
    ['no category', row('Birch', ...CARDS.with(1, '')), 'MISPLACED_FIGURE', 'F (Complaints: product)'],
    [
      'a figure of an indicator',
      row('Birch', ...CARDS).replace('Birch,,,', 'Birch,,7,'),
      'MISPLACED_FIGURE',
      'C (Complaints opened [complaints])',
    ],
  ])('with %s are refused, and row and column are named', async (_, line, code, column) => {
    const periodId = await scheme.openPeriod();
    const faults = errorsOf(await preview(file.reporter, periodId, csv(line)));
    const where = column === '' ? 'row 2' : `row 2, column ${column}`;
    expect(faults.map((fault) => `${fault.code} ${fault.where}`)).toContain(`${code} ${where}`);
  });

  it('are not told twice, and are counted once', async () => {
    const periodId = await scheme.openPeriod();
    const faults = errorsOf(
      await preview(file.reporter, periodId, csv(row('Birch', ...CARDS), row('Birch', ...CARDS))),
    );
    expect(faults.map(({ code }) => code)).toEqual(['DUPLICATE_ROW']);
  });

  it('are asked for in the template, which comes back as it was and changes nothing', async () => {
    const periodId = await scheme.openPeriod();
    const { id } = await begin(file, periodId);
    await step(file.reporter, 'fillReturn', id, { observations: [], complaints: [GIVEN] });
    const { importTemplate } = await file.reporter.ask<{ importTemplate: { base64: string } }>(
      'query($periodId: ID!) { importTemplate(periodId: $periodId) { base64 } }',
      { periodId },
    );
    const workbook = Buffer.from(importTemplate.base64, 'base64');
    const same = sheet('template.xlsx', workbook);
    const seen = await preview(file.reporter, periodId, same);
    expect(errorsOf(seen)).toEqual([]);
    expect(seen.firms).toMatchObject([{ memberName: 'Birch', cells: 1 }]);
    expect(await bringIn(file.reporter, periodId, same, seen)).toMatchObject({ cells: 0 });
    const book = await openXlsx(workbook);
    const [figures] = book.sheets;
    const head = figures?.rows[0] ?? [];
    const line =
      figures?.rows.findIndex((cells) => cells.includes('Billing') && cells.includes('Loans')) ?? -1;
    const column = head.indexOf('Complaints: state');
    figures?.cells?.set(`${line},${column}`, { value: 'Not available', type: 'string' });
    const noted = head.indexOf('Complaints: note');
    figures?.cells?.set(`${line},${noted}`, { value: 'Not counted by product', type: 'string' });
    const rows = figures?.rows[line];
    if (rows) [rows[column], rows[noted]] = ['Not available', 'Not counted by product'];
    const filled = sheet('template.xlsx', Buffer.from(await saveXlsx(book)));
    const looked = await preview(file.reporter, periodId, filled);
    expect(errorsOf(looked)).toEqual([]);
    expect(await bringIn(file.reporter, periodId, filled, looked)).toMatchObject({ cells: 1 });
    const { current } = await seenBy(file, periodId);
    expect(current.complaints.map(({ product, state }) => [product, state])).toEqual([
      ['Cards', 'REPORTED'],
      ['Loans', 'NOT_AVAILABLE'],
    ]);
  });
});

describe('the same complaints by three doors', () => {
  const officer = () => scheme.association.officer;
  let earlier: string;
  let later: string;

  beforeAll(async () => {
    const days = [
      ['Earlier', '2023-01-01', '2023-03-31', '2023-05-01'],
      ['Later', '2023-04-01', '2023-06-30', '2023-08-01'],
    ] as const;
    [earlier = '', later = ''] = await Promise.all(
      days.map(([label, startsOn, endsOn, dueOn]) => scheme.openPeriod({ label, startsOn, endsOn, dueOn })),
    );
    const lines = ['Alder', 'Birch', 'Cedar'].flatMap((name) => [
      row(name, ...CARDS),
      ...['Home', 'Motor'].map((kind) => `${name},${kind},40${','.repeat(HEADINGS.length - 3)}`),
    ]);
    const brought = csv(...lines);
    const seen = await preview(officer(), earlier, brought);
    expect(seen.remarks.filter(({ level }) => level !== 'ADVICE')).toEqual([]);
    expect(await bringIn(officer(), earlier, brought, seen)).toMatchObject({ firms: 3, cells: 9 });
  }, 120_000);

  it('an association’s file submits them, says why a row has none, and is hashed as what was read back', async () => {
    const { status, current } = await seenBy(form, earlier);
    expect(status).toBe('SUBMITTED');
    expect(current.complaints.map(({ state }) => state)).toEqual([
      ...['REPORTED', 'NOT_AVAILABLE', 'NOT_AVAILABLE', 'NOT_AVAILABLE'],
    ]);
    expect(current.complaints[0]).toEqual(GIVEN);
    const copies = new Set([current.contentHash, (await seenBy(file, earlier)).current.contentHash]);
    expect(copies.size).toBe(1);
  });

  it('have the same remarks, by the form, by the firm’s file and by the association’s', async () => {
    const { id } = await begin(form, later);
    await step(form.reporter, 'fillReturn', id, {
      complaints: [GIVEN],
      observations: [{ indicatorKey: 'opened', breakdown: 'Home', state: 'REPORTED', value: '9' }],
    });
    const told = (remarks: Seen['remarks']) =>
      remarks
        .filter(({ level }) => level === 'WARNING')
        .map(({ code, why }) => `${code} ${why}`)
        .sort();
    const byForm = told((await seenBy(form, later)).remarks);
    expect(byForm.map((one) => one.split(' ')[0])).toEqual(['FAR_FROM_LAST', 'OPENING_DIFFERS']);
    const lines = (name: string) => [row(name, ...CARDS), `${name},Home,9${','.repeat(HEADINGS.length - 3)}`];
    const byFirm = await preview(file.reporter, later, csv(...lines('Birch')));
    expect(told(byFirm.unusual)).toEqual(byForm);
    expect(byFirm.unusual.map(({ where }) => where)).toEqual([
      'row 2, column H (Complaints: open at start)',
      'row 3, column C (Complaints opened [complaints])',
    ]);
    const byAssociation = await preview(officer(), later, csv(...lines('Cedar')));
    expect(told(byAssociation.unusual)).toEqual(byForm);
    expect(third.name).toBe('Cedar');
  });
});
