/** Bytes of one file of evidence: a scanned contract has some five million. */
export const LARGEST_EVIDENCE = 20 * 1024 * 1024;

/** Files that one version of a return may have. */
export const MOST_EVIDENCE = 20;

const LONGEST_NAME = 120;

/** What of a file its kind is told by: its first bytes, and the names of its parts where it is a package. */
export interface Shape {
  head: Uint8Array;
  parts: readonly string[] | null;
}

interface Kind {
  endings: readonly string[];
  mediaType: string;
  /** What people call it. */
  name: string;
  fits(shape: Shape): boolean;
}

const begins = (head: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, place) => head[place] === byte);

const text = (head: Uint8Array): string =>
  Array.from(head.subarray(0, 200), (byte) => String.fromCharCode(byte)).join('');

const PROGRAM = /vbaProject|\.(exe|dll|js|bat|cmd|ps1)$/i;

/** A package of this kind, and none that carries a program. */
const packed =
  (part: string) =>
  ({ parts }: Shape): boolean =>
    (parts ?? []).includes(part) && !(parts ?? []).some((name) => PROGRAM.test(name));

/** Signs of a text and no others, and no markup, which a browser might take for a page. */
const plain = ({ head, parts }: Shape): boolean =>
  parts === null &&
  head.length > 0 &&
  head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13) &&
  !/^(\u00ef\u00bb\u00bf)?\s*</.test(text(head)) &&
  !text(head).startsWith('%PDF-');

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const KINDS: readonly Kind[] = [
  {
    ...{ endings: ['pdf'], mediaType: 'application/pdf', name: 'PDF' },
    fits: ({ head }) => text(head).startsWith('%PDF-'),
  },
  {
    ...{ endings: ['png'], mediaType: 'image/png', name: 'PNG' },
    fits: ({ head }) => begins(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  },
  {
    ...{ endings: ['jpg', 'jpeg'], mediaType: 'image/jpeg', name: 'JPEG' },
    fits: ({ head }) => begins(head, [0xff, 0xd8, 0xff]),
  },
  {
    ...{ endings: ['docx'], mediaType: `${OFFICE}.wordprocessingml.document`, name: 'DOCX' },
    fits: packed('word/document.xml'),
  },
  {
    ...{ endings: ['xlsx'], mediaType: `${OFFICE}.spreadsheetml.sheet`, name: 'XLSX' },
    fits: packed('xl/workbook.xml'),
  },
  { ...{ endings: ['csv'], mediaType: 'text/csv', name: 'CSV' }, fits: plain },
  { ...{ endings: ['txt'], mediaType: 'text/plain', name: 'plain text' }, fits: plain },
];

/** How names of files that are taken end, without the dot. */
export const EVIDENCE_ENDINGS = KINDS.flatMap(({ endings }) => endings);

/** The kinds of files that are taken, as people read them. */
export const EVIDENCE_KINDS = KINDS.map(({ name }) => name).join(', ');

/**
 * The media type of a file whose content is what its name says, or why it is not taken: evidence is opened by the association's people,
 * so a file that is something else than it says has no place here (integrity of information, ISO 10001:2018, 4.7).
 */
export function kindOfEvidence(fileName: string, shape: Shape): { mediaType: string } | { why: string } {
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const kind = KINDS.find(({ endings }) => endings.includes(ending));
  if (!kind) return { why: `“${fileName}” is of no kind that is taken: ${EVIDENCE_KINDS}.` };
  if (kind.fits(shape)) return { mediaType: kind.mediaType };
  return {
    why: `“${fileName}” is no ${kind.name} inside. Save it as one, or give it the name that it should have.`,
  };
}

/** A file's own name without folders, without signs that a file system or a header could mistake, and not too long; '' where nothing is left. */
export function cleanName(given: string): string {
  const own = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = own
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const ending = /\.[^.]{1,5}$/.exec(clean)?.[0] ?? '';
  return (
    Array.from(clean.slice(0, clean.length - ending.length))
      .slice(0, LONGEST_NAME)
      .join('') + ending
  );
}

/** True for a path of a cell of a return, as remarks and histories write it. */
export function namesCell(where: string): boolean {
  return where.length <= 200 && /^((observations|complaints|assessment)\.\S|satisfaction$)/.test(where);
}
