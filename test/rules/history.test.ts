import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, type Unusual, USUAL_CHANGE, USUAL_ZERO, unusual } from '../../api/rules/history.ts';
import type { Observation } from '../../api/rules/indicator.ts';
import { figure, indicator, parts, ratio } from './figures.ts';

const COUNT = indicator();

describe('a figure beside the firm’s own', () => {
  const OFF = { ratio: null, robustZ: null, smallBase: '10' };
  it.each<[string, string, string[], object, object, Unusual['code'] | null]>([
    ['without any before', '400', [], {}, {}, null],
    ['as before', '41', ['40'], {}, {}, null],
    ['four times the last', '160', ['40'], {}, {}, 'FAR_FROM_LAST'],
    ['a quarter of the last', '10', ['40'], {}, {}, 'FAR_FROM_LAST'],
    ['a small base swings by itself', '36', ['9'], {}, {}, null],
    ['a smaller base is declared', '36', ['9'], { smallBase: '5' }, {}, 'FAR_FROM_LAST'],
    ['another ratio is declared', '80', ['40'], { ratio: '2' }, {}, 'FAR_FROM_LAST'],
    ['no ratio is declared', '400', ['40'], OFF, {}, null],
    ['the first zero', '0', ['40'], {}, {}, 'FIRST_ZERO'],
    ['the second zero', '0', ['0', '40'], {}, {}, null],
    ['a first zero that asks nothing', '0', ['40'], {}, { first: false }, null],
    ['a nil that is improbable', '0', ['0', '40', '38'], {}, { improbableAbove: '20' }, 'IMPROBABLE_NIL'],
    ['a nil that is not', '0', ['0', '0', '38'], {}, { improbableAbove: '20' }, null],
    ['at the median allowed', '0', ['0', '20', '38'], {}, { improbableAbove: '20' }, null],
    ['within the spread', '60', ['50', '48', '53', '47', '60'], { ratio: null }, {}, null],
    ['far out of the spread', '80', ['50', '48', '53', '47', '60'], { ratio: null }, {}, 'FAR_FROM_USUAL'],
    ['far below the spread', '20', ['50', '48', '53', '47', '60'], { ratio: null }, {}, 'FAR_FROM_USUAL'],
    ['four earlier have no spread', '80', ['50', '48', '53', '47'], { ratio: null }, {}, null],
    ['all earlier alike', '90', ['50', '50', '50', '50', '50'], { ratio: null }, {}, null],
    ['small counts swing', '9', ['1', '2', '1', '2', '1'], { ratio: null }, {}, null],
  ])('%s', (_name, now, earlier, change, zero, code) => {
    const found = unusual(COUNT, now, earlier, { ...USUAL_CHANGE, ...change }, { ...USUAL_ZERO, ...zero });
    expect(found?.code ?? null).toBe(code);
    if (found) expect(found.why).toMatch(/^Opened .+\.$/);
  });

  it('at the very threshold is told: 0.6745 × 10 ÷ 2 = 3.3725', () => {
    const earlier = ['50', '52', '48', '54', '46'];
    const at = (robustZ: string) =>
      unusual(COUNT, '60', earlier, { ...USUAL_CHANGE, ratio: null, robustZ }, USUAL_ZERO)?.code ?? null;
    expect(at('3.3725')).toBe('FAR_FROM_USUAL');
    expect(at('3.3726')).toBeNull();
  });

  it('of a yes or no is nothing to compare', () => {
    expect(unusual(indicator({ kind: 'YES_NO' }), '0', ['1'], USUAL_CHANGE, USUAL_ZERO)).toBeNull();
  });

  it.each<[string, Observation | undefined, string | null]>([
    ['a value', figure({ value: '12' }), '12'],
    ['a zero', figure({ value: '0' }), '0'],
    ['a rate', parts('1', '4'), '0.25'],
    ['a rate of nothing', parts('0', '0'), null],
    ['a nil', figure({ state: 'NIL' }), '0'],
    ['not applicable', figure({ state: 'NOT_APPLICABLE' }), null],
    ['not available', figure({ state: 'NOT_AVAILABLE' }), null],
    ['not reported', figure({ state: 'NOT_REPORTED' }), null],
    ['no number', figure({ value: 'x' }), null],
    ['nothing', undefined, null],
  ])('compares %s', (_name, observation, wanted) => {
    expect(comparable(observation)).toBe(wanted);
  });

  it('is not made more usual by being farther out', () => {
    const count = fc.integer({ min: 1, max: 1_000 }).map(String);
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 1, maxLength: 12 }),
        count,
        fc.nat(500),
        (earlier, now, more) => {
          const told = (figureNow: string) =>
            unusual(ratio(), figureNow, earlier, USUAL_CHANGE, USUAL_ZERO) !== null;
          const most = earlier.map(Number).reduce((a, b) => Math.max(a, b));
          const out = Math.max(Number(now), most);
          if (told(String(out))) expect(told(String(out + more))).toBe(true);
        },
      ),
    );
  });
});
