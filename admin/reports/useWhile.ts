import { useEffect } from 'react';

const EVERY_MS = 1_000;

/** Asks again every second for as long as something is under way. */
export function useWhile(underWay: boolean, ask: () => Promise<unknown>): void {
  useEffect(() => {
    if (!underWay) return;
    const timer = setInterval(() => void ask(), EVERY_MS);
    return () => clearInterval(timer);
  }, [underWay, ask]);
}
