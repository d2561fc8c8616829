import type { WorkKind } from '../../schema/words.ts';

/** Something that waits for the viewer's side. */
export interface WaitingWork {
  id: string;
  kind: WorkKind;
  title: string;
  since: string;
  firmName: string | null;
  periodId: string | null;
  adoptionId: string | null;
  returnId: string | null;
  reportId: string | null;
  breachId: string | null;
  breachNoticeId: string | null;
}

/** What an item leads to; nothing where nothing is told. */
export const about = (links: Partial<WaitingWork>) => ({
  firmName: null,
  periodId: null,
  adoptionId: null,
  returnId: null,
  reportId: null,
  breachId: null,
  breachNoticeId: null,
  ...links,
});

/** The day of a moment; the first of all days where there is none. */
export const dayOf = (moment: Date | null): string => (moment ?? new Date(0)).toISOString().slice(0, 10);

/** The words, cut where they go on for long. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;
