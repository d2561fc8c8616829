import type { BoardOfEditionQuery, TransitionStage } from '../generated/api/graphql.ts';
import type { Tone } from './transition-words.ts';

type Board = NonNullable<BoardOfEditionQuery['transitionBoard']>;
export type Row = Board['rows'][number];

/** How far a firm is, in words; what is most urgent first. The colour only helps. */
export const STAGES: Record<TransitionStage, { words: string; tone: Tone | 'default'; bar: string }> = {
  PAST_DEADLINE: { words: 'Past its day', tone: 'error', bar: 'error.main' },
  CONFLICTS: { words: 'Has conflicts to decide', tone: 'warning', bar: 'warning.main' },
  NOT_BEGUN: { words: 'Not begun', tone: 'default', bar: 'text.disabled' },
  PREVIEWED: { words: 'Deciding', tone: 'info', bar: 'info.main' },
  DONE: { words: 'Has moved', tone: 'success', bar: 'success.main' },
};

export const URGENCY = Object.keys(STAGES) as TransitionStage[];

/** The most urgent first; within a stage as they come, by name of firm. */
export const byUrgency = (rows: readonly Row[]): Row[] =>
  URGENCY.flatMap((stage) => rows.filter((row) => row.stage === stage));
