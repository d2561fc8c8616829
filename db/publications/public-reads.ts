import {
  and,
  asc,
  count,
  desc,
  eq,
  getTableColumns,
  gte,
  ilike,
  inArray,
  isNull,
  lte,
  or,
  sql,
} from 'drizzle-orm';
import { grouped } from '../batches.ts';
import { afterCursor, type PageRequest, pageOf, rowsWanted } from '../page.ts';
import type { Work } from '../scope.ts';
import { containing, storable } from '../text.ts';
import {
  effectiveCodes,
  type PublishedClauseDocument,
  publicationCells,
  publicationSeries,
  publications,
  publishedEditions,
  registerEntries,
  registerEvents,
} from './tables.ts';

const MOST_CODES = 200;
const MOST_PUBLICATIONS = 200;

/** The edition that a certificate's firm keeps on a day; before its first promise takes effect, the one that it registered with. */
const editionKeptOn = (today: string) =>
  sql<number>`coalesce((select e.edition_number from published.effective_codes e
    where e.certificate_number = ${registerEntries.certificateNumber} and e.in_force_from <= ${today}
    order by e.in_force_from desc, e.recorded_at desc limit 1), ${registerEntries.editionNumber})`.mapWith(
    Number,
  );

/** The public register by the firm's name, one page. `search` is any part of that name. */
export async function registerPage(
  tx: Work,
  request: PageRequest & { search?: string | null; codeKey?: string | null; today: string },
) {
  const { firmName, certificateNumber, codeKey } = registerEntries;
  const search = request.search?.trim();
  const matches = and(
    search ? ilike(firmName, containing(search)) : undefined,
    request.codeKey ? eq(codeKey, storable(request.codeKey)) : undefined,
  );
  const [rows, [total]] = await Promise.all([
    tx
      .select({ ...getTableColumns(registerEntries), editionNumber: editionKeptOn(request.today) })
      .from(registerEntries)
      .where(and(matches, afterCursor(firmName, certificateNumber, request, 'TEXT')))
      .orderBy(asc(firmName), asc(certificateNumber))
      .limit(rowsWanted(request)),
    tx.select({ count: count() }).from(registerEntries).where(matches),
  ]);
  const named = rows.map((row) => ({ ...row, id: row.certificateNumber }));
  return pageOf(named, request, total?.count ?? 0, (row) => row.firmName);
}

export async function registerEntry(tx: Work, certificateNumber: string, today: string) {
  const [row] = await tx
    .select({ ...getTableColumns(registerEntries), editionNumber: editionKeptOn(today) })
    .from(registerEntries)
    .where(eq(registerEntries.certificateNumber, storable(certificateNumber)));
  return row ?? null;
}

/** Every code that has a published edition, as its latest edition names it, by title. */
export async function publishedCodes(tx: Work) {
  const rows = await tx
    .selectDistinctOn([publishedEditions.codeKey], {
      key: publishedEditions.codeKey,
      title: publishedEditions.codeTitle,
      summary: publishedEditions.codeSummary,
      associationName: publishedEditions.associationName,
    })
    .from(publishedEditions)
    .orderBy(asc(publishedEditions.codeKey), desc(publishedEditions.number))
    .limit(MOST_CODES);
  return rows.sort((a, b) => (a.title < b.title ? -1 : 1));
}

const editionHead = {
  codeKey: publishedEditions.codeKey,
  codeTitle: publishedEditions.codeTitle,
  number: publishedEditions.number,
  effectiveOn: publishedEditions.effectiveOn,
  adoptBy: publishedEditions.adoptBy,
  contentHash: publishedEditions.contentHash,
};

/** The editions of each code, latest first, without their clauses. */
export async function editionsByCodeKey(tx: Work, codeKeys: readonly string[]) {
  const rows = await tx
    .select(editionHead)
    .from(publishedEditions)
    .where(inArray(publishedEditions.codeKey, [...codeKeys]))
    .orderBy(desc(publishedEditions.number));
  return grouped(codeKeys, rows, (row) => row.codeKey);
}

/** One edition of a code; where no number is given, the latest that was not withdrawn. */
export async function publishedEdition(tx: Work, codeKey: string, number: number | null) {
  const wanted =
    number === null ? eq(publishedEditions.withdrawn, false) : eq(publishedEditions.number, number);
  const [row] = await tx
    .select(editionHead)
    .from(publishedEditions)
    .where(and(eq(publishedEditions.codeKey, storable(codeKey)), wanted))
    .orderBy(desc(publishedEditions.number))
    .limit(1);
  return row ?? null;
}

/** Names one edition among those of all codes; a code's key has no blank in it. */
export const editionKey = (edition: { codeKey: string; number: number }): string =>
  `${edition.codeKey} ${edition.number}`;

/** The clauses of each edition (named by `editionKey`), in reading order. */
export async function clausesByEditionKey(tx: Work, keys: readonly string[]) {
  const wanted = keys.map((key) => {
    const [codeKey = '', number = ''] = key.split(' ');
    return and(eq(publishedEditions.codeKey, codeKey), eq(publishedEditions.number, Number(number)));
  });
  const { codeKey, number, clauses } = publishedEditions;
  const rows = await tx
    .select({ codeKey, number, clauses })
    .from(publishedEditions)
    .where(or(...wanted));
  return new Map(rows.map((row) => [editionKey(row), row.clauses.map(withOrigin)]));
}

/** Documents of the first release say only whether a clause was strengthened. */
type StoredClause = PublishedClauseDocument & { strengthened?: boolean };

function withOrigin(clause: StoredClause): PublishedClauseDocument {
  const { strengthened = false, ...document } = clause;
  const origin = document.origin ?? (strengthened ? 'STRENGTHENED' : 'MASTER');
  return {
    ...document,
    origin,
    delivery: document.delivery ?? null,
    notApplicable: document.notApplicable ?? null,
  };
}

/** The history of each certificate, oldest first. */
export async function eventsByCertificate(tx: Work, certificateNumbers: readonly string[]) {
  const rows = await tx
    .select()
    .from(registerEvents)
    .where(inArray(registerEvents.certificateNumber, [...certificateNumbers]))
    .orderBy(asc(registerEvents.on), asc(registerEvents.recordedAt));
  return grouped(certificateNumbers, rows, (row) => row.certificateNumber);
}

/**
 * What the firm promised on that day: of the rows in force by then the one that came last; null before the first, and after
 * the day on which the firm left.
 */
export async function effectiveCodeOn(tx: Work, certificateNumber: string, on: string) {
  const [row] = await tx
    .select({
      code: effectiveCodes,
      firmName: registerEntries.firmName,
      codeTitle: registerEntries.codeTitle,
      associationName: registerEntries.associationName,
      language: publishedEditions.language,
      status: registerEvents.status,
    })
    .from(effectiveCodes)
    .innerJoin(registerEntries, eq(registerEntries.certificateNumber, effectiveCodes.certificateNumber))
    .innerJoin(
      publishedEditions,
      and(
        eq(publishedEditions.codeKey, registerEntries.codeKey),
        eq(publishedEditions.number, effectiveCodes.editionNumber),
      ),
    )
    .innerJoin(
      registerEvents,
      and(eq(registerEvents.certificateNumber, effectiveCodes.certificateNumber), lte(registerEvents.on, on)),
    )
    .where(
      and(
        eq(effectiveCodes.certificateNumber, storable(certificateNumber)),
        lte(effectiveCodes.inForceFrom, on),
        or(isNull(registerEntries.until), gte(registerEntries.until, on)),
      ),
    )
    .orderBy(
      desc(effectiveCodes.inForceFrom),
      desc(effectiveCodes.recordedAt),
      desc(registerEvents.on),
      desc(registerEvents.recordedAt),
    )
    .limit(1);
  if (!row) return null;
  const { code, ...entry } = row;
  return { ...code, ...entry, clauses: code.clauses.map(withOrigin) };
}

/** Publications, latest first. */
export function publicationList(tx: Work, codeKey: string | null, most = MOST_PUBLICATIONS) {
  return tx
    .select()
    .from(publications)
    .where(codeKey === null ? undefined : eq(publications.codeKey, storable(codeKey)))
    .orderBy(desc(publications.publishedAt), desc(publications.number))
    .limit(most);
}

export async function publicationByReference(tx: Work, reference: string) {
  const [row] = await tx
    .select()
    .from(publications)
    .where(eq(publications.reference, storable(reference)));
  return row ?? null;
}

/** The series of each publication, in their published order. */
export async function seriesByReference(tx: Work, references: readonly string[]) {
  const rows = await tx
    .select()
    .from(publicationSeries)
    .where(inArray(publicationSeries.reference, [...references]))
    .orderBy(asc(publicationSeries.position));
  return grouped(references, rows, (row) => row.reference);
}

/** Names one series among those of all publications; neither part has a blank in it. */
export const seriesKey = (series: { reference: string; indicatorKey: string }): string =>
  `${series.reference} ${series.indicatorKey}`;

/** The cells of each series (named by `seriesKey`), by dimension and category. */
export async function cellsBySeries(tx: Work, keys: readonly string[]) {
  const names = keys.map((key) => key.split(' '));
  const [references, indicatorKeys] = [0, 1].map((part) => [
    ...new Set(names.map((name) => name[part] ?? '')),
  ]);
  const rows = await tx
    .select()
    .from(publicationCells)
    .where(
      and(
        inArray(publicationCells.reference, references ?? []),
        inArray(publicationCells.indicatorKey, indicatorKeys ?? []),
      ),
    )
    .orderBy(asc(publicationCells.dimension), asc(publicationCells.category));
  return grouped(keys, rows, seriesKey);
}
