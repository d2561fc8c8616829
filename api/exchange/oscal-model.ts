import { digest, type JsonValue } from '../rules/canonical.ts';

/** The version of OSCAL to whose JSON schemas the documents conform. */
export const OSCAL_VERSION = '1.2.1';

/** Names of properties and parts that are ours, not OSCAL's. A number of our own, since Accord owns no domain. */
export const ACCORD_NAMESPACE = 'urn:uuid:e027161f-9752-408d-a6ea-f2feb4c8f5af';

/** The parts of the OSCAL model that the documents use. Lists are absent rather than empty. */
export type OscalProp = { name: string; ns?: string; value: string };
export type OscalParam = {
  id: string;
  class: string;
  props: OscalProp[];
  label: string;
  constraints: { description: string; tests: { expression: string }[] }[];
  values: string[];
};
export type OscalPart = {
  id: string;
  name: string;
  ns?: string;
  class?: string;
  title?: string;
  props?: OscalProp[];
  prose?: string;
  parts?: OscalPart[];
};
export type OscalControl = {
  id: string;
  class: string;
  title: string;
  params?: OscalParam[];
  props: OscalProp[];
  parts: OscalPart[];
  controls?: OscalControl[];
};
export type OscalGroup = {
  id: string;
  class: string;
  title: string;
  props: OscalProp[];
  controls: OscalControl[];
};
export type OscalMetadata = {
  title: string;
  'last-modified': string;
  version: string;
  'oscal-version': string;
  props?: OscalProp[];
  roles: { id: string; title: string }[];
  parties: { uuid: string; type: 'organization'; name: string }[];
  'responsible-parties': { 'role-id': string; 'party-uuids': string[] }[];
  remarks?: string;
};

export type OscalCatalog = { catalog: { uuid: string; metadata: OscalMetadata; groups?: OscalGroup[] } };
export type OscalSetting = { 'param-id': string; values: string[] };
export type OscalAdd = { position: 'ending'; props?: OscalProp[]; parts: OscalPart[] };
export type OscalAlter = { 'control-id': string; adds: OscalAdd[] };
export type OscalProfile = {
  profile: {
    uuid: string;
    metadata: OscalMetadata;
    imports: { href: string; 'include-all': Record<string, never> }[];
    merge: { 'as-is': boolean };
    modify?: { 'set-parameters'?: OscalSetting[]; alters?: OscalAlter[] };
    'back-matter': { resources: OscalResource[] };
  };
};
export type OscalResource = {
  uuid: string;
  title: string;
  rlinks: { href: string; 'media-type': string; hashes: { algorithm: 'SHA-256'; value: string }[] }[];
};

/** Ids of what a clause becomes. Keys hold no full stop, so that no two things have the same id. */
export const clauseId = (key: string): string => `clause.${key}`;
export const parameterId = (clauseKey: string, key: string): string => `param.${clauseKey}.${key}`;

/** A property of ours, or none where there is nothing to say. */
export function prop(name: string, value: string | number | null): OscalProp[] {
  const said = value === null ? '' : oneLine(String(value));
  return said === '' ? [] : [{ name, ns: ACCORD_NAMESPACE, value: said }];
}

/** The list under its name, or nothing where it is empty: OSCAL knows no empty lists. */
export function unlessEmpty<K extends string, T>(name: K, items: T[]): { [key in K]?: T[] } {
  return items.length > 0 ? ({ [name]: items } as { [key in K]: T[] }) : {};
}

/** What every document tells of itself: one organization is its creator. */
export function metadata(said: {
  title: string;
  version: string;
  writtenAt: Date;
  creator: string;
  role: string;
  props: OscalProp[];
  remarks?: string;
}): OscalMetadata {
  const party = uuidOf(['party', said.creator]);
  return {
    title: markupLine(said.title),
    'last-modified': said.writtenAt.toISOString(),
    version: said.version,
    'oscal-version': OSCAL_VERSION,
    ...unlessEmpty('props', said.props),
    roles: [{ id: 'creator', title: said.role }],
    parties: [{ uuid: party, type: 'organization', name: oneLine(said.creator) }],
    'responsible-parties': [{ 'role-id': 'creator', 'party-uuids': [party] }],
    ...(said.remarks?.trim() ? { remarks: markup(said.remarks) } : {}),
  };
}

/**
 * A UUID that follows from the content, in the form of RFC 9562, version 5, over SHA-256: one content has one UUID, and whatever
 * is revised has another, as OSCAL asks of documents.
 */
export function uuidOf(content: JsonValue): string {
  const hex = digest(content);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

/** The text on one line, without white space at its ends. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A text as one line of OSCAL's Markdown that reads as the text does. */
export const markupLine = (text: string): string => literal(oneLine(text));

/**
 * A text as OSCAL's Markdown: each of its lines a paragraph, everything that Markdown would take for a sign of its own escaped.
 * `insert` puts what it makes of `{{name}}` in its place; null leaves the braces as they are written.
 */
export function markup(text: string, insert: (name: string) => string | null = () => null): string {
  const pieces = text.split(/(\{\{[^{}]*\}\})/).map((piece) => {
    const name = /^\{\{([^{}]*)\}\}$/.exec(piece)?.[1];
    return (name === undefined ? null : insert(name.trim())) ?? literal(piece);
  });
  return pieces
    .join('')
    .split(/[\r\n]+/)
    .map((line) => line.trim().replace(BLOCK_AT_START, '$&\\'))
    .filter((line) => line !== '')
    .join('\n\n');
}

// What begins a list, a heading or a rule, where it begins a line.
const BLOCK_AT_START = /^(?=[-+#=])|^\d{1,9}(?=[.)])/;

const literal = (text: string): string => text.replace(/[\\`*_{}[\]<>&~^]/g, '\\$&');
