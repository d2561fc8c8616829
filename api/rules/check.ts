import { type Clause, type Parameter, placeholders } from './clause.ts';
import { isValue } from './floor.ts';
import type { Indicator } from './indicator.ts';
import type { Remark } from './remark.ts';

interface EditionContent {
  clauses: readonly Clause[];
  parameters: readonly Parameter[];
  indicators: readonly Indicator[];
}

/**
 * What is wrong with an edition, and what could be better. Only broken structure blocks (ERROR); the rest is ADVICE
 * (ISO 10001:2018, 6.4, 6.5, 6.6, Annexes A and H).
 */
export function checkEdition(edition: EditionContent): Remark[] {
  return [
    ...structure(edition.clauses),
    ...repeatedKeys(edition),
    ...references(edition),
    ...completeness(edition),
    ...edition.clauses.flatMap((clause) => [...vagueWords(clause), ...hardReading(clause)]),
  ];
}

const error = (code: string, where: string, why: string): Remark => ({ level: 'ERROR', code, where, why });
const advice = (code: string, where: string, why: string): Remark => ({ level: 'ADVICE', code, where, why });

function structure(clauses: readonly Clause[]): Remark[] {
  if (clauses.length === 0)
    return [error('EMPTY', 'clauses', 'The edition has no clause yet: add the first.')];
  const parents = new Map(clauses.map((clause) => [clause.key, clause.parentKey]));
  const seen = new Set<string>();
  return clauses.flatMap((clause) => {
    const where = `clauses.${clause.key}`;
    const remarks: Remark[] = [];
    if (seen.has(clause.key))
      remarks.push(error('DUPLICATE_KEY', where, `Two clauses have the key ${clause.key}.`));
    seen.add(clause.key);
    if (clause.parentKey !== null && !parents.has(clause.parentKey)) {
      remarks.push(
        error(
          'DANGLING_PARENT',
          where,
          `“${clause.heading}” stands under ${clause.parentKey}, which is not there.`,
        ),
      );
    }
    if (goesInACircle(clause.key, parents)) {
      remarks.push(
        error('CIRCULAR_PARENT', where, `“${clause.heading}” stands under itself: give it another place.`),
      );
    }
    if (clause.kind === 'PROMISE' && clause.text.trim() === '') {
      remarks.push(error('EMPTY_PROMISE', where, `The promise “${clause.heading}” says nothing yet.`));
    }
    return remarks;
  });
}

function repeatedKeys({ parameters, indicators }: EditionContent): Remark[] {
  const repeated = (paths: readonly string[], what: string) =>
    [...new Set(paths.filter((path, index) => paths.indexOf(path) !== index))].map((path) =>
      error('DUPLICATE_KEY', path, `Two ${what} have the same key: rename one.`),
    );
  return [
    ...repeated(
      parameters.map(({ clauseKey, key }) => `parameters.${clauseKey}.${key}`),
      'parameters of one clause',
    ),
    ...repeated(
      indicators.map(({ key }) => `indicators.${key}`),
      'indicators',
    ),
  ];
}

function goesInACircle(key: string, parents: ReadonlyMap<string, string | null>): boolean {
  const passed = new Set([key]);
  for (let at = parents.get(key) ?? null; at !== null; at = parents.get(at) ?? null) {
    if (at === key) return true;
    if (passed.has(at)) return false;
    passed.add(at);
  }
  return false;
}

function references({ clauses, parameters, indicators }: EditionContent): Remark[] {
  const keys = new Set(clauses.map((clause) => clause.key));
  const defined = new Set(parameters.map((parameter) => `${parameter.clauseKey}/${parameter.key}`));
  const used = new Set(
    clauses.flatMap((clause) => placeholders(clause.text).map((key) => `${clause.key}/${key}`)),
  );
  const undefinedOnes = clauses.flatMap((clause) =>
    placeholders(clause.text)
      .filter((key) => !defined.has(`${clause.key}/${key}`))
      .map((key) =>
        error(
          'UNDEFINED_PARAMETER',
          `clauses.${clause.key}`,
          `“${clause.heading}” uses {{${key}}}, which is not defined.`,
        ),
      ),
  );
  const ofParameters = parameters.flatMap((parameter) => {
    const where = `parameters.${parameter.clauseKey}.${parameter.key}`;
    if (!keys.has(parameter.clauseKey)) {
      return [
        error('DANGLING_PARAMETER', where, `${parameter.label} belongs to a clause that is not there.`),
      ];
    }
    if (!isValue(parameter, parameter.floor)) {
      return [
        error(
          'BAD_FLOOR',
          where,
          `The floor of ${parameter.label}, “${parameter.floor}”, is not a value of its type.`,
        ),
      ];
    }
    return used.has(`${parameter.clauseKey}/${parameter.key}`)
      ? []
      : [
          advice(
            'UNUSED_PARAMETER',
            where,
            `${parameter.label} is defined, and the text of its clause does not use it.`,
          ),
        ];
  });
  const ofIndicators = indicators.flatMap((indicator) => {
    const where = `indicators.${indicator.key}`;
    if (!keys.has(indicator.clauseKey)) {
      return [
        error('DANGLING_INDICATOR', where, `“${indicator.label}” measures a clause that is not there.`),
      ];
    }
    return indicator.kind === 'RATIO' && !indicator.denominatorLabel?.trim()
      ? [
          error(
            'RATIO_WITHOUT_DENOMINATOR',
            where,
            `“${indicator.label}” is a ratio and does not say of what.`,
          ),
        ]
      : [];
  });
  return [...undefinedOnes, ...ofParameters, ...ofIndicators];
}

function completeness({ clauses, indicators }: EditionContent): Remark[] {
  const measured = new Set(indicators.map((indicator) => indicator.clauseKey));
  const promises = clauses.filter(({ kind }) => kind === 'PROMISE');
  // A promise that is spelt out in promises beneath it is measured by theirs.
  const speltOut = new Set(promises.map((promise) => promise.parentKey));
  const unmeasured = promises
    .filter(({ key }) => !speltOut.has(key) && !measured.has(key))
    .map(({ key, heading }) =>
      advice('PROMISE_WITHOUT_INDICATOR', `clauses.${key}`, `Nothing measures whether “${heading}” is kept.`),
    );
  const has = (test: (clause: Clause) => boolean) => clauses.some(test);
  const missing: [boolean, string, string][] = [
    [has(({ kind }) => kind === 'SCOPE'), 'NO_SCOPE', 'No clause says whom and what the code covers.'],
    [has(({ kind }) => kind === 'CONTACT'), 'NO_CONTACT', 'No clause says where customers turn to.'],
    [
      has(({ kind }) => kind === 'REMEDY'),
      'NO_REMEDY',
      'No clause says what happens when a promise is not kept.',
    ],
    [
      has(({ kind, heading, text }) => kind === 'PROCEDURE' && /complain/i.test(`${heading} ${text}`)),
      'NO_COMPLAINT_ROUTE',
      'No procedure says how to complain.',
    ],
  ];
  return [
    ...unmeasured,
    ...missing.filter(([there]) => !there).map(([, code, why]) => advice(code, 'clauses', why)),
  ];
}

const VAGUE = [
  'promptly',
  'where possible',
  'as soon as possible',
  'reasonable',
  'reasonably',
  'appropriate',
  'best efforts',
  'endeavour',
  'strive',
  'timely',
  'adequate',
  'where practicable',
  'from time to time',
  'as necessary',
  'usually',
];

function vagueWords({ key, heading, text, kind }: Clause): Remark[] {
  if (kind !== 'PROMISE' && kind !== 'REMEDY') return [];
  return VAGUE.filter((word) => new RegExp(`\\b${word.replaceAll(' ', '\\s+')}\\b`, 'i').test(text)).map(
    (word) =>
      advice(
        'VAGUE_WORD',
        `clauses.${key}`,
        `“${heading}” says “${word}”: a customer can not hold anybody to that. Say how much or by when.`,
      ),
  );
}

const LONGEST_SENTENCE = 35;

function hardReading({ key, heading, text }: Clause): Remark[] {
  const longest = Math.max(
    0,
    ...text.split(/[.!?]\s/).map((sentence) => sentence.split(/\s+/).filter(Boolean).length),
  );
  if (longest <= LONGEST_SENTENCE) return [];
  return [
    advice('HARD_READING', `clauses.${key}`, `“${heading}” has a sentence of ${longest} words: split it.`),
  ];
}
