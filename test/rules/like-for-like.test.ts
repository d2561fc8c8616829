import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Respondent } from '../../api/rules/aggregate.ts';
import type { Observation } from '../../api/rules/indicator.ts';
import { likeForLike } from '../../api/rules/like-for-like.ts';
import { subtractDecimals } from '../../api/rules/number.ts';
import { figure, indicator, parts, ratio, value } from './figures.ts';

const firm = (
  firmId: string,
  observations: Observation[] | null,
  groupId: string | null = null,
): Respondent => ({
  ...{ firmId, groupId, segment: 'Banks', sizeBand: 'SMALL', region: null, observations },
});
const compared = (due: readonly Respondent[], before: readonly Respondent[], measured = indicator()) =>
  likeForLike({ indicators: [measured], due, before, period: '2024 H1' });

describe('like for like', () => {
  it('adds the firms that have a figure in both periods, now and then, and says what changed', () => {
    const cells = compared(
      [firm('a', [value('7')]), firm('b', [value('5')]), firm('new', [value('100')]), firm('c', null)],
      [
        firm('a', [value('4')]),
        firm('b', [figure({ state: 'NIL' })]),
        firm('gone', [value('50')]),
        firm('c', [value('9')]),
      ],
    );
    expect(
      cells.map(({ dimension, category, value: sum, respondents, change, median }) => [
        ...[dimension, category, sum, respondents, change, median],
      ]),
    ).toEqual([
      ['LIKE_FOR_LIKE', 'now', '12', 2, '8', null],
      ['LIKE_FOR_LIKE', 'then', '4', 2, null, null],
    ]);
    expect(cells[0]?.figures.map(({ firmId, period }) => [firmId, period])).toEqual([
      ['a', undefined],
      ['b', undefined],
    ]);
    expect(cells[1]?.figures.map(({ firmId, period }) => [firmId, period])).toEqual([
      ['a', '2024 H1'],
      ['b', '2024 H1'],
    ]);
  });

  it('compares rates as sums over sums', () => {
    const cells = compared(
      [firm('a', [parts('3', '4')]), firm('b', [parts('1', '4')])],
      [firm('a', [parts('1', '4')]), firm('b', [parts('1', '12')])],
      ratio(),
    );
    expect(cells.map(({ rate, change }) => [rate, change])).toEqual([
      ['0.5', '0.375'],
      ['0.125', null],
    ]);
  });

  it('takes a firm for the group that it is in now, in both', () => {
    const cells = compared(
      [firm('a', [value('1')], 'g'), firm('b', [value('1')], 'g')],
      [firm('a', [value('1')]), firm('b', [value('1')], 'h')],
    );
    expect(cells.map(({ respondents }) => respondents)).toEqual([1, 1]);
  });

  it('has nothing of what nobody has in both, or does not add', () => {
    expect(compared([firm('a', [value('1')])], [firm('b', [value('1')])])).toEqual([]);
    const score = indicator({ kind: 'SCORE' });
    expect(compared([firm('a', [value('1')])], [firm('a', [value('1')])], score)).toEqual([]);
  });

  it('changes by what the common firms changed by, whoever else comes or goes', () => {
    const some = fc.array(fc.record({ id: fc.nat({ max: 9 }), count: fc.nat() }), { maxLength: 10 });
    const firms = (list: readonly { id: number; count: number }[]) =>
      [...new Map(list.map((one) => [one.id, one])).values()].map(({ id, count }) =>
        firm(`f${id}`, [value(String(count))]),
      );
    fc.assert(
      fc.property(some, some, (now, then) => {
        const [due, before] = [firms(now), firms(then)];
        const cells = compared(due, before);
        const common = due.filter(({ firmId }) => before.some((one) => one.firmId === firmId));
        expect(cells.map(({ reported }) => reported)).toEqual(
          common.length > 0 ? [common.length, common.length] : [],
        );
        const [one, other] = cells;
        if (one && other) expect(one.change).toBe(subtractDecimals(one.value ?? '', other.value ?? ''));
        const strangers = [...due, firm('stranger', [value('77')])];
        expect(compared(strangers, before)).toEqual(cells);
      }),
    );
  });
});
