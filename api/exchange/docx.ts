import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { escaped } from '../rules/markup.ts';
import type { EffectiveDocumentSource } from './documents.ts';
import { type Mark, type ReadableClause, readable } from './readable.ts';
import { undated } from './undated.ts';

/**
 * An effective code as a Word document (Office Open XML), for readers and for machines that read aloud: heading styles by depth,
 * the language of the text, a title; nothing is laid out with tables. What is the firm's own is said in words. The same code gives the same
 * bytes: the day from which it is in force stands where a program would write the present moment.
 */
export async function effectiveCodeDocx(code: EffectiveDocumentSource): Promise<Buffer> {
  const said = readable(code);
  const facts = said.facts.map(
    ({ label, value }) =>
      new Paragraph({ children: [english(`${label}: `, { bold: true }), english(value)] }),
  );
  const document = new Document({
    title: said.title,
    creator: said.firm,
    lastModifiedBy: said.firm,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: wordLanguage(said.language) } },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        ...HEADINGS,
      },
    },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [english(said.title)] }),
          ...facts,
          ...said.clauses.flatMap(clauseParagraphs),
        ],
      },
    ],
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties(said, code.inForceFrom) };
  return undated(await Packer.toBuffer(document, undefined, [properties]));
}

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

function coreProperties({ title, firm }: { title: string; firm: string }, day: string): string {
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${NAMESPACES}>` +
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(firm)}</dc:creator>` +
    `<cp:lastModifiedBy>${escaped(firm)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `${moment('created')}${moment('modified')}</cp:coreProperties>`
  );
}

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

const headingStyle = (size: number) => ({
  run: { font: 'Calibri', size, bold: true, color: '000000' },
  paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
});

const HEADINGS = {
  heading1: headingStyle(36),
  heading2: headingStyle(28),
  heading3: headingStyle(25),
  heading4: headingStyle(23),
  heading5: headingStyle(22),
  heading6: headingStyle(22),
};

function clauseParagraphs({ level, number, heading, paragraphs, marks }: ReadableClause): Paragraph[] {
  return [
    new Paragraph({
      heading: LEVELS[Math.min(level, LEVELS.length) - 1],
      children: [new TextRun(`${number} ${heading}`)],
    }),
    ...paragraphs.map((text) => new Paragraph({ children: [new TextRun(text)] })),
    ...marks.flatMap(markParagraphs),
  ];
}

function markParagraphs({ label, paragraphs }: Mark): Paragraph[] {
  const end = paragraphs.length > 0 ? ':' : '.';
  return [
    new Paragraph({
      indent: SET_IN,
      keepNext: paragraphs.length > 0,
      children: [english(label + end, { bold: true })],
    }),
    ...paragraphs.map((text) => new Paragraph({ indent: SET_IN, children: [new TextRun(text)] })),
  ];
}

// A quarter of an inch, in twentieths of a point.
const SET_IN = { left: 360 };

/** The labels are English, whatever the language of the code. */
const english = (text: string, style: { bold?: boolean } = {}): TextRun =>
  new TextRun({ text, language: { value: 'en-GB' }, ...style });

/** Word knows languages with their region. */
const wordLanguage = (language: string): string => (language === 'en' ? 'en-GB' : language);
