import { useEffect, useState } from 'react';
import { above, type Standing } from './tree.ts';

/** Which clauses are folded, so that what is beneath them is not seen; never one above the selected clause. */
export function useFolds(clauses: readonly Standing[], selected: string) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const open = above(clauses, selected);
    setFolded((before) =>
      open.some((key) => before.has(key))
        ? new Set([...before].filter((key) => !open.includes(key)))
        : before,
    );
  }, [clauses, selected]);
  const fold = (key: string, shut: boolean) =>
    setFolded((before) => new Set(shut ? [...before, key] : [...before].filter((one) => one !== key)));
  return { folded, fold };
}
