import type { Clause, CodeContent, Parameter } from '../../api/rules/clause.ts';
import type { Operation } from '../../api/rules/operation.ts';

export const clause = (key: string, given: Partial<Clause> = {}): Clause => ({
  ...{ key, parentKey: null, position: 0, kind: 'PROMISE', policy: 'VERBATIM' },
  ...{ heading: `Heading of ${key}`, text: `Text of ${key}.` },
  ...given,
});
export const days = (given: Partial<Parameter> = {}): Parameter => ({
  ...{ clauseKey: 'answers', key: 'days', label: 'Days', type: 'DURATION', unit: 'days', stronger: 'LOWER' },
  ...{ floor: '10', choices: [] },
  ...given,
});
const CHOICES = ['letter', 'telephone', 'web'];
export const ways = (given: Partial<Parameter> = {}): Parameter =>
  days({
    ...{ key: 'ways', type: 'CHOICE', stronger: 'SUPERSET', floor: 'letter', choices: CHOICES },
    ...given,
  });

/** A code of three clauses: one with values to set, one to add to, one that may not apply. */
export const answers = clause('answers', { policy: 'PARAMETERS', position: 0 });
export const repairs = clause('repairs', { policy: 'EXTENSIBLE', position: 1 });
export const branches = clause('branches', { policy: 'CONDITIONAL', position: 2 });
export const OLD: CodeContent = {
  clauses: [answers, repairs, branches],
  parameters: [days(), ways()],
  indicators: [],
};
export const next = (part: Partial<CodeContent>): CodeContent => ({ ...OLD, ...part });
export const without = (key: string) => next({ clauses: OLD.clauses.filter((held) => held.key !== key) });
export const changed = (key: string, given: Partial<Clause>) =>
  next({ clauses: OLD.clauses.map((held) => (held.key === key ? { ...held, ...given } : held)) });
export const OTHER = { text: 'Quite other words.' };
export const beneathAnswers = { parentKey: 'answers' };

export const set = (value: string, parameterKey = 'days'): Operation => ({
  ...{ operation: 'SET_PARAMETER', clauseKey: 'answers', parameterKey, value },
});
export const add = (given: object = {}): Operation => ({
  ...{ operation: 'ADD_CLAUSE', key: 'own', parentKey: 'repairs', position: 0, kind: 'PROMISE' },
  ...{ heading: 'Our own', text: 'We also come at night.' },
  ...given,
});
export const describes = (clauseKey: string, text = 'By our own people.'): Operation => ({
  ...{ operation: 'DESCRIBE_DELIVERY', clauseKey, text },
});
export const declares: Operation = {
  ...{ operation: 'DECLARE_NOT_APPLICABLE', clauseKey: 'branches', reason: 'We have none.' },
};
