import { describe, expect, it } from 'vitest';
import { aggregate, withChange } from '../../api/rules/aggregate.ts';
import { publishable } from '../../api/rules/publishable.ts';
import { indicator, parts, ratio, value } from './figures.ts';

const MINIMUM = 3;

describe('what is published of a cell', () => {
  const due = [2, 4, 8, 16, 32, 64].map((count, place) => ({
    ...{ firmId: `f${place}`, groupId: null, segment: 'A', sizeBand: 'SMALL' as const, region: null },
    observations: [value(String(count * 101)), parts(String(count), '97')],
  }));
  const indicators = [indicator(), ratio({ stronger: 'LOWER', target: '0.5' })];
  const cells = aggregate({ indicators, due });
  const [count, rate] = cells.filter(({ dimension }) => dimension === 'SECTOR');
  if (!count || !rate) throw new Error('there is a sector cell of each');

  it('is the exact sum with its parts, and rounded quartiles', () => {
    expect(publishable(count, MINIMUM)).toEqual({
      ...{ indicatorKey: 'opened', dimension: 'SECTOR', category: '', due: 6, respondents: 6 },
      ...{ value: '12726', numerator: null, denominator: null, rate: null, change: null, changeShare: null },
      // 505, 1212 and 2828 to two digits.
      ...{
        q1: '500',
        median: '1200',
        q3: '2800',
        meetingTarget: null,
        meetingBase: null,
        suppression: 'NONE',
      },
    });
    expect(publishable(rate, MINIMUM)).toMatchObject({
      ...{ numerator: '126', denominator: '582', rate: '0.216494845361', median: '0.124', meetingTarget: 5 },
    });
  });

  it('has no quartiles of fewer than twice the minimum, nor how many meet the target', () => {
    const said = publishable(rate, 4);
    expect(said).toMatchObject({ q1: null, median: null, q3: null, meetingTarget: null, numerator: '126' });
  });

  it.each([
    [0, 6, null],
    [6, 6, null],
    [3, 6, 3],
    [5, 5, null],
  ])('says that %i of %i meet the target only where that does not tell on each', (met, base, said) => {
    const published = publishable({ ...rate, meetingTarget: met, meetingBase: base }, MINIMUM);
    expect([published.meetingTarget, published.meetingBase]).toEqual([said, said === null ? null : base]);
  });

  it('does not tell that one firm has most of it', () => {
    expect(publishable({ ...rate, suppression: 'DOMINATED' }, MINIMUM).suppression).toBe('PROTECTS_ANOTHER');
  });

  it.each(['FEW_RESPONDENTS', 'PROTECTS_ANOTHER', 'NO_DATA'] as const)(
    'is nothing where it is hidden: %s',
    (suppression) => {
      const hidden = publishable({ ...rate, change: '1', suppression }, MINIMUM);
      const { indicatorKey, dimension, category, suppression: why, ...figures } = hidden;
      expect([indicatorKey, dimension, category, why]).toEqual(['upheld', 'SECTOR', '', suppression]);
      expect(Object.values(figures).every((one) => one === null)).toBe(true);
    },
  );

  it('names nobody who is in it', () => {
    expect(JSON.stringify(publishable(rate, MINIMUM))).not.toContain('f0');
    expect(Object.keys(publishable(rate, MINIMUM))).not.toContain('figures');
  });

  it('does not give a hidden earlier figure away by the change', () => {
    const before = cells.map((cell) => publishable({ ...cell, suppression: 'PROTECTS_ANOTHER' }, MINIMUM));
    for (const { change } of withChange(cells, before)) expect(change).toBeNull();
    const shown = withChange(
      cells,
      cells.map((cell) => publishable(cell, MINIMUM)),
    );
    expect(shown.map(({ change }) => change)).toEqual(shown.map(() => '0'));
  });
});
