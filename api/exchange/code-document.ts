import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Ask, askOrder } from '../rules/asks.ts';
import { canonical } from '../rules/canonical.ts';
import { type Clause, clauseTree, flattenTree, type Parameter } from '../rules/clause.ts';
import { type ComplaintLists, declaresNothing, NO_LISTS } from '../rules/complaint-lists.ts';
import type { FigureCheck } from '../rules/figure-check.ts';
import type { Indicator } from '../rules/indicator.ts';
import type { Remark } from '../rules/remark.ts';
import { referenceRemarks } from './code-references.ts';
import { CODE_SCHEMA, CODE_SCHEMA_NAME } from './code-schema.ts';
import type { ClauseText, EditionContentSource } from './documents.ts';
import { schemaRemarks } from './schema-remarks.ts';

/**
 * An edition as it travels: all that it says and measures, and nothing of where, when and by whom it was published, so that what
 * was imported is exported again byte for byte. Its form is `CODE_SCHEMA`.
 */
export type CodeDocument = {
  readonly $schema: typeof CODE_SCHEMA_NAME;
  readonly language: string;
  readonly complaintCategories: readonly string[];
  readonly clauses: readonly Members<Clause>[];
  readonly parameters: readonly Members<Parameter>[];
  readonly indicators: readonly Members<Indicator>[];
  readonly texts: readonly Members<ClauseText>[];
  readonly complaintLists?: Members<ComplaintLists>;
  readonly checks?: readonly EachOf<FigureCheck>[];
  readonly asks?: readonly Members<Ask>[];
};

type Members<T> = Pick<T, keyof T>;
type EachOf<T> = T extends unknown ? Members<T> : never;

/** What came of a document: the content, or, where it is null, the remarks that say why. */
export interface Imported {
  edition: EditionContentSource | null;
  remarks: Remark[];
}

/** The document of an edition. Clauses in reading order, all else by name: in whatever order they were stored, it is the same. */
export function toDocument(edition: EditionContentSource): CodeDocument {
  const { language, complaintCategories, complaintLists = NO_LISTS, content, texts } = edition;
  const { checks = [], asks = [] } = edition;
  return {
    $schema: CODE_SCHEMA_NAME,
    language,
    complaintCategories: [...complaintCategories],
    clauses: flattenTree(clauseTree(content.clauses)).map(({ clause }) => clauseMembers(clause)),
    parameters: byName(content.parameters.map(parameterMembers), ({ clauseKey, key }) => [clauseKey, key]),
    indicators: byName(content.indicators.map(indicatorMembers), ({ key }) => [key]),
    texts: byName(texts.map(textMembers), ({ language: to, clauseKey }) => [to, clauseKey]),
    ...(declaresNothing(complaintLists) ? {} : { complaintLists: { ...complaintLists } }),
    ...(checks.length > 0 ? { checks: byName(checks, ({ key }) => [key]) } : {}),
    ...(asks.length > 0 ? { asks: askOrder(asks) } : {}),
  };
}

/** The document as text, to be written as UTF-8: one text for one content. */
export function documentText(edition: EditionContentSource): string {
  return canonical(toDocument(edition));
}

/** Reads what `documentText` wrote, or anybody else: NOT_JSON where it is no JSON, else what `fromDocument` says. */
export function fromDocumentText(text: string): Imported {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (fault) {
    const why = `This is no JSON document: ${fault instanceof Error ? fault.message : String(fault)}.`;
    return { edition: null, remarks: [{ level: 'ERROR', code: 'NOT_JSON', where: 'document', why }] };
  }
  return fromDocument(json);
}

/**
 * Reads the document of an edition. Where it does not fit the schema, or its parts do not fit each other, there is no edition,
 * and each remark names the place. What passes may still be unfit to be published: that is for `checkEdition` to say.
 */
export function fromDocument(json: unknown): Imported {
  if (!fits(json)) return { edition: null, remarks: schemaRemarks(fits.errors ?? []) };
  const remarks = referenceRemarks(json);
  if (remarks.length > 0) return { edition: null, remarks };
  const { language, complaintCategories, complaintLists, clauses, parameters, indicators, texts, checks } =
    json;
  const content = { clauses, parameters, indicators };
  const declared = {
    ...(checks ? { checks } : {}),
    ...(complaintLists ? { complaintLists } : {}),
    ...(json.asks ? { asks: json.asks } : {}),
  };
  return { edition: { language, complaintCategories, content, texts, ...declared }, remarks: [] };
}

const fits = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false }).compile<CodeDocument>(
  CODE_SCHEMA,
);

// Named one by one: rows of the database carry more than what a document says.
const clauseMembers = (clause: Clause): Members<Clause> => {
  const { key, parentKey, position, kind, policy, heading, text } = clause;
  return { key, parentKey, position, kind, policy, heading, text };
};

const parameterMembers = (parameter: Parameter): Members<Parameter> => {
  const { clauseKey, key, label, type, unit, stronger, floor, choices } = parameter;
  return { clauseKey, key, label, type, unit, stronger, floor, choices: [...choices] };
};

const indicatorMembers = (indicator: Indicator): Members<Indicator> => {
  const { key, clauseKey, kind, label, numeratorLabel, denominatorLabel, unit, stronger, target } = indicator;
  return {
    ...{ key, clauseKey, kind, label, numeratorLabel, denominatorLabel, unit, stronger, target },
    audience: indicator.audience,
    breakdown: [...indicator.breakdown],
  };
};

const textMembers = (translation: ClauseText): Members<ClauseText> => {
  const { clauseKey, language, heading, text, sourceHash } = translation;
  return { clauseKey, language, heading, text, sourceHash };
};

/** Sorted by names that are unique, compared part by part as code units: the same on every machine. */
function byName<T>(items: readonly T[], nameOf: (item: T) => readonly string[]): T[] {
  return items
    .map((item) => ({ item, name: nameOf(item).join('\u0000') }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ item }) => item);
}
