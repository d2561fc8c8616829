import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { caveatsOf, licenceOf } from '../../api/public/about.ts';
import type { Release } from '../../api/public/release.ts';
import { releaseCsv } from '../../api/public/release-csv.ts';
import { releaseWorkbook } from '../../api/public/release-workbook.ts';

describe('words that a spreadsheet would run', () => {
  const NAMES = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', "=cmd|' /C calc'!A0", '=", "b'];
  const release = (categories: string[], change: string | null = null): Release => ({
    publication: {
      ...{ reference: 'r-1', number: 1, title: '=1', associationName: 'A', codeKey: 'c', codeTitle: 'C' },
      ...{ associationId: 'hidden', editionNumber: 1, periodLabel: '2024', periodStartsOn: '2024-01-01' },
      ...{ periodEndsOn: '2024-12-31', publishedAt: new Date(0), digest: 'd', due: 1, reported: 1, nil: 0 },
      ...{ minimumRespondents: 3, comparedWith: null },
    } as Release['publication'],
    answers: [],
    series: [
      {
        ...{
          reference: 'r-1',
          associationId: 'hidden',
          position: 0,
          indicatorKey: 'i',
          label: 'L',
          kind: 'COUNT',
        },
        ...{ unit: 'number', numeratorLabel: 'N', denominatorLabel: null, target: null },
        named: [],
        cells: categories.map((category) => ({
          ...{ reference: 'r-1', associationId: 'hidden', indicatorKey: 'i', dimension: 'SEGMENT', category },
          ...{ due: 1, respondents: 3, value: '1', numerator: null, denominator: null, rate: null },
          ...{
            q1: null,
            median: null,
            q3: null,
            meetingTarget: null,
            meetingBase: null,
            change,
            changeShare: null,
            suppression: 'NONE',
          },
        })),
      } as Release['series'][number],
    ],
  });
  const table = (of: Release) =>
    Papa.parse<Record<string, string>>(releaseCsv(of, { source: 'S' }, {}), {
      ...{ header: true, skipEmptyLines: true },
    }).data;

  it('begin with an apostrophe in the table; numbers stay numbers', () => {
    expect(table(release(NAMES)).map(({ category }) => category)).toEqual(NAMES.map((name) => `'${name}`));
    expect(
      table(release(['-4.3', 'plain'], '-0.25')).map(({ category, change }) => [category, change]),
    ).toEqual([
      ['-4.3', '-0.25'],
      ['plain', '-0.25'],
    ]);
  });

  it('are plain text in the workbook', async () => {
    const of = release(NAMES, '12345678901234567.5');
    const about = {
      licence: licenceOf('CC-BY-4.0'),
      source: 'S',
      citation: '=1',
      caveats: caveatsOf(of.publication),
    };
    const { sheets } = await readXlsx(await releaseWorkbook(of, about), { readStyles: true });
    const head = sheets[0]?.rows[0] ?? [];
    const rows = sheets[0]?.rows.slice(1) ?? [];
    expect(rows.map((row) => String(row[head.indexOf('category')]).trim())).toEqual(
      NAMES.map((name) => name.trim()),
    );
    expect(rows[0]?.[head.indexOf('change')]).toBe('12345678901234567.5');
    for (const sheet of sheets) {
      const formulas = [...(sheet.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined);
      expect(formulas).toEqual([]);
    }
  });
});
