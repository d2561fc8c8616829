import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import type { EffectiveDocumentSource } from '../../api/exchange/documents.ts';
import { effectiveCodeDocx } from '../../api/exchange/docx.ts';
import { undated } from '../../api/exchange/undated.ts';
import { EFFECTIVE, nested } from './effective.ts';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (xml: string): string =>
  xml.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** The parts of the package as text, and the paragraphs of the document with their styles. */
async function read(code: EffectiveDocumentSource) {
  const files = unzipSync(new Uint8Array(await effectiveCodeDocx(code)));
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const document = part('word/document.xml');
  const paragraphs = [...document.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="(\w+)"\/>/.exec(inner)?.[1] ?? '',
    text: [...inner.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)]
      .map(([, text = '']) => decoded(text))
      .join(''),
  }));
  return { document, part, paragraphs };
}

describe('an effective code as a Word document', () => {
  it('has headings with the styles of headings, by depth, and the words between them', async () => {
    const { paragraphs } = await read(EFFECTIVE);
    expect(paragraphs.filter(({ style }) => style.startsWith('Heading'))).toEqual([
      { style: 'Heading1', text: 'Fair Connection Charter: what North & <Line> promises' },
      { style: 'Heading2', text: '1 Answers' },
      { style: 'Heading3', text: '1.1 Enquiries' },
      { style: 'Heading3', text: '1.2 Call back' },
      { style: 'Heading4', text: '1.2.1 Deep & "deeper"' },
      { style: 'Heading2', text: '2 People at risk' },
    ]);
    expect(paragraphs.map(({ text }) => text).slice(1)).toEqual([
      ...['Firm: North & <Line>', 'Association: Open Line Association', 'Code: Fair Connection Charter'],
      ...['Edition: 2', 'Extension: 3', 'As promised on: 1 March 2027', 'In force from: 1 February 2027'],
      ...['Certificate: FC-0001', '1 Answers', 'Members answer.', 'Always.', '1.1 Enquiries'],
      'Within 5 working days, by letter, web and telephone, every day.',
      'North & <Line> promises more than the code:',
      'Days: 5 working days (the code: 10 working days)',
      'Ways: letter, web and telephone (the code: letter and web)',
      'Every day: yes (the code: no)',
      ...['How North & <Line> keeps this:', 'A team of six <b>answers</b>.', 'In turns.'],
      ...['1.2 Call back', '<script>alert(1)</script>', 'Added by North & <Line>.'],
      ...['1.2.1 Deep & "deeper"', 'Added by North & <Line>.', '2 People at risk', 'The line stays open.'],
      ...['Does not apply to North & <Line>:', "We don't sell lines."],
    ]);
  });

  it('has the heading styles that it names, a title, a language, and no tables', async () => {
    const { document, part } = await read(EFFECTIVE);
    for (const level of [1, 2, 3, 4, 5, 6]) {
      expect(part('word/styles.xml')).toMatch(
        new RegExp(
          `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>`,
          'i',
        ),
      );
    }
    expect(part('docProps/core.xml')).toContain(
      '<dc:title>Fair Connection Charter: what North &amp; &lt;Line&gt; promises</dc:title>',
    );
    expect(part('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang w:val="en-GB"\/>.*<\/w:docDefaults>/s);
    expect(document).not.toMatch(/<w:(tbl|drawing|pict)\b/);
  });

  it('tells the language of the code, and that its own words are English', async () => {
    const { document, part } = await read({ ...EFFECTIVE, language: 'de-CH' });
    expect(part('word/styles.xml')).toContain('<w:lang w:val="de-CH"/>');
    expect(document).toMatch(/<w:lang w:val="en-GB"\/>.{0,60}Firm: /);
    expect(document).not.toMatch(/<w:lang [^>]*>.{0,60}Members answer\./);
  });

  it('goes down to the sixth level of headings, and keeps deeper ones there', async () => {
    const { paragraphs } = await read(nested(8));
    const levels = paragraphs.flatMap(({ style }) => (style === '' ? [] : [Number(style.at(-1))]));
    expect(levels).toEqual([1, 2, 3, 4, 5, 6, 6, 6, 6]);
  });

  it('holds nothing that XML can not hold', async () => {
    const { document, part } = await read({
      ...EFFECTIVE,
      firmName: 'Bell \u0007 & half \ud83d & none \uffff',
    });
    const unfit = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/u;
    expect(document).not.toMatch(unfit);
    expect(part('docProps/core.xml')).not.toMatch(unfit);
    expect(document).toContain('Bell \ufffd &amp; half \ufffd &amp; none \ufffd');
  });

  it('is the same, byte by byte, whenever it is written', async () => {
    const first = await effectiveCodeDocx(EFFECTIVE);
    vi.useFakeTimers({ now: Date.parse('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    const later = await effectiveCodeDocx(EFFECTIVE).finally(() => vi.useRealTimers());
    expect(later.equals(first)).toBe(true);
    expect(() => undated(Buffer.from('no archive'))).toThrow(RangeError);
    expect(() => undated(first.subarray(0, -1))).toThrow(RangeError);
  });
});
