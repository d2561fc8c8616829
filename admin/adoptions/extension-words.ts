import { withUnit } from '../codes/comparison-words.ts';
import type {
  ExtendedCodeQuery,
  ExtensionOfQuery,
  FirmOperationFragment,
  OperationInput,
  ReadCodeFragment,
  ValuedParameterFragment,
} from '../generated/api/graphql.ts';
import { dayInWords } from '../parts/figures.ts';
import type { Tone } from './transition-words.ts';

export type Extending = NonNullable<ExtensionOfQuery['adoption']>;
export type Codes = NonNullable<ExtendedCodeQuery['adoption']>;
export type FirmOperation = FirmOperationFragment;
export type Parameter = ValuedParameterFragment;
/** As much of an operation as its title needs. */
export type Entitled = Pick<FirmOperation, 'kind'> &
  Partial<Pick<FirmOperation, 'clauseKey' | 'parameterKey' | 'heading'>>;
export type ReadClause = ReadCodeFragment['clauses'][number];
type PastRuling = Extending['rulings'][number];

/** As much of an adoption as its clauses and values need to be named. */
export type Named = Pick<Extending, 'edition' | 'draftExtension' | 'extension'>;

/** What the firm has now: the draft where there is one, else what it has published. */
export const heldBy = ({ draftExtension, extension }: Named): readonly FirmOperation[] =>
  (draftExtension ?? extension)?.operations ?? [];

/** The day on which all that is published holds: today, or the first day on which it does. */
export function groundDay({ edition, extension }: Extending, today: string): string {
  return [today, edition.effectiveOn ?? today, extension?.effectiveFrom ?? today].sort().at(-1) ?? today;
}

export function parameterOf(
  { clauseKey, parameterKey }: Pick<Entitled, 'clauseKey' | 'parameterKey'>,
  { edition }: Named,
): Parameter | undefined {
  return edition.parameters.find((one) => one.clauseKey === clauseKey && one.key === parameterKey);
}

/** The heading of a clause, of the code or of the firm's own. */
export function headingOf(key: string | null | undefined, adoption: Named): string {
  const own = [...(adoption.draftExtension?.operations ?? []), ...(adoption.extension?.operations ?? [])];
  const clause = adoption.edition.clauses.find((one) => one.key === key);
  return clause?.heading ?? own.find((one) => one.key === key)?.heading ?? key ?? '';
}

/** What an operation does, in plain words. */
export function titleOf(operation: Entitled, adoption: Named): string {
  const heading = headingOf(operation.clauseKey, adoption);
  switch (operation.kind) {
    case 'SET_PARAMETER':
      return `${parameterOf(operation, adoption)?.label ?? operation.parameterKey} in “${heading}”`;
    case 'ADD_CLAUSE':
      return `The firm’s own clause “${operation.heading}”`;
    case 'DESCRIBE_DELIVERY':
      return `How the firm keeps “${heading}”`;
    case 'DECLARE_NOT_APPLICABLE':
      return `“${heading}” does not apply to the firm`;
  }
}

/** What an operation says: its value, its words or its reason. */
export function saidBy(operation: FirmOperation, adoption: Named): string {
  const parameter = parameterOf(operation, adoption);
  if (operation.kind === 'SET_PARAMETER') {
    return parameter ? withUnit(parameter, operation.value ?? '') : (operation.value ?? '');
  }
  return (operation.kind === 'DECLARE_NOT_APPLICABLE' ? operation.reason : operation.text) ?? '';
}

/** The operation as it is sent. */
export function inputOf(operation: FirmOperation): OperationInput {
  const { kind, clauseKey, parameterKey, value, key, parentKey, position, clauseKind } = operation;
  const { heading, text, reason } = operation;
  return kind === 'ADD_CLAUSE'
    ? { kind, key, parentKey, position, clauseKind, heading, text }
    : { kind, clauseKey, parameterKey, value, text, reason };
}

/** One difference between the draft and what is published. */
export interface Change {
  how: 'NEW' | 'CHANGED' | 'TAKEN_OUT';
  /** As the draft has it; as it was published, where it was taken out. */
  operation: FirmOperation;
  published: FirmOperation | null;
}

/** What the draft changes of what is published, in the draft's order; what it takes out last. */
export function changesOf({ draftExtension, extension }: Named): Change[] {
  if (!draftExtension) return [];
  const published = new Map((extension?.operations ?? []).map((one) => [one.name, one]));
  const drafted = new Set(draftExtension.operations.map(({ name }) => name));
  const put = draftExtension.operations.flatMap((operation): Change[] => {
    const before = published.get(operation.name) ?? null;
    if (!before) return [{ how: 'NEW', operation, published: null }];
    const same = JSON.stringify(inputOf(before)) === JSON.stringify(inputOf(operation));
    return same ? [] : [{ how: 'CHANGED', operation, published: before }];
  });
  const out = [...published.values()].filter(({ name }) => !drafted.has(name));
  return [...put, ...out.map((operation): Change => ({ how: 'TAKEN_OUT', operation, published: operation }))];
}

export const HOW: Record<Change['how'], string> = {
  NEW: 'New in the draft',
  CHANGED: 'Changed in the draft',
  TAKEN_OUT: 'Taken out in the draft',
};

/** Where an operation stands with the association; null where nobody has to rule on it. */
export function standingOf(
  { needsRuling, ruling }: FirmOperation,
  asked: boolean,
): { words: string; tone: Tone } | null {
  if (!needsRuling) return null;
  if (!ruling)
    return { words: asked ? 'Waits for a ruling' : 'Needs a ruling of the association', tone: 'warning' };
  return ruling.ruling === 'ALLOWED'
    ? { words: 'Allowed by the association', tone: 'success' }
    : { words: 'Refused by the association', tone: 'error' };
}

/** A ruling with its reason, as a sentence: `Refused on 3 May 2027 by Oscar Reed: “It takes away.”` */
export function rulingInWords({ ruling, reason, personName, ruledAt }: Omit<PastRuling, 'operationName'>) {
  const by = personName ? ` by ${personName}` : '';
  return `${ruling === 'ALLOWED' ? 'Allowed' : 'Refused'} on ${dayInWords(ruledAt)}${by}: “${reason}”`;
}

/** The last ruling about an operation that says something else now. */
export function formerRuling(
  operation: FirmOperation,
  { rulings }: Pick<Extending, 'rulings'>,
): PastRuling | undefined {
  return operation.ruling
    ? undefined
    : rulings.findLast(({ operationName }) => operationName === operation.name);
}
