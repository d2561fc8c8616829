import { COMPLAINT_LEVELS, type ComplaintLevel } from '../../schema/words.ts';
import type { ComplaintsMeasured } from './complaint-lists.ts';
import { type ComplaintCount, complaintCell, expectedRows, nameOfRow } from './complaint-row.ts';
import { addDecimals, compareDecimals, isDecimal, multiplyDecimals } from './number.ts';
import type { Remark } from './remark.ts';

/**
 * What is to be said of all rows of a return together (ISO 10002:2018, 8.2): every row that the edition asks for says something; what is
 * open at the start is what the firm left open at the end of the period before (`before`; null where it is not known); and a large share
 * of “other” asks for words. Levels are never added to each other.
 */
export function complaintSetRemarks(
  counts: readonly ComplaintCount[],
  measured: ComplaintsMeasured,
  before: readonly ComplaintCount[] | null,
): Remark[] {
  return [
    ...missingRows(counts, measured),
    ...openings(counts, before ?? []),
    ...COMPLAINT_LEVELS.flatMap((level) =>
      othersAt(
        level,
        counts.filter((count) => count.level === level),
        measured,
      ),
    ),
  ];
}

function missingRows(counts: readonly ComplaintCount[], measured: ComplaintsMeasured): Remark[] {
  const said = new Map(counts.map((count) => [complaintCell(count), count.state]));
  return measured.complaintLists.levels
    .flatMap((level) => expectedRows(measured, level))
    .filter((row) => (said.get(complaintCell(row)) ?? 'NOT_REPORTED') === 'NOT_REPORTED')
    .map((row) => ({
      ...{ level: 'ERROR', code: 'NOT_REPORTED_LEFT', where: `${complaintCell(row)}.state` },
      why: `Complaints about ${nameOfRow(row)}: give the numbers, or say that there are none, not applicable or not available.`,
    }));
}

/** What a row left open, or begins with: a nil is zero; the other empties, and a blank, have no number. */
export function openOf(count: ComplaintCount | undefined, end: 'openAtStart' | 'openAtEnd'): number | null {
  if (count?.state === 'NIL') return 0;
  return count?.state === 'REPORTED' ? count[end] : null;
}

function openings(counts: readonly ComplaintCount[], before: readonly ComplaintCount[]): Remark[] {
  const left = new Map(before.map((count) => [complaintCell(count), count]));
  return counts.flatMap((count): Remark[] => {
    const [opening, closing] = [
      openOf(count, 'openAtStart'),
      openOf(left.get(complaintCell(count)), 'openAtEnd'),
    ];
    if (opening === null || closing === null || opening === closing) return [];
    const why = `${nameOfRow(count)}: ${closing} were left open at the end of the period before, and ${opening} are open at the start of this one. Explain the difference, or correct it.`;
    return [{ level: 'WARNING', code: 'OPENING_DIFFERS', where: `${complaintCell(count)}.openAtStart`, why }];
  });
}

/** One of the things that a row counts, under a name that may stand for “other”. */
interface Named {
  count: ComplaintCount;
  field: string;
  name: string;
  figure: string;
}

function othersAt(
  level: ComplaintLevel,
  counts: readonly ComplaintCount[],
  { complaintLists: { others, otherShare } }: ComplaintsMeasured,
): Remark[] {
  if (otherShare === null || others.length === 0) return [];
  const reported = counts.filter(({ state }) => state === 'REPORTED');
  const received = (nameOf: (count: ComplaintCount) => string): Named[] =>
    reported.map((count) => ({
      ...{ count, field: 'received', name: nameOf(count), figure: String(count.received ?? 0) },
    }));
  const parts = (wanted: 'CHANNEL' | 'OUTCOME'): Named[] =>
    reported.flatMap((count) =>
      count.parts
        .filter(({ dimension, figure }) => dimension === wanted && isDecimal(figure))
        .map(({ part, figure }) => ({ count, field: `${wanted}:${part}`, name: part, figure })),
    );
  const groups = [
    received(({ category }) => category),
    received(({ product }) => product),
    parts('CHANNEL'),
    parts('OUTCOME'),
  ];
  return groups.flatMap((named) => others.flatMap((other) => tooMuch(level, named, other, otherShare)));
}

const SAID: Record<ComplaintLevel, string> = {
  ...{ FIRM: 'to the firm', ASSOCIATION: 'to the association or ombudsman', REGULATOR: 'to the regulator' },
};

/** The remark stands at the row that has most of it. */
function tooMuch(level: ComplaintLevel, named: readonly Named[], other: string, share: string): Remark[] {
  const own = named.filter(({ name }) => name === other);
  const [most] = [...own].sort((a, b) => compareDecimals(b.figure, a.figure));
  const [part, whole] = [own, named].map((list) => addDecimals(list.map(({ figure }) => figure)));
  if (!most || !part || !whole || compareDecimals(part, multiplyDecimals(whole, share)) <= 0) return [];
  const why = `${part} of ${whole} complaints ${SAID[level]} are “${other}”: say what they are about.`;
  return [
    { level: 'WARNING', code: 'OTHER_ABOVE_SHARE', where: `${complaintCell(most.count)}.${most.field}`, why },
  ];
}
