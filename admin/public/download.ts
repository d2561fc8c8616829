import { saveBlob } from '../parts/saveFile.ts';
import type { Publication } from './ReportPage.tsx';
import { CUTS, cellsOf, withheldInWords } from './wording.ts';

type Series = Publication['series'][number];

const COLUMNS = [
  'dimension',
  'category',
  'due',
  'respondents',
  'value',
  'numerator',
  'denominator',
  'rate',
  'q1',
  'median',
  'q3',
  'meetingTarget',
  'change',
  'suppression',
] as const;

const HEAD = [
  'title',
  'reference',
  'digest',
  'publishedAt',
  'period',
  'indicator',
  'label',
  'unit',
  ...COLUMNS,
  'note',
];

const A_NUMBER = /^-?\d+(\.\d+)?$/;
const RUNS_AS_FORMULA = /^[=+\-@\t\r]/;
const ODD_FOR_A_FILE = /[^a-z0-9.-]+/gi;

/** A cell of a CSV file (RFC 4180); text that a spreadsheet would run as a formula is marked as text, and numbers stay numbers. */
function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  const safe = RUNS_AS_FORMULA.test(text) && !A_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The report as one table, or one cut of one indicator; each row says where it is from. Figures are as they are stored, not rounded. */
export function tableOf(report: Publication, only?: { series: Series; cut: string }): string {
  const rows = (only ? [only.series] : report.series).flatMap((series) =>
    (only ? cellsOf(series.cells, only.cut) : series.cells).map((own) => [
      report.title,
      report.reference,
      report.digest,
      report.publishedAt,
      report.periodLabel,
      series.indicatorKey,
      series.label,
      series.unit,
      ...COLUMNS.map((column) => own[column]),
      own.suppression === 'NONE' ? '' : withheldInWords(own, report.minimumRespondents),
    ]),
  );
  return [HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Hands the table to the browser as a file. */
export function downloadTable(report: Publication, only?: { series: Series; cut: string }): void {
  const part = only ? `-${only.series.indicatorKey}-${CUTS[only.cut]?.switch ?? only.cut}` : '';
  const name = `${`${report.reference}${part}`.replace(ODD_FOR_A_FILE, '-').toLowerCase()}.csv`;
  saveBlob(new Blob(['\ufeff', tableOf(report, only)], { type: 'text/csv;charset=utf-8' }), name);
}
