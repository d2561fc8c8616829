import type { ComplaintLevel } from '../../schema/words.ts';
import { COMPLAINT_LEVELS } from '../../schema/words.ts';
import { COMPLAINT_DIMENSIONS } from '../../schema/words-complaint.ts';
import { levelSaid } from './complaint-cells.ts';
import { type ComplaintHeading, complaintHeadings, LEFT_OPEN_HEADING } from './complaint-columns.ts';
import type { ComplaintsMeasured } from './complaint-lists.ts';
import { type ComplaintCount, complaintCell, expectedRows } from './complaint-row.ts';
import { openOf } from './complaint-set.ts';
import { STATE_WORDS } from './headings.ts';
import type { TemplateCell, TemplateColumn } from './template-parts.ts';

/** What a firm's draft says of complaints, and what it reported for the days before. */
export interface TemplateComplaints {
  present: readonly ComplaintCount[];
  before: readonly ComplaintCount[];
}

const KINDS: Record<ComplaintHeading['kind'], TemplateColumn['kind']> = {
  ...{ FIXED: 'FIXED', STATE: 'STATE', COUNT: 'COUNT', MONEY: 'MONEY', NOTE: 'NOTE' },
};

/** The columns in which a template asks for complaints; none where they are not counted. */
export function complaintColumns(measured: ComplaintsMeasured): TemplateColumn[] {
  const headings = complaintHeadings(measured);
  if (headings.length === 0) return [];
  const columns = headings.map(
    ({ heading, kind, field }): TemplateColumn => ({
      ...{ heading, kind: KINDS[kind], indicator: null, field: null, complaint: field },
    }),
  );
  const last = { heading: LEFT_OPEN_HEADING, kind: 'FIXED', indicator: null, field: null } as const;
  return [...columns, { ...last, complaint: 'left' }];
}

/** The levels for which a template has rows: those that must be answered, or complaints to the firm. */
function levelsOf({ complaintLists }: ComplaintsMeasured): readonly ComplaintLevel[] {
  const { levels } = complaintLists;
  return levels.length > 0 ? COMPLAINT_LEVELS.filter((level) => levels.includes(level)) : ['FIRM'];
}

/** A row of cells, in the order of the columns, for each row of complaints; what they are about is filled in. */
export function complaintRows(
  measured: ComplaintsMeasured,
  { present, before }: TemplateComplaints,
): TemplateCell[][] {
  const columns = complaintColumns(measured);
  if (columns.length === 0) return [];
  const [held, earlier] = [present, before].map(
    (list) => new Map(list.map((count) => [complaintCell(count), count])),
  );
  return levelsOf(measured)
    .flatMap((level) => expectedRows(measured, level))
    .map((row) => {
      const path = complaintCell(row);
      const left = openOf(earlier?.get(path), 'openAtEnd');
      return columns.map(({ complaint: field = '', kind }): TemplateCell => {
        if (field === 'left') return { text: left === null ? null : String(left), open: false };
        if (kind === 'FIXED') return { text: aboutOf(row, field), open: false };
        return { text: textOf(held?.get(path), field), open: true };
      });
    });
}

function aboutOf(row: ReturnType<typeof expectedRows>[number], field: string): string | null {
  if (field === 'level') return levelSaid(row.level);
  return (field === 'category' ? row.category : row.product) || null;
}

/** What stands in a field of a row already. */
function textOf(count: ComplaintCount | undefined, field: string): string | null {
  if (!count || count.state === 'NOT_REPORTED') return null;
  if (field === 'state') return STATE_WORDS[count.state];
  const dimension = COMPLAINT_DIMENSIONS.find((one) => field.startsWith(`${one}:`));
  if (dimension !== undefined) {
    const part = field.slice(dimension.length + 1);
    return count.parts.find((one) => one.dimension === dimension && one.part === part)?.figure ?? null;
  }
  const fields: Record<string, string | number | null> = { ...count, parts: null };
  const figure = fields[field] ?? null;
  return figure === null ? null : String(figure);
}
