import type { Adoption } from './AdoptionPage.tsx';

export type Gap = Adoption['gaps'][number];

/** What a gap says, as it is typed. */
export interface GapWords {
  clauseKey: string;
  gap: string;
  action: string;
  owner: string;
  dueOn: string;
}

export const NO_GAP: GapWords = { clauseKey: '', gap: '', action: '', owner: '', dueOn: '' };

export const wordsOf = ({ clauseKey, gap, action, owner, dueOn }: Gap): GapWords => ({
  ...{ clauseKey, gap, action, owner, dueOn },
});

/** A clause as a reader cites it; one that the firm's present edition has no more, by its key. */
export function clauseInWords({ edition }: Adoption, clauseKey: string): string {
  const clause = edition.clauses.find(({ key }) => key === clauseKey);
  return clause ? `${clause.number} ${clause.heading}` : clauseKey;
}

/** The clauses at which no gap is noted yet. */
export const clausesWithoutGap = ({ edition, gaps }: Adoption): string[] =>
  edition.clauses.map(({ key }) => key).filter((key) => !gaps.some(({ clauseKey }) => clauseKey === key));
