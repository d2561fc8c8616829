import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  publicationByReference,
  publicationList,
  publishedCodes,
  seriesByReference,
} from '../db/publications/public-reads.ts';
import type { Work } from '../db/scope.ts';
import type { Context } from './context.ts';
import { FOR_A_MINUTE, FOR_GOOD, hasAlready, tagOf } from './freshness.ts';
import { publicSince } from './public/about.ts';
import { CATALOG_PATH, catalogOf } from './public/catalog.ts';
import { headOf } from './public/dataset.ts';
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
  /** A context that reads as nobody. */
  strangersContext(): Context;
}

const FILE = /^([^.]+)\.(csv|xlsx|json|csv-metadata\.json)$/;

/**
 * `GET /public/reports/<reference>.csv`, `.xlsx` and `.json`: a publication as a file, for anybody; beside the table, `.csv-metadata.json` says
 * what it is (CSV on the Web), and `?indicator=…&dimension=…` leaves one cut of it. `GET /public/release.schema.json`: the shape of the JSON file; `GET /public/catalog.jsonld`: all that there is, for data portals. A release never changes, so
 * that its files may be kept for good. Refusals are `{ error: { code, message } }` with a status of their own (`api/status.ts`).
 */
export async function serveDownloads(app: FastifyInstance, parts: Parts): Promise<void> {
  const { address } = parts.strangersContext();
  await app.register(async (scope) => {
    scope.setErrorHandler((error, request, reply) => {
      for (const name of ['etag', 'last-modified']) reply.removeHeader(name);
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
    scope.get(SCHEMA_PATH, (request, reply) => {
      const schema = releaseSchema(`${address}${SCHEMA_PATH}`);
      return describe(request, reply, 'application/schema+json', schema);
    });
    scope.get(CATALOG_PATH, async (request, reply) => {
      const catalog = await read(parts, async (tx) =>
        catalogOf(address, await publishedCodes(tx), await publicationList(tx, null)),
      );
      return describe(request, reply, 'application/ld+json', catalog);
    });
  });
}

/** Reads what is published as nobody, in one snapshot. */
async function read<Answer>(
  parts: Parts,
  question: (tx: Work, address: string) => Promise<Answer>,
): Promise<Answer> {
  const context = parts.strangersContext();
  try {
    return await question(await context.reading.tx(), context.address);
  } finally {
    await context.reading.close();
  }
}

/** Sends what others may add to, by a tag of its content. */
function describe(
  request: FastifyRequest,
  reply: FastifyReply,
  mediaType: string,
  content: object,
): FastifyReply {
  const text = `${JSON.stringify(content, null, 1)}\n`;
  if (hasAlready(request, reply, { tag: tagOf(text), keep: FOR_A_MINUTE })) return reply.code(304).send();
  return reply.header('content-type', `${mediaType}; charset=utf-8`).send(text);
}

async function give(request: FastifyRequest, reply: FastifyReply, parts: Parts): Promise<FastifyReply> {
  const { file = '' } = request.params as Record<string, string>;
  const [, reference = '', end = ''] = FILE.exec(file) ?? [];
  const format = end as FileFormat;
  const only = format === 'csv' ? cutAsked(request.query) : {};
  const made = await read(parts, async (tx, address) => {
    const publication = found(await publicationByReference(tx, reference), 'publication');
    const { digest } = publication;
    const tag = tagOf(digest, format, FORMAT_VERSION, address, JSON.stringify(only));
    if (hasAlready(request, reply, { tag, keep: FOR_GOOD, since: publicSince(publication) })) return null;
    return fileOf(tx, publication, format, { address, only });
  });
  if (made === null) return reply.code(304).send();
  reply.header('content-type', MEDIA_TYPES[format]);
  if (made.describedBy) reply.header('link', `<${made.describedBy}>; rel="describedby"`);
  // Other than a table, JSON is also read where it stands.
  if (!format.endsWith('json')) reply.header('content-disposition', `attachment; filename="${made.name}"`);
  return reply.send(made.content);
}

function cutAsked(query: unknown): Cut {
  const { indicator, dimension } = query as Record<string, unknown>;
  const one = (value: unknown, name: string) => {
    if (value === undefined || typeof value === 'string') return value;
    return refuse('BAD_INPUT', `Name one ${name}.`, { path: [name] });
  };
  return { indicator: one(indicator, 'indicator'), dimension: one(dimension, 'dimension') };
}

/** What the page of a publication says of it to programs; null where there is no such publication. */
export function reportHead(parts: Parts, reference: string): Promise<string | null> {
  return read(parts, async (tx, address) => {
    const publication = await publicationByReference(tx, reference);
    if (!publication) return null;
    const series = (await seriesByReference(tx, [publication.reference])).get(publication.reference) ?? [];
    return headOf(publication, series, address);
  });
}
