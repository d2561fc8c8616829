import type { RebaseAnswerKind, RebaseState } from '../../schema/words.ts';
import { canonical } from './canonical.ts';
import type { Clause, Parameter } from './clause.ts';
import type { AddClause, DeclareNotApplicable, DescribeDelivery, SetParameter } from './operation.ts';
import { type Judgement, type Move, type RebaseField, wordsBeneath, wordsOf } from './rebase-ground.ts';
import { compareStrength, isValue, valueInWords } from './value.ts';

type Verdict = [state: RebaseState, why: string, answers?: RebaseAnswerKind[]];

const AMBIGUOUS: Verdict = [
  'CONFLICTS',
  'The code has this twice now: which of them is meant can not be told.',
  ['DROP'],
];

const judged = ([state, why, answers = []]: Verdict, fields: RebaseField[]): Judgement => ({
  ...{ state, why, fields, answers },
});

/** A value of the firm's own, beside the parameter that it sets in both editions. */
export function judgeSetting(operation: SetParameter, move: Move): Judgement {
  const name = `${operation.clauseKey}/${operation.parameterKey}`;
  const [old, next] = [move.old.parameters.get(name), move.next.parameters.get(name)];
  const words = (parameter: Parameter | undefined, value: string | undefined) =>
    parameter && value !== undefined ? valueInWords(parameter, value) : null;
  const fields = [
    {
      ...{ field: 'value', old: words(old, old?.floor), next: words(next, next?.floor) },
      own: words(next ?? old, operation.value) ?? operation.value,
    },
    ...clauseFields(operation.clauseKey, move),
  ];
  return judged(settingVerdict(operation, old, next, move), fields);
}

function settingVerdict(
  { clauseKey, parameterKey, value }: SetParameter,
  old: Parameter | undefined,
  next: Parameter | undefined,
  move: Move,
): Verdict {
  const clause = move.next.places.get(clauseKey)?.clause;
  if (!clause) return ['ORPHANED', 'The clause is gone.', ['DROP']];
  if (!next) return ['ORPHANED', 'The clause no longer has this value to set.', ['DROP']];
  if (move.next.twice.has(clauseKey) || move.next.twice.has(`${clauseKey}/${parameterKey}`)) return AMBIGUOUS;
  if (clause.policy !== 'PARAMETERS') {
    return ['CONFLICTS', 'The clause is adopted as it stands now: its values can not be set.', ['DROP']];
  }
  if (!isValue(next, value)) {
    return ['CONFLICTS', 'The firm’s value is none that can be chosen any more.', ['SET_VALUE', 'DROP']];
  }
  const strength = compareStrength(next, value, next.floor);
  if (strength === 'WEAKER') {
    return [
      'CONFLICTS',
      'The new floor protects customers more than the firm’s value.',
      ['SET_VALUE', 'DROP'],
    ];
  }
  if (strength === 'EQUAL' && (!old || compareStrength(next, next.floor, old.floor) !== 'EQUAL')) {
    return ['REDUNDANT', 'The code itself asks for this value now.', ['DROP', 'KEEP', 'SET_VALUE']];
  }
  const changed = !old || !sameDefinition(old, next);
  if (changed) {
    return ['NEEDS_REVIEW', 'What the value means was changed.', ['KEEP', 'SET_VALUE', 'DROP']];
  }
  if (strength === 'INCOMPARABLE' && compareStrength(old, value, old.floor) !== 'INCOMPARABLE') {
    return [
      'NEEDS_REVIEW',
      'The value can no longer be weighed against the floor.',
      ['KEEP', 'SET_VALUE', 'DROP'],
    ];
  }
  return standing(clauseKey, move, ['KEEP', 'SET_VALUE', 'DROP']);
}

const sameDefinition = (a: Parameter, b: Parameter): boolean =>
  a.label === b.label &&
  a.type === b.type &&
  a.unit === b.unit &&
  a.stronger === b.stronger &&
  canonical(a.choices) === canonical(b.choices);

/** A clause of the firm's own, beside the clause beneath which it stands. */
export function judgeAddition(operation: AddClause, move: Move): Judgement {
  const own = wordsOf(operation);
  const [old, next] = [move.old.places.get(operation.key), move.next.places.get(operation.key)];
  const fields: RebaseField[] = [
    { field: 'clause', old: old ? wordsOf(old.clause) : null, next: next ? wordsOf(next.clause) : null, own },
    ...clauseFields(operation.parentKey, move),
  ];
  return judged(additionVerdict(operation, move), fields);
}

function additionVerdict(operation: AddClause, move: Move): Verdict {
  const { key, parentKey } = operation;
  const taken = move.next.places.get(key)?.clause;
  const place = placeVerdict(parentKey, move);
  // To keep it where it stands is no answer where it can not stand there.
  const staying: RebaseAnswerKind[] = place[2]?.includes('PUT_UNDER') ? [] : [taken ? 'RENAME' : 'KEEP'];
  const words = wordsBeneath(parentKey, operation);
  const twin = move.next.said.has(words) && !move.old.said.has(words);
  if (twin || (taken && wordsOf(taken) === wordsOf(operation))) {
    return ['REDUNDANT', 'The code itself says this now.', ['DROP', ...staying]];
  }
  return taken ? ['CONFLICTS', 'The code has a clause with this key now.', [...staying, 'DROP']] : place;
}

/** How an addition fares by the clause beneath which it stands. */
function placeVerdict(parentKey: string, move: Move): Verdict {
  if (move.ownKeys.has(parentKey)) return ['CARRIED', 'It stands beneath a clause of the firm’s own.'];
  const parent = move.next.places.get(parentKey)?.clause;
  if (!parent) return ['ORPHANED', 'The clause beneath which it stands is gone.', ['PUT_UNDER', 'DROP']];
  if (move.next.twice.has(parentKey)) return [AMBIGUOUS[0], AMBIGUOUS[1], ['PUT_UNDER', 'DROP']];
  if (parent.policy !== 'EXTENSIBLE') {
    return ['CONFLICTS', 'Nothing can be added beneath this clause any more.', ['PUT_UNDER', 'DROP']];
  }
  return standing(parentKey, move, ['KEEP', 'REPLACE_TEXT', 'DROP']);
}

/** What the firm says about a clause: how it is kept, or why it does not apply. */
export function judgeOnClause(operation: DescribeDelivery | DeclareNotApplicable, move: Move): Judgement {
  const declared = operation.operation === 'DECLARE_NOT_APPLICABLE';
  const own = declared ? operation.reason : operation.text;
  const fields = [
    { field: declared ? 'reason' : 'delivery', old: null, next: null, own },
    ...clauseFields(operation.clauseKey, move),
  ];
  const clause = move.next.places.get(operation.clauseKey)?.clause;
  if (!clause) return judged(['ORPHANED', 'The clause is gone.', ['DROP']], fields);
  if (move.next.twice.has(clause.key)) return judged(AMBIGUOUS, fields);
  if (declared && clause.policy !== 'CONDITIONAL') {
    return judged(['CONFLICTS', 'The clause applies to every firm now.', ['DROP']], fields);
  }
  return judged(standing(operation.clauseKey, move, ['KEEP', 'REPLACE_TEXT', 'DROP']), fields);
}

/** How an operation fares whose clause is still there and still takes it: by whether that was reworded or moved. */
function standing(clauseKey: string, move: Move, answers: RebaseAnswerKind[]): Verdict {
  const [old, next] = [move.old.places.get(clauseKey)?.clause, move.next.places.get(clauseKey)?.clause];
  if (!old || !next || reworded(old, next)) {
    return ['NEEDS_REVIEW', 'The clause says something else now.', answers];
  }
  return move.moved.has(clauseKey)
    ? ['MOVED', 'The clause stands elsewhere now; the firm’s part goes with it.']
    : ['CARRIED', 'Nothing changed that it stands on.'];
}

const reworded = (old: Clause, next: Clause): boolean =>
  old.kind !== next.kind || wordsOf(old) !== wordsOf(next);

/** Where the clause stood and stands, and what it said and says, where either differs. */
function clauseFields(clauseKey: string, { old, next }: Move): RebaseField[] {
  const [before, after] = [old.places.get(clauseKey), next.places.get(clauseKey)];
  const fields: RebaseField[] = [
    { field: 'number', old: before?.number ?? null, next: after?.number ?? null, own: null },
    { field: 'heading', old: before?.clause.heading ?? null, next: after?.clause.heading ?? null, own: null },
    { field: 'text', old: before?.clause.text ?? null, next: after?.clause.text ?? null, own: null },
  ];
  return fields.filter((field) => field.field === 'heading' || field.old !== field.next);
}
