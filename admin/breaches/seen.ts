import type { BreachQuery } from '../generated/api/graphql.ts';

/** A breach as its own page shows it. */
export type SeenBreach = NonNullable<BreachQuery['breach']>;
