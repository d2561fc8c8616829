import { existsSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

const FOLDER = new URL('../../../shared/data/oscal/', import.meta.url);
const FILES = { catalog: 'oscal_catalog_schema.json', profile: 'oscal_profile_schema.json' } as const;

/** Whether the schemas that NIST publishes are at hand; where they are not, says which and where they were looked for. */
export function haveSchemas(): boolean {
  const missing = Object.values(FILES).filter((name) => !existsSync(new URL(name, FOLDER)));
  for (const name of missing)
    console.warn(`The OSCAL schema is not at hand: ${new URL(name, FOLDER).pathname}`);
  return missing.length === 0;
}

/** The published schema of a model, and the version of OSCAL that it names. */
export function schemaOf(model: keyof typeof FILES): { validate: ValidateFunction; version: string } {
  const schema: object = JSON.parse(readFileSync(new URL(FILES[model], FOLDER), 'utf8'));
  const ajv = new Ajv({ allErrors: true, strict: false });
  formats.default(ajv);
  const id = '$id' in schema ? String(schema.$id) : '';
  return { validate: ajv.compile(schema), version: /oscal\/([0-9.]+)\//.exec(id)?.[1] ?? '' };
}
