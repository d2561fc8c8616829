import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Licence } from './about.ts';
import { BY_FIRM, COLUMNS, linesOf } from './columns.ts';
import type { Release } from './release.ts';

const HEAD: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3A5F' } },
  alignment: { wrapText: true, vertical: 'top' },
};
const BOLD: CellStyle = { font: { bold: true } };
const WRAPPED: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

/** More digits than a spreadsheet keeps would be lost in a number; such a figure is written as text. */
const MOST_DIGITS = 15;

interface AboutRelease {
  licence: Licence;
  source: string;
  citation: string;
  caveats: readonly string[];
}

/**
 * The release as a workbook (XLSX): the figures, those of single firms on a sheet of their own where there are any, and a sheet that says what they are, with licence, citation, caveats and each column.
 * The same release gives the same bytes: its own day stands where a program would write the present one. No cell holds a formula.
 */
export async function releaseWorkbook(release: Release, about: AboutRelease): Promise<Buffer> {
  const { title, associationName, publishedAt } = release.publication;
  const written = await writeXlsx({
    sheets: [...figureSheets(release, about), aboutSheet(release, about)],
    properties: { title, creator: associationName, created: publishedAt, modified: publishedAt },
  });
  return Buffer.from(written);
}

/** What is said of a firm; the columns of parts of the sector would be empty. */
const OF_FIRMS = [
  ...['reference', 'vintage', 'period', 'indicatorKey', 'label', 'kind', 'unit', 'part', 'place', 'category'],
  ...['certificateNumber', 'value', 'numerator', 'denominator', 'rate', 'smallBase', 'dispute', 'response'],
];

function figureSheets(release: Release, about: AboutRelease): WriteSheet[] {
  const lines = linesOf(release, about);
  const cut = COLUMNS.findIndex(({ name }) => name === 'dimension');
  const byFirm = lines.filter((line) => line[cut] === BY_FIRM);
  const others = lines.filter((line) => line[cut] !== BY_FIRM);
  const places = COLUMNS.map((_, place) => place);
  const ofFirms = OF_FIRMS.map((wanted) => COLUMNS.findIndex(({ name }) => name === wanted));
  const firms = byFirm.length > 0 ? [sheetOf('Firms', byFirm, ofFirms)] : [];
  return [sheetOf('Figures', others, places), ...firms];
}

/** A sheet of these lines, with the columns that stand at these places. */
function sheetOf(name: string, all: ReturnType<typeof linesOf>, places: readonly number[]): WriteSheet {
  const columns = places.flatMap((place) => COLUMNS[place] ?? []);
  const lines = all.map((line) => places.map((place) => line[place] ?? null));
  const cells = new Map<string, Partial<Cell>>();
  columns.forEach((column, place) => {
    cells.set(`0,${place}`, { value: column.name, type: 'string', style: HEAD });
  });
  lines.forEach((line, row) => {
    line.forEach((value, place) => {
      if (value !== null)
        cells.set(`${row + 1},${place}`, written(value, columns[place]?.kind === 'DECIMAL'));
    });
  });
  return {
    name,
    columns: columns.map(({ kind }) => ({ width: kind === 'TEXT' ? 24 : 16 })),
    rows: [columns.map((column) => column.name), ...lines],
    cells,
    freezePane: { rows: 1, columns: 0 },
  };
}

function written(value: string | number, decimal: boolean): Partial<Cell> {
  if (typeof value === 'number') return { value, type: 'number' };
  const number = decimal && value.replace(/\D/g, '').length <= MOST_DIGITS;
  return number ? { value: Number(value), type: 'number' } : { value, type: 'string' };
}

function aboutSheet({ publication }: Release, about: AboutRelease): WriteSheet {
  const facts: [string, string][] = [
    ['Title', publication.title],
    ['Published by', publication.associationName],
    ['Reference', publication.reference],
    ['Published at', publication.publishedAt.toISOString()],
    ['Period', `${publication.periodLabel}: ${publication.periodStartsOn} to ${publication.periodEndsOn}`],
    ['Code', `${publication.codeTitle}, edition ${publication.editionNumber}`],
    ['Firms due', String(publication.due)],
    ['Firms that reported', String(publication.reported)],
    ['of them a nil return', String(publication.nil)],
    ['Print', String(publication.vintage)],
    ['Corrects', publication.supersedes ?? 'nothing'],
    ['Why it was corrected', publication.reason ?? '–'],
    ['Compared with', publication.comparedWith ?? 'nothing'],
    ['Fingerprint', `SHA-256 ${publication.digest}`],
    ['Licence', `${about.licence.name} (${about.licence.id}), ${about.licence.address}`],
    ['How to cite it', about.citation],
    ['Address', about.source],
  ];
  const blocks: [string, string][][] = [
    facts,
    about.caveats.map((caveat, place) => [place === 0 ? 'Before you use it' : '', caveat]),
    [['Column', 'What it says'], ...COLUMNS.map(({ name, says }): [string, string] => [name, says])],
  ];
  const rows = blocks.flatMap((block, place) => (place === 0 ? block : [['', ''], ...block]));
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach(([name = '', text = ''], row) => {
    cells.set(`${row},0`, { value: name, type: 'string', style: BOLD });
    cells.set(`${row},1`, { value: text, type: 'string', style: WRAPPED });
  });
  return { name: 'About', columns: [{ width: 24 }, { width: 110 }], rows, cells };
}
