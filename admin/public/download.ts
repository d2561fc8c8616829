import type { Publication } from './ReportPage.tsx';

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

/** A cell of a CSV file (RFC 4180); what a spreadsheet would run as a formula is marked as text. */
function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  const safe =
    /^[=+@\t\r]/.test(text) || (text.startsWith('-') && Number.isNaN(Number(text))) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The whole report as one table, with where it is from in every row. */
export function tableOf(report: Publication): string {
  const head = ['publication', 'published', 'digest', 'period', 'indicator', 'label', 'unit', ...COLUMNS];
  const rows = report.series.flatMap((series) =>
    series.cells.map((own) => [
      report.reference,
      report.publishedAt,
      report.digest,
      report.periodLabel,
      series.indicatorKey,
      series.label,
      series.unit,
      ...COLUMNS.map((column) => own[column]),
    ]),
  );
  return [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

/** Hands the table to the browser as a file. */
export function downloadTable(report: Publication): void {
  const address = URL.createObjectURL(
    new Blob(['\ufeff', tableOf(report)], { type: 'text/csv;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = `${report.reference}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
