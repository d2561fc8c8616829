import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
// The package's other door brings a second copy of graphql with it, whose types are strangers to ours.
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs';

/** The largest page of any list. */
export const LARGEST_PAGE = 100;

/** Bytes of one request: a file of 10 MB of noise must reach the answer that says what is wrong with it, as base64 in JSON. */
export const LARGEST_REQUEST = 48 * 1024 * 1024;

/** Bytes of one uploaded file: 200,000 rows of a few columns are a tenth of that. */
export const LARGEST_UPLOAD = 256 * 1024 * 1024;

/** How often one API key may ask: a firm's system that fills a return needs some ten requests. */
export const REQUESTS_OF_A_KEY = { most: 600, seconds: 60 };

/** Tokens of one document: far above any screen's, far below what strains the parser. */
export const LARGEST_DOCUMENT = 4_000;

const LARGEST_COST = 25_000;

/** A list costs as many times its items as its page asks for. */
const pages: ComplexityEstimator = ({ args, childComplexity }) =>
  typeof args.first === 'number' ? 1 + Math.max(1, args.first) * childComplexity : undefined;

/** What a field itself says that it may cost: a list without pages, whose usual length is known. */
const told: ComplexityEstimator = (asked) => {
  const { complexity } = asked.field.extensions as { complexity?: ComplexityEstimator };
  return complexity?.(asked);
};

const oneEach: ComplexityEstimator = ({ childComplexity }) => 1 + childComplexity;

/** The cost of a query; 0 where its variables do not fit, which the execution is about to say by itself, variable by variable. */
function costOf(query: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(query);
  } catch (error) {
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
}

/** Refuses, before anything is read, a query whose possible answer is out of all proportion. */
export function costLimit<T extends BaseContext>(): ApolloServerPlugin<T> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, schema, operationName }) {
          const cost = costOf({
            schema,
            query: document,
            operationName: operationName ?? undefined,
            variables: request.variables ?? {},
            estimators: [pages, told, oneEach],
          });
          if (cost > LARGEST_COST) {
            throw new GraphQLError(
              `This query may cost ${cost}; ${LARGEST_COST} is the most. Ask for smaller pages.`,
              {
                extensions: { code: 'BAD_INPUT', path: [], remarks: [] },
              },
            );
          }
        },
      };
    },
  };
}
