import { asFloor, withUnit } from '../codes/comparison-words.ts';
import type {
  MoveEditionFragment,
  MoveQuery,
  OperationKind,
  RebaseAnswer,
  RebaseState,
} from '../generated/api/graphql.ts';

export type MoveData = NonNullable<MoveQuery['transition']>;
export type Decidable = MoveData['operations'][number];
type Edition = MoveEditionFragment;

export type Tone = 'success' | 'info' | 'warning' | 'error';

/** What became of an operation, in words; the colour only helps. */
export const STATES: Record<RebaseState, { words: string; tone: Tone }> = {
  CARRIED: { words: 'Comes along', tone: 'success' },
  MOVED: { words: 'Comes along, to another place', tone: 'success' },
  REDUNDANT: { words: 'The code says it now', tone: 'info' },
  NEEDS_REVIEW: { words: 'Look at it again', tone: 'warning' },
  CONFLICTS: { words: 'Can not stand as it is', tone: 'error' },
  ORPHANED: { words: 'What it stands on is gone', tone: 'error' },
};

/** What waits for nobody. */
export const comesAlong = ({ state }: Pick<Decidable, 'state'>): boolean =>
  state === 'CARRIED' || state === 'MOVED';

/** What keeps an operation from standing in the new edition as it was decided, by itself or by what else was decided. */
export const faultsOf = ({ name }: Pick<Decidable, 'name'>, { remarks }: MoveData) =>
  remarks.filter(({ where, code }) => where === `operations.${name}` && code !== 'UNANSWERED');

const GIVEN_UP: Record<OperationKind, string> = {
  SET_PARAMETER: 'Give it up: the code’s own value holds',
  ADD_CLAUSE: 'Give it up: the firm’s clause goes',
  DESCRIBE_DELIVERY: 'Give it up: the description goes',
  DECLARE_NOT_APPLICABLE: 'Give it up: the clause holds for the firm too',
};

const ANSWERS: Record<Exclude<RebaseAnswer, 'DROP'>, string> = {
  KEEP: 'Keep ours',
  SET_VALUE: 'Set another value',
  REPLACE_TEXT: 'Write it anew',
  PUT_UNDER: 'Put it beneath another clause',
  RENAME: 'Give it another key',
};

/** What an answer means for an operation. */
export function answerInWords(answer: RebaseAnswer, { kind, state }: Decidable): string {
  if (answer !== 'DROP') return ANSWERS[answer];
  return state === 'ORPHANED' && kind !== 'ADD_CLAUSE'
    ? 'Give it up: the code has nothing left that it is about'
    : GIVEN_UP[kind];
}

/** What was decided, with what the decision brought. */
export function decisionInWords(operation: Decidable, { toEdition }: MoveData): string {
  const { decision } = operation;
  if (!decision) return '';
  const words = answerInWords(decision.answer, operation);
  const parameter = parameterOf(operation, toEdition);
  const parent = toEdition.clauses.find(({ key }) => key === decision.parentKey);
  const value = decision.value && (parameter ? withUnit(parameter, decision.value) : decision.value);
  const brought = value || decision.text || (parent && `${parent.number} ${parent.heading}`) || decision.key;
  return brought ? `${words}: ${brought}` : words;
}

/** The clause that an operation is about, or the one that it adds; and the parameter that it sets. */
export function partsOf({ name, kind }: Pick<Decidable, 'name' | 'kind'>): {
  clauseKey: string;
  parameterKey: string;
} {
  const [clauseKey = '', parameterKey = ''] = name.slice(kind.length + 1).split('/');
  return { clauseKey, parameterKey };
}

/** The parameter that an operation sets, as an edition has it. */
export function parameterOf(operation: Decidable, { parameters }: Edition) {
  const { clauseKey, parameterKey } = partsOf(operation);
  return parameters.find((one) => one.clauseKey === clauseKey && one.key === parameterKey);
}

/** What an operation does, in plain words: `Days to answer in “Answers”`. */
export function titleOf(operation: Decidable, move: MoveData): string {
  const { clauseKey, parameterKey } = partsOf(operation);
  const editions = [move.toEdition, move.fromEdition];
  const clauses = editions.flatMap(({ clauses: of }) => of.filter(({ key }) => key === clauseKey));
  const heading = clauses[0]?.heading ?? clauseKey;
  const [parameter] = editions.flatMap((edition) => parameterOf(operation, edition) ?? []);
  switch (operation.kind) {
    case 'SET_PARAMETER':
      return `${parameter?.label ?? parameterKey} in “${heading}”`;
    case 'ADD_CLAUSE':
      return `The firm’s own clause “${ownWords(operation).heading || clauseKey}”`;
    case 'DESCRIBE_DELIVERY':
      return `How the firm keeps “${heading}”`;
    case 'DECLARE_NOT_APPLICABLE':
      return `“${heading}” does not apply to the firm`;
  }
}

/** The words of an operation that brings some; a clause of the firm's own has a heading above them. */
export function ownWords({ fields }: Pick<Decidable, 'fields'>): { heading: string; text: string } {
  const own = (name: string) => fields.find(({ field }) => field === name)?.own;
  const clause = own('clause');
  if (!clause) return { heading: '', text: own('delivery') ?? own('reason') ?? '' };
  const [heading = '', ...text] = clause.split('\n');
  return { heading, text: text.join('\n') };
}

/** One side of a comparison: what an edition says, or what the firm says. */
export type Side = 'old' | 'next' | 'own';

/** The value on one side as it is weighed: the code's as a floor, the firm's as it stands. Null where there is none. */
export function valueOn(side: Side, operation: Decidable, move: MoveData): string | null {
  const value = operation.fields.find(({ field }) => field === 'value')?.[side] ?? null;
  const [before, after] = [parameterOf(operation, move.fromEdition), parameterOf(operation, move.toEdition)];
  const parameter = side === 'old' ? before : (after ?? before);
  if (value === null || !parameter) return value;
  return side === 'own' ? withUnit(parameter, value) : asFloor(parameter, value);
}
