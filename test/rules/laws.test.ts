import { describe, it } from 'vitest';
import { RULES } from './laws.ts';
import { COMPARE_LAWS } from './laws-compare.ts';
import { EFFECTIVE_LAWS } from './laws-effective.ts';
import { REBASE_LAWS } from './laws-rebase.ts';

/** Cases of each law; the issue of the law asks for as many at the least. */
const RUNS = { numRuns: 10_000 };
const PATIENCE = 300_000;

describe('the laws of resolving', () => {
  it.each(Object.entries(EFFECTIVE_LAWS))('%s', (_name, law) => law(RULES, RUNS), PATIENCE);
});

describe('the laws of comparing', () => {
  it.each(Object.entries(COMPARE_LAWS))('%s', (_name, law) => law(RULES, RUNS), PATIENCE);
});

describe('the laws of moving an extension', () => {
  it.each(Object.entries(REBASE_LAWS))('%s', (_name, law) => law(RULES, RUNS), PATIENCE);
});
