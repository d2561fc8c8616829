import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Database, openDatabase } from '../db/client.ts';
import { DatabaseRefusal, prepareDatabase } from '../db/migrate.ts';
import { ServerRefusal, startServer } from '../db/server.ts';
import { SeedRefusal, seedIfEmpty } from '../seeds/seed.ts';
import { openDesk } from './identity/desk.ts';
import { type Jobs, startJobs } from './jobs.ts';
import { openPostOffice, PostRefusal } from './notices/post-office.ts';
import { buildGuardedSchema, buildPublicSchema } from './schema.ts';
import { buildServer } from './server.ts';

const REFUSALS = [ServerRefusal, DatabaseRefusal, SeedRefusal, PostRefusal];
const HOUSE = fileURLToPath(new URL('..', import.meta.url));

/** A secret that stays the same over restarts: `ACCORD_SECRET`, or one drawn at the first start and kept beside the data. */
function secretOf(folder: string): string {
  if (process.env.ACCORD_SECRET) return process.env.ACCORD_SECRET;
  const file = join(folder, 'secret');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}

async function start(): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const folder = process.env.ACCORD_DATA ?? join(HOUSE, '.accord');
  const port = Number(process.env.PORT ?? 4000);
  const embedded = process.env.DATABASE_URL
    ? null
    : await startServer({ folder: join(folder, 'postgres'), log: say });
  const url = process.env.DATABASE_URL ?? embedded?.url ?? '';
  let database: Database | null = null;
  let jobs: Jobs | null = null;
  let closing = false;
  const stop = async () => {
    await jobs?.close();
    await database?.close();
    await embedded?.stop();
  };
  try {
    await prepareDatabase(url);
    database = openDatabase(url);
    const address = (process.env.ACCORD_ADDRESS ?? `http://127.0.0.1:${port}`).replace(/\/+$/, '');
    const office = openPostOffice({
      smtpUrl: process.env.ACCORD_SMTP_URL,
      from: process.env.ACCORD_MAIL_FROM,
      address,
      folder: join(folder, 'mail'),
    });
    const desk = openDesk(database, { secret: secretOf(folder), address });
    const app = await buildServer({
      database,
      desk,
      schema: await buildGuardedSchema(),
      publicSchema: await buildPublicSchema(),
      address,
      screens: join(HOUSE, 'dist', 'admin'),
      uploads: join(folder, 'uploads'),
      evidence: join(folder, 'evidence'),
      log: true,
    });
    const end = async () => {
      if (closing) return;
      closing = true;
      say('Accord is closing.');
      await app.close();
      await stop();
      process.exit(0);
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
    const signIns = await seedIfEmpty(database, desk, say);
    await app.listen({ host: '127.0.0.1', port });
    const evidence = join(folder, 'evidence');
    jobs = startJobs({ database, office, address, evidence, complain: (error) => app.log.error(error) });
    say(`\nAccord is at ${address}\nThe public pages are at ${address}/public\n`);
    for (const line of signIns) say(line);
  } catch (error) {
    await stop();
    throw error;
  }
}

start().catch((error: unknown) => {
  const refused = REFUSALS.some((kind) => error instanceof kind);
  process.stderr.write(
    `${error instanceof Error ? (refused ? error.message : error.stack) : String(error)}\n`,
  );
  process.exit(1);
});
