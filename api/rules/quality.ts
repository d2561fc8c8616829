import type { ComplaintLevel, ObservationState } from '../../schema/words.ts';
import type { BreachCause } from '../../schema/words-breach.ts';
import type { QualitySignal } from '../../schema/words-return.ts';
import { count } from './in-words.ts';
import { cellKey, type Observation } from './indicator.ts';
import { addDecimals, compareDecimals, divideDecimals, isDecimal } from './number.ts';

interface SubmittedComplaints {
  level: ComplaintLevel;
  state: ObservationState;
  category: string;
  received: number | null;
}

/** What was submitted last for a period, and how it came to be so. */
export interface Submitted {
  nilAttestation: string | null;
  observations: readonly Observation[];
  complaints: readonly SubmittedComplaints[];
  /** Of what the association was told of breaches that were found on the return's days. */
  causes: readonly BreachCause[];
  /** Cells and words that differ between the first submission and the last. */
  changed: number;
  /** True where an accepted version was restated. */
  restated: boolean;
  /** What the firm submitted for the last period as long; null where there is none. */
  previous: readonly Observation[] | null;
}

export interface Signal {
  kind: QualitySignal;
  words: string;
}

/** An attestation of fewer words can hardly tell how breaches or complaints were looked for. */
const WORDS_OF_A_METHOD = 6;
/** Of fewer breaches or complaints, a share says nothing. */
const FEWEST = { breaches: 4, complaints: 10 };
/** From this share on it is much that was put under “other”. */
const MUCH = '0.4';
/** Fewer figures than this are alike by chance. */
const FEWEST_ALIKE = 3;

/**
 * What an officer should look at in how a firm reports: never how many breaches or complaints it has, since who looks well finds more
 * (ISO 10001:2018, 4.7 and 8.1). A signal is a reason to ask, and no finding.
 */
export function qualitySignals(submitted: Submitted): Signal[] {
  return [
    ...nilMethod(submitted),
    ...muchOther(submitted),
    ...lateRevision(submitted),
    ...sameFigures(submitted),
  ];
}

function nilMethod({ nilAttestation, observations, complaints }: Submitted): Signal[] {
  const nils = [...observations, ...complaints].filter(({ state }) => state === 'NIL').length;
  const words = (nilAttestation ?? '').split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  if (nils === 0 || words >= WORDS_OF_A_METHOD) return [];
  const told = words === 0 ? 'no word tells' : `${count(words, 'word')} can hardly tell`;
  return [{ kind: 'NIL_WITHOUT_METHOD', words: `${count(nils, 'nil')}, and ${told} how it was looked for.` }];
}

function muchOther({ causes, complaints }: Submitted): Signal[] {
  const other = causes.filter((cause) => cause === 'OTHER').length;
  const received = (rows: Submitted['complaints']) =>
    addDecimals(rows.map((row) => String(row.received ?? 0)));
  // The levels are series of their own and are never added: the firm's is the one that it puts under categories itself.
  const own = complaints.filter(({ level }) => level === 'FIRM');
  const all = received(own);
  const otherwise = received(own.filter(({ category }) => isOther(category)));
  const signals: Signal[] = [];
  if (causes.length >= FEWEST.breaches && isMuch(String(other), String(causes.length))) {
    signals.push({
      kind: 'MUCH_OTHER',
      words: `The cause of ${other} of ${causes.length} breaches is “other”.`,
    });
  }
  if (compareDecimals(all, String(FEWEST.complaints)) >= 0 && isMuch(otherwise, all)) {
    signals.push({ kind: 'MUCH_OTHER', words: `${otherwise} of ${all} complaints are put under “other”.` });
  }
  return signals;
}

/** True for a category that says in its first word that it is what is left. */
const isOther = (category: string): boolean => /^others?\b|^miscellaneous\b/i.test(category.trim());

function isMuch(part: string, whole: string): boolean {
  const share = divideDecimals(part, whole);
  return share !== null && compareDecimals(share, MUCH) >= 0;
}

function lateRevision({ changed, restated }: Submitted): Signal[] {
  if (restated) {
    return [{ kind: 'LATE_REVISION', words: `Restated after it was accepted: ${count(changed, 'change')}.` }];
  }
  if (changed === 0) return [];
  return [{ kind: 'LATE_REVISION', words: `${count(changed, 'change')} since it was first submitted.` }];
}

function sameFigures({ observations, previous }: Submitted): Signal[] {
  if (previous === null) return [];
  const before = new Map(previous.map((cell) => [cellKey(cell), figureOf(cell)]));
  const figures = observations.flatMap((cell) => {
    const figure = figureOf(cell);
    return figure === null ? [] : [{ figure, earlier: before.get(cellKey(cell)) ?? null }];
  });
  if (figures.length < FEWEST_ALIKE || figures.some(({ figure, earlier }) => figure !== earlier)) return [];
  return [{ kind: 'SAME_FIGURES', words: `All ${figures.length} figures are those of the last period.` }];
}

/** The reported figure in one shape, so that 2.0 and 2 are alike; null for an empty and for zero, which repeats without meaning. */
function figureOf({ state, value, numerator, denominator }: Observation): string | null {
  if (state !== 'REPORTED') return null;
  const parts = [value, numerator, denominator].map((part) =>
    part !== null && isDecimal(part) ? addDecimals([part]) : '',
  );
  const [whole, share] = parts;
  return whole === '0' || (whole === '' && share === '0') ? null : parts.join('/');
}
