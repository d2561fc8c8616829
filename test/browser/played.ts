import { existsSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { build } from 'vite';
import { inject, vi } from 'vitest';
import { playDemonstration } from '../../seeds/seed.ts';
import { TOP } from '../house.ts';
import { openWorld } from '../world.ts';

/** Any number, the same for all who wait. */
const LOCK = 20_261_125;

/**
 * The demonstration, played once a run into a database to clone, and the screens, built once a run. Whoever comes first makes them;
 * others wait for it.
 */
export async function playedOnce(): Promise<{ template: string; screens: string }> {
  const template = inject('playedName');
  const screens = inject('screensFolder');
  const admin = postgres(inject('serverUrl'), { max: 1, onnotice: () => undefined });
  try {
    await admin`select pg_advisory_lock(${LOCK})`;
    if (!existsSync(join(screens, 'index.html'))) await buildScreens(screens);
    const [found] = await admin`select 1 from pg_database where datname = ${template}`;
    if (!found) await play(admin, template);
  } finally {
    await admin.end();
  }
  return { template, screens };
}

/** As `npm start` builds them: under the test runner's own NODE_ENV they would carry React's slow development half. */
async function buildScreens(outDir: string): Promise<void> {
  vi.stubEnv('NODE_ENV', 'production');
  await build({
    configFile: join(TOP, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  }).finally(() => vi.unstubAllEnvs());
}

/** Under its own name only when it was played to the end, so that nobody clones half of it. */
async function play(admin: postgres.Sql, template: string): Promise<void> {
  const world = await openWorld();
  await playDemonstration(world.database, world.desk);
  await world.closeConnections();
  const { pathname } = new URL(world.url);
  await admin`alter database ${admin(pathname.slice(1))} rename to ${admin(template)}`;
}
