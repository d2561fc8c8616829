import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { publicationByReference } from '../db/publications/public-reads.ts';
import type { Context } from './context.ts';
import { FOR_A_MINUTE, FOR_GOOD, hasAlready, tagOf } from './freshness.ts';
import {
  type Cut,
  type FileFormat,
  FORMAT_VERSION,
  fileOf,
  MEDIA_TYPES,
  SCHEMA_PATH,
} from './public/files.ts';
import { releaseSchema } from './public/release-json.ts';
import { found, Refusal, refuse } from './refusal.ts';
import { statusOf } from './status.ts';

interface Parts {
  /** Where browsers find the installation. */
  address: string;
  /** A context that reads as nobody. */
  strangersContext(): Context;
}

const FILE = /^([^.]+)\.(csv|xlsx|json|csv-metadata\.json)$/;

/**
 * `GET /public/reports/<reference>.csv`, `.xlsx` and `.json`: a publication as a file, for anybody; beside the table, `.csv-metadata.json` says
 * what it is (CSV on the Web), and `?indicator=…&dimension=…` leaves one cut of it. `GET /public/release.schema.json`: the shape of the JSON file. A release never changes, so
 * that its files may be kept for good. Refusals are `{ error: { code, message } }` with a status of their own (`api/status.ts`).
 */
export async function serveDownloads(app: FastifyInstance, parts: Parts): Promise<void> {
  await app.register(async (scope) => {
    scope.setErrorHandler((error, request, reply) => {
      reply.header('cache-control', 'no-store');
      if (error instanceof Refusal) {
        const { code, message } = error;
        return reply.code(statusOf(code)).send({ error: { code, message } });
      }
      request.log.error(error);
      const message = `Something went wrong that was not foreseen. If it happens again, tell the operator this number: ${request.id}.`;
      return reply.code(500).send({ error: { code: 'UNFORESEEN', message } });
    });
    scope.addHook('onRequest', async (_request, reply) => {
      // Open to everybody, and so to the programs of other sites: no cookie is ever looked at.
      reply.header('access-control-allow-origin', '*').header('x-content-type-options', 'nosniff');
    });
    scope.get('/public/reports/:file(^[^./]+[.](?:csv|xlsx|json|csv-metadata[.]json)$)', (request, reply) =>
      give(request, reply, parts),
    );
    scope.get(SCHEMA_PATH, async (request, reply) => {
      const schema = JSON.stringify(releaseSchema(`${parts.address}${SCHEMA_PATH}`), null, 1);
      if (hasAlready(request, reply, { tag: tagOf(schema), keep: FOR_A_MINUTE }))
        return reply.code(304).send();
      return reply.header('content-type', 'application/schema+json').send(schema);
    });
  });
}

async function give(request: FastifyRequest, reply: FastifyReply, parts: Parts): Promise<FastifyReply> {
  const { file = '' } = request.params as Record<string, string>;
  const [, reference = '', format = ''] = FILE.exec(file) ?? [];
  const only = format === 'csv' ? cutAsked(request.query) : {};
  const context = parts.strangersContext();
  try {
    const tx = await context.reading.tx();
    const publication = found(await publicationByReference(tx, reference), 'publication');
    const { digest, publishedAt } = publication;
    const tag = tagOf(digest, format, FORMAT_VERSION, parts.address, JSON.stringify(only));
    if (hasAlready(request, reply, { tag, keep: FOR_GOOD, since: publishedAt }))
      return reply.code(304).send();
    const made = await fileOf(tx, publication, format as FileFormat, { address: parts.address, only });
    reply.header('content-type', MEDIA_TYPES[format as FileFormat]);
    if (made.describedBy) reply.header('link', `<${made.describedBy}>; rel="describedby"`);
    // Other than a table, JSON is also read where it stands.
    if (!format.endsWith('json')) reply.header('content-disposition', `attachment; filename="${made.name}"`);
    return await reply.send(made.content);
  } catch (error) {
    for (const name of ['etag', 'last-modified']) reply.removeHeader(name);
    throw error;
  } finally {
    await context.reading.close();
  }
}

function cutAsked(query: unknown): Cut {
  const { indicator, dimension } = query as Record<string, unknown>;
  const one = (value: unknown, name: string) => {
    if (value === undefined || typeof value === 'string') return value;
    return refuse('BAD_INPUT', `Name one ${name}.`, { path: [name] });
  };
  return { indicator: one(indicator, 'indicator'), dimension: one(dimension, 'dimension') };
}
