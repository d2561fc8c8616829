import type { TranslatedEditionQuery } from '../generated/api/graphql.ts';

export type Translating = NonNullable<TranslatedEditionQuery['edition']>;
export type TranslatedClause = Translating['clauses'][number];

/** What somebody writes for a clause in another language. */
export interface Words {
  heading: string;
  text: string;
}

/** What a clause says in a language; null where nobody has said it there. */
export function textIn(clause: TranslatedClause, language: string) {
  return clause.texts.find((text) => text.language === language) ?? null;
}
