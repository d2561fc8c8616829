import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../db/page.ts';
import { saveBody, sweep } from './arrival.ts';
import type { Context } from './context.ts';
import { LARGEST_UPLOAD } from './limits.ts';
import { Refusal, refuse } from './refusal.ts';
import { takeUpload } from './returns/import-jobs.ts';
import { mayRole } from './rules/access.ts';
import { statusOf } from './status.ts';

const A_DAY = 24 * 60 * 60 * 1000;

interface Parts {
  /** Folder for uploaded files, outside the database; each is gone when it was imported or given up, or after a day. */
  folder: string;
  contextFor(request: FastifyRequest, reply: FastifyReply): Promise<Context>;
}

/**
 * `POST /uploads?periodId=…&fileName=…` with the bytes of the file (`application/octet-stream`, which no other site's form can send): the
 * way for files that are too large for a request to `/graphql`. Signed in and seated, or by an API key, like there. Answers `{ id }` of the import job, or
 * `{ error: { code, message } }`: with a status of its own (`api/status.ts`).
 */
export async function serveUploads(app: FastifyInstance, { folder, contextFor }: Parts): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await sweep(folder, '.upload', A_DAY);
  await app.register(async (scope) => {
    // What a form of another site may send without asking is not taken.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
    scope.post('/uploads', { bodyLimit: LARGEST_UPLOAD }, async (request, reply) => {
      let context: Context | null = null;
      try {
        context = await contextFor(request, reply);
        return { id: await take(context, request, folder) };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const { code, message } = error;
        return reply.code(statusOf(code)).send({ error: { code, message } });
      } finally {
        await context?.reading.close();
      }
    });
  });
}

async function take(context: Context, request: FastifyRequest, folder: string): Promise<string> {
  const viewer = context.viewer ?? refuse('NOT_SIGNED_IN', 'Sign in first.');
  if (!mayRole(viewer.role, 'IMPORT_RETURNS')) refuse('FORBIDDEN', 'Your seat does not import returns.');
  const { periodId = '', fileName = '' } = request.query as Record<string, string>;
  if (!isId(periodId)) refuse('NOT_FOUND', 'There is no such period, or it is not yours to see.');
  const path = join(folder, `${randomUUID()}.upload`);
  try {
    const { bytes, hash } = await saveBody(request.body as Readable, path, LARGEST_UPLOAD);
    return await takeUpload(context, { periodId, fileName, path, bytes, hash });
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}
