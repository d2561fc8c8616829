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
  const proposed: Seriousness | null = last.current?.proposal?.seriousness ?? null;
  const input = inputOf(draft, proposed);
  const typed = input && adoptionId ? JSON.stringify(input) : null;
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(typed), QUIET_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);
  const asked = settled !== null && typed !== null;
  const variables = { adoptionId, breachId, breach: JSON.parse(settled ?? '{}') };
  const { data } = useAsk(BreachPreviewQuery, variables, asked);
  if (data) last.current = data.breachPreview;
  return { input, preview: typed === null ? null : last.current };
}
