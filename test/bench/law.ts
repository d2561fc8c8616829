import type { Clause, CodeContent, Parameter } from '../../api/rules/clause.ts';
import { compareCodes } from '../../api/rules/compare.ts';
import { effectiveCode } from '../../api/rules/effective.ts';
import type { Operation } from '../../api/rules/operation.ts';
import { rebase } from '../../api/rules/rebase.ts';

/** A code of so many clauses, ten beneath each chapter, a parameter on every other one. */
function codeOf(size: number, edition: number): CodeContent {
  const clauses: Clause[] = [];
  const parameters: Parameter[] = [];
  for (let at = 0; at < size; at += 1) {
    const chapter = at % 11 === 0;
    const setting = at % 2 === 1;
    const reworded = edition > 1 && at % 7 === 0 ? ' It is kept in writing.' : '';
    clauses.push({
      ...{ key: `clause-${at}`, parentKey: chapter ? null : `clause-${at - (at % 11)}`, position: at },
      ...{ kind: 'PROMISE', policy: chapter ? 'EXTENSIBLE' : setting ? 'PARAMETERS' : 'CONDITIONAL' },
      ...{ heading: `Promise ${at}`, text: `We answer question ${at} within {{days}} days.${reworded}` },
    });
    if (setting) {
      parameters.push({
        ...{ clauseKey: `clause-${at}`, key: 'days', label: 'Days', type: 'DURATION', unit: 'days' },
        ...{ stronger: 'LOWER', floor: edition > 1 && at % 5 === 0 ? '6' : '10', choices: [] },
      });
    }
  }
  return { clauses, parameters, indicators: [] };
}

/** Fifteen operations for a hundred clauses, of three kinds. */
function extensionOf({ clauses }: CodeContent): Operation[] {
  return clauses.flatMap(({ key: clauseKey, policy }, at): Operation[] => {
    if (at % 20 > 2) return [];
    if (policy === 'PARAMETERS')
      return [{ operation: 'SET_PARAMETER', clauseKey, parameterKey: 'days', value: '7' }];
    if (policy !== 'EXTENSIBLE')
      return [{ operation: 'DESCRIBE_DELIVERY', clauseKey, text: 'By our own people.' }];
    const own = { key: `own-${at}`, parentKey: clauseKey, position: 0 };
    return [{ operation: 'ADD_CLAUSE', ...own, kind: 'PROMISE', heading: 'Our own', text: 'At night too.' }];
  });
}

/** Microseconds for each clause, of the best of some runs. */
function measured(size: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < Math.max(5, 2_000 / size); run += 1) {
    const began = performance.now();
    work();
    best = Math.min(best, performance.now() - began);
  }
  return (best * 1_000) / size;
}

const baseline = new Map<string, number>();
console.log('clauses  operations  work      µs a clause  of the time at 100');
for (const size of [100, 1_000, 2_000, 10_000]) {
  const [old, next] = [codeOf(size, 1), codeOf(size, 2)];
  const operations = extensionOf(old);
  for (const [name, work] of [
    ['resolve', () => effectiveCode(old, operations)],
    ['compare', () => compareCodes(old, next)],
    ['rebase', () => rebase(old, next, operations)],
  ] as const) {
    const time = measured(size, work);
    if (!baseline.has(name)) baseline.set(name, time);
    const ratio = time / (baseline.get(name) ?? time);
    console.log(
      `${String(size).padStart(7)}  ${String(operations.length).padStart(10)}  ${name.padEnd(8)}  ${time.toFixed(2).padStart(11)}  ${ratio.toFixed(2)}`,
    );
  }
}
