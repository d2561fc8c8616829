import {
  ADOPTION_STATUSES,
  DIMENSIONS,
  INDICATOR_KINDS,
  SIZE_BANDS,
  SUPPRESSIONS,
} from '../../schema/words.ts';
import { PUBLIC_REASONS } from '../../schema/words-return.ts';
import type { Licence } from './about.ts';
import { CELL_COLUMNS, COLUMNS } from './columns.ts';
import type { Answer, Cell, NamedLine, Publication, Release, Series } from './release.ts';

/** Changes when the shape does, in a way that a program would notice. */
export const JSON_FORMAT = 'accord-release-1';

const HEAD = [
  'reference',
  'number',
  'title',
  'associationName',
  'codeKey',
  'codeTitle',
  'editionNumber',
  'periodLabel',
  'periodStartsOn',
  'periodEndsOn',
  'publishedAt',
  'due',
  'reported',
  'nil',
  'minimumRespondents',
  'comparedWith',
  'comparedVintage',
  'comparedPeriod',
  'vintage',
  'supersedes',
  'reason',
  'changes',
  'engine',
  'licence',
] as const satisfies (keyof Publication)[];

const DEFINITION = [
  'indicatorKey',
  'label',
  'kind',
  'unit',
  'numeratorLabel',
  'denominatorLabel',
  'target',
] as const satisfies (keyof Series)[];

/** What is said of a figure of one firm. */
const FIRM = [
  ...['breakdown', 'value', 'numerator', 'denominator', 'rate', 'smallBase', 'place'],
  ...['firmName', 'certificateNumber'],
] as const satisfies (keyof NamedLine)[];

function picked<Row, Name extends keyof Row>(row: Row, names: readonly Name[]): Pick<Row, Name> {
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Pick<Row, Name>;
}

/**
 * What the fingerprint is of: the publication with its series by key and their cells by dimension and category, in code-unit order, and its figures
 * by firm as they are listed, what firms have to say, and what it tells beside figures, each where there is any. SHA-256
 * of its canonical text (RFC 8785) is the digest, so that whoever has the file can check it.
 */
export function fingerprinted({ publication, series, answers }: Release) {
  const sorted = [...series].sort((a, b) => (a.indicatorKey < b.indicatorKey ? -1 : 1));
  return {
    ...picked(publication, HEAD),
    publishedAt: publication.publishedAt.toISOString(),
    ...(publication.contents ? { contents: publication.contents } : {}),
    ...(answers.length > 0 ? { answers: answers.map(answered) } : {}),
    series: sorted.map((one) => ({
      ...picked(one, DEFINITION),
      cells: one.cells.map((cell) => picked<Cell, keyof Cell>(cell, CELL_COLUMNS)),
      ...(one.named.length > 0 ? { named: one.named.map((line) => picked(line, FIRM)) } : {}),
    })),
  };
}

const answered = ({ certificateNumber, firmName, response, disputes }: Answer) => ({
  ...{ certificateNumber, firmName, response },
  disputes: disputes.map(({ indicatorKey, reason }) => ({ indicatorKey, reason })),
});

interface AboutRelease {
  schema: string;
  licence: Licence;
  source: string;
  citation: string;
  caveats: readonly string[];
}

/** The release as JSON, in the shape that `releaseSchema` describes; decimals are text, so that no reader rounds them. */
export function releaseJson(release: Release, about: AboutRelease): string {
  const { schema, licence, source, citation, caveats } = about;
  const columns = COLUMNS.map(({ name, kind, says }) => ({ name, kind, says }));
  const document = {
    ...{ $schema: schema, format: JSON_FORMAT, source, licence, citation, caveats, columns },
    digest: release.publication.digest,
    publication: fingerprinted(release),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

const TEXT = { type: 'string' };
const COUNT = { type: 'integer', minimum: 0 };
const DECIMAL = { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' };
const orNull = (type: object) => ({ anyOf: [type, { type: 'null' }] });
const list = (items: object) => ({ type: 'array', items });
const record = (properties: Record<string, object>) => ({
  ...{ type: 'object', properties, required: Object.keys(properties) },
});

/** A figure that a correction prints otherwise than the print before. */
const CHANGE = record({
  ...{ indicatorKey: TEXT, dimension: { enum: DIMENSIONS }, category: TEXT, field: TEXT },
  ...{ was: orNull(TEXT), now: orNull(TEXT) },
});

/** Of an indicator that is told by firm. */
const NAMED = record({
  ...{ breakdown: TEXT, value: orNull(DECIMAL), numerator: orNull(DECIMAL), denominator: orNull(DECIMAL) },
  ...{ rate: orNull(DECIMAL), smallBase: { type: 'boolean' }, place: orNull(COUNT) },
  ...{ firmName: TEXT, certificateNumber: TEXT },
});

const SPREAD = record({
  ...{ clauseKey: TEXT, heading: TEXT, label: TEXT, unit: TEXT, floor: TEXT, firms: COUNT, more: COUNT },
  values: list(record({ value: TEXT, firms: COUNT })),
});

/** What a release tells beside its figures, where it does. */
const CONTENTS = record({
  excluded: list(record({ reason: { enum: PUBLIC_REASONS }, firms: COUNT })),
  bands: list(record({ sizeBands: list({ enum: SIZE_BANDS }), due: COUNT, reported: COUNT })),
  adoption: list(record({ editionNumber: COUNT, status: { enum: ADOPTION_STATUSES }, firms: COUNT })),
  parameters: list(SPREAD),
});

/** What a firm that is named has to say. */
const ANSWER = record({
  ...{ certificateNumber: TEXT, firmName: TEXT, response: orNull(TEXT) },
  disputes: list(record({ indicatorKey: TEXT, reason: TEXT })),
});

const OF_CELL: Record<string, object> = {
  dimension: { enum: DIMENSIONS },
  category: TEXT,
  suppression: { enum: SUPPRESSIONS },
};

const OF_KIND = {
  TEXT: orNull(TEXT),
  INTEGER: orNull(COUNT),
  DECIMAL: orNull(DECIMAL),
  MOMENT: { type: 'string', format: 'date-time' },
};

function cellSchema(): object {
  const columns = COLUMNS.filter(({ name }) => CELL_COLUMNS.some((own) => own === name));
  return record(
    Object.fromEntries(
      columns.map(({ name, kind, says }) => [
        name,
        { description: says, ...(OF_CELL[name] ?? OF_KIND[kind]) },
      ]),
    ),
  );
}

function publicationSchema(): object {
  const day = { type: 'string', format: 'date' };
  const counts = ['number', 'vintage', 'editionNumber', 'due', 'reported', 'nil', 'minimumRespondents'];
  const series = record({
    ...Object.fromEntries(DEFINITION.map((name) => [name, TEXT])),
    kind: { enum: INDICATOR_KINDS },
    denominatorLabel: orNull(TEXT),
    target: orNull(DECIMAL),
    cells: list(cellSchema()),
  });
  const publication = record({
    ...Object.fromEntries(HEAD.map((name) => [name, counts.includes(name) ? COUNT : TEXT])),
    ...{ periodStartsOn: day, periodEndsOn: day, publishedAt: OF_KIND.MOMENT },
    ...{ comparedWith: orNull(TEXT), comparedVintage: orNull(COUNT), comparedPeriod: orNull(TEXT) },
    ...{ supersedes: orNull(TEXT), reason: orNull(TEXT), changes: list(CHANGE) },
    series: list({ ...series, properties: { ...series.properties, named: list(NAMED) } }),
  });
  const { properties } = publication;
  return { ...publication, properties: { ...properties, contents: CONTENTS, answers: list(ANSWER) } };
}

/** The shape of a release as JSON, as JSON Schema (2020-12) says it. A later version of the same format may have more members. */
export function releaseSchema(address: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: 'A published sector report',
    description:
      'The digest is SHA-256, in hexadecimal, of the member “publication” written as RFC 8785 asks. Decimals are text. Where a cell is suppressed, each of its figures is null.',
    ...record({
      $schema: TEXT,
      format: { const: JSON_FORMAT },
      source: TEXT,
      licence: record({ id: TEXT, name: TEXT, address: TEXT }),
      citation: TEXT,
      caveats: list(TEXT),
      columns: list(record({ name: TEXT, kind: { enum: Object.keys(OF_KIND) }, says: TEXT })),
      digest: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      publication: publicationSchema(),
    }),
  };
}
