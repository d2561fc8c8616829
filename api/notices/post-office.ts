import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Mail } from '../rules/mail.ts';
import { hostOf } from '../rules/mail.ts';

/** The settings of mail can not be used as they are; the message says what to do about it. */
export class PostRefusal extends Error {
  override name = 'PostRefusal';
}

/** A mail was not taken. `forGood`: trying again is of no use; `unreachable`: nobody answered, so the next would fare no better. */
export class Undelivered extends Error {
  override name = 'Undelivered';

  constructor(
    message: string,
    readonly forGood: boolean,
    readonly unreachable: boolean,
  ) {
    super(message);
  }
}

/** Hands mails over to whoever carries them. */
export interface PostOffice {
  /** Resolves when the mail was taken. Throws Undelivered. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

interface PostSettings {
  /** `smtp://user:password@host:587` or `smtps://…`; without it mails become files. */
  smtpUrl: string | undefined;
  from: string | undefined;
  /** Address of the installation. */
  address: string;
  /** Where mails are put as files, in trial mode. */
  folder: string;
}

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
/** Whoever answers a mail that nobody wrote by hand should not be answered (RFC 3834). */
const HEADERS = { 'Auto-Submitted': 'auto-generated' };

/** The post office of these settings: an SMTP server, or a folder of .eml files. Throws PostRefusal. */
export function openPostOffice({ smtpUrl, from, address, folder }: PostSettings): PostOffice {
  if (!smtpUrl) return folderOffice(folder, from ?? `Accord <accord@${hostOf(address)}>`);
  if (!/^smtps?:\/\/[^/]/.test(smtpUrl)) {
    throw new PostRefusal('ACCORD_SMTP_URL names a mail server: smtp://user:password@host:587 or smtps://…');
  }
  if (!from)
    throw new PostRefusal('With ACCORD_SMTP_URL, set ACCORD_MAIL_FROM too: Accord <accord@example.org>.');
  const transport = createTransport({ url: smtpUrl, pool: true, maxConnections: 5, ...PATIENCE });
  return {
    async send(mail) {
      await transport.sendMail({ ...mail, from, headers: HEADERS }).catch((error: unknown) => {
        throw undelivered(error);
      });
    },
    close: () => transport.close(),
  };
}

/** Trial mode: each mail a file under the id of its notice, whole or not at all, so that sending it again changes nothing. */
function folderOffice(folder: string, from: string): PostOffice {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(mail) {
      try {
        const { message } = await transport.sendMail({ ...mail, from, headers: HEADERS });
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const file = join(folder, `${mail.messageId.replace(/^<|@.*$/g, '')}.eml`);
        await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 });
        await rename(`${file}.part`, file);
      } catch (error) {
        throw new Undelivered(error instanceof Error ? error.message : String(error), false, true);
      }
    },
    close: () => undefined,
  };
}

/** A no with a code of 5xx to the recipient or the text is for good; a no to anything else would be said to every mail. */
function undelivered(error: unknown): Undelivered {
  if (!(error instanceof Error)) return new Undelivered(String(error), false, true);
  const code = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : 0;
  const ofThisMail = 'command' in error && /^(RCPT|DATA)/.test(String(error.command)) && code > 0;
  return new Undelivered(error.message, ofThisMail && code >= 500, !ofThisMail);
}
