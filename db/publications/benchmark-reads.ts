import { and, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { reportInputs } from '../reports/tables.ts';
import type { Work } from '../scope.ts';
import { publications } from './tables.ts';

/** Rows of what went in, of reports that went out or not: ten years of a code that is reported on each month, each some times. */
const MOST_INPUTS = 2_000;
const MOST_RELEASES = 200;

/**
 * The releases that figures of the firm went into and that everybody can read now, the latest first: each with the firm's row of what went in,
 * and the moment that it was compiled. As the firm itself asks.
 */
export async function releasesWith(tx: Work, memberId: string) {
  const inputs = await tx
    .select()
    .from(reportInputs)
    .where(and(eq(reportInputs.memberId, memberId), isNotNull(reportInputs.versionId)))
    .orderBy(desc(reportInputs.endsOn))
    .limit(MOST_INPUTS);
  if (inputs.length === 0) return [];
  const wanted = sql.join(
    inputs.map(({ reportId }) => sql`${reportId}::uuid`),
    sql`, `,
  );
  const out = await tx.execute<{ report_id: string; reference: string; compiled_at: string }>(
    sql`select report_id, reference, compiled_at from accord.releases_of(array[${wanted}])`,
  );
  const rows = await tx
    .select()
    .from(publications)
    .where(
      inArray(
        publications.reference,
        [...out].map(({ reference }) => reference),
      ),
    )
    .orderBy(desc(publications.publishedAt), desc(publications.number))
    .limit(MOST_RELEASES);
  const inputOf = new Map(inputs.map((input) => [input.reportId, input]));
  const outAs = new Map([...out].map((one) => [one.reference, one]));
  return rows.flatMap((publication) => {
    const { report_id: reportId = '', compiled_at: compiled = '' } = outAs.get(publication.reference) ?? {};
    const input = inputOf.get(reportId);
    return input ? [{ publication, input, compiledAt: new Date(compiled) }] : [];
  });
}
