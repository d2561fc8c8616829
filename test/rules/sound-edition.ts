import { checkEdition } from '../../api/rules/check.ts';
import type { Clause, CodeContent, Parameter } from '../../api/rules/clause.ts';
import type { Indicator } from '../../api/rules/indicator.ts';

export const clause = (key: string, changes: Partial<Clause> = {}): Clause => ({
  key,
  parentKey: null,
  position: 0,
  kind: 'PROVISION',
  policy: 'VERBATIM',
  heading: `The ${key}`,
  text: `The text of ${key}.`,
  ...changes,
});

export const DAYS: Parameter = {
  clauseKey: 'answer',
  key: 'days',
  label: 'Days to answer',
  type: 'DURATION',
  unit: 'working days',
  stronger: 'LOWER',
  floor: '5',
  choices: [],
};

export const ANSWERED: Indicator = {
  key: 'answered',
  clauseKey: 'answer',
  kind: 'RATIO',
  label: 'Answered in time',
  numeratorLabel: 'answered in time',
  denominatorLabel: 'all enquiries',
  unit: 'share',
  stronger: 'HIGHER',
  target: null,
  audience: 'AGGREGATE',
  breakdown: [],
};

/** A sentence about each guiding principle of ISO 10001:2018, by its number, with a telling word about no other. */
export const PRINCIPLES: Record<string, string> = {
  '4.2': 'The firm is bound by this code.',
  '4.3': 'It sets means aside, with a budget.',
  '4.4': 'The code is made public.',
  '4.5': 'It is there in large print.',
  '4.6': 'The firm listens.',
  '4.7': 'Nothing in it misleads anybody; it is accurate.',
  '4.8': 'A director is accountable.',
  '4.9': 'The code is made better each year.',
  '4.10': 'What customers tell is confidential.',
  '4.11': 'The needs of customers come before those of the firm.',
  '4.12': 'Those who keep it are trained.',
  '4.13': 'Things are done on time.',
};

/** An edition of which the check has nothing to say. */
export const SOUND: CodeContent = {
  clauses: [
    clause('scope', { kind: 'SCOPE' }),
    clause('answer', { kind: 'PROMISE', policy: 'PARAMETERS', text: 'An answer comes within {{days}}.' }),
    clause('redress', { kind: 'REMEDY' }),
    clause('route', { kind: 'PROCEDURE', heading: 'How to complain' }),
    clause('contact', { kind: 'CONTACT' }),
    clause('principles', { kind: 'PRINCIPLE', text: Object.values(PRINCIPLES).join(' ') }),
  ],
  parameters: [DAYS],
  indicators: [ANSWERED],
};

/** The sound edition with clauses put in, by key in the place of what is there. */
export const withClauses = (...changed: Clause[]): CodeContent => ({
  ...SOUND,
  clauses: [...SOUND.clauses.filter(({ key }) => !changed.some((one) => one.key === key)), ...changed],
});
export const without = (key: string): CodeContent => ({
  ...SOUND,
  clauses: SOUND.clauses.filter((one) => one.key !== key),
});
export const answer = (text: string): Clause =>
  clause('answer', { kind: 'PROMISE', policy: 'PARAMETERS', text });
export const told = (edition: CodeContent): string[] =>
  checkEdition(edition).map(({ level, code, where }) => `${level} ${code} ${where}`);
