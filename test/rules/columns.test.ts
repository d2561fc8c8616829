import { describe, expect, it } from 'vitest';
import { findColumns, type Mapping } from '../../api/rules/columns.ts';
import { columnName } from '../../api/rules/place.ts';
import { suggestMapping } from '../../api/rules/suggest-mapping.ts';
import { indicator, ratio } from './figures.ts';

const HEADER = ['firm', 'product', 'opened', 'upheld', 'closed'];
const OPENED = indicator();
const UPHELD = ratio();

const mapping = (given: Partial<Mapping> = {}): Mapping => ({
  ...{ firm: 'firm', group: null, breakdown: null, ignored: ['product', 'upheld', 'closed'] },
  figures: [{ indicatorKey: 'opened', role: 'VALUE', column: 'opened' }],
  ...given,
});

const find = (given: Partial<Mapping> = {}, header = HEADER, ownFirmId: string | null = null) =>
  findColumns({ header, mapping: mapping(given), indicators: [OPENED, UPHELD], ownFirmId });

const said = (...given: Parameters<typeof find>) =>
  find(...given).remarks.map(({ level, code, where }) => `${level} ${code} ${where}`);

describe('the columns of a sheet', () => {
  it.each([
    [0, 'A (firm)'],
    [4, 'E (closed)'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('are named as a spreadsheet does: %i is %s', (place, name) => {
    expect(columnName(HEADER, place)).toBe(name);
  });

  it('are found by their headings', () => {
    const figures = [
      { indicatorKey: 'opened', role: 'VALUE', column: 'opened' },
      { indicatorKey: 'upheld', role: 'SHARE', column: 'upheld' },
      { indicatorKey: 'upheld', role: 'DENOMINATOR', column: 'closed' },
    ] as const;
    const { columns, remarks } = find({ figures: [...figures], breakdown: 'product', ignored: [] });
    expect(remarks).toEqual([]);
    expect(columns).toMatchObject({
      ...{ firm: 0, group: null, breakdown: 1 },
      indicators: [
        { indicator: { key: 'opened' }, value: 2, numerator: null, denominator: null, share: null },
        { indicator: { key: 'upheld' }, value: null, numerator: null, denominator: 4, share: 3 },
      ],
    });
  });

  it.each<[string, Partial<Mapping>, string[]]>([
    [
      'names a column that is not there',
      { firm: 'member' },
      ['WARNING UNKNOWN_COLUMN row 1, column A (firm)', 'ERROR MISSING_COLUMN row 1'],
    ],
    ['names no firm', { firm: null, ignored: HEADER }, ['ERROR MISSING_COLUMN row 1']],
    ['names no figure', { figures: [], ignored: HEADER }, ['ERROR MISSING_COLUMN row 1']],
    [
      'names an unknown indicator',
      { figures: [{ indicatorKey: 'lost', role: 'VALUE', column: 'opened' }] },
      ['ERROR UNKNOWN_INDICATOR row 1'],
    ],
    [
      'leaves a column aside',
      { ignored: ['product', 'upheld'] },
      ['WARNING UNKNOWN_COLUMN row 1, column E (closed)'],
    ],
    [
      'reads a ratio from one value',
      { figures: [{ indicatorKey: 'upheld', role: 'VALUE', column: 'opened' }] },
      ['ERROR MISSING_COLUMN row 1'],
    ],
    [
      'reads a ratio from a share alone',
      { figures: [{ indicatorKey: 'upheld', role: 'SHARE', column: 'opened' }] },
      ['ERROR MISSING_COLUMN row 1'],
    ],
    [
      'reads a count from two parts',
      {
        figures: [
          { indicatorKey: 'opened', role: 'NUMERATOR', column: 'opened' },
          { indicatorKey: 'opened', role: 'DENOMINATOR', column: 'closed' },
        ],
      },
      ['ERROR MISSING_COLUMN row 1'],
    ],
    [
      'reads one figure from two columns',
      {
        figures: [
          { indicatorKey: 'opened', role: 'VALUE', column: 'opened' },
          { indicatorKey: 'opened', role: 'VALUE', column: 'closed' },
        ],
      },
      ['ERROR DUPLICATE_COLUMN row 1'],
    ],
    [
      'reads a numerator and a share of it',
      {
        figures: [
          { indicatorKey: 'upheld', role: 'NUMERATOR', column: 'opened' },
          { indicatorKey: 'upheld', role: 'SHARE', column: 'upheld' },
          { indicatorKey: 'upheld', role: 'DENOMINATOR', column: 'closed' },
        ],
      },
      ['ERROR DUPLICATE_COLUMN row 1'],
    ],
  ])('are told where the mapping %s', (_, given, wanted) => {
    expect(said(given)).toEqual(wanted);
  });

  it('may not have a heading twice that is read, and may have one that is not', () => {
    expect(said({}, [...HEADER, 'opened'])).toEqual(['ERROR DUPLICATE_COLUMN row 1, column F (opened)']);
    expect(said({}, [...HEADER, 'x', 'x']).map((line) => line.split(' ')[0])).toEqual(['WARNING', 'WARNING']);
  });

  it('need none for the firm where a firm brings its own file', () => {
    expect(said({ firm: null, ignored: HEADER }, HEADER, 'a')).toEqual([]);
  });

  it('need one for the part where figures are given by part', () => {
    const indicators = [indicator({ breakdown: ['Cards'] })];
    const { remarks } = findColumns({ header: HEADER, mapping: mapping(), indicators, ownFirmId: null });
    expect(remarks).toMatchObject([{ level: 'ERROR', code: 'MISSING_COLUMN', where: 'row 1' }]);
  });
});

describe('a first guess', () => {
  it('knows headings by key, label or words, however they are written', () => {
    const header = [
      'Member name',
      'Parent-Group',
      'Opened',
      'COMPLAINTS UPHELD',
      'complaints_closed',
      'more',
    ];
    expect(suggestMapping(header, [OPENED, UPHELD])).toEqual({
      ...{ firm: 'Member name', group: 'Parent-Group', breakdown: null, ignored: [] },
      ...{ span: null, joint: null },
      figures: [
        { indicatorKey: 'opened', role: 'VALUE', column: 'Opened' },
        { indicatorKey: 'upheld', role: 'NUMERATOR', column: 'COMPLAINTS UPHELD' },
        { indicatorKey: 'upheld', role: 'DENOMINATOR', column: 'complaints_closed' },
      ],
    });
  });

  it('knows the days of a firm’s own and a joint return', () => {
    const header = ['firm', 'Reporting_period', 'joint reporting', 'opened'];
    expect(suggestMapping(header, [OPENED])).toMatchObject({
      ...{ span: 'Reporting_period', joint: 'joint reporting' },
    });
  });

  it('takes a ratio with both its parts, or not at all', () => {
    const { figures } = suggestMapping(['firm', 'opened', 'complaints closed'], [OPENED, UPHELD]);
    expect(figures.map(({ indicatorKey }) => indicatorKey)).toEqual(['opened']);
  });

  it('looks for parts only where figures have some', () => {
    const header = ['firm', 'category', 'opened'];
    expect(suggestMapping(header, [OPENED]).breakdown).toBeNull();
    expect(suggestMapping(header, [indicator({ breakdown: ['Cards'] })]).breakdown).toBe('category');
  });

  it('finds nothing in nothing', () => {
    const none = { firm: null, group: null, breakdown: null, span: null, joint: null };
    const empty = { ...none, figures: [], ignored: [] };
    expect(suggestMapping([], [OPENED, UPHELD])).toEqual(empty);
  });
});
