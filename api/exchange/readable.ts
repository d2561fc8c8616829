import { compareDecimals, isDecimal } from '../rules/number.ts';
import { lackingMembers } from '../rules/value.ts';
import type { EffectiveDocumentClause, EffectiveDocumentSource } from './documents.ts';
import { dayInWords, valueWithUnit } from './words.ts';

/** What a mark tells of a clause: what the firm made of it. The label is English, the paragraphs are in the code's language. */
export interface Mark {
  kind: 'STRENGTHENED' | 'OTHERWISE' | 'ADDED' | 'DELIVERY' | 'NOT_APPLICABLE';
  label: string;
  paragraphs: string[];
}

/** A clause as every format shows it. `level` is that of its heading: 2 at the root, since the document's own is 1. */
export interface ReadableClause {
  key: string;
  level: number;
  number: string;
  heading: string;
  paragraphs: string[];
  marks: Mark[];
}

/** An effective code as every format shows it; `day` is given where a fact is a day. */
export interface ReadableCode {
  language: string;
  title: string;
  firm: string;
  facts: { label: string; value: string; day?: string }[];
  clauses: ReadableClause[];
}

/** What all formats say of an effective code, so that they say the same (ISO 10001:2018, 4.4 and 6.7: customers can read it). */
export function readable(code: EffectiveDocumentSource): ReadableCode {
  const firm = oneLine(code.firmName);
  const clauses: ReadableClause[] = [];
  for (const clause of code.clauses) {
    // One level down at most, whatever the source says: headings that skip a level lead readers astray.
    const level = Math.min(clause.depth + 2, (clauses.at(-1)?.level ?? 1) + 1);
    const { key, number, heading } = clause;
    const paragraphs = paragraphsOf(clause.text);
    clauses.push({
      key,
      level,
      number,
      heading: oneLine(heading),
      paragraphs,
      marks: marks(clause, firm),
    });
  }
  return {
    language: code.language,
    title: `${oneLine(code.codeTitle)}: what ${firm} promises`,
    firm,
    facts: [
      { label: 'Firm', value: firm },
      { label: 'Association', value: oneLine(code.associationName) },
      { label: 'Code', value: oneLine(code.codeTitle) },
      { label: 'Edition', value: String(code.editionNumber) },
      {
        label: 'Extension',
        value: String(code.extensionNumber ?? 'none: the firm keeps the code as it stands'),
      },
      { label: 'As promised on', value: dayInWords(code.on), day: code.on },
      { label: 'In force from', value: dayInWords(code.inForceFrom), day: code.inForceFrom },
      { label: 'Certificate', value: oneLine(code.certificateNumber) },
    ],
    clauses,
  };
}

function marks(clause: EffectiveDocumentClause, firm: string): Mark[] {
  const { origin, parameters, delivery, notApplicable } = clause;
  const found: Mark[] = [];
  if (notApplicable !== null) {
    const paragraphs = paragraphsOf(notApplicable);
    found.push({ kind: 'NOT_APPLICABLE', label: `Does not apply to ${firm}`, paragraphs });
  }
  if (origin === 'ADDED') found.push({ kind: 'ADDED', label: `Added by ${firm}`, paragraphs: [] });
  if (origin === 'STRENGTHENED') found.push(...ownValues(parameters, firm));
  if (delivery !== null) {
    found.push({ kind: 'DELIVERY', label: `How ${firm} keeps this`, paragraphs: paragraphsOf(delivery) });
  }
  return found;
}

/** What the firm set: more than the code asks, or, where a set lacks a member of the floor, something else that was allowed. */
function ownValues(parameters: EffectiveDocumentClause['parameters'], firm: string): Mark[] {
  const own = parameters.filter(({ value, floor }) => !same(value, floor));
  const otherwise = own.filter(({ value, floor }) => isSet(floor) && lackingMembers(floor, value).length > 0);
  const more = own.filter((parameter) => !otherwise.includes(parameter));
  const marked = (kind: Mark['kind'], label: string, set: typeof own): Mark[] =>
    set.length > 0 ? [{ kind, label, paragraphs: set.map(saidBeside) }] : [];
  return [
    ...marked('STRENGTHENED', `${firm} promises more than the code`, more),
    ...marked('OTHERWISE', `${firm} promises otherwise, as the association allowed`, otherwise),
  ];
}

const saidBeside = (own: EffectiveDocumentClause['parameters'][number]): string =>
  oneLine(`${own.label}: ${valueWithUnit(own, own.value)} (the code: ${valueWithUnit(own, own.floor)})`);

/** Yes and no, days and times stand in a line, as numbers do; all else is chosen from a list. */
const isSet = (value: string): boolean =>
  !isDecimal(value) && !/^(?:YES|NO|\d{4}-\d{2}-\d{2}|\d{2}:\d{2})$/.test(value);

const same = (a: string, b: string): boolean =>
  isDecimal(a) && isDecimal(b) ? compareDecimals(a, b) === 0 : a === b;

const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();

const paragraphsOf = (text: string): string[] =>
  printable(text)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Without what neither HTML nor XML can hold: control characters, halves of surrogate pairs, non-characters. */
const printable = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|\p{NChar}/gu, '\uFFFD');
