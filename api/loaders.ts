import DataLoader from 'dataloader';
import type { Work } from '../db/scope.ts';

/** A question about many things at once, asked in one round trip; a key that has no answer is absent from the map. */
export type BatchQuestion<V> = (tx: Work, keys: readonly string[]) => Promise<Map<string, V>>;

interface Snapshot {
  tx(): Promise<Work>;
}

const LARGEST_BATCH = 1000;

/**
 * Gathers what the fields of one level ask into one question each. A loader lives as long as its request, and is emptied by
 * `clear` after every action, so that nobody reads what was true before it.
 */
export class Loaders {
  #byQuestion = new Map<unknown, DataLoader<string, unknown>>();

  constructor(private readonly snapshot: Snapshot) {}

  /** The answer for one key, or undefined where there is none that the viewer may see. */
  async load<V>(question: BatchQuestion<V>, key: string): Promise<V | undefined> {
    let loader = this.#byQuestion.get(question);
    if (!loader) {
      loader = new DataLoader<string, unknown>(
        async (keys) => {
          const answers = await question(await this.snapshot.tx(), keys);
          return keys.map((wanted) => answers.get(wanted));
        },
        { maxBatchSize: LARGEST_BATCH },
      );
      this.#byQuestion.set(question, loader);
    }
    return (await loader.load(key)) as V | undefined;
  }

  clear(): void {
    this.#byQuestion.clear();
  }
}

/** Asks a batch question about one thing: by the request's loaders, or within an action's transaction. */
export type Ask = <V>(question: BatchQuestion<V>, key: string) => Promise<V | undefined>;

/** Asks by the request's loaders. */
export function asked(loaders: Loaders): Ask {
  return (question, key) => loaders.load(question, key);
}

/** Asks within a transaction, where the answer must be as fresh as what was locked. */
export function asking(tx: Work): Ask {
  return async (question, key) => (await question(tx, [key])).get(key);
}
