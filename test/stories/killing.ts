import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const fixture = fileURLToPath(new URL('../fixtures/serve.ts', import.meta.url));
const loader = createRequire(import.meta.url).resolve('tsx');
/** How `npm start` has memory collected: this server is to take as much of it as that one. */
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const MEMORY = String(scripts.start)
  .split(' ')
  .filter((word) => word.startsWith('--heap'));

/** The real server in a process of its own, on a database that outlives it. */
export class Served {
  private constructor(
    private readonly child: ChildProcess,
    readonly address: string,
  ) {}

  /** Starts what was got ready; answers once it listens. */
  static async start(child: ChildProcess): Promise<Served> {
    let words = '';
    child.stderr?.on('data', (chunk) => {
      words += chunk;
    });
    child.stdin?.write('serve\n');
    const first = child.stdout ? once(child.stdout, 'data') : Promise.reject(new Error('It has no output'));
    const [said] = await Promise.race([first, once(child, 'exit')]);
    if (child.exitCode !== null) throw new Error(`The server ended before it listened: ${words}`);
    return new Served(child, `http://127.0.0.1:${String(said).trim()}`);
  }

  /** A process that has loaded everything and waits for the word. */
  static ready(url: string): ChildProcess {
    return spawn(process.execPath, [...MEMORY, '--import', loader, fixture, url], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  }

  /** Asks over the line; throws where the line breaks before the answer is whole. */
  async ask(document: string, variables: object, cookie = ''): Promise<{ body: Body; cookie: string }> {
    const answer = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, connection: 'close' },
      body: JSON.stringify({ query: document, variables }),
    });
    const cookies = answer.headers.getSetCookie().map((set) => set.split(';')[0]);
    return { body: (await answer.json()) as Body, cookie: cookies.join('; ') };
  }

  /** kill -9. */
  async kill(): Promise<void> {
    await end(this.child);
  }
}

interface Body {
  data?: { importReturns?: { id: string; firms: number; cells: number } } & object;
  errors?: { message: string }[];
}

/** Ends a process that this test began, at once and without a word. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
