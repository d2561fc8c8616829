import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../api/rules/columns.ts';
import { indicator } from './figures.ts';
import { firm, readSheet } from './sheets.ts';

const HEADER = ['firm', 'product', 'days', 'joint', 'opened'];
const MAPPING: Mapping = {
  ...{ firm: 'firm', group: null, breakdown: 'product', span: 'days', joint: 'joint' },
  figures: [{ indicatorKey: 'opened', role: 'VALUE', column: 'opened' }],
};
const SHEET = {
  ...{ header: HEADER, mapping: MAPPING, ownFirmId: null as string | null },
  indicators: [indicator({ breakdown: ['Home', 'Motor'] })],
  firms: [firm('a', 'Acorn'), firm('b', 'Beech')],
};

const read = (rows: string[][], ownFirmId: string | null = null) => readSheet({ ...SHEET, rows, ownFirmId });
const codes = (rows: string[][], ownFirmId: string | null = null) =>
  read(rows, ownFirmId).remarks.map(({ code, where }) => `${code} ${where}`);

const OWN = '2023-10-01 to 2024-03-31';
const C = 'row 2, column C (days)';
const D = 'row 2, column D (joint)';

describe('the days and the kind of a return in a sheet', () => {
  it('are what the rows say, and nothing where they are blank', () => {
    const { said, remarks } = read([
      ['Acorn', 'Home', OWN, 'yes', '1'],
      ['Beech', 'Home', '', '', '2'],
    ]);
    expect(remarks).toEqual([]);
    expect(said).toMatchObject([
      { span: { startsOn: '2023-10-01', endsOn: '2024-03-31' }, joint: true },
      { span: null, joint: false },
    ]);
  });

  it.each<[string, string, string, string]>([
    ['no days', 'soon', '', `NO_DAYS ${C}`],
    ['days that share none with the period', '2023-01-01 to 2023-06-30', '', `DAYS_OUT_OF_PLACE ${C}`],
    ['days that end after the due day', '2024-04-01 to 2024-09-30', '', `DAYS_OUT_OF_PLACE ${C}`],
    ['an answer that is none', '', 'perhaps', `NOT_YES_NO ${D}`],
  ])('are refused at their place: %s', (_, days, joint, wanted) => {
    expect(codes([['Acorn', 'Home', days, joint, '1']])).toEqual([wanted]);
  });

  it('are the same in every row of a firm', () => {
    const rows = [
      ['Acorn', 'Home', OWN, 'no', '1'],
      ['Acorn', 'Motor', '2024 H1', 'no', '1'],
    ];
    expect(codes(rows)).toEqual(['CONTRADICTION row 3, column C (days)']);
    expect(codes([rows[0] ?? [], ['Acorn', 'Motor', OWN, 'yes', '1']])).toEqual([
      'CONTRADICTION row 3, column D (joint)',
    ]);
  });

  it('are not for a firm itself to give, but for it to repeat', () => {
    expect(codes([['Acorn', 'Home', OWN, 'no', '1']], 'a')).toEqual([`DAYS_NOT_GRANTED ${C}`]);
    expect(codes([['Acorn', 'Home', '2024 H1', 'no', '1']], 'a')).toEqual([]);
    expect(codes([['Acorn', 'Home', '', 'yes', '1']], 'a')).toEqual([`NOT_YOURS_TO_SAY ${D}`]);
  });
});
