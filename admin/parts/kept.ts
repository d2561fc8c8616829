import { seatInUse } from './ask.ts';

const STEM = 'accord.kept';
const nameOf = (key: string): string => `${STEM} ${seatInUse.get()} ${key}`;

/** Words that were typed and not saved yet: the browser tab keeps them, by seat, until they are saved or somebody signs out. */
export const kept = {
  read<T>(key: string): T | null {
    try {
      return JSON.parse(sessionStorage.getItem(nameOf(key)) ?? 'null') as T | null;
    } catch {
      return null;
    }
  },
  write(key: string, words: unknown): void {
    sessionStorage.setItem(nameOf(key), JSON.stringify(words));
  },
  forget(key: string): void {
    sessionStorage.removeItem(nameOf(key));
  },
  forgetAll(): void {
    for (const name of Object.keys(sessionStorage)) {
      if (name.startsWith(STEM)) sessionStorage.removeItem(name);
    }
  },
};
