import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Database, openDatabase } from '../db/client.ts';
import { DatabaseRefusal, prepareDatabase } from '../db/migrate.ts';
import { associationIds } from '../db/notices/post.ts';
import { within } from '../db/scope.ts';
import { ServerRefusal, startServer } from '../db/server.ts';
import { runningServer } from '../db/server-running.ts';
import { type Verified, verifyRelease } from './reports/verify-release.ts';

const HOUSE = fileURLToPath(new URL('..', import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * Verifies the release with this number or reference in every association of the installation, one after the other, each behind the row
 * policies of its own officers. Answers those that have it.
 */
export async function verify(database: Database, wanted: string): Promise<Verified[]> {
  const found: Verified[] = [];
  for (const organizationId of await associationIds(database.post)) {
    const officer = { organizationId, role: 'ASSOCIATION_OFFICER', personId: '' } as const;
    const verified = await within(database.app, officer, { access: 'READ' }, (tx) =>
      verifyRelease(tx, wanted),
    );
    if (verified) found.push(verified);
  }
  return found;
}

/** What is said of a verified release, a line at a time. */
export function spoken({ reference, published, computed, returns, faults }: Verified): string[] {
  const outcome = faults.length === 0 ? 'is what the returns give' : 'is NOT what the returns give';
  return [
    `${reference} ${outcome} (${returns} returns).`,
    `  published ${published}`,
    `  computed  ${computed}`,
    ...faults.map((fault) => `  ${fault}`),
  ];
}

async function main(wanted: string | undefined): Promise<number> {
  if (!wanted) {
    say('Say which release: npm run verify-release -- <number or reference>');
    return 2;
  }
  const folder = join(process.env.ACCORD_DATA ?? join(HOUSE, '.accord'), 'postgres');
  const running = process.env.DATABASE_URL ?? (await runningServer(folder));
  const embedded = running ? null : await startServer({ folder, log: say });
  let database: Database | null = null;
  try {
    const url = running ?? embedded?.url ?? '';
    if (embedded) await prepareDatabase(url);
    database = openDatabase(url);
    const found = await verify(database, wanted);
    if (found.length === 0) say(`There is no release ${wanted} here.`);
    for (const verified of found) for (const line of spoken(verified)) say(line);
    return found.length > 0 && found.every(({ faults }) => faults.length === 0) ? 0 : 1;
  } finally {
    await database?.close();
    await embedded?.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv[2])
    .then((code) => process.exit(code))
    .catch((error: unknown) => {
      const refused = error instanceof ServerRefusal || error instanceof DatabaseRefusal;
      process.stderr.write(
        `${error instanceof Error ? (refused ? error.message : error.stack) : String(error)}\n`,
      );
      process.exit(1);
    });
}
