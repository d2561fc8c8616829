import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CodeDocument,
  documentText,
  fromDocument,
  fromDocumentText,
  toDocument,
} from '../../api/exchange/code-document.ts';
import { CODE_SCHEMA } from '../../api/exchange/code-schema.ts';
import type { EditionContentSource } from '../../api/exchange/documents.ts';
import { NO_LISTS } from '../../api/rules/complaint-lists.ts';
import type { FigureCheck } from '../../api/rules/figure-check.ts';
import { anyEdition, CHARTER_EDITION } from './editions.ts';

const imported = (text: string): EditionContentSource => {
  const { edition, remarks } = fromDocumentText(text);
  expect(remarks).toEqual([]);
  if (!edition) throw new Error('Nothing was imported.');
  return edition;
};

/** As a database gives rows back: in another order, and with columns that no document tells. */
const stored = ({
  language,
  complaintCategories,
  content,
  texts,
}: EditionContentSource): EditionContentSource => {
  const rows = <T extends object>(items: readonly T[]): T[] =>
    items.map((item) => ({ id: 'row', associationId: 'x', ...item })).reverse();
  const { clauses, parameters, indicators } = content;
  return {
    ...{ language, complaintCategories, texts: rows(texts) },
    content: { clauses: rows(clauses), parameters: rows(parameters), indicators: rows(indicators) },
  };
};

const byPlace = (edition: EditionContentSource) => ({
  language: edition.language,
  complaintCategories: edition.complaintCategories,
  clauses: new Map(edition.content.clauses.map((item) => [item.key, item])),
  parameters: new Map(edition.content.parameters.map((item) => [`${item.clauseKey}/${item.key}`, item])),
  indicators: new Map(edition.content.indicators.map((item) => [item.key, item])),
  texts: new Map(edition.texts.map((item) => [`${item.clauseKey} ${item.language}`, item])),
});

describe('the document of an edition', () => {
  it('comes back byte for byte, whatever the order in which it was stored', () => {
    fc.assert(
      fc.property(anyEdition, (edition) => {
        const text = documentText(edition);
        const back = imported(text);
        expect(byPlace(back)).toEqual(byPlace(edition));
        expect(documentText(back)).toBe(text);
        expect(documentText(stored(back))).toBe(text);
        expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('tells the demonstration charter, clauses in reading order and all else by name', () => {
    const document = toDocument(stored(CHARTER_EDITION));
    expect(document.clauses.map(({ key }) => key).slice(3, 8)).toEqual([
      ...['words', 'answers', 'answer-enquiries', 'answer-complaints', 'repairs'],
    ]);
    expect(document.parameters.map(({ clauseKey, key }) => `${clauseKey}/${key}`).slice(2, 6)).toEqual([
      ...['complaint-route/free', 'complaint-route/ways', 'contact/opens', 'notice-of-prices/notice-days'],
    ]);
    expect(document.clauses[0]).toEqual(CHARTER_EDITION.content.clauses[0]);
    expect(Object.keys(document)).not.toContain('number');
  });

  it('differs as soon as a word differs', () => {
    const [first, ...others] = CHARTER_EDITION.content.clauses;
    if (!first) throw new Error('The charter has no clause.');
    const clauses = [{ ...first, text: `${first.text} ` }, ...others];
    const other = { ...CHARTER_EDITION, content: { ...CHARTER_EDITION.content, clauses } };
    expect(documentText(other)).not.toBe(documentText(CHARTER_EDITION));
  });
});

type Loose = { [member: string]: unknown } & Record<
  'clauses' | 'parameters' | 'indicators' | 'texts',
  Record<string, unknown>[]
>;

/** The remarks on the charter's document after something was done to it, as “CODE where”. */
function refused(spoil: (document: Loose) => void): string[] {
  const document: Loose = JSON.parse(documentText(CHARTER_EDITION));
  spoil(document);
  const { edition, remarks } = fromDocument(document);
  expect(edition).toBeNull();
  for (const { level, why } of remarks) {
    expect(level).toBe('ERROR');
    expect(why).toMatch(/^[A-Z“0-9].*\.$/s);
  }
  return remarks.map(({ code, where }) => `${code} ${where}`);
}

const put =
  (part: 'clauses' | 'parameters' | 'indicators' | 'texts', place: number, members: object) =>
  (document: Loose) => {
    Object.assign(document[part][place] ?? {}, members);
  };

// By name: 0 answer-complaints/decision-days, 3 complaint-route/ways (CHOICE), 4 contact/opens (TIME).
describe('a document that does not fit', () => {
  it.each<[string, (document: Loose) => void, string[]]>([
    [
      'of another schema',
      (document) => Object.assign(document, { $schema: 'other.json' }),
      ['NOT_IN_LIST $schema'],
    ],
    ['without a language', (document) => Reflect.deleteProperty(document, 'language'), ['MISSING language']],
    [
      'in no language',
      (document) => Object.assign(document, { language: 'English!' }),
      ['WRONG_FORM language'],
    ],
    [
      'with a member more',
      (document) => Object.assign(document, { author: 'me' }),
      ['UNKNOWN_MEMBER author'],
    ],
    [
      'with clauses that are no list',
      (document) => Object.assign(document, { clauses: {} }),
      ['WRONG_TYPE clauses'],
    ],
    ['with a column of the database', put('clauses', 2, { id: 'x' }), ['UNKNOWN_MEMBER clauses.2.id']],
    [
      'with a clause without text',
      (document) => Reflect.deleteProperty(document.clauses[1] ?? {}, 'text'),
      ['MISSING clauses.1.text'],
    ],
    ['with a kind that is none', put('clauses', 4, { kind: 'WISH' }), ['NOT_IN_LIST clauses.4.kind']],
    ['with a policy that is none', put('clauses', 4, { policy: 'FREE' }), ['NOT_IN_LIST clauses.4.policy']],
    ['with a key in capitals', put('clauses', 18, { key: 'Contact Us' }), ['WRONG_FORM clauses.18.key']],
    [
      'with a position before the first',
      put('clauses', 0, { position: -1 }),
      ['OUT_OF_RANGE clauses.0.position'],
    ],
    ['with a position between two', put('clauses', 0, { position: 1.5 }), ['WRONG_TYPE clauses.0.position']],
    [
      'with a heading too long',
      put('clauses', 0, { heading: 'x'.repeat(301) }),
      ['TOO_LONG clauses.0.heading'],
    ],
    ['with a blank heading', put('clauses', 0, { heading: ' ' }), ['WRONG_FORM clauses.0.heading']],
    [
      'with no heading',
      put('clauses', 0, { heading: '' }),
      ['BLANK clauses.0.heading', 'WRONG_FORM clauses.0.heading'],
    ],
    ['with a bell in a text', put('clauses', 0, { text: 'ring \u0007' }), ['WRONG_FORM clauses.0.text']],
    ['with half a sign', put('clauses', 0, { text: 'half \ud83d' }), ['WRONG_FORM clauses.0.text']],
    ['with a type that is none', put('parameters', 0, { type: 'COLOUR' }), ['NOT_IN_LIST parameters.0.type']],
    ['with a choice of nothing', put('parameters', 3, { choices: [] }), ['TOO_FEW parameters.3.choices']],
    [
      'with a choice that is lower',
      put('parameters', 3, { stronger: 'LOWER' }),
      ['NOT_IN_LIST parameters.3.stronger'],
    ],
    [
      'with one name twice',
      put('parameters', 3, { choices: ['web', 'web'] }),
      ['REPEATED parameters.3.choices'],
    ],
    [
      'with a bar in a name',
      put('parameters', 3, { choices: ['web|letter'] }),
      ['WRONG_FORM parameters.3.choices.0'],
    ],
    [
      'with choices for a number',
      put('parameters', 0, { choices: ['few'] }),
      ['TOO_MANY parameters.0.choices'],
    ],
    [
      'with a time that is higher',
      put('parameters', 4, { stronger: 'HIGHER' }),
      ['NOT_IN_LIST parameters.4.stronger'],
    ],
    ['with a target in words', put('indicators', 0, { target: 'many' }), ['WRONG_FORM indicators.0.target']],
    ['with a target as a number', put('indicators', 0, { target: 0.5 }), ['WRONG_TYPE indicators.0.target']],
    [
      'with an audience that is none',
      put('indicators', 6, { audience: 'ALL' }),
      ['NOT_IN_LIST indicators.6.audience'],
    ],
    ['with a hash that is none', put('texts', 0, { sourceHash: 'abc' }), ['WRONG_FORM texts.0.sourceHash']],
    ['with two clauses of one key', put('clauses', 1, { key: 'purpose' }), ['DUPLICATE_KEY clauses.1']],
    [
      'with a parent that is not there',
      put('clauses', 5, { parentKey: 'gone' }),
      ['DANGLING_PARENT clauses.5.parentKey'],
    ],
    [
      'with a clause beneath itself',
      put('clauses', 18, { parentKey: 'contact' }),
      ['CIRCULAR_PARENT clauses.18.parentKey'],
    ],
    [
      'with two clauses in a circle',
      put('clauses', 4, { parentKey: 'answer-enquiries' }),
      [4, 5].map((place) => `CIRCULAR_PARENT clauses.${place}.parentKey`),
    ],
    [
      'with a parameter of no clause',
      put('parameters', 1, { clauseKey: 'gone' }),
      ['DANGLING_PARAMETER parameters.1.clauseKey'],
    ],
    [
      'with two parameters of one name',
      put('parameters', 3, { key: 'free' }),
      ['DUPLICATE_KEY parameters.3'],
    ],
    [
      'with an indicator of no clause',
      put('indicators', 1, { clauseKey: 'gone' }),
      ['DANGLING_INDICATOR indicators.1.clauseKey'],
    ],
    [
      'with two indicators of one name',
      put('indicators', 1, { key: 'complaints-in-time' }),
      ['DUPLICATE_KEY indicators.1'],
    ],
    [
      'with a translation of no clause',
      put('texts', 0, { clauseKey: 'gone' }),
      ['DANGLING_TEXT texts.0.clauseKey'],
    ],
    [
      'with a translation into its own language',
      put('texts', 0, { language: 'en' }),
      ['NOT_A_TRANSLATION texts.0.language'],
    ],
  ])('%s is refused with the place', (_name, spoil, wanted) => {
    expect(refused(spoil)).toEqual(wanted);
  });

  it.each([
    ['no JSON', '{"language":', 'NOT_JSON document'],
    ['a list', '[]', 'WRONG_TYPE document'],
    ['nothing', 'null', 'WRONG_TYPE document'],
  ])('that is %s is refused whole', (_name, text, wanted) => {
    const { edition, remarks } = fromDocumentText(text);
    expect(edition).toBeNull();
    expect(remarks.map(({ code, where }) => `${code} ${where}`)).toEqual([wanted]);
  });

  it('says what would stand there instead', () => {
    const document: Loose = JSON.parse(documentText(CHARTER_EDITION));
    put('clauses', 4, { policy: 'FREE', heading: ' Answers' })(document);
    expect(fromDocument(document).remarks.map(({ why }) => why)).toEqual([
      '“FREE” can not stand here: choose one of VERBATIM, PARAMETERS, EXTENSIBLE or CONDITIONAL.',
      '“ Answers” can not stand here: this must be a text of 1 to 300 characters, with no white space at either end and no control characters.',
    ]);
  });

  it('with faults without number is told the first hundred and how many more', () => {
    const places = refused((document) => {
      const [first = {}] = document.clauses;
      document.clauses = Array.from({ length: 250 }, () => ({ ...first, kind: 'WISH' }));
    });
    expect(places).toHaveLength(101);
    expect(places[99]).toBe('NOT_IN_LIST clauses.99.kind');
    expect(places[100]).toBe('MORE_FAULTS document');
  });
});

describe('the published schema', () => {
  it('is a valid schema of its draft, and stands alone', () => {
    const ajv = new Ajv2020({ allowUnionTypes: true });
    expect(ajv.validateSchema(CODE_SCHEMA)).toBe(true);
    const outside = JSON.stringify(CODE_SCHEMA).match(/"\$ref":"[^#][^"]*"/g);
    expect(outside).toBeNull();
    expect(CODE_SCHEMA.$id).toBe('accord-code-1.schema.json');
  });

  it('names each member of the document, and no other', () => {
    const document: CodeDocument = toDocument(CHARTER_EDITION);
    expect([...CODE_SCHEMA.required].sort()).toEqual(Object.keys(document).sort());
    const checks: FigureCheck[] = [
      {
        ...{ key: 'few', frequency: null, kind: 'BOUNDS', indicatorKey: 'answered-in-time' },
        ...{ least: null, most: '1', level: 'ERROR' },
      } as const,
    ];
    const [complaintCategories, complaintLists] = [['Billing'], { ...NO_LISTS, channels: ['Letter'] }];
    const asks = [{ what: 'PRINCIPLES', frequency: 'YEARLY' }] as const;
    const declaring = toDocument({ ...CHARTER_EDITION, complaintCategories, complaintLists, checks, asks });
    expect(Object.keys(CODE_SCHEMA.properties).sort()).toEqual(Object.keys(declaring).sort());
    expect(fromDocument(declaring)).toMatchObject({ edition: { checks, complaintLists, asks }, remarks: [] });
  });
});
