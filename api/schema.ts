import 'reflect-metadata';
import { applyMiddlewareToDeclaredResolvers } from 'graphql-middleware';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { DateTimeScalar } from '../schema/scalars.ts';
import { AdoptionsResolvers } from './adoptions/resolver.ts';
import { BreachesResolvers } from './breaches/resolver.ts';
import { CodesResolvers } from './codes/resolver.ts';
import { ExchangeResolvers } from './exchange/resolver.ts';
import { PublicExchangeResolvers } from './exchange/resolver-public.ts';
import { IdentityResolvers } from './identity/resolver.ts';
import { KeysResolvers } from './identity/resolver-keys.ts';
import { NoticesResolvers } from './notices/resolver.ts';
import { permissions } from './permissions.ts';
import { PublicResolvers } from './public/resolver.ts';
import { PublicContentsResolvers } from './public/resolver-contents.ts';
import { PublicNamedResolvers } from './public/resolver-named.ts';
import { PublicReportsResolvers } from './public/resolver-reports.ts';
import { ReportsResolvers } from './reports/resolver.ts';
import { BenchmarkResolvers } from './reports/resolver-benchmark.ts';
import { PolicyResolvers } from './reports/resolver-policy.ts';
import { PreviewsResolvers } from './reports/resolver-previews.ts';
import { ReturnsResolvers } from './returns/resolver.ts';
import { ReviewsResolvers } from './reviews/resolver.ts';

type Resolvers = NonEmptyArray<new () => object>;

const ROOMS = [
  ...IdentityResolvers,
  ...KeysResolvers,
  ...CodesResolvers,
  ...AdoptionsResolvers,
  ...ExchangeResolvers,
  ...ReturnsResolvers,
  ...BreachesResolvers,
  ...ReviewsResolvers,
  ...NoticesResolvers,
  ...ReportsResolvers,
  ...PolicyResolvers,
  ...BenchmarkResolvers,
  ...PreviewsResolvers,
] as unknown as Resolvers;

function build(resolvers: Resolvers) {
  return buildSchema({
    resolvers,
    // Only what a resolver reaches is printed: the two schemas share one store of decorators.
    orphanedTypes: [],
    validate: false,
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  });
}

/** The schema of `/graphql` without its guards, for printing and for the test that tries the row policies alone. */
export const buildOpenSchema = () => build(ROOMS);

/** The schema of `/graphql`, guarded. */
export async function buildGuardedSchema() {
  return applyMiddlewareToDeclaredResolvers(await buildOpenSchema(), permissions());
}

/** The schema of `/public/graphql`: made of `schema/public.ts` alone. */
export const buildPublicSchema = () =>
  build([
    ...PublicResolvers,
    ...PublicReportsResolvers,
    ...PublicContentsResolvers,
    ...PublicNamedResolvers,
    ...PublicExchangeResolvers,
  ] as unknown as Resolvers);
