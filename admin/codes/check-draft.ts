import type { CheckEmpties, CheckKind, CheckRelation, Frequency } from '../generated/api/graphql.ts';
import type { Edition, FigureCheck } from './edition.ts';

/** A check while it is written: one form for all kinds. */
export interface CheckDraft {
  key: string;
  kind: CheckKind;
  frequency: Frequency | 'ALL';
  level: 'ERROR' | 'WARNING';
  indicatorKey: string;
  least: string;
  most: string;
  ratio: string;
  robustZ: string;
  smallBase: string;
  first: boolean;
  improbableAbove: string;
  breaches: boolean;
  left: string;
  relation: CheckRelation;
  right: string;
  empties: CheckEmpties;
  says: string;
}

/** What the fields of a check are handed. */
export interface CheckFieldsProps {
  edition: Edition;
  draft: CheckDraft;
  change: (part: Partial<CheckDraft>) => void;
}

export const EMPTY_CHECK: CheckDraft = {
  ...{ key: '', kind: 'EXPRESSION', frequency: 'ALL', level: 'ERROR', indicatorKey: '' },
  ...{ least: '', most: '', ratio: '4', robustZ: '3.5', smallBase: '10' },
  ...{ first: true, improbableAbove: '', breaches: false },
  ...{ left: '', relation: 'EQUAL', right: '', empties: 'SKIP_IF_ANY', says: '' },
};

/** The draft that a declared check is changed in. */
export function draftOf(check: FigureCheck): CheckDraft {
  const text = (value: string | null | undefined) => value ?? '';
  return {
    ...{ key: check.key, kind: check.kind, frequency: check.frequency ?? 'ALL' },
    level: check.level === 'WARNING' ? 'WARNING' : 'ERROR',
    ...{ indicatorKey: text(check.indicatorKey), least: text(check.least), most: text(check.most) },
    ...{ ratio: text(check.ratio), robustZ: text(check.robustZ), smallBase: check.smallBase ?? '10' },
    ...{
      first: check.first ?? true,
      improbableAbove: text(check.improbableAbove),
      breaches: check.breaches ?? false,
    },
    ...{ left: text(check.left), relation: check.relation ?? 'EQUAL', right: text(check.right) },
    ...{ empties: check.empties ?? 'SKIP_IF_ANY', says: text(check.says) },
  };
}

/** What its key follows from until somebody writes one. */
export function namedBy({ kind, indicatorKey, says }: CheckDraft): string {
  return kind === 'EXPRESSION' ? says : `${indicatorKey} ${kind}`;
}

/** What is sent of it: only what belongs to its kind. */
export function sentOf(draft: CheckDraft) {
  const { kind, indicatorKey, level, first, breaches, left, relation, right, empties, says } = draft;
  const number = (text: string) => text.trim() || null;
  const frequency = draft.frequency === 'ALL' ? null : draft.frequency;
  switch (kind) {
    case 'BOUNDS':
      return { kind, frequency, indicatorKey, level, least: number(draft.least), most: number(draft.most) };
    case 'CHANGE':
      return {
        ...{ kind, frequency, indicatorKey, ratio: number(draft.ratio), robustZ: number(draft.robustZ) },
        smallBase: number(draft.smallBase),
      };
    case 'ZERO':
      return {
        kind,
        frequency,
        indicatorKey,
        first,
        breaches,
        improbableAbove: number(draft.improbableAbove),
      };
    case 'EXPRESSION':
      return { kind, frequency, level, left, relation, right, empties, says };
  }
}
