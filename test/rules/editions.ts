import fc from 'fast-check';
import type { Clause, CodeContent, Parameter } from '../../api/rules/clause.ts';
import { effectiveCode } from '../../api/rules/effective.ts';
import type { Indicator } from '../../api/rules/indicator.ts';
import type { Operation } from '../../api/rules/operation.ts';
import { ADAPTATION_POLICIES, CLAUSE_KINDS } from '../../schema/words.ts';
import { breaks, broken, type Code, extended, soundCodes, typedValues } from './codes.ts';

const pick = <T>(items: readonly T[], nth: number): T | undefined => items[nth % Math.max(1, items.length)];

const indicatorOn = (clauseKey: string, nth: number): Indicator => ({
  ...{ key: `i${nth}`, clauseKey, kind: 'COUNT', label: `Indicator ${nth}`, numeratorLabel: 'Counted' },
  ...{ denominatorLabel: null, unit: 'cases', stronger: null, target: null, audience: 'AGGREGATE' },
  breakdown: nth % 2 === 0 ? [] : ['Home', 'Motor'],
});

const measured = (code: Code): CodeContent => ({
  ...code,
  indicators: code.clauses.slice(0, 3).map(({ key }, nth) => indicatorOn(key, nth)),
});

const EDITS = [
  ...(['REWORD', 'RETITLE', 'MOVE', 'REMOVE', 'RECLASSIFY', 'ADAPT', 'REORDER', 'ADD', 'REUSE'] as const),
  ...(['FLOOR', 'CHOICES', 'DROP_PARAMETER', 'INDICATOR'] as const),
];
type Edit = { edit: (typeof EDITS)[number]; at: number; other: number; value: string };

const edits = (only: readonly (typeof EDITS)[number][] = EDITS): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.constantFrom(...only).chain((edit) =>
      fc.record({
        edit: fc.constant(edit),
        at: fc.nat(20),
        other: fc.nat(20),
        value: typedValues('NUMBER'),
      }),
    ),
    { maxLength: 4 },
  );

interface Draft {
  clauses: Clause[];
  parameters: Parameter[];
  indicators: Indicator[];
}

/** The edition that comes of another by these edits; its structure stays sound. */
export function edited(from: CodeContent, script: readonly Edit[]): CodeContent {
  const draft: Draft = {
    clauses: from.clauses.map((one) => ({ ...one })),
    parameters: from.parameters.map((one) => ({ ...one })),
    indicators: from.indicators.map((one) => ({ ...one })),
  };
  for (const one of script) apply(draft, one);
  return draft;
}

function apply(draft: Draft, { edit, at, other, value }: Edit): void {
  const clause = pick(draft.clauses, at);
  const parameter = pick(draft.parameters, at);
  switch (edit) {
    case 'ADD': {
      // Now and then the key is one that a firm has given to a clause of its own.
      const key = at % 3 === 0 ? `own${(at / 3) % 3}` : `n${at}`;
      const words = { heading: 'Our own', text: 'We answer on the day.' };
      const parentKey = clause?.key ?? null;
      if (draft.clauses.some((held) => held.key === key)) return;
      draft.clauses.push({
        ...words,
        key,
        parentKey,
        position: other,
        kind: 'PROMISE',
        policy: 'EXTENSIBLE',
      });
      return;
    }
    case 'INDICATOR':
      draft.indicators = draft.indicators.map((held, nth) =>
        nth === at % 3 ? { ...held, label: `${held.label} ${other}` } : held,
      );
      return;
    case 'REMOVE':
      if (clause) removeWithAllBeneath(draft, clause.key);
      return;
    case 'DROP_PARAMETER':
      draft.parameters = draft.parameters.filter((held) => held !== parameter);
      return;
  }
  if (clause) changeClause(draft, clause, edit, other);
  if (parameter) changeParameter(parameter, edit, value);
}

function changeClause(draft: Draft, clause: Clause, edit: Edit['edit'], other: number): void {
  if (edit === 'REWORD') clause.text = `${clause.text} And more.`;
  if (edit === 'RETITLE') clause.heading = `Heading with ${other}`;
  if (edit === 'REUSE') Object.assign(clause, { heading: `Other ${other}`, text: 'Quite other words.' });
  if (edit === 'REORDER') clause.position = other;
  if (edit === 'ADAPT') clause.policy = pick(ADAPTATION_POLICIES, other) ?? clause.policy;
  if (edit === 'RECLASSIFY') {
    clause.policy = pick(ADAPTATION_POLICIES, other) ?? clause.policy;
    clause.kind = pick(CLAUSE_KINDS, other) ?? clause.kind;
  }
  if (edit === 'MOVE') {
    const parent = pick(draft.clauses, other);
    if (parent && !standsBeneath(draft.clauses, parent.key, clause.key)) clause.parentKey = parent.key;
  }
}

function changeParameter(parameter: Parameter, edit: Edit['edit'], value: string): void {
  const numeric = ['NUMBER', 'DURATION', 'MONEY', 'PERCENTAGE'].includes(parameter.type);
  if (edit === 'FLOOR' && numeric) parameter.floor = value;
  if (edit === 'FLOOR' && parameter.type === 'CHOICE')
    parameter.floor = parameter.choices[0] ?? parameter.floor;
  if (edit === 'CHOICES' && parameter.type === 'CHOICE') {
    parameter.choices = parameter.choices.slice(0, 2);
    parameter.floor = parameter.choices[0] ?? parameter.floor;
  }
}

function standsBeneath(clauses: readonly Clause[], key: string, above: string): boolean {
  const parents = new Map(clauses.map((held) => [held.key, held.parentKey]));
  for (let at: string | null = key; at !== null; at = parents.get(at) ?? null) if (at === above) return true;
  return false;
}

function removeWithAllBeneath(draft: Draft, key: string): void {
  const gone = new Set(
    draft.clauses.filter((held) => standsBeneath(draft.clauses, held.key, key)).map((held) => held.key),
  );
  draft.clauses = draft.clauses.filter((held) => !gone.has(held.key));
  draft.parameters = draft.parameters.filter(({ clauseKey }) => !gone.has(clauseKey));
  draft.indicators = draft.indicators.filter(({ clauseKey }) => !gone.has(clauseKey));
}

/** An edition, and the one that comes of it by a few edits. */
export const pairs: fc.Arbitrary<[CodeContent, CodeContent]> = fc
  .tuple(soundCodes.map(measured), edits())
  .map(([old, script]) => [old, edited(old, script)]);

/** An edition with an extension that resolves on it without a remark that blocks. */
export const extensions: fc.Arbitrary<{ old: CodeContent; operations: Operation[] }> = fc
  .tuple(extended(soundCodes), fc.array(typedValues('NUMBER'), { minLength: 1, maxLength: 4 }))
  .map(([{ code, operations: others }, values]) => {
    const operations = [...settingsOn(code, values), ...others];
    const faults = effectiveCode(code, operations).remarks.filter(({ level }) => level === 'ERROR');
    const sound = faults.length === 0 ? operations : soundOnes(code, operations);
    return { old: measured(code), operations: sound };
  });

/** A value for each parameter that a firm may set: whether it is strong enough is for the rules to say. */
function settingsOn({ clauses, parameters }: Code, values: readonly string[]): Operation[] {
  const open = new Set(clauses.filter(({ policy }) => policy === 'PARAMETERS').map(({ key }) => key));
  return parameters
    .filter(({ clauseKey }) => open.has(clauseKey))
    .map(({ clauseKey, key: parameterKey, type, choices }, nth) => {
      const value = type === 'CHOICE' ? choices.join('|') : (pick(values, nth) ?? '0');
      return { operation: 'SET_PARAMETER', clauseKey, parameterKey, value };
    });
}

function soundOnes(code: Code, operations: readonly Operation[]): Operation[] {
  // What stands on a faulty one falls with it, so it is tried one after the other.
  let kept: Operation[] = [];
  for (const operation of operations) {
    const tried = [...kept, operation];
    if (effectiveCode(code, tried).remarks.every(({ level }) => level !== 'ERROR')) kept = tried;
  }
  return kept;
}

/** Such an edition, and one or two that come of it. */
export const moves = fc.tuple(extensions, edits(), edits()).map(([{ old, operations }, first, second]) => {
  const next = edited(old, first);
  return { old, operations, next, last: edited(next, second) };
});

/** As `moves`, to an edition that says what firms have said, takes fewer additions, and lacks what they stood beneath. */
export const crowdedMoves = fc
  .tuple(extensions, edits(['ADD', 'ADD', 'ADAPT', 'REMOVE']))
  .map(([{ old, operations }, script]) => ({
    ...{ old, next: edited(old, script) },
    operations: [...operations, ...familyOn(old, operations)],
  }));

/** Two clauses of the firm's own, one beneath the other, where the edition takes them and the firm has none of that key. */
function familyOn({ clauses }: CodeContent, operations: readonly Operation[]): Operation[] {
  const parent = clauses.find(({ policy }) => policy === 'EXTENSIBLE');
  const taken = operations.some((one) => one.operation === 'ADD_CLAUSE' && one.key === 'own0');
  if (!parent || taken) return [];
  const words = { position: 0, kind: 'PROMISE', heading: 'Our own', text: 'We come at night.' } as const;
  return [
    { operation: 'ADD_CLAUSE', key: 'own0', parentKey: parent.key, ...words },
    { operation: 'ADD_CLAUSE', key: 'beneath', parentKey: 'own0', ...words },
  ];
}

/** As `moves`, to an edition whose structure is broken: one that nobody could publish, and that no rule may stumble over. */
export const brokenMoves = fc
  .tuple(moves, fc.array(breaks, { minLength: 1, maxLength: 3 }))
  .map(([{ next, ...move }, some]) => ({ ...move, next: broken(next, some) }));

/** As `moves`, with a first step that leaves most operations where they are. */
export const gentleMoves = fc
  .tuple(extensions, edits(['MOVE', 'REORDER', 'ADD', 'INDICATOR']), edits())
  .map(([{ old, operations }, first, second]) => {
    const next = edited(old, first);
    return { old, operations, next, last: edited(next, second) };
  });
