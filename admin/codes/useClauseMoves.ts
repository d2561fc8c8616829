import { useCallback, useEffect, useRef, useState } from 'react';
import type { Refused } from '../parts/ask.ts';
import { useAct } from '../parts/useAct.ts';
import { MoveClause } from './acts.ts';
import type { Clause, Edition } from './edition.ts';
import { placeTowards, type Way } from './tree.ts';

type Outlined = Pick<Clause, 'key' | 'parentKey' | 'number' | 'depth' | 'heading'>;

const NO_WAY: Record<Way, string> = {
  UP: 'It is the first here: it can not go further up.',
  DOWN: 'It is the last here: it can not go further down.',
  IN: 'No clause stands before it here, beneath which it could go.',
  OUT: 'It stands at the top already.',
};

/**
 * Moves clauses of a draft, one move after the other however fast they are asked for: each on the version and the tree that the one
 * before left. `said` tells where the last one led.
 */
export function useClauseMoves(edition: Edition): {
  move(key: string, way: Way): void;
  said: string;
  refusal: Refused | null;
} {
  const { act, refusal } = useAct(MoveClause);
  const [said, setSaid] = useState('');
  const present = useRef<{ id: string; version: number; clauses: readonly Outlined[] }>(edition);
  const queue = useRef(Promise.resolve());
  useEffect(() => {
    if (edition.id !== present.current.id || edition.version >= present.current.version) {
      present.current = edition;
    }
  }, [edition]);
  const step = useCallback(
    async (key: string, way: Way) => {
      const { id, version, clauses } = present.current;
      const place = placeTowards(clauses, key, way);
      if (!place) return setSaid(NO_WAY[way]);
      const done = await act({ editionId: id, expectedVersion: version, key, ...place });
      if (!done) return;
      if (done.moveClause.version > present.current.version) present.current = done.moveClause;
      setSaid(whereItStands(done.moveClause.clauses, key));
    },
    [act],
  );
  const move = useCallback(
    (key: string, way: Way) => {
      const next = () => step(key, way);
      queue.current = queue.current.then(next, next);
    },
    [step],
  );
  return { move, said, refusal };
}

function whereItStands(clauses: readonly Outlined[], key: string): string {
  const clause = clauses.find((one) => one.key === key);
  if (!clause) return '';
  const parent = clauses.find((one) => one.key === clause.parentKey);
  const beneath = parent ? `beneath ${parent.number} ${parent.heading}` : 'at the top';
  return `“${clause.heading}” is now ${clause.number}, ${beneath}.`;
}
