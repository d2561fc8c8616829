import { strFromU8, unzipSync } from 'fflate';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../ask.ts';
import {
  begin,
  CELLS,
  cell,
  fill,
  openScheme,
  type Reporter,
  type Scheme,
  submitted,
} from '../rooms/reporting.ts';
import { openWorld, type World } from '../world.ts';
import { bringIn, errorsOf, preview, sheet } from './filing.ts';
import { officeIsThere, savedByOffice } from './office.ts';

const OFFICE_TAKES = 280_000;
const TEMPLATE = `query($periodId: ID!, $adoptionId: ID) { importTemplate(periodId: $periodId, adoptionId: $adoptionId) {
  fileName mediaType base64 } }`;

let world: World;
let scheme: Scheme;
let officer: Person;
let acorn: Reporter;
let beech: Reporter;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'template');
  officer = scheme.association.officer;
  acorn = await scheme.join('Acorn Mutual', 'SMALL');
  beech = await scheme.join('=Beech|Bank', 'LARGE');
}, 120_000);
afterAll(() => world.close());

async function template(who: Person, periodId: string, adoptionId: string | null = null): Promise<Buffer> {
  const { importTemplate } = await who.ask<{ importTemplate: { fileName: string; base64: string } }>(
    TEMPLATE,
    {
      periodId,
      adoptionId,
    },
  );
  expect(importTemplate.fileName).toMatch(/^[\p{L}\p{N}-]+\.xlsx$/u);
  return Buffer.from(importTemplate.base64, 'base64');
}

const part = (workbook: Buffer, name: string) => strFromU8(unzipSync(workbook)[name] ?? new Uint8Array());

/** Everything of a period that an import could have changed. */
const standing = async (periodId: string) =>
  (
    await world.behind`select
      (select jsonb_agg(to_jsonb(r) order by r.id) from accord.returns r where period_id = ${periodId}) as returns,
      (select jsonb_agg(to_jsonb(o) order by o.version_id, o.indicator_key, o.breakdown) from accord.observations o
        join accord.return_versions v on v.id = o.version_id join accord.returns r on r.id = v.return_id
        where r.period_id = ${periodId}) as observations`
  )[0];

/** The template with cells written into it by heading and row, as a person does. */
async function filled(workbook: Buffer, cells: [row: number, heading: string, value: string | number][]) {
  const book = await openXlsx(workbook);
  const [figures] = book.sheets;
  if (!figures) throw new Error('There is no sheet');
  for (const [row, heading, value] of cells) {
    const column = figures.rows[0]?.indexOf(heading) ?? -1;
    if (column < 0) throw new Error(`There is no “${heading}” in ${figures.rows[0]?.join(', ')}`);
    const line = figures.rows[row - 1];
    if (line) line[column] = value;
    const key = `${row - 1},${column}`;
    figures.cells?.set(key, {
      ...figures.cells.get(key),
      value,
      type: typeof value === 'number' ? 'number' : 'string',
    });
  }
  return Buffer.from(await saveXlsx(book));
}

const rowsOf = async (workbook: Buffer) => (await openXlsx(workbook)).sheets[0]?.rows ?? [];

async function bring(who: Person, periodId: string, workbook: Buffer) {
  const file = sheet('template.xlsx', workbook);
  const seen = await preview(who, periodId, file);
  expect(errorsOf(seen)).toEqual([]);
  return { seen, outcome: await bringIn(who, periodId, file, seen) };
}

describe('the template of a firm', () => {
  it('asks for each figure by firm and part, with its unit, a list of states and what was reported last', async () => {
    const later = await scheme.openPeriod({
      label: 'Later',
      startsOn: '2025-02-01',
      endsOn: '2025-02-28',
      dueOn: '2025-03-31',
    });
    const earlier = await scheme.openPeriod();
    await submitted(acorn, earlier, '77');
    const workbook = await template(acorn.reporter, later);
    const [head, ...rows] = await rowsOf(workbook);
    expect(head?.slice(0, 2)).toEqual(['Firm', 'Breakdown']);
    expect(head).toEqual(
      expect.arrayContaining([
        'Complaints opened [complaints]',
        'Complaints opened: state',
        'Complaints opened: last time',
      ]),
    );
    expect(rows.map(([firm, product]) => [firm, product])).toEqual([
      ['Acorn Mutual', null],
      ['Acorn Mutual', 'Home'],
      ['Acorn Mutual', 'Motor'],
      // The row about complaints, which names its category in a column of its own.
      ['Acorn Mutual', null],
    ]);
    expect(rows.flat()).toContain('77');
    const figures = part(workbook, 'xl/worksheets/sheet1.xml');
    expect(figures).toContain('<sheetProtection sheet="1"');
    expect(figures).toMatch(/<dataValidation type="list"[^>]*><formula1>Instructions!/);
    expect(figures).toMatch(/<dataValidation type="whole"[^>]* operator="greaterThanOrEqual"/);
    expect(figures).toContain('state="frozen"');
  });

  it('comes back as it was and changes nothing', async () => {
    const periodId = await scheme.openPeriod();
    const before = await standing(periodId);
    const { seen, outcome } = await bring(acorn.reporter, periodId, await template(acorn.reporter, periodId));
    expect(seen.firms).toEqual([]);
    expect(seen.remarks.map(({ code }) => code)).toEqual(['OTHER_SHEET', 'NOTHING_FILLED_IN']);
    expect(outcome).toMatchObject({ firms: 0, cells: 0, alreadyImported: false });
    expect(await standing(periodId)).toEqual(before);
  });

  it('brings what is filled in: figures, and the kinds of empty with their notes', async () => {
    const periodId = await scheme.openPeriod();
    const workbook = await filled(await template(acorn.reporter, periodId), [
      [3, 'Complaints opened [complaints]', 12],
      [4, 'Complaints opened: state', 'not available'],
      [4, 'Complaints opened: note', '=1+1 is no formula here'],
    ]);
    expect((await bring(acorn.reporter, periodId, workbook)).outcome).toMatchObject({ firms: 1, cells: 2 });
    const { observations } = (await standing(periodId)) ?? {};
    expect(observations).toMatchObject([
      { breakdown: 'Home', state: 'REPORTED', value: 12 },
      { breakdown: 'Motor', state: 'NOT_AVAILABLE', value: null, note: '=1+1 is no formula here' },
    ]);
  });

  it('holds what stands in the draft, and then changes nothing either', async () => {
    const periodId = await scheme.openPeriod();
    const draft = await begin(acorn, periodId);
    const given = [cell(CELLS[1], { value: '12345678901234567890' }), cell(CELLS[2], { state: 'NIL' })];
    await fill(acorn, draft, {
      observations: [...given, cell(CELLS[0], { numerator: '0.1', denominator: '7' })],
    });
    const before = await standing(periodId);
    const { seen, outcome } = await bring(acorn.reporter, periodId, await template(acorn.reporter, periodId));
    expect(seen.firms).toMatchObject([{ memberName: 'Acorn Mutual', cells: 3 }]);
    expect(outcome).toMatchObject({ cells: 0 });
    expect(await standing(periodId)).toEqual(before);
  });

  it.each<[string, [number, string, string | number][], string, string]>([
    ['a state that is none', [[3, 'Complaints opened: state', 'perhaps']], 'UNKNOWN_STATE', 'row 3, column'],
    [
      'a figure beside a nil',
      [
        [3, 'Complaints opened [complaints]', 5],
        [3, 'Complaints opened: state', 'Nil'],
      ],
      'MISSING_FIGURE',
      'row 3, column',
    ],
    [
      'no figure where one is reported',
      [[3, 'Complaints opened: state', 'Reported']],
      'MISSING_FIGURE',
      'row 3, column',
    ],
    [
      'no note on what is not available',
      [[3, 'Complaints opened: state', 'Not available']],
      'NOTE_NEEDED',
      'row 3, column',
    ],
    ['a note alone', [[3, 'Complaints opened: note', 'why?']], 'MISSING_FIGURE', 'row 3, column'],
    [
      'a figure in a row that is not about it',
      [[2, 'Complaints opened [complaints]', 5]],
      'UNKNOWN_BREAKDOWN',
      'row 2, column',
    ],
  ])('with %s is refused at its place', async (_, cells, code, where) => {
    const periodId = await scheme.openPeriod();
    const workbook = await filled(await template(acorn.reporter, periodId), cells);
    const faults = errorsOf(await preview(acorn.reporter, periodId, sheet('template.xlsx', workbook)));
    expect(faults).toMatchObject([{ code, where: expect.stringContaining(where) }]);
  });
});

describe('the template of an association', () => {
  it('is for every firm that has not begun, or for one of them', async () => {
    const periodId = await scheme.openPeriod();
    const firms = async (adoptionId: string | null = null) => {
      const rows = await rowsOf(await template(officer, periodId, adoptionId));
      return [...new Set(rows.slice(1).map(([name]) => name))];
    };
    expect(await firms()).toEqual(['=Beech|Bank', 'Acorn Mutual']);
    expect(await firms(acorn.adoptionId)).toEqual(['Acorn Mutual']);
    await begin(acorn, periodId);
    expect(await firms()).toEqual(['=Beech|Bank']);
    await begin(beech, periodId);
    expect((await officer.refused(TEMPLATE, { periodId })).code).toBe('WRONG_STATUS');
  });

  it('submits the firms that are filled in, and leaves the others alone', async () => {
    const periodId = await scheme.openPeriod();
    const blank = await template(officer, periodId);
    expect((await bring(officer, periodId, blank)).outcome).toMatchObject({ firms: 0, cells: 0 });
    const workbook = await filled(blank, [[3, 'Complaints opened [complaints]', 12]]);
    expect((await bring(officer, periodId, workbook)).outcome).toMatchObject({ firms: 1, cells: 1 });
    const { returns, observations } = (await standing(periodId)) ?? {};
    expect(returns).toMatchObject([{ status: 'SUBMITTED', member_id: beech.id }]);
    expect(observations).toMatchObject([
      { indicator_key: 'answered-in-time', state: 'NOT_AVAILABLE', note: 'blank in the file' },
      { breakdown: 'Home', state: 'REPORTED', value: 12 },
      { breakdown: 'Motor', state: 'NOT_AVAILABLE' },
    ]);
  });

  it('takes no nil, for which a firm must give its own words', async () => {
    const periodId = await scheme.openPeriod();
    const workbook = await filled(await template(officer, periodId), [
      [3, 'Complaints opened: state', 'Nil'],
    ]);
    const faults = errorsOf(await preview(officer, periodId, sheet('template.xlsx', workbook)));
    expect(faults).toMatchObject([{ code: 'NIL_NOT_ATTESTED' }]);
  });
});

describe.skipIf(!officeIsThere)('LibreOffice', () => {
  it('opens the template, keeps its lists and locks, and what it saves changes nothing', {
    timeout: OFFICE_TAKES,
  }, async () => {
    const periodId = await scheme.openPeriod();
    const saved = await savedByOffice(await template(officer, periodId));
    const figures = part(saved, 'xl/worksheets/sheet1.xml');
    expect(figures).toContain('<sheetProtection');
    expect(figures).toMatch(/<dataValidation[^>]*type="list"/);
    const before = await standing(periodId);
    const { seen, outcome } = await bring(officer, periodId, saved);
    expect(seen.header).toEqual((await rowsOf(saved))[0]);
    expect(outcome).toMatchObject({ firms: 0, cells: 0 });
    expect(await standing(periodId)).toEqual(before);
  });

  it('saves what is filled in so that it comes in to the digit', { timeout: OFFICE_TAKES }, async () => {
    const periodId = await scheme.openPeriod();
    const workbook = await filled(await template(acorn.reporter, periodId), [
      [2, 'Answered in time: part, Complaints answered in time', 0.3],
      [2, 'Answered in time: whole, Complaints received', 7],
      [3, 'Complaints opened [complaints]', 12],
      [4, 'Complaints opened: state', 'Nil'],
    ]);
    expect((await bring(acorn.reporter, periodId, await savedByOffice(workbook))).outcome).toMatchObject({
      cells: 3,
    });
    expect((await standing(periodId))?.observations).toMatchObject([
      { numerator: 0.3, denominator: 7 },
      { breakdown: 'Home', state: 'REPORTED', value: 12 },
      { breakdown: 'Motor', state: 'NIL' },
    ]);
  });
});
