import { describe, expect, it } from 'vitest';
import { spanOf, yesOrNo } from '../../api/rules/span-cell.ts';

const HALF = '2024-01-01 to 2024-06-30';
const written = (text: string) => {
  const span = spanOf(text);
  return span && `${span.startsOn} to ${span.endsOn}`;
};

describe('the days in a cell', () => {
  it.each([
    HALF,
    'from 2024-01-01 until 2024-06-30',
    '2024-01-01/2024-06-30',
    '2024-01-01 - 2024-06-30',
    '2024-01-01–2024-06-30',
    '2024-01-01...2024-06-30',
    '1.1.2024 – 30.6.2024',
    '01.01.2024 through 30.06.2024',
    '1 January 2024 to 30 June 2024',
    ' 1 Jan  2024 TO 30 jun 2024 ',
    '2024 H1',
    '2024-h1',
  ])('are understood when they are written “%s”', (text) => {
    expect(written(text)).toBe(HALF);
  });

  it.each([
    ['2024', '2024-01-01 to 2024-12-31'],
    ['2024 Q3', '2024-07-01 to 2024-09-30'],
    ['2024-02', '2024-02-01 to 2024-02-29'],
    ['2024 H2', '2024-07-01 to 2024-12-31'],
    ['2024-03-15 to 2024-03-15', '2024-03-15 to 2024-03-15'],
  ])('are those of the calendar where they are named so: %s', (text, days) => {
    expect(written(text)).toBe(days);
  });

  it.each([
    '01/02/2024 to 30/06/2024',
    '2024-02-30 to 2024-06-30',
    '2024-06-30 to 2024-01-01',
    '2024-01-01',
    '31.6.2024 to 1.7.2024',
    '1 Junk 2024 to 30 June 2024',
    '1 Janu 2024 to 30 June 2024',
    '2024 H3',
    '2024-13',
    '0000',
    'first half',
    '45292',
    '2024-01-01 to 2024-06-30 to 2024-12-31',
    '=1',
    '',
  ])('are not guessed at: “%s”', (text) => {
    expect(spanOf(text)).toBeNull();
  });
});

describe('a plain answer', () => {
  it.each([
    ['yes', true],
    [' Y ', true],
    ['TRUE', true],
    ['1', true],
    ['no', false],
    ['FALSE', false],
    ['0', false],
    ['perhaps', null],
    ['', null],
    ['2', null],
  ])('“%s” is %s', (text, answer) => {
    expect(yesOrNo(text)).toBe(answer);
  });
});
