import type { ClauseChangeKind, IndicatorChangeKind, ParameterChangeKind } from '../../schema/words.ts';
import { canonical } from './canonical.ts';
import type { Clause, CodeContent, Parameter } from './clause.ts';
import type { Indicator } from './indicator.ts';
import { movedKeys, type Place, placesOf } from './moved.ts';
import { compareStrength } from './value.ts';
import { type WordChange, wordChanges } from './words-diff.ts';

/** What differs in one clause. A clause can be moved, reworded and reclassified at once. */
export interface ClauseChange {
  key: string;
  changes: ClauseChangeKind[];
  before: Clause | null;
  after: Clause | null;
  /** Where it stands as a reader cites it, `2.1.3`. */
  numberBefore: string | null;
  numberAfter: string | null;
  heading: WordChange[];
  text: WordChange[];
}

/** What differs in one parameter: STRONGER or WEAKER where only the floor did; OTHER for all that no rule can weigh. */
export interface ParameterChange {
  clauseKey: string;
  key: string;
  change: ParameterChangeKind;
  before: Parameter | null;
  after: Parameter | null;
}

/** What differs in one indicator. `fields`: names of those that differ, in the alphabet's order; empty where it is new or gone. */
export interface IndicatorChange {
  key: string;
  change: IndicatorChangeKind;
  fields: string[];
  before: Indicator | null;
  after: Indicator | null;
}

export interface Comparison {
  clauses: ClauseChange[];
  parameters: ParameterChange[];
  indicators: IndicatorChange[];
}

/**
 * Everything that differs between two codes, and nothing else (ISO 10001:2018, 8.4, 8.5: what a review changed is told to those who
 * keep the code): clauses in the reading order of `after`, those that are gone after them in that of `before`; the rest by key.
 * Applied to `before` it gives `after`. Of clauses with one key the first in reading order counts.
 */
export function compareCodes(before: CodeContent, after: CodeContent): Comparison {
  const [old, now] = [placesOf(before.clauses), placesOf(after.clauses)];
  const moved = movedKeys(old, now);
  const present = [...now].flatMap(([key, place]) => clauseChange(old.get(key), place, moved.has(key)) ?? []);
  const gone = [...old].flatMap(([key, place]) => (now.has(key) ? [] : [removed(place)]));
  return {
    clauses: [...present, ...gone],
    parameters: byName(
      paired(before.parameters, after.parameters, parameterName).flatMap(([a, b]) => parameterChange(a, b)),
      parameterName,
    ),
    indicators: byName(
      paired(before.indicators, after.indicators, keyOf).flatMap(([a, b]) => indicatorChange(a, b)),
      keyOf,
    ),
  };
}

function clauseChange(
  old: Place | undefined,
  { clause, number }: Place,
  moved: boolean,
): ClauseChange | null {
  const before = old?.clause ?? null;
  const head = {
    ...{ key: clause.key, before, after: clause },
    ...{ numberBefore: old?.number ?? null, numberAfter: number },
  };
  if (!before) {
    const added = (text: string) => wordChanges('', text);
    return { ...head, changes: ['ADDED'], heading: added(clause.heading), text: added(clause.text) };
  }
  const reworded = before.heading !== clause.heading || before.text !== clause.text;
  const reclassified = before.kind !== clause.kind || before.policy !== clause.policy;
  const renumbered = before.position !== clause.position || before.parentKey !== clause.parentKey;
  const changes: ClauseChangeKind[] = [];
  if (moved) changes.push('MOVED');
  if (reworded) changes.push('REWORDED');
  if (reclassified) changes.push('RECLASSIFIED');
  if (renumbered && !moved) changes.push('RENUMBERED');
  if (changes.length === 0) return null;
  return {
    ...head,
    changes,
    heading: reworded ? wordChanges(before.heading, clause.heading) : [],
    text: reworded ? wordChanges(before.text, clause.text) : [],
  };
}

function removed({ clause, number }: Place): ClauseChange {
  return {
    ...{ key: clause.key, changes: ['REMOVED'], before: clause, after: null },
    ...{ numberBefore: number, numberAfter: null },
    heading: wordChanges(clause.heading, ''),
    text: wordChanges(clause.text, ''),
  };
}

const keyOf = ({ key }: { key: string }): string => key;

export const parameterName = ({ clauseKey, key }: Pick<Parameter, 'clauseKey' | 'key'>): string =>
  `${clauseKey}/${key}`;

/** What stands under each name before and after. */
function paired<T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (item: T) => string,
): [T | null, T | null][] {
  const [old, now] = [firstOf(before, nameOf), firstOf(after, nameOf)];
  const gone = [...old].filter(([name]) => !now.has(name));
  return [
    ...gone.map(([, item]): [T, null] => [item, null]),
    ...[...now].map(([name, item]): [T | null, T] => [old.get(name) ?? null, item]),
  ];
}

function firstOf<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T> {
  const firsts = new Map<string, T>();
  for (const item of items) {
    const name = nameOf(item);
    if (!firsts.has(name)) firsts.set(name, item);
  }
  return firsts;
}

function byName<C>(changes: readonly C[], nameOf: (change: C) => string): C[] {
  const named = changes.map((change) => ({ name: nameOf(change), change }));
  return named.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ change }) => change);
}

function parameterChange(before: Parameter | null, after: Parameter | null): ParameterChange[] {
  const one = after ?? before;
  if (!one) return [];
  const head = { clauseKey: one.clauseKey, key: one.key, before, after };
  if (!before) return [{ ...head, change: 'ADDED' }];
  if (!after) return [{ ...head, change: 'REMOVED' }];
  if (sameBut('floor', before, after)) {
    if (before.floor === after.floor) return [];
    const strength = compareStrength(after, after.floor, before.floor);
    return [{ ...head, change: strength === 'STRONGER' || strength === 'WEAKER' ? strength : 'OTHER' }];
  }
  return [{ ...head, change: 'OTHER' }];
}

const sameBut = (field: keyof Parameter, a: Parameter, b: Parameter): boolean =>
  PARAMETER_FIELDS.every((name) => name === field || same(a[name], b[name]));

function indicatorChange(before: Indicator | null, after: Indicator | null): IndicatorChange[] {
  const one = after ?? before;
  if (!one) return [];
  const head = { key: one.key, fields: [], before, after };
  if (!before) return [{ ...head, change: 'ADDED' }];
  if (!after) return [{ ...head, change: 'REMOVED' }];
  const fields = INDICATOR_FIELDS.filter((name) => !same(before[name], after[name]));
  return fields.length === 0 ? [] : [{ ...head, change: 'CHANGED', fields }];
}

const same = (a: string | readonly string[] | null, b: string | readonly string[] | null): boolean =>
  a === b || (typeof a !== 'string' && canonical(a) === canonical(b));

const PARAMETER_FIELDS = ['label', 'type', 'unit', 'stronger', 'floor', 'choices'] as const;

const INDICATOR_FIELDS = [
  ...(['audience', 'breakdown', 'clauseKey', 'denominatorLabel', 'kind', 'label'] as const),
  ...(['numeratorLabel', 'stronger', 'target', 'unit'] as const),
];
