import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScheme, type Reporter, type Scheme } from '../rooms/reporting.ts';
import { openWorld, type World } from '../world.ts';
import { asSeen, type Brought, bringIn, preview, sheet } from './filing.ts';

const HEADER = 'Firm,Breakdown,answered-in-time numerator,answered-in-time denominator,opened';
const MEGABYTES = 10 * 1024 * 1024;
const A_FEW_SECONDS = 5_000;

/** A good file's rows: one for the firm's rate, and one for each product. */
const ROWS = [
  'Acorn Mutual,,90,100,',
  'Acorn Mutual,Home,,,12',
  'Beech Bank,,45,50,',
  'Zürich Sparkasse,,7,9,',
];

const csv = (lines: readonly string[], header = HEADER) => [header, ...lines, ''].join('\n');

/** The good file with one line replaced, or one put behind it; lines are counted as in a spreadsheet. */
const withLine = (line: number, text: string) => csv(ROWS.with(line - 2, text));

/** Letters, digits, commas and line ends, by chance: text that any editor opens. */
function randomText(bytes: number): Buffer {
  const signs = 'abcdefghijklmnopqrstuvwxyz0123456789 ,;"\n=+-';
  return Buffer.from(randomBytes(bytes).map((byte) => signs.charCodeAt(byte % signs.length)));
}

interface Fault {
  code: string;
  where: RegExp;
  why?: RegExp;
}

const CASES: [name: string, content: () => string | Buffer, fault: Fault][] = [
  ['an empty file', () => '', { code: 'EMPTY_FILE', where: /^row 1$/ }],
  ['a header alone', () => csv([]), { code: 'EMPTY_FILE', where: /^row 2$/ }],
  [
    'a heading that no column has',
    () => csv(ROWS, HEADER.replace('Firm,', 'Customer,')),
    { code: 'MISSING_COLUMN', where: /^row 1/, why: /firm/ },
  ],
  [
    'text where a number belongs',
    () => withLine(3, 'Acorn Mutual,Home,,,twelve'),
    { code: 'NOT_A_NUMBER', where: /^row 3, column E \(opened\)$/, why: /“twelve”/ },
  ],
  [
    'a numerator above its denominator',
    () => withLine(4, 'Beech Bank,,51,50,'),
    { code: 'NUMERATOR_ABOVE_DENOMINATOR', where: /^row 4, column C \(/, why: /51 of 50/ },
  ],
  [
    'a firm that nobody knows, nearly spelt like one that somebody does',
    () => withLine(4, 'Beach Bank,,45,50,'),
    { code: 'UNKNOWN_FIRM', where: /^row 4, column A \(Firm\)$/, why: /Is Beech Bank meant\?/ },
  ],
  [
    'a row that stands there twice',
    () => csv([...ROWS, 'Acorn Mutual,Home,,,13']),
    { code: 'DUPLICATE_ROW', where: /^row 6, column A \(Firm\)$/, why: /Row 3/ },
  ],
  [
    'a row that is too short',
    () => withLine(3, 'Acorn Mutual,Home,12'),
    { code: 'RAGGED_ROW', where: /^row 3, column D \(/, why: /3 cells.* 5/ },
  ],
  [
    'a formula instead of its result',
    () => withLine(3, 'Acorn Mutual,Home,,,=SUM(E9:E12)'),
    { code: 'NOT_A_NUMBER', where: /^row 3, column E \(opened\)$/, why: /=SUM/ },
  ],
  [
    'a separator of thousands',
    () => withLine(3, 'Acorn Mutual,Home,,,"1,200"'),
    { code: 'NOT_A_NUMBER', where: /^row 3, column E \(opened\)$/, why: /1,200/ },
  ],
  [
    'a part that the breakdown has not',
    () => withLine(3, 'Acorn Mutual,House,,,12'),
    { code: 'UNKNOWN_BREAKDOWN', where: /^row 3, column B \(Breakdown\)$/ },
  ],
  [
    'an umlaut of another encoding',
    () => Buffer.from(csv(ROWS), 'latin1'),
    { code: 'WRONG_ENCODING', where: /^row 5, column 1$/, why: /UTF-8/ },
  ],
  [
    'a quotation mark in the middle of a cell',
    () => withLine(3, 'Acorn Mutual,"Ho"me,,,12'),
    { code: 'NOT_A_TABLE', where: /^row 3, column 2$/, why: /written twice/ },
  ],
  [
    'ten megabytes of noise',
    () => randomBytes(MEGABYTES),
    { code: 'NOT_A_TABLE|WRONG_ENCODING', where: /^row \d+, column \d+$/ },
  ],
  [
    'ten megabytes of noise in letters',
    () => randomText(MEGABYTES),
    { code: 'NOT_A_TABLE', where: /^row \d+, column \d+$/ },
  ],
  [
    'ten megabytes of noise in letters below a good header',
    () => Buffer.concat([Buffer.from(csv(ROWS)), randomText(MEGABYTES)]),
    { code: 'NOT_A_TABLE', where: /^row \d+, column \d+$/ },
  ],
  [
    'ten megabytes of rows that name nobody',
    () => csv(Array.from({ length: 99_000 }, (_, row) => `Nobody ${row},${'x'.repeat(90)},1,2,3`)),
    { code: 'UNKNOWN_FIRM', where: /^row 2, column A \(Firm\)$/ },
  ],
];

let world: World;
let scheme: Scheme;
let acorn: Reporter;
let periodId: string;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'files');
  acorn = await scheme.join('Acorn Mutual', 'SMALL');
  await scheme.join('Beech Bank', 'LARGE');
  await scheme.join('Zürich Sparkasse', 'LARGE');
  periodId = await scheme.openPeriod();
});
afterAll(() => world.close());

const kept = async () =>
  (
    await world.behind`select (select count(*) from accord.returns) as returns,
      (select count(*) from accord.return_versions) as versions,
      (select count(*) from accord.observations) as observations,
      (select count(*) from accord.imports) as imports`
  )[0];

describe('a bad file', () => {
  it.each(CASES)(
    '— %s — is answered with the place of its fault, and nothing of it is kept',
    async (_, content, fault) => {
      const { officer } = scheme.association;
      const file = sheet('figures.csv', content());
      const before = await kept();
      const started = performance.now();
      const seen = await preview(officer, periodId, file);
      expect(performance.now() - started).toBeLessThan(A_FEW_SECONDS);
      const found = seen.remarks.find(
        ({ code, where }) => new RegExp(`^(${fault.code})$`).test(code) && fault.where.test(where),
      );
      expect(found, JSON.stringify(seen.remarks.slice(0, 5))).toMatchObject({
        level: 'ERROR',
        why: expect.stringMatching(fault.why ?? /[.?]$/),
      });
      const refusal = await officer.actRefused('importReturns', asSeen(periodId, file, seen));
      expect(refusal).toMatchObject({ code: 'FAULTS_IN_FILE', remarks: expect.arrayContaining([found]) });
      expect(await kept()).toEqual(before);
    },
  );

  it('names every fault at once, and not only the first', async () => {
    const lines = ['Acorn Mutual,,90,80,', 'Beach Bank,,45,50,', 'Acorn Mutual,Home,,,-3'];
    const { remarks } = await preview(scheme.association.officer, periodId, sheet('three.csv', csv(lines)));
    expect(remarks.map(({ code, where }) => [code, where.split(',')[0]])).toEqual([
      ['NUMERATOR_ABOVE_DENOMINATOR', 'row 2'],
      ['UNKNOWN_FIRM', 'row 3'],
      ['NEGATIVE', 'row 4'],
    ]);
  });

  it('of a member may name no other firm', async () => {
    const file = sheet('ours.csv', csv(ROWS));
    const seen = await preview(acorn.reporter, periodId, file);
    expect(seen.remarks).toContainEqual(
      expect.objectContaining({ code: 'NOT_YOUR_FIRM', where: 'row 4, column A (Firm)' }),
    );
    const before = await kept();
    const refusal = await acorn.reporter.actRefused('importReturns', asSeen(periodId, file, seen));
    expect(refusal.code).toBe('FAULTS_IN_FILE');
    expect(await kept()).toEqual(before);
  });

  it('is not imported for another one that was looked at', async () => {
    const { officer } = scheme.association;
    const seen = await preview(officer, periodId, sheet('good.csv', csv(ROWS)));
    const other = sheet('good.csv', withLine(3, 'Acorn Mutual,Home,,,99'));
    const before = await kept();
    const refusal = await officer.actRefused('importReturns', asSeen(periodId, other, seen));
    expect(refusal).toMatchObject({ code: 'STALE_VERSION', path: ['digest'] });
    expect(await kept()).toEqual(before);
  });
});

describe('a good file', () => {
  const little = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
  const WRITTEN: [name: string, write: (text: string) => Buffer][] = [
    ['in UTF-8', (text) => Buffer.from(text)],
    ['in UTF-8 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['in UTF-16 as spreadsheets write it', little],
    ['in UTF-16 the other way round', (text) => little(text).swap16()],
    ['with semicolons', (text) => Buffer.from(text.replaceAll(',', ';'))],
    ['with the line ends of Windows', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['with the line ends of old Macs', (text) => Buffer.from(text.replaceAll('\n', '\r'))],
    ['without a line end at its end', (text) => Buffer.from(text.trimEnd())],
    ['with blank lines at its end', (text) => Buffer.from(`${text}\n\n,,,,\n`)],
    [
      'with line ends in a quoted cell',
      (text) => Buffer.from(text.replace('Zürich Sparkasse', '"Zürich\nSparkasse"')),
    ],
  ];

  it.each(WRITTEN)('%s is read', async (_, write) => {
    const file: Brought = sheet('figures.csv', write(csv(ROWS)));
    const seen = await preview(scheme.association.officer, periodId, file);
    expect(seen.remarks).toEqual([]);
    expect(seen.rowsRead).toBe(4);
    expect(seen.firms.map(({ memberName }) => memberName).sort()).toEqual([
      'Acorn Mutual',
      'Beech Bank',
      'Zürich Sparkasse',
    ]);
  });

  it('is imported whole', async () => {
    const { officer } = scheme.association;
    const file = sheet('figures.csv', csv(ROWS));
    const before = await kept();
    const outcome = await bringIn(officer, periodId, file, await preview(officer, periodId, file));
    expect(outcome).toMatchObject({ firms: 3, cells: 4 });
    expect(before).toMatchObject({ returns: '0', observations: '0', imports: '0' });
    expect(await kept()).toMatchObject({ returns: '3', versions: '3', observations: '9', imports: '1' });
  });
});
