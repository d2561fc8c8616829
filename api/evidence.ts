import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../db/page.ts';
import type { Ability } from '../schema/words.ts';
import { saveBody, sweep, tooLarge } from './arrival.ts';
import type { Context } from './context.ts';
import { found, Refusal, refuse } from './refusal.ts';
import { expectToTakeEvidence, linkEvidence, readEvidence } from './returns/evidence.ts';
import { ARRIVING, keepFile, placeOf, shapeOf } from './returns/evidence-store.ts';
import { mayRole } from './rules/access.ts';
import { cleanName, kindOfEvidence, LARGEST_EVIDENCE } from './rules/evidence.ts';
import { statusOf } from './status.ts';

/** A file that comes is written to all the time; one that has been still for so long was left by a process that is gone. */
export const LEFT_AFTER_MS = 10 * 60 * 1000;

interface Parts {
  /** Folder of the files, outside the database; only this door leads there. */
  folder: string;
  contextFor(request: FastifyRequest, reply: FastifyReply): Promise<Context>;
}

/**
 * `POST /evidence?returnId=…&fileName=…&where=…` with the bytes of one file (`application/octet-stream`): adds it to the draft of a return and
 * answers `{ id }`. `GET /evidence/<id>`: the file, always to be saved and never to be shown. Signed in and seated, or by an API key, like
 * `/graphql`; refusals are `{ error: { code, message } }` with a status of their own (`api/status.ts`).
 */
export async function serveEvidence(app: FastifyInstance, { folder, contextFor }: Parts): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await sweep(folder, ARRIVING, LEFT_AFTER_MS);
  await app.register(async (scope) => {
    // What a form of another site may send without asking is not taken.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
    const answering =
      (work: (context: Context, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>) =>
      async (request: FastifyRequest, reply: FastifyReply) => {
        let context: Context | null = null;
        try {
          context = await contextFor(request, reply);
          return await work(context, request, reply);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          const { code, message } = error;
          return reply.code(statusOf(code)).send({ error: { code, message } });
        } finally {
          await context?.reading.close();
        }
      };
    // What is longer than it may be is refused here in words, and not by the server underneath.
    const bodyLimit = Number.MAX_SAFE_INTEGER;
    scope.post(
      '/evidence',
      { bodyLimit },
      answering((context, request) => take(context, request, folder)),
    );
    scope.get(
      '/evidence/:id',
      answering((context, request, reply) => give(context, request, reply, folder)),
    );
  });
}

function expectSeat(context: Context, ability: Ability): void {
  const viewer = context.viewer ?? refuse('NOT_SIGNED_IN', 'Sign in first.');
  if (!mayRole(viewer.role, ability)) {
    refuse('FORBIDDEN', `The seat ${viewer.role} is not entitled to this (${ability}).`);
  }
}

async function take(context: Context, request: FastifyRequest, folder: string): Promise<{ id: string }> {
  expectSeat(context, 'FILL_RETURN');
  const { returnId = '', fileName: given = '', where = '' } = request.query as Record<string, string>;
  if (!isId(returnId)) found(null, 'return');
  const place = { returnId, where: where === '' ? null : where };
  const fileName = cleanName(given);
  if (fileName === '') refuse('BAD_INPUT', 'A file has a name.', { path: ['fileName'] });
  await expectToTakeEvidence(context, place);
  // The line may be slow: no snapshot of the database waits for it.
  await context.reading.close();
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_EVIDENCE) throw tooLarge(LARGEST_EVIDENCE);
  const path = join(folder, `${randomUUID()}${ARRIVING}`);
  try {
    const { bytes, hash } = await saveBody(request.body as Readable, path, LARGEST_EVIDENCE);
    if (bytes === 0) refuse('BAD_INPUT', 'The file is empty.');
    const kind = kindOfEvidence(fileName, await shapeOf(path));
    if ('why' in kind) refuse('BAD_INPUT', kind.why, { path: ['fileName'] });
    await keepFile(folder, path, hash);
    return { id: await linkEvidence(context, place, { fileName, mediaType: kind.mediaType, bytes, hash }) };
  } finally {
    await rm(path, { force: true });
  }
}

async function give(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  folder: string,
): Promise<FastifyReply> {
  expectSeat(context, 'READ_RETURNS');
  const { id = '' } = request.params as Record<string, string>;
  const file = await readEvidence(context, isId(id) ? id : randomUUID());
  const path = placeOf(folder, file.hash);
  const { size } = await stat(path);
  const plain = file.fileName.replace(/[^\x20-\x7e]|["\\%;]/g, '_');
  return reply
    .header('content-type', file.mediaType)
    .header('content-length', size)
    .header(
      'content-disposition',
      `attachment; filename="${plain}"; filename*=UTF-8''${encoded(file.fileName)}`,
    )
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store')
    .send(createReadStream(path));
}

/** As a header may carry it (RFC 8187). */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
