import { eq, max, sql } from 'drizzle-orm';
import { inBatches } from '../batches.ts';
import type { Work } from '../scope.ts';
import {
  publicationAnswers,
  publicationCells,
  publicationNamed,
  publicationSeries,
  publications,
} from './tables.ts';

type NewSeries = Omit<typeof publicationSeries.$inferInsert, 'associationId' | 'reference'>;
type NewCell = Omit<typeof publicationCells.$inferInsert, 'associationId' | 'reference'>;

type NewNamed = Omit<typeof publicationNamed.$inferInsert, 'associationId' | 'reference' | 'position'>;

type NewAnswer = Omit<typeof publicationAnswers.$inferInsert, 'associationId' | 'reference'>;

/** A publication with its series and their figures, as it is frozen. */
export interface NewPublication {
  publication: typeof publications.$inferInsert;
  series: readonly NewSeries[];
  cells: readonly NewCell[];
  /** Those of an indicator in the order in which they are listed. */
  named: readonly NewNamed[];
  /** What firms that are named have to say. */
  answers: readonly NewAnswer[];
}

/** The next number of the association's publications; whoever asks meanwhile waits until this transaction has ended. */
export async function nextPublicationNumber(tx: Work, associationId: string): Promise<number> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`accord.publication ${associationId}`}, 0))`,
  );
  const [last] = await tx
    .select({ number: max(publications.number) })
    .from(publications)
    .where(eq(publications.associationId, associationId));
  return (last?.number ?? 0) + 1;
}

export async function addPublication(
  tx: Work,
  { publication, series, cells, named, answers }: NewPublication,
): Promise<void> {
  const owner = { associationId: publication.associationId, reference: publication.reference };
  await tx.insert(publications).values(publication);
  const seriesRows = series.map((row) => ({ ...row, ...owner }));
  await inBatches(seriesRows, (batch) => tx.insert(publicationSeries).values(batch));
  const cellRows = cells.map((row) => ({ ...row, ...owner }));
  await inBatches(cellRows, (batch) => tx.insert(publicationCells).values(batch));
  const namedRows = listed(named).map((row) => ({ ...row, ...owner }));
  await inBatches(namedRows, (batch) => tx.insert(publicationNamed).values(batch));
  const answerRows = answers.map((row) => ({ ...row, ...owner }));
  await inBatches(answerRows, (batch) => tx.insert(publicationAnswers).values(batch));
}

/** Each with its position among those of its indicator and part. */
function listed(lines: readonly NewNamed[]) {
  const last = new Map<string, number>();
  return lines.map((line) => {
    const list = JSON.stringify([line.indicatorKey, line.breakdown]);
    const position = (last.get(list) ?? -1) + 1;
    last.set(list, position);
    return { ...line, position };
  });
}
