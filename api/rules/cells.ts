import { canonical } from './canonical.ts';
import type { Remark } from './remark.ts';
import { selfInWords } from './self-in-words.ts';

/** What a cell or a text of a return holds, field by field. */
export type Content = Readonly<Record<string, string | number | null>>;

/** A cell as it stands: how often it was written, by whom last and when (an ISO moment). */
export interface HeldCell {
  revision: number;
  content: Content;
  changedBy: string | null;
  changedAt: string | null;
}

/** A cell as somebody writes it, and the revision that they saw before: 0 where it was not there. */
export interface Writing {
  /** Path of the cell. */
  cell: string;
  seen: number;
  content: Content;
}

/** One change that is to be saved, with what it takes the place of. */
export interface CellChange {
  cell: string;
  revision: number;
  before: Content | null;
  after: Content;
}

/**
 * Which writings change something, and which would take the place of something that their author has not seen. Two people at one
 * return never overwrite each other unawares: a writing counts on the revision that it was made on, or it is an ERROR CELL_CHANGED at
 * its cell. Who writes what stands there already changes nothing, whatever they saw.
 */
export function mergeCells(
  held: ReadonlyMap<string, HeldCell>,
  writings: readonly Writing[],
): { changes: CellChange[]; remarks: Remark[] } {
  const changes: CellChange[] = [];
  const remarks: Remark[] = [];
  for (const { cell, seen, content } of writings) {
    const present = held.get(cell);
    if (present && canonical({ ...present.content }) === canonical({ ...content })) continue;
    if ((present?.revision ?? 0) !== seen) remarks.push(changedMeanwhile(cell, present));
    else changes.push({ cell, revision: seen + 1, before: present?.content ?? null, after: content });
  }
  return { changes, remarks };
}

function changedMeanwhile(cell: string, present: HeldCell | undefined): Remark {
  const who = present?.changedBy ?? 'Somebody';
  const stands = present ? contentInWords(present.content) : 'nothing';
  return {
    ...{ level: 'ERROR', code: 'CELL_CHANGED', where: cell },
    why: `${who} has changed this meanwhile: ${stands} stands there now. Keep that, or write yours again.`,
  };
}

/** What a cell holds as people say it: `12`, `3 of 40`, `not available (no system)`, `openAtStart 1 · received 4`. */
export function contentInWords(content: Content): string {
  if (content.answer !== undefined) return selfInWords(content);
  const { state, value, numerator, denominator, note, text, ...counts } = content;
  if (text !== undefined) return text === null ? 'nothing' : `“${String(text).slice(0, LONGEST_SAID)}”`;
  if (state === undefined) {
    const said = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
    return [...said, ...(note ? [`“${String(note).slice(0, LONGEST_SAID)}”`] : [])].join(' · ');
  }
  const parts = numerator === null ? 'no figure' : `${numerator} of ${denominator ?? 'nothing yet'}`;
  const said =
    state === 'REPORTED' ? String(value ?? parts) : String(state).toLowerCase().replaceAll('_', ' ');
  return note ? `${said} (${String(note).slice(0, LONGEST_SAID)})` : said;
}

const LONGEST_SAID = 80;
