import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** For what never changes: a year, and no asking whether it did. */
export const FOR_GOOD = 'public, max-age=31536000, immutable';

/** For what others may add to at any moment. */
export const FOR_A_MINUTE = 'public, max-age=60';

/** A strong entity tag of what the parts name together: one letter more in any of them makes another. */
export function tagOf(...parts: string[]): string {
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40)}"`;
}

/** What an answer is by, so that whoever has it already needs no second copy. */
export interface Freshness {
  tag: string;
  keep: string;
  /** When the content became what it is; left out where nobody knows. */
  since?: Date;
}

/**
 * Sets `ETag`, `Cache-Control` and `Last-Modified`, and answers whether the caller has this already: by `If-None-Match`, and only where that
 * is not sent by `If-Modified-Since` (RFC 9110, 13.2.2). Then the answer is 304, without content.
 */
export function hasAlready(
  { headers }: Pick<FastifyRequest, 'headers'>,
  reply: FastifyReply,
  { tag, keep, since }: Freshness,
): boolean {
  reply.header('etag', tag).header('cache-control', keep);
  if (since) reply.header('last-modified', since.toUTCString());
  const wanted = headers['if-none-match'];
  if (wanted !== undefined) return wanted.trim() === '*' || tagsIn(wanted).includes(tag);
  const seen = Date.parse(headers['if-modified-since'] ?? '');
  return since !== undefined && Math.floor(since.getTime() / 1000) * 1000 <= seen;
}

/** Compared weakly, as caches do that pass the content on in another encoding. */
const tagsIn = (header: string): string[] => header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));

/** Answers to GET questions of the scope carry a tag of their own bytes, and may be kept for a minute; what went wrong is not kept. */
export function keepAnswers(scope: FastifyInstance): void {
  scope.addHook('onSend', async (request, reply, payload) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return payload;
    const answered = reply.statusCode === 200 && typeof payload === 'string' && !/^\{"errors":/.test(payload);
    if (!answered) {
      reply.header('cache-control', 'no-store');
      return payload;
    }
    const tag = tagOf(String(reply.getHeader('content-type')), payload);
    reply.header('vary', 'accept');
    if (!hasAlready(request, reply, { tag, keep: FOR_A_MINUTE })) return payload;
    reply.code(304).removeHeader('content-length').removeHeader('content-type');
    return '';
  });
}
