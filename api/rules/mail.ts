import { escaped } from './markup.ts';

const MINUTE = 60_000;
/** Minutes to wait after the first failure, the second, and so on; then a mail is given up, some two days after it was written. */
const WAITS = [1, 5, 15, 60, 240, 720, 1_440];

/** When a mail that has failed so many times is tried again, or null where it is given up. */
export function nextTry(attempts: number, now: Date): Date | null {
  const minutes = WAITS[attempts - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * MINUTE);
}

/** What a mail tells, and whom. */
export interface Letter {
  /** Of the notice; the mail's own id follows from it. */
  id: string;
  personName: string;
  email: string;
  organizationName: string;
  associationName: string;
  title: string;
  body: string;
  /** Path of the screen that it is about. */
  link: string;
}

/** A mail as it goes out; the library that sends it encodes headers and parts. */
export interface Mail {
  messageId: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
}

const LONGEST_SUBJECT = 150;

/** One line, without control characters: what people typed can not begin a header of its own. */
const line = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();

/**
 * The mail of a notice, in plain text and in simple HTML that say the same. Its id follows from the notice's, so that a mail that was
 * sent twice can be known as one. `address` is that of the installation, without a slash at its end.
 */
export function mailOf(letter: Letter, address: string): Mail {
  const screen = `${address}/#${letter.link}`;
  const wishes = `${address}/#/notices/mails`;
  const why = `You get this because you hold a seat in ${line(letter.organizationName)}. ${line(letter.associationName)} keeps the code with Accord.`;
  const paragraphs = [`Dear ${line(letter.personName)},`, ...letter.body.split(/\n+/).map(line)].filter(
    Boolean,
  );
  const text = [
    ...paragraphs,
    `Open it in Accord: ${screen}`,
    `--\n${why}\nChoose which mails you get: ${wishes}`,
  ].join('\n\n');
  return {
    messageId: `<${letter.id}@${hostOf(address)}>`,
    to: { name: line(letter.personName), address: line(letter.email) },
    subject: [...line(letter.title)].slice(0, LONGEST_SUBJECT).join(''),
    text: `${text}\n`,
    html: htmlOf(line(letter.title), paragraphs, { screen, wishes, why }),
  };
}

function htmlOf(
  title: string,
  paragraphs: readonly string[],
  { screen, wishes, why }: Record<'screen' | 'wishes' | 'why', string>,
): string {
  const link = (to: string, words: string) => `<a href="${escaped(to)}">${escaped(words)}</a>`;
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>`,
    '<body style="font-family: system-ui, sans-serif; line-height: 1.5; max-width: 38em">',
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    `<p>${link(screen, 'Open it in Accord')}</p>`,
    `<hr><p><small>${escaped(why)} ${link(wishes, 'Choose which mails you get')}</small></p>`,
    '</body></html>\n',
  ].join('\n');
}

/** The host by which the mails of an installation name themselves. */
export const hostOf = (address: string): string => address.replace(/^[a-z]+:\/\//, '').replace(/[:/].*$/, '');
