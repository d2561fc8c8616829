import type { Work } from '../../db/scope.ts';
import type { BatchQuestion } from '../loaders.ts';

/** Asks for one thing, be it through the loaders of a reading or inside the transaction of an action. */
export type Ask = <V>(question: BatchQuestion<V>, key: string) => Promise<V | undefined>;

/** Asks inside an action, where what it has changed itself is seen. */
export function asking(tx: Work): Ask {
  return async (question, key) => (await question(tx, [key])).get(key);
}
