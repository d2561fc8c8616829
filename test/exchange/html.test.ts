import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, type ParserError, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { effectiveCodeHtml } from '../../api/exchange/html.ts';
import { anyText } from './editions.ts';
import { EFFECTIVE, nested } from './effective.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const below = (node: Node): Node[] =>
  'childNodes' in node ? node.childNodes.flatMap((child) => [child, ...below(child)]) : [];
const isElement = (node: Node): node is Element => 'tagName' in node;
const textOf = (node: Node): string =>
  [node, ...below(node)].map((part) => ('value' in part ? part.value : '')).join('');
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((item) => item.name === name)?.value;

/** The document as a browser reads it; a fault in its writing is a fault of the test. */
function read(html: string) {
  const faults: ParserError[] = [];
  const document = parse(html, { onParseError: (fault) => faults.push(fault) });
  expect(faults).toEqual([]);
  const elements = below(document).filter(isElement);
  return {
    elements,
    named: (...names: string[]) => elements.filter(({ tagName }) => names.includes(tagName)),
  };
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const levelOf = (heading: Element): number =>
  Number(attribute(heading, 'aria-level') ?? heading.tagName.slice(1));

describe('an effective code as HTML', () => {
  const { elements, named } = read(effectiveCodeHtml(EFFECTIVE));
  const clause = (key: string) => {
    const found = elements.find((element) => attribute(element, 'id') === `clause-${key}`);
    if (!found) throw new Error(`There is no clause ${key}.`);
    return textOf(found).replace(/\s+/g, ' ').trim();
  };

  it('has a language, a title, one first heading, and stands alone', () => {
    expect(named('html').map((element) => attribute(element, 'lang'))).toEqual(['en']);
    expect(named('title').map(textOf)).toEqual(['Fair Connection Charter: what North & <Line> promises']);
    expect(named('h1').map(textOf)).toEqual(['Fair Connection Charter: what North & <Line> promises']);
    expect(named('main')).toHaveLength(1);
    expect(named('script', 'link', 'img', 'iframe', 'table')).toEqual([]);
    expect(
      elements.flatMap(({ attrs }) => attrs).filter(({ name }) => /^(src|href|on|style)/.test(name)),
    ).toEqual([]);
  });

  it('tells whose code it is, which one, and of which day', () => {
    expect(named('dt').map(textOf)).toEqual([
      ...[
        'Firm',
        'Association',
        'Code',
        'Edition',
        'Extension',
        'As promised on',
        'In force from',
        'Certificate',
      ],
    ]);
    expect(named('dd').map(textOf)).toEqual([
      ...['North & <Line>', 'Open Line Association', 'Fair Connection Charter', '2', '3'],
      ...['1 March 2027', '1 February 2027', 'FC-0001'],
    ]);
    expect(named('time').map((element) => attribute(element, 'datetime'))).toEqual([
      '2027-03-01',
      '2027-02-01',
    ]);
  });

  it('says of each clause its number, its words, and what is the firm’s own', () => {
    expect(named('section').map((element) => attribute(element, 'id'))).toEqual([
      ...['clause-answers', 'clause-enquiries', 'clause-call-back', 'clause-deep', 'clause-vulnerable'],
    ]);
    expect(clause('answers')).toBe('1 Answers Members answer. Always.');
    expect(clause('enquiries')).toBe(
      [
        '1.1 Enquiries Within 5 working days, by letter, web and telephone, every day.',
        'North & <Line> promises more than the code:',
        'Days: 5 working days (the code: 10 working days)',
        'Ways: letter, web and telephone (the code: letter and web)',
        'Every day: yes (the code: no)',
        'How North & <Line> keeps this: A team of six <b>answers</b>. In turns.',
      ].join(' '),
    );
    expect(clause('call-back')).toBe('1.2 Call back <script>alert(1)</script> Added by North & <Line>.');
    expect(clause('vulnerable')).toBe(
      "2 People at risk The line stays open. Does not apply to North & <Line>: We don't sell lines.",
    );
  });

  it('does not call more what is only otherwise', () => {
    const [, enquiries] = EFFECTIVE.clauses;
    if (!enquiries) throw new Error('The code has no such clause.');
    const said = (floor: string, value: string) => {
      const parameters = [{ label: 'Own', unit: 'units', floor, value }];
      const html = effectiveCodeHtml({
        ...EFFECTIVE,
        clauses: [{ ...enquiries, parameters, delivery: null }],
      });
      return read(html)
        .elements.filter((element) => attribute(element, 'class')?.startsWith('mark'))
        .map((element) => textOf(element).trim().replace(/\n+/g, ' '));
    };
    const more = 'North & <Line> promises more than the code:';
    const otherwise = 'North & <Line> promises otherwise, as the association allowed:';
    expect(said('letter|web', 'letter|fax')).toEqual([
      `${otherwise} Own: letter and fax (the code: letter and web)`,
    ]);
    expect(said('letter', 'letter|fax')).toEqual([`${more} Own: letter and fax (the code: letter)`]);
    expect(said('letter', 'fax')).toEqual([`${otherwise} Own: fax (the code: letter)`]);
    expect(said('2027-03-31', '2027-03-01')).toEqual([`${more} Own: 2027-03-01 (the code: 2027-03-31)`]);
    expect(said('17:30', '09:00')).toEqual([`${more} Own: 09:00 (the code: 17:30)`]);
    expect(said('NO', 'YES')).toEqual([`${more} Own: yes (the code: no)`]);
    expect(said('10', '5')).toEqual([`${more} Own: 5 units (the code: 10 units)`]);
    expect(said('5', '5.0')).toEqual([]);
  });

  it('has headings that follow the depth and skip no level, however deep', () => {
    expect(named(...HEADINGS).map(levelOf)).toEqual([1, 2, 3, 3, 4, 2]);
    expect(
      read(effectiveCodeHtml(nested(8)))
        .named(...HEADINGS)
        .map(levelOf),
    ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const [first, , , deep] = EFFECTIVE.clauses;
    if (!first || !deep) throw new Error('The code has no clauses.');
    const torn = effectiveCodeHtml({ ...EFFECTIVE, clauses: [first, { ...deep, depth: 4 }] });
    expect(
      read(torn)
        .named(...HEADINGS)
        .map(levelOf),
    ).toEqual([1, 2, 3]);
  });

  it('keeps every text a text', () => {
    const [first] = EFFECTIVE.clauses;
    if (!first) throw new Error('The code has no clauses.');
    const tags = read(effectiveCodeHtml({ ...EFFECTIVE, clauses: [first] })).elements.map(
      ({ tagName }) => tagName,
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const said = `a ${text} z`.replace(/\p{NChar}/gu, '\ufffd').replace(/\s+/g, ' ');
        const html = effectiveCodeHtml({
          ...{ ...EFFECTIVE, firmName: said, codeTitle: said, certificateNumber: said },
          clauses: [{ ...first, heading: said, number: said, text: `${said}\n${said}` }],
        });
        const found = read(html);
        expect(found.elements.map(({ tagName }) => tagName)).toEqual(tags);
        expect(found.named('h2').map(textOf)).toEqual([`${said} ${said}`]);
        expect(
          found
            .named('section')
            .flatMap(({ childNodes }) => childNodes.filter(isElement).slice(1).map(textOf)),
        ).toEqual([said, said]);
      }),
      { numRuns: 200 },
    );
  });

  it('shows a sign for what is no sign', () => {
    const html = effectiveCodeHtml({ ...EFFECTIVE, firmName: 'Bell \u0007 half \ud83d' });
    expect(read(html).named('dd').map(textOf)[0]).toBe('Bell \ufffd half \ufffd');
  });

  it('marks its own English words where the code is in another language', () => {
    const german = read(effectiveCodeHtml({ ...EFFECTIVE, language: 'de' }));
    expect(german.named('html').map((element) => attribute(element, 'lang'))).toEqual(['de']);
    expect(german.named('dl').map((element) => attribute(element, 'lang'))).toEqual(['en']);
    expect(named('dl').map((element) => attribute(element, 'lang'))).toEqual([undefined]);
  });

  it('says where the firm keeps the code as it stands', () => {
    const plain = read(effectiveCodeHtml({ ...EFFECTIVE, extensionNumber: null }));
    expect(plain.named('dd').map(textOf)[4]).toBe('none: the firm keeps the code as it stands');
  });

  it('has colours of a contrast above 7 to 1 in light, in dark and in print', () => {
    const style = named('style').map(textOf).join('');
    const schemes = [...style.matchAll(/:root \{([^}]*)\}/g)].map((found) =>
      Object.fromEntries(
        [...(found[1] ?? '').matchAll(/--(\w+): (#\w{6})/g)].map((pair) => [pair[1], pair[2] ?? '']),
      ),
    );
    expect(schemes).toHaveLength(3);
    for (const { ink = '', paper = '', soft = '', own = '' } of schemes) {
      for (const [front, back] of [
        [ink, paper],
        [ink, soft],
        [own, paper],
      ] as const) {
        expect(contrast(front, back), `${front} on ${back}`).toBeGreaterThan(7);
      }
    }
  });
});

/** Contrast of two colours, as WCAG 2.2 defines it. */
function contrast(front: string, back: string): number {
  const [light = 0, dark = 0] = [luminance(front), luminance(back)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
