import type { FigureRole } from '../../schema/words.ts';
import type { Mapping } from './columns.ts';
import { LEFT_OPEN_HEADING, suggestComplaints } from './complaint-columns.ts';
import { type ComplaintsMeasured, NO_LISTS } from './complaint-lists.ts';
import { type Headings, templateHeadings } from './headings.ts';
import type { Indicator } from './indicator.ts';
import { plainName } from './near.ts';

const FIRM_HEADINGS = ['firm', 'firm name', 'member', 'member name', 'company'];
const GROUP_HEADINGS = ['group', 'firm group', 'parent group'];
const PART_HEADINGS = ['breakdown', 'category', 'product group', 'product', 'service'];
const SPAN_HEADINGS = ['reporting period', 'reporting days'];
const JOINT_HEADINGS = ['joint reporting', 'joint return', 'joint'];

type Find = (names: readonly string[]) => string | null;
type Column = Mapping['figures'][number];

/**
 * A first guess at which column is what: by headings that say so, in words, with the indicator's key or label, or as a template has them.
 * A ratio is guessed only where both parts are found.
 */
export function suggestMapping(
  header: readonly string[],
  indicators: readonly Indicator[],
  measured: ComplaintsMeasured = { complaintCategories: [], complaintLists: NO_LISTS },
): Mapping {
  const plain = new Map(header.map((name) => [plainName(name), name]));
  const first: Find = (names) => names.map((name) => plain.get(plainName(name))).find(Boolean) ?? null;
  const headings = templateHeadings(indicators);
  const figures = indicators.flatMap((indicator) =>
    figuresOf(indicator, headings.get(indicator.key) ?? null, first),
  );
  const complaints = suggestComplaints(header, measured);
  const used = new Set([...figures, ...complaints].map(({ column }) => column));
  const parted = indicators.some((indicator) => indicator.breakdown.length > 0);
  const breakdown = parted ? first(PART_HEADINGS) : null;
  const lasts = [...headings.values()].map(({ last }) => last);
  const beside = [...lasts, LEFT_OPEN_HEADING].map((name) => first([name]));
  return {
    firm: first(FIRM_HEADINGS),
    group: first(GROUP_HEADINGS),
    breakdown: breakdown && used.has(breakdown) ? null : breakdown,
    span: first(SPAN_HEADINGS),
    joint: first(JOINT_HEADINGS),
    figures,
    ...(complaints.length > 0 ? { complaints } : {}),
    ignored: beside.filter((name) => name !== null),
  };
}

function figuresOf(
  { key, label, kind, numeratorLabel, denominatorLabel }: Indicator,
  headings: Headings | null,
  first: Find,
): Column[] {
  const guess = (role: FigureRole, names: readonly (string | null | undefined)[]): Column[] => {
    const column = first(names.filter((name) => typeof name === 'string'));
    return column ? [{ indicatorKey: key, role, column }] : [];
  };
  const read =
    kind === 'RATIO'
      ? [
          ...guess('NUMERATOR', [headings?.numerator, `${key} numerator`, numeratorLabel]),
          ...guess('DENOMINATOR', [headings?.denominator, `${key} denominator`, denominatorLabel]),
        ]
      : guess('VALUE', [headings?.value, key, label, numeratorLabel]);
  if (read.length < (kind === 'RATIO' ? 2 : 1)) return [];
  return [...read, ...guess('STATE', [headings?.state]), ...guess('NOTE', [headings?.note])];
}
