import fc from 'fast-check';
import type { EditionDocumentSource } from '../../api/exchange/documents.ts';
import type { Clause, CodeContent, Parameter } from '../../api/rules/clause.ts';
import type { Indicator } from '../../api/rules/indicator.ts';
import {
  ADAPTATION_POLICIES,
  AUDIENCES,
  CLAUSE_KINDS,
  INDICATOR_KINDS,
  PARAMETER_TYPES,
  STRONGER_DIRECTIONS,
} from '../../schema/words.ts';
import { CHARTER, CLAUSES, PARAMETERS } from '../../seeds/charter.ts';
import { INDICATORS } from '../../seeds/charter-indicators.ts';

/** The demonstration charter with one parameter of each further kind. */
export const CHARTER_EDITION: EditionDocumentSource = {
  associationName: 'Open Line Association',
  codeKey: CHARTER.key,
  codeTitle: CHARTER.title,
  codeSummary: CHARTER.summary,
  number: 2,
  language: 'en',
  effectiveOn: '2027-01-01',
  adoptBy: '2027-06-30',
  releaseNotes: 'Ways to complain are chosen from a list.',
  writtenAt: new Date('2026-11-01T09:30:00.000Z'),
  complaintCategories: ['Billing', 'Faults & repairs'],
  content: {
    clauses: CLAUSES.map((clause, position) => ({
      ...clause,
      parentKey: clause.parentKey ?? null,
      position,
    })),
    parameters: [
      ...PARAMETERS.map((parameter) => ({ choices: [], ...parameter })),
      {
        ...{ clauseKey: 'complaint-route', key: 'ways', label: 'Ways to complain', type: 'CHOICE' },
        ...{
          unit: 'ways',
          stronger: 'SUPERSET',
          floor: 'letter|web',
          choices: ['letter', 'web', '“call” back'],
        },
      },
      {
        ...{ clauseKey: 'complaint-route', key: 'free', label: 'Free of charge', type: 'YES_NO' },
        ...{ unit: 'yes or no', stronger: 'HIGHER', floor: 'YES', choices: [] },
      },
      {
        ...{ clauseKey: 'contact', key: 'opens', label: 'Lines open at', type: 'TIME' },
        ...{ unit: 'time of day', stronger: 'EARLIER', floor: '09:00', choices: [] },
      },
    ],
    indicators: INDICATORS.map((indicator) => ({
      ...indicator,
      denominatorLabel: indicator.denominatorLabel ?? null,
      stronger: indicator.stronger ?? null,
      target: indicator.target ?? null,
    })),
  },
  texts: [
    {
      ...{
        clauseKey: 'limits',
        language: 'de',
        heading: 'Grenzen',
        text: 'Für Sturm und Flut wird nicht gehaftet.',
      },
      sourceHash: 'ab'.repeat(32),
    },
  ],
};

const SIGNS = [
  '<script>alert(1)</script>',
  '**bold**',
  '{{',
  '}}',
  '# ',
  '1. ',
  '- ',
  '\\',
  '"',
  '&amp;',
  '|',
  '\n',
  ' ',
];

// Taken out of what is drawn, since a text may not hold them.
const UNPRINTABLE = /[^\P{Cc}\t\n]|\p{Cs}/gu;
export const anyText = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...SIGNS)), { maxLength: 6 })
  .map((pieces) => pieces.join('').replace(UNPRINTABLE, ''));
const name = anyText.map((text) => [...text].slice(0, 50).join('').trim() || 'name');
const choice = name.map((text) => text.replaceAll('|', '').replace(/\s+/g, ' ').trim() || 'choice');
const key = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const number = fc.tuple(fc.nat(9_999), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`);
const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list);

const clauseOf = fc.record({
  ...{ key, under: fc.nat(), position: fc.nat(100_000), kind: oneOf(CLAUSE_KINDS) },
  ...{ policy: oneOf(ADAPTATION_POLICIES), heading: name, text: anyText },
});

/** Clauses in a tree: each stands beneath one that was drawn before it, or at the root. */
const clauses: fc.Arbitrary<Clause[]> = fc
  .uniqueArray(clauseOf, { minLength: 1, maxLength: 12, selector: (clause) => clause.key })
  .map((drawn) =>
    drawn.map(({ under, ...clause }, place) => ({
      ...clause,
      parentKey:
        drawn[under % (place + 1)]?.key === clause.key ? null : (drawn[under % (place + 1)]?.key ?? null),
    })),
  );

const VALUES = {
  LINE: number,
  YES_NO: fc.constantFrom('YES', 'NO'),
  DATE: fc.constantFrom('2027-03-31', '2028-02-29'),
  TIME: fc.constantFrom('09:00', '17:30'),
};
const direction = (type: Parameter['type']) =>
  type === 'CHOICE' ? 'SUPERSET' : type === 'DATE' || type === 'TIME' ? 'EARLIER' : 'HIGHER';

const parameterOf = fc.oneof(
  fc
    .record({ key, label: name, unit: name, choices: fc.uniqueArray(choice, { minLength: 1, maxLength: 4 }) })
    .map((drawn) => ({ ...drawn, type: 'CHOICE' as const, floor: drawn.choices.slice(0, 2).join('|') })),
  oneOf(PARAMETER_TYPES.filter((type) => type !== 'CHOICE')).chain((type) =>
    fc.record({
      ...{ key, label: name, unit: name, choices: fc.constant([]), type: fc.constant(type) },
      floor: type === 'YES_NO' || type === 'DATE' || type === 'TIME' ? VALUES[type] : VALUES.LINE,
    }),
  ),
);

const indicatorOf = fc.record({
  ...{ key, kind: oneOf(INDICATOR_KINDS), label: name, numeratorLabel: name, unit: name },
  ...{ denominatorLabel: fc.option(name), stronger: fc.option(oneOf(STRONGER_DIRECTIONS)) },
  ...{ target: fc.option(number), audience: oneOf(AUDIENCES) },
  breakdown: fc.uniqueArray(name, { maxLength: 3 }),
});

/** Content that can be stored as a draft: every reference meets its clause, and each text that can hold a parameter names it. */
const content = clauses.chain((drawn) => {
  const owner = oneOf(drawn.map((clause) => clause.key));
  return fc.record({
    clauses: fc.constant(drawn),
    parameters: fc.uniqueArray(
      fc
        .tuple(owner, parameterOf)
        .map(([clauseKey, item]): Parameter => ({ ...item, clauseKey, stronger: direction(item.type) })),
      { maxLength: 8, selector: (item) => `${item.clauseKey}/${item.key}` },
    ),
    indicators: fc.uniqueArray(
      fc.tuple(owner, indicatorOf).map(([clauseKey, item]): Indicator => ({ ...item, clauseKey })),
      { maxLength: 6, selector: (item) => item.key },
    ),
  });
});

const inText = (drawn: CodeContent): CodeContent => ({
  ...drawn,
  clauses: drawn.clauses.map((clause) => ({
    ...clause,
    text: drawn.parameters
      .filter(({ clauseKey }) => clauseKey === clause.key)
      .reduce((text, { key: named }) => `${text} {{ ${named} }}`, clause.text),
  })),
});

/** Any edition, with texts that hold what Markdown, HTML and JSON would take for signs of their own. */
export const anyEdition: fc.Arbitrary<EditionDocumentSource> = fc
  .record({
    content: content.map(inText),
    complaintCategories: fc.uniqueArray(name, { maxLength: 4 }),
    translated: fc.uniqueArray(fc.tuple(fc.constantFrom('de', 'pt-BR'), fc.nat(), name, anyText), {
      maxLength: 4,
    }),
  })
  .map(({ translated, ...drawn }) => ({
    ...CHARTER_EDITION,
    ...drawn,
    texts: [
      ...new Map(
        translated.map(([language, place, heading, text]) => {
          const clauseKey = drawn.content.clauses[place % drawn.content.clauses.length]?.key ?? '';
          const item = { clauseKey, language, heading, text, sourceHash: '0'.repeat(64) };
          return [`${language} ${clauseKey}`, item];
        }),
      ).values(),
    ],
  }));
