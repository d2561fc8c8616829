import { useCallback, useState } from 'react';
import { kept } from './kept.ts';

/** State of a form that survives leaving the page, until it is saved: `forget` then brings `start` back. */
export function useKept<T>(key: string, start: T): [T, (next: T) => void, () => void] {
  const [typed, setTyped] = useState<T | null>(() => kept.read<T>(key));
  const change = useCallback(
    (next: T) => {
      kept.write(key, next);
      setTyped(next);
    },
    [key],
  );
  const forget = useCallback(() => {
    kept.forget(key);
    setTyped(null);
  }, [key]);
  return [typed ?? start, change, forget];
}
