import { describe, expect, it } from 'vitest';
import { rulesWith } from './broken-rules.ts';
import type { Law } from './laws.ts';
import { COMPARE_LAWS } from './laws-compare.ts';
import { EFFECTIVE_LAWS } from './laws-effective.ts';
import { REBASE_LAWS } from './laws-rebase.ts';
import { COMPARING } from './mistakes-comparing.ts';
import { MOVING } from './mistakes-moving.ts';
import { RESOLVING } from './mistakes-resolving.ts';

/** As many cases as the laws have; the first that breaks the law ends the search. */
const RUNS = { numRuns: 10_000, endOnFailure: true };
/** Some mistakes show in few cases: where one draw does not find them, the next does; the same ones each time. */
const SEEDS = [20_261_125, 1, 2, 3];
const PATIENCE = 300_000;

const LAWS: Record<string, Law> = { ...EFFECTIVE_LAWS, ...COMPARE_LAWS, ...REBASE_LAWS };

describe.each([
  ['resolving', RESOLVING],
  ['comparing', COMPARING],
  ['moving', MOVING],
])('a broken rule of %s is caught', (_rule, rows) => {
  it.each(rows)(
    'where %s',
    async (_mistake, file, right, wrong, law) => {
      await rulesWith({ file, right, wrong }, (rules) => {
        const search = () => {
          for (const seed of SEEDS) LAWS[law]?.(rules, { ...RUNS, seed });
        };
        expect(search).toThrow(/^Property failed after \d+ tests/);
      });
    },
    PATIENCE,
  );
});

it('each law has a broken rule that it catches', () => {
  const caught = new Set([...RESOLVING, ...COMPARING, ...MOVING].map(([, , , , law]) => law));
  expect(Object.keys(LAWS).filter((law) => !caught.has(law))).toEqual([]);
});
