import { isDateFormat } from './table-cell.ts';
import { fileFault, LONGEST_CELL, type SheetTab } from './table-shape.ts';
import { readXml, readXmlStream } from './table-xml.ts';
import { BROKEN, type Package } from './table-zip.ts';

/** A sheet, and the part of the package that holds it. */
export interface WorkbookSheet extends SheetTab {
  part: string;
}

/** What must be known of a workbook before a sheet of it can be read. */
export interface Workbook {
  sheets: WorkbookSheet[];
  from1904: boolean;
  /** The texts that cells share. */
  texts: string[];
  /** For each style of a cell, whether it shows a day or a time. */
  dateStyles: boolean[];
}

const MOST_TEXTS = 1_000_000;
const MOST_LETTERS = 48 * 1024 * 1024;
const MOST_SHEETS = 200;

const broken = () => fileFault('BROKEN_WORKBOOK', 'row 1', BROKEN);

/** Throws FileFault for a package that is no workbook, or one out of all proportion. */
export async function readWorkbook(parts: Package): Promise<Workbook> {
  const main = (await linksOf(parts, '')).find(({ type }) => type === 'officeDocument')?.part;
  if (!main || !parts.has(main)) throw noWorkbook(parts);
  if (!main.endsWith('.xml')) throw noWorkbook(parts);
  const links = await linksOf(parts, main);
  const partOf = (type: string) => links.find((link) => link.type === type)?.part;
  const [texts, styles] = [partOf('sharedStrings'), partOf('styles')];
  const found: { name: string; hidden: boolean; link: string }[] = [];
  let from1904 = false;
  readXml(await parts.text(main), {
    open({ name, at }) {
      if (name === 'workbookPr') from1904 = ['1', 'true', 'on'].includes(at('date1904') ?? '');
      if (name !== 'sheet') return;
      const hidden = (at('state') ?? 'visible') !== 'visible';
      found.push({ name: (at('name') ?? '').slice(0, 60), hidden, link: at('id') ?? '' });
    },
  });
  const sheets = found.slice(0, MOST_SHEETS).flatMap(({ name, hidden, link }) => {
    const target = links.find(({ id, type }) => id === link && type === 'worksheet');
    return target ? [{ name, hidden, part: target.part }] : [];
  });
  return {
    ...{ sheets, from1904 },
    dateStyles: styles && parts.has(styles) ? dateStylesOf(await parts.text(styles)) : [],
    texts: texts && parts.has(texts) ? await textsOf(parts, texts) : [],
  };
}

const OTHERS: [RegExp, string][] = [
  [/^content\.xml$/, 'an OpenDocument file'],
  [/^word\//, 'a text document'],
  [/^ppt\//, 'a presentation'],
  [/\.bin$/, 'a binary workbook'],
];

function noWorkbook(parts: Package) {
  const names = [...parts.names()];
  const [, what = 'a package of other files'] =
    OTHERS.find(([shape]) => names.some((name) => shape.test(name))) ?? [];
  return fileFault(
    'NO_WORKBOOK',
    'row 1',
    `This is ${what}, not an Excel workbook. Save the sheet as XLSX or as CSV (UTF-8) and try again.`,
  );
}

interface Link {
  id: string;
  /** Last part of the type's address: `worksheet`, `styles`. */
  type: string;
  part: string;
}

async function linksOf(parts: Package, part: string): Promise<Link[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!parts.has(name)) {
    if (part === '') throw noWorkbook(parts);
    throw broken();
  }
  const links: Link[] = [];
  readXml(await parts.text(name), {
    open({ name: tag, at }) {
      if (tag !== 'Relationship' || at('TargetMode') === 'External') return;
      const target = at('Target') ?? '';
      const path = new URL(target, `file:///${folder}`).pathname.slice(1);
      links.push({
        id: at('Id') ?? '',
        type: (at('Type') ?? '').split('/').at(-1) ?? '',
        part: decodeURIComponent(path),
      });
    },
  });
  return links;
}

function dateStylesOf(xml: string): boolean[] {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  readXml(xml, {
    open({ name, at }) {
      if (name === 'numFmt') codes.set(Number(at('numFmtId')), at('formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(at('numFmtId') ?? 0);
      styles.push(isDateFormat(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** Text of runs joined; readings beside a text are none of it. What is longer than a cell may be is cut one letter beyond that. */
async function textsOf(parts: Package, name: string): Promise<string[]> {
  const texts: string[] = [];
  let [text, inText, inReading, letters] = ['', false, false, 0];
  await readXmlStream(await parts.stream(name), {
    open({ name: tag }) {
      if (tag === 'si') text = '';
      if (tag === 't') inText = true;
      if (tag === 'rPh') inReading = true;
    },
    text(piece) {
      if (inText && !inReading && text.length <= LONGEST_CELL) text += piece.slice(0, LONGEST_CELL + 1);
    },
    close(tag) {
      if (tag === 't') inText = false;
      if (tag === 'rPh') inReading = false;
      if (tag !== 'si') return;
      letters += text.length;
      if (texts.length >= MOST_TEXTS || letters > MOST_LETTERS) {
        const why = 'This workbook has more text than a table of figures. Copy the figures into a new one.';
        throw fileFault('TOO_LARGE_UNPACKED', 'row 1', why);
      }
      texts.push(text.trim());
    },
  });
  return texts;
}
