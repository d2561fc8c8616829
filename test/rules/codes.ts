import fc from 'fast-check';
import type { Clause, Parameter } from '../../api/rules/clause.ts';
import { type Operation, operationHash } from '../../api/rules/operation.ts';
import {
  ADAPTATION_POLICIES,
  CLAUSE_KINDS,
  type ParameterType,
  type Ruling,
  type Strength,
  type StrongerDirection,
} from '../../schema/words.ts';

/** Each type with each direction that fits it, written down here and not asked of the rules. */
export const WAYS: readonly [ParameterType, StrongerDirection][] = [
  ['NUMBER', 'LOWER'],
  ['NUMBER', 'HIGHER'],
  ['DURATION', 'LOWER'],
  ['DURATION', 'HIGHER'],
  ['MONEY', 'LOWER'],
  ['MONEY', 'HIGHER'],
  ['PERCENTAGE', 'LOWER'],
  ['PERCENTAGE', 'HIGHER'],
  ['CHOICE', 'SUPERSET'],
  ['YES_NO', 'LOWER'],
  ['YES_NO', 'HIGHER'],
  ['DATE', 'EARLIER'],
  ['TIME', 'EARLIER'],
];

export const CHANNELS = ['letter', 'telephone', 'web'];

const set = fc.shuffledSubarray(CHANNELS, { minLength: 1 }).map((members) => members.join('|'));
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom('', '.0', '.5', '.50', '.25'))
  .map(([whole, part]) => `${whole}${part}`);
const two = (number: number) => String(number).padStart(2, '0');
const day = fc
  .tuple(
    fc.integer({ min: 2026, max: 2028 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 5, 30, 59))
  .map(([hours, minutes]) => `${two(hours)}:${two(minutes)}`);

/** Values of the type, few enough that two are often equal, and written in more than one way. */
export function typedValues(type: ParameterType): fc.Arbitrary<string> {
  switch (type) {
    case 'CHOICE':
      return set;
    case 'YES_NO':
      return fc.constantFrom('YES', 'NO');
    case 'DATE':
      return day;
    case 'TIME':
      return time;
    default:
      return decimal;
  }
}

/** How `a` protects beside `b`, reckoned in another way than the rules do: on sets, moments and small floating numbers. */
export function protects(
  { type, stronger }: Pick<Parameter, 'type' | 'stronger'>,
  a: string,
  b: string,
): Strength {
  if (type === 'CHOICE') {
    const [held, wanted] = [new Set(a.split('|')), new Set(b.split('|'))];
    const all = CHANNELS.every((one) => held.has(one) || !wanted.has(one));
    const none = CHANNELS.every((one) => wanted.has(one) || !held.has(one));
    return all ? (none ? 'EQUAL' : 'STRONGER') : none ? 'WEAKER' : 'INCOMPARABLE';
  }
  const gain = (measure(type, a) - measure(type, b)) * (stronger === 'HIGHER' ? 1 : -1);
  return gain > 0 ? 'STRONGER' : gain < 0 ? 'WEAKER' : 'EQUAL';
}

function measure(type: ParameterType, value: string): number {
  if (type === 'YES_NO') return value === 'YES' ? 1 : 0;
  if (type === 'DATE') return Date.parse(value);
  if (type === 'TIME') return Date.parse(`2000-01-01T${value}:00Z`);
  return Number(value);
}

/** A sound value as a text says it, reckoned without the rules. */
export function saidOf(type: ParameterType, value: string): string {
  if (type === 'YES_NO') return { YES: 'yes', NO: 'no' }[value] ?? value;
  if (type !== 'CHOICE') return value;
  const held = CHANNELS.filter((one) => value.split('|').includes(one));
  return held.join(', ').replace(/, ([^,]*)$/, ' and $1');
}

export interface Code {
  clauses: readonly Clause[];
  parameters: readonly Parameter[];
}

const pick = <T>(items: readonly T[], nth: number): T => {
  const item = items[nth % items.length];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
};

const sketchOfParameter = fc
  .constantFrom(...WAYS)
  .chain(([type, stronger]) =>
    fc.record({ type: fc.constant(type), stronger: fc.constant(stronger), floor: typedValues(type) }),
  );
const sketchOfClause = fc.record({
  parent: fc.nat(9),
  position: fc.nat(3),
  kind: fc.constantFrom(...CLAUSE_KINDS),
  policy: fc.constantFrom(...ADAPTATION_POLICIES, 'PARAMETERS' as const, 'EXTENSIBLE' as const),
  parameters: fc.array(sketchOfParameter, { maxLength: 2 }),
});

/** Small codes whose structure is sound: keys of their own, parents above, parameters that the text of their clause uses. */
export const soundCodes: fc.Arbitrary<Code> = fc
  .array(sketchOfClause, { minLength: 1, maxLength: 6 })
  .map((sketches) => {
    const clauses: Clause[] = [];
    const typed: Parameter[] = [];
    for (const [at, { parent, parameters, ...rest }] of sketches.entries()) {
      const key = `c${at}`;
      const used = parameters.map((_, nth) => ` {{p${nth}}}`).join(' or');
      const parentKey = parent < at ? `c${parent}` : null;
      clauses.push({ ...rest, key, parentKey, heading: `Heading ${at}`, text: `Text ${at}${used}.` });
      for (const [nth, { type, stronger, floor }] of parameters.entries()) {
        const choices = type === 'CHOICE' ? CHANNELS : [];
        const named = { key: `p${nth}`, label: `Label ${nth}`, unit: 'units' };
        typed.push({ clauseKey: key, ...named, type, stronger, floor, choices });
      }
    }
    return { clauses, parameters: typed };
  });

/** One fault: which of five kinds, at which clause or parameter, and with what. */
export const breaks = fc.tuple(fc.nat(4), fc.nat(9), fc.nat(9));

/** The code with these faults put in. */
export function broken<T extends Code>(sound: T, some: readonly [number, number, number][]): T {
  const clauses = sound.clauses.map((one) => ({ ...one }));
  const parameters = sound.parameters.map((one) => ({ ...one }));
  for (const [way, at, other] of some) {
    const clause = clauses[at % Math.max(1, clauses.length)];
    const parameter = parameters[at % Math.max(1, parameters.length)];
    const parents = ['gone', 'own0', ...clauses.map(({ key }) => key)];
    if (way === 0 && clause) clause.parentKey = pick(parents, other);
    if (way === 1 && clause) clauses.push({ ...clause, policy: pick(ADAPTATION_POLICIES, other) });
    if (way === 2 && parameter) parameters.push({ ...parameter });
    if (way === 3 && parameter) parameter.floor = pick(['soon', '', 'letter|fax', '-1'], other);
    if (way === 4 && parameter) parameter.choices = parameter.choices.slice(1);
  }
  return { ...sound, clauses, parameters };
}

/** Codes with parents that are missing or in a circle, keys twice, floors that are no values, and choices that are gone. */
export const brokenCodes: fc.Arbitrary<Code> = fc
  .tuple(soundCodes, fc.array(breaks, { minLength: 1, maxLength: 3 }))
  .map(([code, some]) => broken(code, some));

const OWN_KEYS = ['own0', 'own1', 'own2'];
export const PLAIN_WORDS = ['We answer on the day.', 'Our desk is open to all.'];
export const WEAKENING_WORDS = ['Unless it rains.', 'This does not apply to tourists.'];

const sketchOfOperation = fc.record({
  kind: fc.constantFrom<Operation['operation']>(
    'SET_PARAMETER',
    'SET_PARAMETER',
    'ADD_CLAUSE',
    'DESCRIBE_DELIVERY',
    'DECLARE_NOT_APPLICABLE',
  ),
  at: fc.nat(20),
  under: fc.nat(20),
  position: fc.nat(3),
  values: fc.tuple(decimal, set, fc.constantFrom('YES', 'NO'), day, time),
  junk: fc.option(fc.constantFrom('soon', '', '-1', 'letter|fax'), { freq: 12 }),
  text: fc.constantFrom(...PLAIN_WORDS, ...WEAKENING_WORDS),
  clauseKind: fc.constantFrom('PROMISE', 'PROVISION', 'LIMITATION'),
  ruling: fc.constantFrom<Ruling | null>(null, 'ALLOWED', 'ALLOWED', 'REFUSED'),
});
type Sketch = typeof sketchOfOperation extends fc.Arbitrary<infer S> ? S : never;

function operationOn(code: Code, sketch: Sketch): Operation {
  const { kind: operation, at, under, position, text } = sketch;
  const keys = [...code.clauses.map(({ key }) => key), 'gone'];
  const clauseKey = pick(keys, at);
  switch (operation) {
    case 'SET_PARAMETER': {
      const place = [...code.parameters, { clauseKey, key: 'gone', type: 'NUMBER' as const }];
      const { clauseKey: of, key: parameterKey, type } = pick(place, at);
      return { operation, clauseKey: of, parameterKey, value: sketch.junk ?? valueFor(type, sketch.values) };
    }
    case 'ADD_CLAUSE': {
      const key = at === 20 ? clauseKey : pick(OWN_KEYS, at);
      const parentKey = pick([...keys, ...OWN_KEYS], under);
      return { operation, key, parentKey, position, kind: sketch.clauseKind, heading: 'Our own', text };
    }
    case 'DESCRIBE_DELIVERY':
      return { operation, clauseKey, text };
    case 'DECLARE_NOT_APPLICABLE':
      return { operation, clauseKey, reason: 'We do not do that.' };
  }
}

function valueFor(
  type: ParameterType,
  [decimalValue, chosen, yesOrNo, date, timeOfDay]: Sketch['values'],
): string {
  switch (type) {
    case 'CHOICE':
      return chosen;
    case 'YES_NO':
      return yesOrNo;
    case 'DATE':
      return date;
    case 'TIME':
      return timeOfDay;
    default:
      return decimalValue;
  }
}

export interface Extended {
  code: Code;
  operations: Operation[];
  rulings: Map<string, Ruling>;
}

/** Codes with an extension of operations that mostly hit something, and with an officer's rulings on some of them. */
export function extended(codes: fc.Arbitrary<Code>): fc.Arbitrary<Extended> {
  return fc.tuple(codes, fc.array(sketchOfOperation, { maxLength: 6 })).map(([code, sketches]) => {
    const operations = sketches.map((sketch) => operationOn(code, sketch));
    const ruled = sketches.flatMap((sketch, at): [string, Ruling][] => {
      const operation = operations[at];
      return operation && sketch.ruling ? [[operationHash(operation), sketch.ruling]] : [];
    });
    return { code, operations, rulings: new Map(ruled) };
  });
}

/** The same items in some order that the ranks make. */
export function shuffled<T>(items: readonly T[], ranks: readonly number[]): T[] {
  return items
    .map((item, at) => ({ item, rank: ranks[at % ranks.length] ?? 0, at }))
    .sort((a, b) => a.rank - b.rank || b.at - a.at)
    .map(({ item }) => item);
}
