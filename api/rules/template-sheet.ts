import { type ComplaintsMeasured, NO_LISTS } from './complaint-lists.ts';
import { FIRM_HEADING, type Headings, PART_HEADING, STATE_WORDS, templateHeadings } from './headings.ts';
import { cellKey, type Indicator, type Observation } from './indicator.ts';
import { complaintColumns, complaintRows, type TemplateComplaints } from './template-complaints.ts';
import type { TemplateCell, TemplateColumn, TemplateKind } from './template-parts.ts';

/** A firm that a template is for: the figures that stand in its draft, and those that it reported last. */
export interface TemplateFirm {
  name: string;
  present: readonly Observation[];
  last: readonly Observation[];
  complaints?: TemplateComplaints;
}

/** The sheet that a firm fills in: its columns, and a row for each firm and part. */
export interface TemplateSheet {
  columns: TemplateColumn[];
  parts: string[];
  rows: TemplateCell[][];
}

const NOT_COUNTED: ComplaintsMeasured = { complaintCategories: [], complaintLists: NO_LISTS };
const NONE: TemplateComplaints = { present: [], before: [] };

const shut = (text: string | null): TemplateCell => ({ text, open: false });

/**
 * The sheet to be filled in for these firms under these indicators (ISO 10001:2018, 8.1). Filled in, it is read by an import without any
 * mapping by hand; as it comes, it says nothing new.
 */
export function templateSheet(
  indicators: readonly Indicator[],
  firms: readonly TemplateFirm[],
  measured: ComplaintsMeasured = NOT_COUNTED,
): TemplateSheet {
  const headings = templateHeadings(indicators);
  const parts = partsOf(indicators);
  const columns: TemplateColumn[] = [
    { heading: FIRM_HEADING, kind: 'FIXED', indicator: null, field: null },
    ...(parts.some((part) => part !== '')
      ? [{ heading: PART_HEADING, kind: 'PART' as const, indicator: null, field: null }]
      : []),
    ...indicators.flatMap((indicator) => columnsOf(indicator, headings.get(indicator.key))),
  ];
  const ofComplaints = complaintColumns(measured);
  const noComplaint = ofComplaints.map(() => shut(null));
  const rows = firms.flatMap((firm) => {
    const present = new Map(firm.present.map((cell) => [cellKey(cell), cell]));
    const last = new Map(firm.last.map((cell) => [cellKey(cell), cell]));
    const figures = parts.map((part) => [
      ...columns.map(({ indicator, field, kind }) => {
        if (indicator === null || field === null)
          return kind === 'PART' ? { text: part || null, open: true } : shut(firm.name);
        if (!membersOf(indicator).includes(part)) return shut(null);
        const key = cellKey({ indicatorKey: indicator.key, breakdown: part });
        if (field === 'last') return shut(inWords(last.get(key)));
        return { text: contentOf(present.get(key), field), open: true };
      }),
      ...noComplaint,
    ]);
    const complaints = complaintRows(measured, firm.complaints ?? NONE).map((row) => [
      ...columns.map((_column, place) => shut(place === 0 ? firm.name : null)),
      ...row,
    ]);
    return [...figures, ...complaints];
  });
  return { columns: [...columns, ...ofComplaints], parts, rows };
}

const membersOf = ({ breakdown }: Indicator): readonly string[] => (breakdown.length > 0 ? breakdown : ['']);

/** All parts that any figure is given by, the firm as a whole first. */
function partsOf(indicators: readonly Indicator[]): string[] {
  const parts = new Set(indicators.flatMap(membersOf));
  return [...(parts.has('') ? [''] : []), ...[...parts].filter((part) => part !== '')];
}

function columnsOf(indicator: Indicator, headings: Headings | undefined): TemplateColumn[] {
  const figures = indicator.kind === 'RATIO' ? (['numerator', 'denominator'] as const) : (['value'] as const);
  const column = (field: keyof Headings, kind: TemplateKind): TemplateColumn => ({
    heading: headings?.[field] ?? '',
    ...{ kind, indicator, field },
  });
  return [
    ...figures.map((field) => column(field, 'FIGURE')),
    column('state', 'STATE'),
    column('note', 'NOTE'),
    column('last', 'FIXED'),
  ];
}

function contentOf(cell: Observation | undefined, field: Exclude<keyof Headings, 'last'>): string | null {
  if (!cell || cell.state === 'NOT_REPORTED') return null;
  return field === 'state' ? STATE_WORDS[cell.state] : cell[field];
}

/** A figure as it stands beside the new one: the figure, part and whole, or why there was none. */
function inWords(cell: Observation | undefined): string | null {
  if (!cell || cell.state === 'NOT_REPORTED') return null;
  if (cell.state !== 'REPORTED') return STATE_WORDS[cell.state];
  return cell.value ?? `${cell.numerator ?? '?'} of ${cell.denominator ?? '?'}`;
}
