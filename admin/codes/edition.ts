import type { EditionContentQuery } from '../generated/api/graphql.ts';

export type Edition = NonNullable<EditionContentQuery['edition']>;
export type Clause = Edition['clauses'][number];
export type Parameter = Edition['parameters'][number];
export type Indicator = Edition['indicators'][number];
export type FigureCheck = Edition['checks'][number];
export type EditionRemark = Edition['remarks'][number];

/** The key of the clause that a remark is about; null where it is about the code as a whole. */
export function clauseOf({ indicators }: Pick<Edition, 'indicators'>, where: string): string | null {
  const [part, key = null] = where.split('.');
  if (part === 'indicators') return indicators.find((one) => one.key === key)?.clauseKey ?? null;
  return part === 'clauses' || part === 'parameters' ? key : null;
}

/** The remarks of the check, by the clause that they are about. */
export function remarksByClause(
  edition: Pick<Edition, 'indicators' | 'remarks'>,
): Map<string, EditionRemark[]> {
  const byClause = new Map<string, EditionRemark[]>();
  for (const remark of edition.remarks) {
    const key = clauseOf(edition, remark.where);
    if (key !== null) byClause.set(key, [...(byClause.get(key) ?? []), remark]);
  }
  return byClause;
}

const LONGEST_KEY = 60;

/** A key that fits a heading: `Bills on paper` as `bills-on-paper`, or `bills-on-paper-2` where that is taken. */
export function keyFor(heading: string, taken: readonly string[] = []): string {
  const key = heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_KEY - 4)
    .replace(/^-+|-+$/g, '');
  let free = key;
  for (let next = 2; taken.includes(free); next += 1) free = `${key}-${next}`;
  return free;
}

/** The key that somebody wrote, else the one that the heading suggests; null where another thing has it already. */
export function keyOf(written: string, heading: string, taken: readonly string[]): string | null {
  const key = written.trim() || keyFor(heading, taken);
  return taken.includes(key) ? null : key;
}
