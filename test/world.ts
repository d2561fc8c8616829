import { randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import postgres, { type Sql } from 'postgres';
import { inject } from 'vitest';
import type { Desk } from '../api/context.ts';
import { openDesk } from '../api/identity/desk.ts';
import { buildGuardedSchema, buildOpenSchema, buildPublicSchema } from '../api/schema.ts';
import { buildServer } from '../api/server.ts';
import { type Database, openDatabase } from '../db/client.ts';
import { foundInstallation } from '../seeds/installation.ts';
import { Person } from './ask.ts';

/** One installation on a database of its own: a real server, a real PostgreSQL, and people who ask through GraphQL. */
export interface World {
  app: FastifyInstance;
  database: Database;
  desk: Desk;
  /** The owner's connection, which sees everything: only for looking behind the fences. */
  behind: Sql;
  url: string;
  /** The operator of the installation, signed in. */
  operator: Person;
  stranger: Person;
  /** Signs in the person with this e-mail address (password PASSWORD), in the seat in an organization of this name where told. */
  signIn(email: string, organization?: string): Promise<Person>;
  close(): Promise<void>;
  /** Lets go of the database, and leaves it. */
  closeConnections(): Promise<void>;
}

export const PASSWORD = 'correct horse battery';

/** Signs the sessions of every test's server. */
export const SECRET = 'a secret for tests of thirty-two letters';

interface WorldOptions {
  /** False leaves only the row policies standing. */
  guards?: boolean;
  screens?: string;
  now?: () => Date;
  evidence?: string;
  /** A database with an installation that was founded already, to clone instead of the empty one. */
  template?: string;
}

/** Opens a world on a fresh clone of the migrated template, or of the one that is named. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const name = `accord_test_${randomBytes(6).toString('hex')}`;
  const admin = postgres(inject('serverUrl'), { max: 1, onnotice: () => undefined });
  await admin`create database ${admin(name)} template ${admin(options.template ?? inject('templateName'))}`;
  const url = new URL(inject('serverUrl'));
  url.pathname = `/${name}`;
  const database = openDatabase(url.href, 6);
  const behind = postgres(url.href, { max: 2, onnotice: () => undefined });
  const desk = openDesk(database, {
    secret: SECRET,
    address: 'http://127.0.0.1',
  });
  const app = await buildServer({
    database,
    desk,
    schema: options.guards === false ? await buildOpenSchema() : await buildGuardedSchema(),
    publicSchema: await buildPublicSchema(),
    screens: options.screens,
    now: options.now,
    evidence: options.evidence,
  });
  const operator = { name: 'Ola Operator', email: 'operator@accord.example', password: PASSWORD };
  if (!options.template) await foundInstallation(database, desk, operator);
  const signIn = async (email: string, organization?: string) =>
    Person.signIn(app, email, PASSWORD, organization);
  const letGo = async () => {
    await app.close();
    await database.close();
    await behind.end();
  };
  return {
    app,
    database,
    desk,
    behind,
    url: url.href,
    operator: await signIn(operator.email),
    stranger: new Person(app),
    signIn,
    async closeConnections() {
      await letGo();
      await admin.end();
    },
    async close() {
      await letGo();
      await admin`drop database ${admin(name)} with (force)`;
      await admin.end();
    },
  };
}

/** A key that has not been used before. */
export const newKey = (): string => randomUUID();
