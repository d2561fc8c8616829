import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildOpenSchema, buildPublicSchema } from './schema.ts';

/** Prints both schemas into schema/; they are committed, and a test compares them with what the code says. */
const printed = [
  ['schema.graphql', await buildOpenSchema()],
  ['public.graphql', await buildPublicSchema()],
] as const;
for (const [name, schema] of printed) {
  writeFileSync(
    new URL(`../schema/${name}`, import.meta.url),
    `${printSchema(lexicographicSortSchema(schema))}\n`,
  );
}
