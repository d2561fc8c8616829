import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it came in over the line. */
export interface Received {
  from: string;
  to: string;
  raw: string;
  messageId: string;
}

/** A real mail server on this machine, that keeps what it is sent and can be told to behave badly. */
export interface Mailbox {
  url: string;
  received: Received[];
  /** Milliseconds that it takes before it says that it has a mail. */
  slow: number;
  /** What it answers to a recipient: null takes the mail, else code and words of the refusal. */
  refuse: (address: string) => { code: number; words: string } | null;
  close(): Promise<void>;
}

export async function openMailbox(port = 0): Promise<Mailbox> {
  const box: Mailbox = { url: '', received: [], slow: 0, refuse: () => null, close: async () => undefined };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo({ address }, _session, done) {
      const no = box.refuse(address);
      done(no ? Object.assign(new Error(no.words), { responseCode: no.code }) : undefined);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        const { mailFrom, rcptTo } = session.envelope;
        box.received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address).join(),
          raw,
          messageId: headerOf(raw, 'Message-ID'),
        });
        setTimeout(() => done(), box.slow);
      });
    },
  });
  // Who is killed in the middle of a sentence leaves the line broken; the server is none the worse.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  box.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  box.close = () => new Promise((resolve) => server.close(() => resolve()));
  return box;
}

/** A header of a mail, with its folded lines. */
export function headerOf(raw: string, name: string): string {
  const [head = ''] = raw.split(/\r\n\r\n/);
  const unfolded = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return (
    unfolded
      .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}: `))
      ?.slice(name.length + 2) ?? ''
  );
}
