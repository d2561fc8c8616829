import type { RemarkLevel } from '../../schema/words.ts';
import { COMPLAINT_COUNTS, type ComplaintCountField } from '../../schema/words-complaint.ts';
import type { CheckEmpties, CheckRelation, Frequency } from '../../schema/words-return.ts';
import { ExpressionFault, parseExpression, type Reference, referencesOf } from './expression.ts';
import { fieldsOf } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { compareDecimals, isDecimal } from './number.ts';
import type { Remark } from './remark.ts';

interface Declared {
  key: string;
  /** In periods of this frequency alone; null: in all. */
  frequency: Frequency | null;
}

/** A figure lies between two values, both included; null where there is no such end. */
export interface Bounds extends Declared {
  kind: 'BOUNDS';
  indicatorKey: string;
  least: string | null;
  most: string | null;
  level: Exclude<RemarkLevel, 'ADVICE'>;
}

/** A figure is not far from the firm's own earlier ones; null where it is not compared so. Counts below `smallBase` swing by themselves. */
export interface Change extends Declared {
  kind: 'CHANGE';
  indicatorKey: string;
  ratio: string | null;
  robustZ: string | null;
  smallBase: string;
}

/** What a zero or a nil asks: whether a first one does, and above which median of the firm's earlier figures any does. */
export interface Zero extends Declared {
  kind: 'ZERO';
  indicatorKey: string;
  first: boolean;
  improbableAbove: string | null;
  /** True where the figure counts breaches: a zero is improbable where the firm logged some. Left out: false. */
  breaches?: boolean;
}

/** Two expressions over the figures of one return stand in a relation. `says`: the sentence where they do not. */
export interface Relation extends Declared {
  kind: 'EXPRESSION';
  left: string;
  relation: CheckRelation;
  right: string;
  empties: CheckEmpties;
  level: Exclude<RemarkLevel, 'ADVICE'>;
  says: string;
}

/** What an edition declares that its figures are held against (ISO 10001:2018, 6.5 and 8.1). */
export type FigureCheck = Bounds | Change | Zero | Relation;

/** A number of a row of complaints, as an expression may name it. */
export type ComplaintColumn = ComplaintCountField | 'redressAmount';

const COMPLAINT_COLUMNS: readonly ComplaintColumn[] = [...COMPLAINT_COUNTS, 'redressAmount'];

const COMPLAINTS = /^complaints (FIRM|ASSOCIATION|REGULATOR) (\w+)$/;

/** The level and the column that a reference to complaints names; null where it names an indicator. */
export function complaintsNamed(name: string): { level: string; column: ComplaintColumn } | null {
  const [, level, column] = COMPLAINTS.exec(name) ?? [];
  const known = COMPLAINT_COLUMNS.find((one) => one === column);
  return level && known ? { level, column: known } : null;
}

export interface Measured {
  indicators: readonly Indicator[];
  complaintCategories: readonly string[];
}

/** What is wrong with a declared check: ERROR at `checks.<key>`, with a whole sentence. */
export function figureCheckRemarks(check: FigureCheck, measured: Measured): Remark[] {
  return faultsOf(check, measured).map((why) => ({
    ...{ level: 'ERROR', code: 'BAD_CHECK', where: `checks.${check.key}`, why },
  }));
}

function faultsOf(check: FigureCheck, measured: Measured): string[] {
  if (check.kind === 'EXPRESSION') {
    return [...expressionFaults(check.left, measured), ...expressionFaults(check.right, measured)];
  }
  const indicator = measured.indicators.find(({ key }) => key === check.indicatorKey);
  if (!indicator) return [`This edition has no indicator “${check.indicatorKey}”.`];
  const numbers = Object.entries(numbersOf(check)).filter(
    ([, number]) => number !== null && !isDecimal(number),
  );
  if (numbers.length > 0) return numbers.map(([name, number]) => `${name}: “${number}” is not a number.`);
  if (check.kind !== 'BOUNDS') return [];
  if (check.least === null && check.most === null) return ['Say how little or how much a figure may be.'];
  if (check.least !== null && check.most !== null && compareDecimals(check.least, check.most) > 0) {
    return [`No figure is at least ${check.least} and at most ${check.most}.`];
  }
  return [];
}

function numbersOf(check: Bounds | Change | Zero): Record<string, string | null> {
  switch (check.kind) {
    case 'BOUNDS':
      return { least: check.least, most: check.most };
    case 'CHANGE':
      return { ratio: check.ratio, robustZ: check.robustZ, smallBase: check.smallBase };
    case 'ZERO':
      return { improbableAbove: check.improbableAbove };
  }
}

/** Why an expression can not be read, or names what the edition does not have; in whole sentences. */
export function expressionFaults(text: string, measured: Measured): string[] {
  try {
    return referencesOf(parseExpression(text)).flatMap(
      (reference) => referenceFault(reference, measured) ?? [],
    );
  } catch (fault) {
    if (fault instanceof ExpressionFault) return [fault.message];
    throw fault;
  }
}

function referenceFault(reference: Reference, { indicators, complaintCategories }: Measured): string | null {
  const { name, part, field } = reference;
  if (name.startsWith('complaints ')) {
    if (!complaintsNamed(name)) return `“${name}” names no column of the complaints.`;
    return part === null || complaintCategories.includes(part)
      ? null
      : `“${part}” is no category of complaints in this edition.`;
  }
  const indicator = indicators.find(({ key }) => key === name);
  if (!indicator) return `This edition has no indicator “${name}”.`;
  if (part !== null && !indicator.breakdown.includes(part))
    return `“${part}” is no part of ${indicator.label}.`;
  const wanted = field ?? 'value';
  return fieldsOf(indicator).includes(wanted) ? null : `${indicator.label} has no ${wanted}.`;
}
