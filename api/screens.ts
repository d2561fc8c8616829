import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { hasAlready, tagOf } from './freshness.ts';

/**
 * Serves the built screens from `folder`: the admin at `/`, the public pages at `/public` and below, assets by their own names.
 * An address below `/public` that is no file is one of the public pages, which find their way by themselves. `headOf` answers what stands in the
 * head of a publication's page for programs that read pages; null where there is no such publication.
 */
export async function serveScreens(
  app: FastifyInstance,
  folder: string,
  headOf: (reference: string) => Promise<string | null>,
): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There are no built screens in ${folder}: run npm run build.`);
  }
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'same-origin');
    reply.header('x-frame-options', 'DENY');
    reply.header(
      'content-security-policy',
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'self'",
    );
  });
  await app.register(fastifyStatic, { root: folder, wildcard: false, index: ['index.html'] });
  const publicPage = (_request: unknown, reply: { sendFile(name: string): unknown }) =>
    reply.sendFile('public/index.html');
  app.get('/public', publicPage);
  app.get('/public/*', publicPage);
  app.get('/public/reports/:reference', async (request, reply) => {
    const { reference = '' } = request.params as Record<string, string>;
    const head = await headOf(reference);
    const page = await readFile(join(folder, 'public', 'index.html'), 'utf8');
    const html = head === null ? page : page.replace('</head>', () => `${head}\n</head>`);
    if (hasAlready(request, reply, { tag: tagOf(html), keep: 'no-cache' })) return reply.code(304).send();
    return reply.header('content-type', 'text/html; charset=utf-8').send(html);
  });
}
