import type { ClauseKind } from '../../schema/words.ts';
import {
  BREACH_CAUSES,
  type BreachCause,
  SERIOUSNESSES,
  type Seriousness,
} from '../../schema/words-breach.ts';
import { isObligation } from './breach.ts';
import { byPart, type Share } from './complaint-rows.ts';
import { wordInWords } from './in-words.ts';
import type { Observation, Reported } from './indicator.ts';
import { addDecimals } from './number.ts';

/** What a report counts of a breach that the association was told of; decimals as text. */
export interface ToldBreach {
  clauseKey: string;
  cause: BreachCause;
  seriousness: Seriousness;
  systemic: boolean;
  /** Null: not known. */
  customersAffected: string | null;
  moneyLost: string | null;
  currency: string | null;
}

/** A clause of an edition, as a report names it. */
export interface NamedClause {
  key: string;
  kind: ClauseKind;
  heading: string;
  text: string;
}

/** By what breaches are counted: the clauses of the latest edition, and the currency in which the code counts money. */
export interface BreachLists {
  clauses: readonly NamedClause[];
  currency: string | null;
}

const BREACHES = 'breaches';
const KEYS = {
  cause: 'breaches-by-cause',
  clause: 'breaches-by-clause',
  extent: 'breaches-by-extent',
  customers: 'breaches-customers',
  money: 'breaches-money',
} as const;

/** Of breaches of what a firm has added to the code, or of what is no longer in it. */
const ANOTHER_CLAUSE = 'Another clause';
const EXTENTS = ['Systemic', 'Not systemic'] as const;

/**
 * Breaches by seriousness, and further by cause, clause and whether they are systemic, with the customers affected and the money lost
 * (ISO 10001:2018, 8.1). Sums of the sector: nobody is ranked by them, and no target is set.
 */
export function breachIndicators({ clauses, currency }: BreachLists): Reported[] {
  const counted: Omit<Reported, 'key' | 'label'> = {
    ...{ clauseKey: '', kind: 'COUNT', denominatorLabel: null, unit: 'breaches', stronger: null },
    ...{ numeratorLabel: 'Breaches that firms told of', target: null, audience: 'AGGREGATE', breakdown: [] },
  };
  const further = { ...counted, partsOnly: true, totalOf: BREACHES };
  const alone = { ...counted, partsOnly: true };
  const money: Reported[] =
    currency === null
      ? []
      : [
          {
            ...{ ...alone, key: KEYS.money, kind: 'AMOUNT', unit: currency },
            ...{
              label: 'Money lost by breaches',
              numeratorLabel: 'Money that customers lost, where it is known',
            },
          },
        ];
  return [
    { ...counted, key: BREACHES, label: 'Breaches', breakdown: SERIOUSNESSES.map(wordInWords) },
    { ...further, key: KEYS.cause, label: 'Breaches, by cause', breakdown: BREACH_CAUSES.map(wordInWords) },
    { ...further, key: KEYS.clause, label: 'Breaches, by clause', breakdown: clauseParts(clauses) },
    { ...further, key: KEYS.extent, label: 'Breaches, systemic or not', breakdown: EXTENTS },
    {
      ...{ ...alone, key: KEYS.customers, unit: 'customers' },
      ...{ label: 'Customers affected by breaches', numeratorLabel: 'Customers affected, where it is known' },
    },
    ...money,
  ];
}

/**
 * A firm's breaches as figures of those series. None is a zero only where the firm's return attests how it looked for what it did not
 * find; else nothing was reported. What is not known of a breach is no zero either.
 */
export function breachObservations(
  breaches: readonly ToldBreach[],
  nilAttestation: string | null,
  { clauses, currency }: BreachLists,
): Observation[] {
  if (breaches.length === 0 && !nilAttestation?.trim()) return [];
  const state = breaches.length === 0 ? 'NIL' : 'REPORTED';
  const names = clauseNames(clauses);
  const each = (partOf: (breach: ToldBreach) => string): Share[] =>
    breaches.map((breach) => ({ part: partOf(breach), figure: '1' }));
  const money = breaches.map((breach) => (breach.currency === currency ? breach.moneyLost : null));
  return [
    ...byPart(
      BREACHES,
      SERIOUSNESSES.map(wordInWords),
      each(({ seriousness }) => wordInWords(seriousness)),
      state,
    ),
    ...byPart(
      KEYS.cause,
      BREACH_CAUSES.map(wordInWords),
      each(({ cause }) => wordInWords(cause)),
      state,
    ),
    ...byPart(
      KEYS.clause,
      clauseParts(clauses),
      each(({ clauseKey }) => names.get(clauseKey) ?? ANOTHER_CLAUSE),
      state,
    ),
    ...byPart(
      KEYS.extent,
      EXTENTS,
      each(({ systemic }) => EXTENTS[systemic ? 0 : 1]),
      state,
    ),
    known(
      KEYS.customers,
      breaches.map(({ customersAffected }) => customersAffected),
      state,
    ),
    ...(currency === null ? [] : [known(KEYS.money, money, state)]),
  ];
}

/** The sum of what is known; where nothing of it is, that. */
function known(
  indicatorKey: string,
  amounts: readonly (string | null)[],
  state: 'NIL' | 'REPORTED',
): Observation {
  const given = amounts.flatMap((amount) => amount ?? []);
  const empty = { indicatorKey, breakdown: '', value: null, numerator: null, denominator: null, note: null };
  if (state === 'NIL') return { ...empty, state };
  if (given.length === 0) return { ...empty, state: 'NOT_AVAILABLE' };
  return { ...empty, state, value: addDecimals(given) };
}

/** Clauses that oblige, by their headings; where two have the same, with their keys. */
function clauseNames(clauses: readonly NamedClause[]): Map<string, string> {
  const obliging = clauses.filter(
    ({ kind, text }) => text.trim() !== '' && isObligation({ kind, notApplicable: null }),
  );
  const times = new Map<string, number>();
  for (const { heading } of obliging) times.set(heading, (times.get(heading) ?? 0) + 1);
  return new Map(
    obliging.map(({ key, heading }) => [
      key,
      (times.get(heading) ?? 0) > 1 ? `${heading} (${key})` : heading,
    ]),
  );
}

const clauseParts = (clauses: readonly NamedClause[]): string[] => [
  ...clauseNames(clauses).values(),
  ANOTHER_CLAUSE,
];
