import { useEffect, useRef, useState } from 'react';
import type { BreachPreviewQuery as Answer, Seriousness } from '../generated/api/graphql.ts';
import { useAsk } from '../parts/useAsk.ts';
import { type BreachDraft, inputOf } from './draft.ts';
import { BreachPreviewQuery } from './queries.ts';

const QUIET_MS = 300;

export type Preview = Answer['breachPreview'];

/** What the law says about what is typed, a moment after the last key; null until the form says enough. Nothing is saved. */
export function useBreachPreview(adoptionId: string, breachId: string | null, draft: BreachDraft) {
  const last = useRef<Preview | null>(null);
  const [settled, setSettled] = useState<string | null>(null);
  const variables = { adoptionId, breachId, breach: JSON.parse(settled ?? '{}') };
  const { data } = useAsk(BreachPreviewQuery, variables, settled !== null);
  if (data) last.current = data.breachPreview;
  // What is proposed goes into what is asked next: the clock follows it.
  const proposed: Seriousness | null = last.current?.proposal?.seriousness ?? null;
  const input = inputOf(draft, proposed);
  const typed = input && adoptionId ? JSON.stringify(input) : null;
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(typed), QUIET_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);
  return { input, preview: typed === null ? null : last.current };
}
