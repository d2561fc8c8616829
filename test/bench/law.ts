import type { Clause, CodeContent, Parameter } from '../../api/rules/clause.ts';
import { compareCodes } from '../../api/rules/compare.ts';
import { effectiveCode } from '../../api/rules/effective.ts';
import type { Operation } from '../../api/rules/operation.ts';
import { rebase } from '../../api/rules/rebase.ts';
import { wordChanges } from '../../api/rules/words-diff.ts';

/** A code of so many clauses, ten beneath each chapter, a parameter on every other one. */
function codeOf(size: number, edition: number): CodeContent {
  const clauses: Clause[] = [];
  const parameters: Parameter[] = [];
  for (let at = 0; at < size; at += 1) {
    const chapter = at % 11 === 0;
    const setting = at % 2 === 1;
    const reworded = edition > 1 && at % 7 === 0 ? ' It is kept in writing.' : '';
    clauses.push({
      key: `clause-${at}`,
      parentKey: chapter ? null : `clause-${at - (at % 11)}`,
      position: at,
      kind: 'PROMISE',
      policy: chapter ? 'EXTENSIBLE' : setting ? 'PARAMETERS' : 'CONDITIONAL',
      heading: `Promise ${at}`,
      text: `We answer question ${at} within {{days}} days.${reworded}`,
    });
    if (!setting) continue;
    parameters.push({
      clauseKey: `clause-${at}`,
      key: 'days',
      label: 'Days',
      type: 'DURATION',
      unit: 'days',
      stronger: 'LOWER',
      floor: edition > 1 && at % 5 === 0 ? '6' : '10',
      choices: [],
    });
  }
  return { clauses, parameters, indicators: [] };
}

/** Fifteen operations for a hundred clauses, of every kind. */
function extensionOf({ clauses }: CodeContent): Operation[] {
  return clauses.flatMap(({ key: clauseKey, policy }, at): Operation[] => {
    if (at % 20 > 2) return [];
    if (policy === 'PARAMETERS')
      return [{ operation: 'SET_PARAMETER', clauseKey, parameterKey: 'days', value: '7' }];
    if (policy !== 'EXTENSIBLE') {
      return at % 20 === 0
        ? [{ operation: 'DECLARE_NOT_APPLICABLE', clauseKey, reason: 'We have none.' }]
        : [{ operation: 'DESCRIBE_DELIVERY', clauseKey, text: 'By our own people.' }];
    }
    const own = { key: `own-${at}`, parentKey: clauseKey, position: 0 };
    return [{ operation: 'ADD_CLAUSE', ...own, kind: 'PROMISE', heading: 'Our own', text: 'At night too.' }];
  });
}

const SIZES = [100, 1_000, 2_000, 10_000];

/** So much longer may a clause take in the largest code than in the smallest before the work is not called linear. */
const MOST = 3;

/** So many clauses and words are gone through for each line. */
const CLAUSES = 200_000;
const WORDS = 300_000;

/** Microseconds that a processor works for one of so many runs, with what it takes to clear up after them; some more runs before only warm it. */
function timeOf(runs: number, work: () => unknown): number {
  for (let run = 0; run < Math.ceil(runs / 5); run += 1) work();
  const began = process.cpuUsage();
  for (let run = 0; run < runs; run += 1) work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / runs;
}

const baseline = new Map<string, number>();
const steep = new Set<string>();
console.log('clauses  operations  work      µs a clause  of the time at 100');
for (const size of SIZES) {
  const [old, next] = [codeOf(size, 1), codeOf(size, 2)];
  const operations = extensionOf(old);
  for (const [name, work] of [
    ['resolve', () => effectiveCode(old, operations)],
    ['compare', () => compareCodes(old, next)],
    ['rebase', () => rebase(old, next, operations)],
  ] as const) {
    const time = timeOf(CLAUSES / size, work) / size;
    if (!baseline.has(name)) baseline.set(name, time);
    const ratio = time / (baseline.get(name) ?? time);
    if (ratio > MOST) steep.add(name);
    console.log(
      `${String(size).padStart(7)}  ${String(operations.length).padStart(10)}  ${name.padEnd(8)}  ${time.toFixed(2).padStart(11)}  ${ratio.toFixed(2)}`,
    );
  }
}

const worded = (words: number, other: string, every: number): string =>
  Array.from({ length: words }, (_, at) => (at % every === 0 ? `${other}${at}` : `word${at % 50}`)).join(' ');

console.log('\n  words  other words  ns a word');
for (const words of [100, 1_000, 10_000, 100_000]) {
  for (const [name, every] of [
    ['all', 1],
    ['every 5th', 5],
  ] as const) {
    const [old, now] = [worded(words, 'old', every), worded(words, 'new', every)];
    const time = timeOf(Math.max(3, WORDS / words), () => wordChanges(old, now));
    console.log(
      `${String(words).padStart(7)}  ${name.padEnd(11)}  ${((time * 1_000) / words).toFixed(0).padStart(9)}`,
    );
  }
}

if (steep.size > 0) {
  console.error(`Not linear: ${[...steep].join(', ')}.`);
  process.exitCode = 1;
}
