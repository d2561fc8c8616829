import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Licence } from './about.ts';
import { COLUMNS, linesOf } from './columns.ts';
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
 * The release as a workbook (XLSX): the figures, and a sheet that says what they are, with licence, citation, caveats and each column.
 * The same release gives the same bytes: its own day stands where a program would write the present one. No cell holds a formula.
 */
export async function releaseWorkbook(release: Release, about: AboutRelease): Promise<Buffer> {
  const { title, associationName, publishedAt } = release.publication;
  const written = await writeXlsx({
    sheets: [figures(release, about), aboutSheet(release, about)],
    properties: { title, creator: associationName, created: publishedAt, modified: publishedAt },
  });
  return Buffer.from(written);
}

function figures(release: Release, about: AboutRelease): WriteSheet {
  const lines = linesOf(release, about);
  const cells = new Map<string, Partial<Cell>>();
  COLUMNS.forEach(({ name }, place) => {
    cells.set(`0,${place}`, { value: name, type: 'string', style: HEAD });
  });
  lines.forEach((line, row) => {
    line.forEach((value, place) => {
      if (value !== null)
        cells.set(`${row + 1},${place}`, written(value, COLUMNS[place]?.kind === 'DECIMAL'));
    });
  });
  return {
    name: 'Figures',
    columns: COLUMNS.map(({ kind }) => ({ width: kind === 'TEXT' ? 24 : 16 })),
    rows: [COLUMNS.map(({ name }) => name), ...lines],
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
