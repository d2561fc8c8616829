import { type Clause, type CodeContent, clauseTree, flattenTree } from './clause.ts';
import type { Remark } from './remark.ts';

const advice = (code: string, where: string, why: string): Remark => ({ level: 'ADVICE', code, where, why });

/** ADVICE on what a code should have: a measure and a remedy for each promise, scope, contact, remedies, a way to complain. */
export function adviceOnCode(code: CodeContent): Remark[] {
  return [...adviceOnPromises(code), ...missingParts(code.clauses)];
}

function adviceOnPromises({ clauses, indicators }: CodeContent): Remark[] {
  const measured = new Set(indicators.map(({ clauseKey }) => clauseKey));
  const remedied = remediedClauses(clauses);
  const promises = clauses.filter(({ kind }) => kind === 'PROMISE');
  // A promise that is spelt out in promises beneath it is measured and remedied by theirs.
  const speltOut = new Set(promises.map(({ parentKey }) => parentKey));
  const leaves = promises.filter(({ key }) => !speltOut.has(key));
  return [
    ...leaves
      .filter(({ key }) => !measured.has(key))
      .map(({ key, heading }) =>
        advice(
          'PROMISE_WITHOUT_INDICATOR',
          `clauses.${key}`,
          `Nothing measures whether “${heading}” is kept.`,
        ),
      ),
    ...leaves
      .filter((promise) => !remedied.has(promise))
      .map(({ key, heading }) =>
        advice(
          'PROMISE_WITHOUT_REMEDY',
          `clauses.${key}`,
          `No clause near “${heading}”, and none for the whole code, says what happens when it is not kept.`,
        ),
      ),
  ];
}

/**
 * The clauses for which a remedy stands: anywhere in the same chapter (a clause at the top with all beneath it), so beneath the
 * clause, beside it or beneath what it stands under; or at the top of the code, for all of it.
 */
function remediedClauses(clauses: readonly Clause[]): ReadonlySet<Clause> {
  const chapters = clauseTree(clauses).map((top) => flattenTree([top]));
  const general = chapters.some(([top]) => top?.clause.kind === 'REMEDY');
  return new Set(
    chapters
      .filter((chapter) => general || chapter.some(({ clause }) => clause.kind === 'REMEDY'))
      .flatMap((chapter) => chapter.map(({ clause }) => clause)),
  );
}

function missingParts(clauses: readonly Clause[]): Remark[] {
  const has = (test: (clause: Clause) => boolean) => clauses.some(test);
  const parts: [boolean, string, string][] = [
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
  return parts.filter(([there]) => !there).map(([, code, why]) => advice(code, 'clauses', why));
}

/** ADVICE on the words of one clause: vague ones where something is promised, and sentences that are hard to read. */
export function adviceOnWords(clause: Clause): Remark[] {
  return [...vagueWords(clause), ...hardReading(clause)];
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
].map((word) => ({ word, pattern: new RegExp(`\\b${word.replaceAll(' ', '\\s+')}\\b`, 'i') }));

function vagueWords({ key, heading, text, kind }: Clause): Remark[] {
  if (kind !== 'PROMISE' && kind !== 'REMEDY') return [];
  return VAGUE.filter(({ pattern }) => pattern.test(text)).map(({ word }) =>
    advice(
      'VAGUE_WORD',
      `clauses.${key}`,
      `“${heading}” says “${word}”: a customer can not hold anybody to that. Say how much or by when.`,
    ),
  );
}

const LONGEST_SENTENCE = 35;

function hardReading({ key, heading, text }: Clause): Remark[] {
  const longest = text
    .split(/[.!?]\s/)
    .reduce((most, sentence) => Math.max(most, sentence.split(/\s+/).filter(Boolean).length), 0);
  if (longest <= LONGEST_SENTENCE) return [];
  return [
    advice('HARD_READING', `clauses.${key}`, `“${heading}” has a sentence of ${longest} words: split it.`),
  ];
}
