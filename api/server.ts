import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import fastifyApollo, {
  type ApolloFastifyContextFunction,
  fastifyApolloDrainPlugin,
} from '@as-integrations/fastify';
import { sql } from 'drizzle-orm';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Database } from '../db/client.ts';
import { asRefusal } from './act.ts';
import { type Context, contextOf, type Desk } from './context.ts';
import { reportHead, serveDownloads } from './downloads.ts';
import { serveEvidence } from './evidence.ts';
import { keepAnswers } from './freshness.ts';
import { secretIn, viewerByKey } from './identity/by-key.ts';
import { seatInUse, viewerIn } from './identity/sign-in.ts';
import { costLimit, LARGEST_DOCUMENT, LARGEST_REQUEST } from './limits.ts';
import { Refusal } from './refusal.ts';
import { endCompiling } from './reports/compile-run.ts';
import { endImportRuns } from './returns/import-run.ts';
import { serveScreens } from './screens.ts';
import { statusOf } from './status.ts';
import { serveUploads } from './uploads.ts';

interface Parts {
  database: Database;
  desk: Desk;
  schema: GraphQLSchema;
  publicSchema: GraphQLSchema;
  /** Where browsers find the installation, without a slash at the end; without it, this machine. */
  address?: string;
  /** Folder of the built screens; without it only the two endpoints are served. */
  screens?: string;
  /** Another clock than the machine's, to play through a year. */
  now?: () => Date;
  /** Folder in which uploaded files lie until they are imported; without it, one for all under the system's own. */
  uploads?: string;
  /** Folder of the files that bear returns out; without it, one for all under the system's own. */
  evidence?: string;
  log?: boolean;
}

/**
 * Builds the server without listening: `/graphql` for people with a seat and programs with a key to one, `/public/graphql` for everybody, `/health` (the process
 * runs), `/ready` (the database answers), and the screens.
 */
export async function buildServer(parts: Parts): Promise<FastifyInstance> {
  const app = Fastify({
    logger: parts.log ? { level: 'warn' } : false,
    bodyLimit: LARGEST_REQUEST,
    genReqId: () => randomUUID(),
  });
  app.get('/health', () => ({ status: 'alive' }));
  app.get('/ready', async (_request, reply) => {
    try {
      await parts.database.app.db.execute(sql`select 1`);
      return { status: 'ready' };
    } catch (error) {
      app.log.error(error);
      return reply.code(503).send({ status: 'the database does not answer' });
    }
  });
  await endpoint(app, '/graphql', parts.schema, (request, reply) =>
    contextFor(parts, request, reply).catch(notLetIn),
  );
  await app.register(async (scope) => {
    keepAnswers(scope);
    await endpoint(scope, '/public/graphql', parts.publicSchema, async () => strangersContext(parts));
  });
  const entering = (request: FastifyRequest, reply: FastifyReply) => contextFor(parts, request, reply);
  const folderOf = (given: string | undefined, name: string) => given ?? join(tmpdir(), `accord-${name}`);
  const open = { strangersContext: () => strangersContext(parts) };
  await serveDownloads(app, open);
  await serveUploads(app, { folder: folderOf(parts.uploads, 'uploads'), contextFor: entering });
  await serveEvidence(app, { folder: folderOf(parts.evidence, 'evidence'), contextFor: entering });
  app.addHook('onClose', () => endImportRuns(parts.database));
  app.addHook('onClose', () => endCompiling(parts.database));
  if (parts.screens) await serveScreens(app, parts.screens, (reference) => reportHead(open, reference));
  return app;
}

async function endpoint(
  app: FastifyInstance,
  path: string,
  schema: GraphQLSchema,
  context: ApolloFastifyContextFunction<Context>,
): Promise<void> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LARGEST_DOCUMENT },
    formatError: (formatted, error) => formatError(app, formatted, error),
    plugins: [fastifyApolloDrainPlugin(app), costLimit<Context>(), endOfReading],
  });
  await apollo.start();
  await app.register(async (scope) => {
    await scope.register(fastifyApollo(apollo), { path, method: ['GET', 'POST', 'OPTIONS'], context });
  });
}

/** Gives the request's snapshot back as soon as the answer stands. */
const endOfReading: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue }) {
        await contextValue.reading.close();
      },
    };
  },
};

const contextFor = async (
  parts: Parts,
  request: FastifyRequest,
  reply: { header(name: string, value: string[]): unknown },
): Promise<Context> => {
  const { database, desk, now = () => new Date() } = parts;
  const secret = secretIn(request.headers.authorization);
  if (secret !== null) {
    const viewer = await viewerByKey(desk, secret, now());
    return contextOf({ database, desk, signedIn: null, viewer, now });
  }
  const headers = new Headers();
  if (request.headers.cookie) headers.set('cookie', request.headers.cookie);
  const accountId = await desk.accountOf(headers);
  const signedIn = accountId ? await desk.personOf(accountId) : null;
  const wanted = request.headers['x-accord-seat'];
  const seat = signedIn && seatInUse(signedIn, typeof wanted === 'string' ? wanted : null);
  return contextOf({
    ...{ database, desk, signedIn, now, headers },
    viewer: signedIn && seat ? viewerIn(signedIn, seat) : null,
    setCookies: (cookies) => reply.header('set-cookie', cookies),
  });
};

/** Who is not let in at all is told so by HTTP too. */
function notLetIn(error: unknown): never {
  if (!(error instanceof Refusal)) throw error;
  const { message, extensions, code } = error;
  throw new GraphQLError(message, { extensions: { ...extensions, http: { status: statusOf(code) } } });
}

function strangersContext(parts: Parts): Context {
  return contextOf({
    database: parts.database,
    desk: parts.desk,
    signedIn: null,
    viewer: null,
    now: parts.now,
    address: parts.address,
    door: 'public',
  });
}

const CLIENT_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Refusals go out as they are; whatever was not foreseen is logged under a correlation id, and only the id goes out. */
function formatError(
  app: FastifyInstance,
  formatted: GraphQLFormattedError,
  thrown: unknown,
): GraphQLFormattedError {
  const error = asRefusal(unwrapResolverError(thrown));
  if (
    error instanceof GraphQLError &&
    typeof error.extensions.code === 'string' &&
    'remarks' in error.extensions
  ) {
    const { http: _status, ...extensions } = error.extensions;
    return { ...formatted, message: error.message, extensions };
  }
  const code = formatted.extensions?.code;
  // Of no field and thrown by nobody's code: the document asks for a kind of operation that the endpoint does not have.
  const unaskable = error instanceof GraphQLError && !error.path && !error.originalError;
  if (unaskable || (typeof code === 'string' && CLIENT_FAULTS.has(code))) {
    return { ...formatted, extensions: { code: 'BAD_INPUT', path: [], remarks: [] } };
  }
  const correlationId = randomUUID();
  app.log.error({ correlationId, error }, 'unforeseen');
  return {
    message: `Something went wrong that was not foreseen. If it happens again, tell the operator this number: ${correlationId}.`,
    path: formatted.path,
    extensions: { code: 'UNFORESEEN', correlationId, path: [], remarks: [] },
  };
}
