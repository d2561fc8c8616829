import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { prepareDatabase } from '../db/migrate.ts';
import { startServer } from '../db/server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server on which every test file clones the template; its path is replaced. */
    serverUrl: string;
    templateName: string;
    /** The database in which the demonstration was played, once a browser test has asked for it. */
    playedName: string;
    /** Where the screens are built for the browser tests. */
    screensFolder: string;
  }
}

/** One server and one migrated template database a run: our own, or the one that DATABASE_URL names. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const own = process.env.DATABASE_URL ? null : mkdtempSync(join(tmpdir(), 'accord-test-'));
  const server = own ? await startServer({ folder: own, durable: false }) : null;
  const serverUrl = server?.url ?? process.env.DATABASE_URL ?? '';
  const templateName = `accord_test_template_${process.pid}`;
  const admin = postgres(serverUrl, { max: 1, onnotice: () => undefined });
  await admin`create database ${admin(templateName)}`;
  const url = new URL(serverUrl);
  url.pathname = `/${templateName}`;
  await prepareDatabase(url.href);
  project.provide('serverUrl', serverUrl);
  project.provide('templateName', templateName);
  const playedName = `accord_test_played_${process.pid}`;
  const screensFolder = mkdtempSync(join(tmpdir(), 'accord-screens-'));
  project.provide('playedName', playedName);
  project.provide('screensFolder', screensFolder);
  return async () => {
    await admin`drop database if exists ${admin(templateName)}`;
    await admin`drop database if exists ${admin(playedName)}`;
    await admin.end();
    await server?.stop();
    rmSync(screensFolder, { recursive: true, force: true });
    if (own) rmSync(own, { recursive: true, force: true });
  };
}
