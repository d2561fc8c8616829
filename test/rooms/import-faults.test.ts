import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../ask.ts';
import { openWorld, type World } from '../world.ts';
import { countOf, csv, HEADER, importing, preview } from './importing.ts';
import { openScheme, type Scheme } from './reporting.ts';

let world: World;
let scheme: Scheme;
let officer: Person;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'faults');
  officer = scheme.association.officer;
  await scheme.join('Acorn Mutual', 'SMALL');
  await scheme.join('Beech Bank', 'LARGE');
});
afterAll(() => world.close());

describe('a bad file', () => {
  let periodId: string;
  beforeAll(async () => {
    periodId = await scheme.openPeriod();
  });

  const latin = Buffer.concat([
    csv('Acorn Mutual,Home,1,,'),
    Buffer.from('Soci\xe9t\xe9,Home,2,,\n', 'latin1'),
  ]);
  const lines = (count: number) => Array.from({ length: count }, () => 'Nobody,Home,1,,');
  const noise = randomBytes(10 * 1024 * 1024);
  // Noise may begin like a text of one encoding or another: this does not.
  noise[0] = 0;
  const text = Buffer.from(noise.toString('base64')).subarray(0, noise.length);

  it.each([
    [
      'a wrong heading',
      Buffer.from('firm,product,complaints\nAcorn Mutual,Home,1\n'),
      'MISSING_COLUMN',
      'row 1',
    ],
    ['text in a number', csv('Acorn Mutual,Home,twelve,,'), 'NOT_A_NUMBER', 'row 2, column C (opened)'],
    ['a thousands separator', csv('Acorn Mutual,Home,"1,200",,'), 'NOT_A_NUMBER', 'row 2, column C (opened)'],
    [
      'a part above its whole',
      csv('Acorn Mutual,,,9,8'),
      'NUMERATOR_ABOVE_DENOMINATOR',
      'row 2, column D (answered-in-time numerator)',
    ],
    ['an unknown firm', csv('Acorn Mutuel,Home,1,,'), 'UNKNOWN_FIRM', 'row 2, column A (firm)'],
    ['an unknown part', csv('Acorn Mutual,Hose,1,,'), 'UNKNOWN_BREAKDOWN', 'row 2, column B (product)'],
    [
      'a row that comes twice',
      csv('Acorn Mutual,Home,1,,', 'Acorn Mutual,Home,2,,'),
      'DUPLICATE_ROW',
      'row 3, column A (firm)',
    ],
    [
      'a row that is too short',
      csv('Acorn Mutual,Home,1'),
      'RAGGED_ROW',
      'row 2, column D (answered-in-time numerator)',
    ],
    ['a blank row', csv('Acorn Mutual,Home,1,,', '', 'Beech Bank,Home,1,,'), 'NOT_A_TABLE', 'row 3'],
    ['an open quotation', csv('"Acorn Mutual,Home,1,,'), 'NOT_A_TABLE', 'row 2'],
    ['no row', csv(), 'EMPTY_FILE', 'row 2'],
    ['nothing', Buffer.alloc(0), 'EMPTY_FILE', 'row 1'],
    ['another encoding', latin, 'WRONG_ENCODING', 'row 3, column 1'],
    ['10 MB of noise', noise, 'NOT_A_TABLE', 'row 1, column 1'],
    ['10 MB of letters', text, 'NOT_A_TABLE', 'row 1, column 1'],
    ['a workbook', Buffer.from('504b030414000808', 'hex'), 'BROKEN_WORKBOOK', 'row 1'],
    ['13 MB', Buffer.alloc(13 * 1024 * 1024, 'a'), 'TOO_LARGE', 'row 1'],
    ['faults without end', csv(...lines(1_000)), 'TOO_MANY_FAULTS', 'row 202'],
  ])('with %s is answered with the place, and nothing is saved', async (_, bytes, code, where) => {
    const before = await countOf(world, periodId);
    const { remarks, digest } = await preview(officer, periodId, bytes);
    const fault = remarks.find((remark) => remark.code === code);
    expect(fault, JSON.stringify(remarks.slice(0, 3))).toMatchObject({
      level: 'ERROR',
      where: expect.any(String),
    });
    expect(fault?.where).toContain(where);
    const refusal = await officer.actRefused('importReturns', importing(periodId, bytes, digest));
    expect(refusal).toMatchObject({ code: 'FAULTS_IN_FILE', remarks });
    expect(await countOf(world, periodId)).toEqual(before);
  });

  it('names every fault at once', async () => {
    const bytes = csv('Acorn Mutual,Home,x,,', 'Nobody,Home,1,,', 'Beech Bank,Motor,-1,,');
    const { remarks } = await preview(officer, periodId, bytes);
    expect(remarks.map(({ code, where }) => [code, where.split(',')[0]])).toEqual([
      ['NOT_A_NUMBER', 'row 2'],
      ['UNKNOWN_FIRM', 'row 3'],
      ['NEGATIVE', 'row 4'],
    ]);
  });

  it('does not confuse two firms of nearly one name', async () => {
    await scheme.join('Cedar Cover', 'SMALL');
    await scheme.join('Cedar-Cover', 'SMALL');
    const { remarks } = await preview(officer, periodId, csv('Cedar Cover,Home,1,,'));
    expect(remarks).toMatchObject([
      { level: 'ERROR', code: 'AMBIGUOUS_FIRM', where: 'row 2, column A (firm)' },
    ]);
  });

  it.each([
    ['UTF-8 with a mark', '\ufeff', 'utf8', ','],
    ['UTF-16 with a mark', '\ufeff', 'utf16le', '\t'],
    ['semicolons', '', 'utf8', ';'],
  ] as const)('is not one in %s', async (_, mark, encoding, delimiter) => {
    const lines = csv('Acorn Mutual,Home,1,,').toString().replaceAll(',', delimiter);
    const seen = await preview(officer, periodId, Buffer.from(mark + lines, encoding));
    expect(seen).toMatchObject({ header: HEADER.split(','), remarks: [], firms: [{ cells: 1 }] });
  });
});
