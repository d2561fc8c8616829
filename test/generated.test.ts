import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildOpenSchema, buildPublicSchema } from '../api/schema.ts';
import { TOP } from './house.ts';

describe('the printed schemas', () => {
  it.each<[string, () => Promise<GraphQLSchema>]>([
    ['schema.graphql', buildOpenSchema],
    ['public.graphql', buildPublicSchema],
  ])('%s says what the code says (npm run generate)', async (name, build) => {
    const printed = `${printSchema(lexicographicSortSchema(await build()))}\n`;
    expect(readFileSync(join(TOP, 'schema', name), 'utf8')).toBe(printed);
  });
});
