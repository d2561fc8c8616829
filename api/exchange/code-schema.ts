import {
  ADAPTATION_POLICIES,
  AUDIENCES,
  CLAUSE_KINDS,
  INDICATOR_KINDS,
  PARAMETER_TYPES,
  STRONGER_DIRECTIONS,
} from '../../schema/words.ts';
import { RETURN_ASKS } from '../../schema/words-assessment.ts';
import { CHECK_EMPTIES, CHECK_RELATIONS, FREQUENCIES } from '../../schema/words-return.ts';
import { complaintListsSchema } from './code-schema-complaints.ts';
import {
  key,
  language,
  list,
  NAME_OF_A_CHOICE,
  names,
  oneOf,
  optional,
  orNull,
  prose,
  record,
  words,
} from './schema-parts.ts';

/** Under which name the schema is published beside the documents; each document names it as its own. */
export const CODE_SCHEMA_NAME = 'accord-code-1.schema.json';

// By another name, so that nobody takes the object for a promise.
const BRANCH = 'then';
const where = (types: readonly string[], then: Record<string, object>) => ({
  if: { properties: { type: { enum: types } }, required: ['type'] },
  [BRANCH]: { properties: then },
});

const NONE = { maxItems: 0 };

const clause = record('Clause', 'One clause; its place is told by parentKey and position.', {
  key: key('Key, stable across editions'),
  parentKey: orNull(key('Key of the clause above; null at the root')),
  position: {
    title: 'Order among the children of one parent',
    type: 'integer',
    minimum: 0,
    maximum: 100_000,
  },
  kind: oneOf('What the clause is', CLAUSE_KINDS),
  policy: oneOf('What a member may do to it', ADAPTATION_POLICIES),
  heading: words('Heading', 300),
  text: prose('Text; {{parameter-key}} stands where the value of a parameter is put', 20_000),
});

const parameter = {
  ...record('Parameter', 'A typed value in the text of a clause, which a member may only strengthen.', {
    clauseKey: key('Key of its clause'),
    key: key('Key within its clause'),
    label: words('What the value says', 200),
    type: oneOf('Type of its values', PARAMETER_TYPES),
    unit: words('Unit', 60),
    stronger: oneOf('Which end protects the customer more', STRONGER_DIRECTIONS),
    floor: words('The weakest value allowed; chosen names are joined by |', 13_000),
    choices: names('The closed list of a CHOICE, in order', 100, words('Choice', 120, NAME_OF_A_CHOICE)),
  }),
  allOf: [
    where(['CHOICE'], { stronger: { enum: ['SUPERSET'] }, choices: { minItems: 1 } }),
    where(['DATE', 'TIME'], { stronger: { enum: ['EARLIER'] }, choices: NONE }),
    where(['NUMBER', 'DURATION', 'MONEY', 'PERCENTAGE', 'YES_NO'], {
      stronger: { enum: ['LOWER', 'HIGHER'] },
      choices: NONE,
    }),
  ],
};

const indicator = record('Indicator', 'What is measured about a clause.', {
  key: key('Key, stable across editions'),
  clauseKey: key('Key of the clause that is measured'),
  kind: oneOf('What it counts or weighs', INDICATOR_KINDS),
  label: words('Name', 200),
  numeratorLabel: words('What is counted, or the value asked for', 500),
  denominatorLabel: orNull(words('Of what a ratio is a part; null for every other kind', 500)),
  unit: words('Unit', 60),
  stronger: oneOf('Which direction is better; null where none is', [...STRONGER_DIRECTIONS, null]),
  target: {
    title: 'Target; null where there is none',
    description: 'a plain decimal written as text, for example "0.95"',
    type: ['string', 'null'],
    pattern: '^-?[0-9]{1,30}(?:\\.[0-9]{1,30})?$',
  },
  audience: oneOf('Who may see single firms’ figures', AUDIENCES),
  breakdown: names('Categories by which it is reported, in order', 100, words('Category', 120)),
});

const translation = record('Translation', 'The words of one clause in another language.', {
  clauseKey: key('Key of the clause'),
  language: language('Language of the translation'),
  heading: words('Heading', 300),
  text: prose('Text, with the same placeholders', 20_000),
  sourceHash: {
    title: 'SHA-256 of the words that were translated',
    description: '64 hexadecimal digits in lower case',
    type: 'string',
    pattern: '^[0-9a-f]{64}$',
  },
});

const declared = {
  key: key('Key, stable across editions'),
  frequency: oneOf('In periods of this frequency alone; null: in all', [...FREQUENCIES, null]),
};
const measured = { ...declared, indicatorKey: key('Key of the indicator') };
const decimalOrNull = (title: string) => ({
  title,
  description: 'a plain decimal written as text, or null',
  type: ['string', 'null'],
  pattern: '^-?[0-9]{1,30}(?:\\.[0-9]{1,30})?$',
});
const level = oneOf('ERROR blocks, WARNING asks for words', ['ERROR', 'WARNING']);
const kindOf = (kind: string) => ({ title: 'What it declares', const: kind });

const checks = list('What figures are held against, by key', 500, {
  oneOf: [
    record('Bounds', 'A figure lies between two values, both included.', {
      ...{ ...measured, kind: kindOf('BOUNDS'), level },
      ...{ least: decimalOrNull('The least'), most: decimalOrNull('The most') },
    }),
    record('Change', 'A figure is not far from the firm’s own earlier ones.', {
      ...{ ...measured, kind: kindOf('CHANGE') },
      ...{ ratio: decimalOrNull('So many times the last'), robustZ: decimalOrNull('Modified z-score') },
      smallBase: { ...decimalOrNull('Counts below it are not compared'), type: 'string' },
    }),
    optional(
      'breaches',
      { title: 'The figure counts breaches: a zero asks where any was logged', type: 'boolean' },
      record('Zero', 'What a zero asks.', {
        ...{ ...measured, kind: kindOf('ZERO'), first: { title: 'A first zero asks', type: 'boolean' } },
        improbableAbove: decimalOrNull('Any zero asks where the median is above it'),
      }),
    ),
    record('Expression', 'Two expressions stand in a relation.', {
      ...{ ...declared, kind: kindOf('EXPRESSION'), level },
      ...{ left: words('Left side', 2_000), right: words('Right side', 2_000) },
      relation: oneOf('Relation', CHECK_RELATIONS),
      empties: oneOf('Where a figure that it names has none', CHECK_EMPTIES),
      says: words('The sentence where it does not hold', 500),
    }),
  ],
});

const asks = list(
  'What is asked of a return beside figures',
  RETURN_ASKS.length,
  record('Ask', 'One part of a return, and in which periods it is asked for.', {
    what: oneOf('Part of a return', RETURN_ASKS),
    frequency: declared.frequency,
  }),
);

/**
 * The JSON Schema (draft 2020-12) of the document in which an edition travels. The closed lists are those of `schema/words`, the
 * limits those under which a draft is edited. What one part says of another (keys that meet, no circles) stands in
 * `code-references`; whether the code is fit to be published is for `check` to say.
 */
export const CODE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: CODE_SCHEMA_NAME,
  ...optional(
    'complaintLists',
    complaintListsSchema,
    optional(
      'asks',
      asks,
      optional(
        'checks',
        checks,
        record(
          'Code of conduct',
          'All that one edition of a code says and measures (after ISO 10001:2018, 6.4, 6.5 and Annex H).',
          {
            $schema: { title: 'The schema of this document', const: CODE_SCHEMA_NAME },
            language: language('Language of the clauses'),
            complaintCategories: names(
              'Categories by which complaints are counted',
              100,
              words('Category', 120),
            ),
            clauses: list('Clauses, in reading order', 2_000, clause),
            parameters: list('Parameters, by clause and key', 2_000, parameter),
            indicators: list('Indicators, by key', 500, indicator),
            texts: list('Translations, by language and clause', 40_000, translation),
          },
        ),
      ),
    ),
  ),
};
