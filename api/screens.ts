import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/**
 * Serves the built screens from `folder`: the admin at `/`, the public pages at `/public` and below, assets by their own names.
 * An address below `/public` that is no file is one of the public pages, which find their way by themselves.
 */
export async function serveScreens(app: FastifyInstance, folder: string): Promise<void> {
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
}
