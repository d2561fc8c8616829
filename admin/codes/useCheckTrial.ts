import { useEffect, useRef, useState } from 'react';
import type { CheckTrialQuery } from '../generated/api/graphql.ts';
import { useAsk } from '../parts/useAsk.ts';
import type { CheckDraft } from './check-draft.ts';
import { CheckTrial } from './queries.ts';

const QUIET_MS = 300;
const DECIMAL = /^-?\d+(\.\d+)?$/;

export type Trial = NonNullable<CheckTrialQuery['checkTrial']>;

/** How the check comes out on made-up figures, a moment after the last key; what was answered last stays until then. */
export function useCheckTrial(
  editionId: string,
  { left, relation, right, empties }: CheckDraft,
  figures: Record<string, string>,
) {
  const given = Object.entries(figures).flatMap(([name, figure]) =>
    DECIMAL.test(figure.trim()) ? [{ name, figure: figure.trim() }] : [],
  );
  const typed = JSON.stringify({ editionId, left, relation, right, empties, figures: given });
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(typed), QUIET_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);
  const last = useRef<Trial | null>(null);
  const { data } = useAsk(CheckTrial, JSON.parse(settled), left !== '' && right !== '');
  if (data?.checkTrial) last.current = data.checkTrial;
  return left === '' || right === '' ? null : last.current;
}
