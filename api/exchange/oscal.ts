import { digest } from '../rules/canonical.ts';
import { type Clause, type ClauseNode, clauseTree, flattenTree, type Parameter } from '../rules/clause.ts';
import { groupBy } from '../rules/group.ts';
import type { Indicator } from '../rules/indicator.ts';
import type { EditionDocumentSource, ExtensionDocumentSource } from './documents.ts';
import {
  ACCORD_NAMESPACE,
  clauseId,
  markup,
  markupLine,
  metadata,
  type OscalCatalog,
  type OscalControl,
  type OscalGroup,
  type OscalPart,
  type OscalProfile,
  oneLine,
  parameterId,
  prop,
  unlessEmpty,
  uuidOf,
} from './oscal-model.ts';
import { alterations, settings } from './oscal-operations.ts';
import { oscalParameter } from './oscal-parameter.ts';

/** Under which name the catalog of an edition is served; the profiles of its adopters refer to it. */
export const catalogName = (edition: Pick<EditionDocumentSource, 'codeKey' | 'number'>): string =>
  `${edition.codeKey}-${edition.number}.oscal-catalog.json`;

/**
 * An edition as an OSCAL catalog. Of a code becomes:
 * - each clause a control, beneath the control of the clause above it, with its number as label and its kind as class; so what a
 *   member may change can be named by a profile, which can name controls only;
 * - each clause at the root a group too, which holds its control: the chapters of the code;
 * - the text the part `statement`, each placeholder an insertion of the parameter;
 * - each parameter a param of its clause, with the floor as value and as constraint;
 * - each indicator a part `indicator`; adaptation policy, keys, places and days properties in the namespace of Accord.
 * Translations are not told: OSCAL has one text in one language. The catalog follows from the edition alone, to the byte where
 * it is written with `canonical`. The edition is one that `checkEdition` lets pass.
 */
export function toOscalCatalog(edition: EditionDocumentSource): OscalCatalog {
  const { content } = edition;
  const parts = {
    parameters: grouped(content.parameters),
    indicators: grouped(content.indicators),
  };
  const catalog = {
    metadata: metadata({
      title: `${edition.codeTitle}, edition ${edition.number}`,
      version: String(edition.number),
      writtenAt: edition.writtenAt,
      creator: edition.associationName,
      role: 'Association that provides the code',
      props: [
        ...prop('code-key', edition.codeKey),
        ...prop('language', edition.language),
        ...prop('effective-on', edition.effectiveOn),
        ...prop('adopt-by', edition.adoptBy),
        ...edition.complaintCategories.flatMap((category) => prop('complaint-category', category)),
      ],
      remarks: [edition.codeSummary, edition.releaseNotes ?? ''].join('\n'),
    }),
    ...unlessEmpty(
      'groups',
      clauseTree(content.clauses).map((node) => chapter(node, parts)),
    ),
  };
  return { catalog: { uuid: uuidOf(['catalog', catalog]), ...catalog } };
}

/**
 * A member's extension as an OSCAL profile over the catalog of its edition: all controls as they are grouped there, values set,
 * and beside the clauses, never instead of their text, what the firm added: clauses of its own (`added-clause`), how it keeps
 * one (`delivery`), why one does not apply (`not-applicable`). A clause that does not apply is marked and not left out, because
 * it keeps its place and number in the effective code. The catalog is named with its hash, as `canonical` writes it.
 * Throws TypeError for an operation that hits nothing in the edition.
 */
export function toOscalProfile(
  extension: ExtensionDocumentSource,
  edition: EditionDocumentSource,
): OscalProfile {
  const { catalog } = toOscalCatalog(edition);
  const resource = uuidOf(['resource', catalog.uuid]);
  const keys = flattenTree(clauseTree(edition.content.clauses)).map(({ clause }) => clause.key);
  const modify = {
    ...unlessEmpty('set-parameters', settings(extension.operations, edition.content.parameters)),
    ...unlessEmpty('alters', alterations(extension.operations, keys)),
  };
  const profile: Omit<OscalProfile['profile'], 'uuid'> = {
    metadata: metadata({
      title: `${edition.codeTitle}, edition ${edition.number}, as ${extension.firmName} keeps it`,
      version: String(extension.number),
      writtenAt: extension.writtenAt,
      creator: extension.firmName,
      role: 'Member that adopts the code',
      props: [
        ...prop('certificate', extension.certificateNumber),
        ...prop('in-force-from', extension.inForceFrom),
        ...prop('code-key', edition.codeKey),
        ...prop('edition', edition.number),
      ],
    }),
    imports: [{ href: `#${resource}`, 'include-all': {} }],
    merge: { 'as-is': true },
    ...(Object.keys(modify).length > 0 ? { modify } : {}),
    'back-matter': {
      resources: [
        {
          uuid: resource,
          title: catalog.metadata.title,
          rlinks: [
            {
              href: catalogName(edition),
              'media-type': 'application/oscal.catalog+json',
              hashes: [{ algorithm: 'SHA-256', value: digest({ catalog }) }],
            },
          ],
        },
      ],
    },
  };
  return { profile: { uuid: uuidOf(['profile', profile]), ...profile } };
}

interface PartsOfClauses {
  parameters: ReadonlyMap<string, Parameter[]>;
  indicators: ReadonlyMap<string, Indicator[]>;
}

/** By the clause that they belong to, each lot by key. */
const grouped = <T extends { clauseKey: string; key: string }>(items: readonly T[]): Map<string, T[]> =>
  groupBy(
    [...items].sort((a, b) => (a.key < b.key ? -1 : 1)),
    ({ clauseKey }) => clauseKey,
  );

function chapter(node: ClauseNode, parts: PartsOfClauses): OscalGroup {
  return {
    id: `chapter.${node.clause.key}`,
    class: 'chapter',
    title: markupLine(node.clause.heading),
    props: [{ name: 'label', value: node.number }],
    controls: [control(node, parts)],
  };
}

function control({ clause, number, children }: ClauseNode, parts: PartsOfClauses): OscalControl {
  const { key, kind, policy, position, heading } = clause;
  const parameters = parts.parameters.get(key) ?? [];
  return {
    id: clauseId(key),
    class: kind.toLowerCase(),
    title: markupLine(heading),
    ...unlessEmpty('params', parameters.map(oscalParameter)),
    props: [
      { name: 'label', value: number },
      { name: 'sort-id', value: sortId(number) },
      ...prop('key', key),
      ...prop('policy', policy),
      ...prop('position', position),
    ],
    parts: [statement(clause, parameters), ...(parts.indicators.get(key) ?? []).map(measure)],
    ...unlessEmpty(
      'controls',
      children.map((child) => control(child, parts)),
    ),
  };
}

/** `2.1.13` as `0002.0001.0013`, which stands in the order of reading. */
const sortId = (number: string): string =>
  number
    .split('.')
    .map((step) => step.padStart(4, '0'))
    .join('.');

/** Every control has its statement, even where the clause is but a heading. */
function statement({ key, text }: Clause, parameters: readonly Parameter[]): OscalPart {
  const known = new Set(parameters.map((parameter) => parameter.key));
  const prose = markup(text, (name) =>
    known.has(name) ? `{{ insert: param, ${parameterId(key, name)} }}` : null,
  );
  return { id: `${clauseId(key)}.statement`, name: 'statement', ...(prose === '' ? {} : { prose }) };
}

function measure(indicator: Indicator): OscalPart {
  const { key, kind, label, numeratorLabel, denominatorLabel, unit, stronger, target, audience } = indicator;
  const measured = [numeratorLabel, denominatorLabel ?? ''].map(oneLine).filter((part) => part !== '');
  return {
    id: `indicator.${key}`,
    name: 'indicator',
    ns: ACCORD_NAMESPACE,
    class: kind.toLowerCase(),
    title: markupLine(label),
    props: [
      ...prop('key', key),
      ...prop('unit', unit),
      ...prop('stronger', stronger),
      ...prop('target', target),
      ...prop('audience', audience),
      ...indicator.breakdown.flatMap((category) => prop('breakdown', category)),
    ],
    prose: markup(measured.join(' ÷ ')),
  };
}
