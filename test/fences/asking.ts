import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

/** The contracts as they are printed and committed. */
export const contract = (name: 'schema' | 'public'): GraphQLSchema =>
  buildSchema(readFileSync(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8'));

/** Values by argument or input field name, instead of the made-up ones; also fills what might be left out. */
export type Given = Record<string, unknown>;

/** One question or act as it is sent. */
export interface Asked {
  /** `Query.return`, `Mutation.signIn`. */
  name: string;
  document: string;
  variables: Record<string, unknown>;
}

const SCALARS: Record<string, unknown> = {
  Int: 1,
  Boolean: false,
  Date: '2024-01-01',
  Decimal: '1',
  String: 'made up',
};

/** The smallest value that the type takes; what is `given` by name stands in, wherever it occurs. */
function smallest(type: GraphQLInputType, name: string, given: Given): unknown {
  if (isNonNullType(type)) return smallest(type.ofType, name, given);
  if (name in given) return isListType(type) ? [given[name]].flat() : given[name];
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return fieldsOf(Object.values(type.getFields()), given);
  if (name === 'idempotencyKey' || type.name === 'ID') return crypto.randomUUID();
  if (/email$/i.test(name)) return `${crypto.randomUUID()}@example.com`;
  const value = SCALARS[type.name];
  if (value === undefined) throw new Error(`No value is known for ${type.name}`);
  return value;
}

function fieldsOf(fields: readonly { name: string; type: GraphQLInputType }[], given: Given) {
  const asked = fields.filter(({ name, type }) => isNonNullType(type) || name in given);
  return Object.fromEntries(asked.map(({ name, type }) => [name, smallest(type, name, given)]));
}

/** Asks one root field with the smallest input that its types take, and nothing of the answer but that there is one. */
export function asking(
  schema: GraphQLSchema,
  root: 'Query' | 'Mutation',
  name: string,
  given: Given = {},
): Asked {
  const field = schema.getType(root);
  if (!field || !('getFields' in field)) throw new Error(`There is no ${root}`);
  const asked = field.getFields()[name];
  if (!asked || !('args' in asked)) throw new Error(`There is no ${root}.${name}`);
  const variables = fieldsOf(asked.args, given);
  const used = asked.args.filter((arg) => arg.name in variables);
  const declared = used.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = used.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const type = isNonNullType(asked.type) ? asked.type.ofType : asked.type;
  const selection = isLeafType(type) ? '' : ' { __typename }';
  const head = declared === '' ? '' : `(${declared})`;
  const call = passed === '' ? name : `${name}(${passed})`;
  return {
    name: `${root}.${name}`,
    document: `${root.toLowerCase()}${head} { ${call}${selection} }`,
    variables,
  };
}

/** The names of all fields of a root. */
export function rootFields(schema: GraphQLSchema, root: 'Query' | 'Mutation'): string[] {
  const type = root === 'Query' ? schema.getQueryType() : schema.getMutationType();
  return Object.keys(type?.getFields() ?? {});
}

/** Names of the arguments and input fields, however deep, that take an id. */
export function idFields(schema: GraphQLSchema, root: 'Query' | 'Mutation', name: string): string[] {
  const type = root === 'Query' ? schema.getQueryType() : schema.getMutationType();
  return (type?.getFields()[name]?.args ?? []).flatMap((arg) => idsWithin(arg.type, arg.name));
}

function idsWithin(type: GraphQLInputType, name: string): string[] {
  if (isNonNullType(type) || isListType(type)) return idsWithin(type.ofType, name);
  if (!isInputObjectType(type)) return type.name === 'ID' ? [name] : [];
  return Object.values(type.getFields()).flatMap((field) => idsWithin(field.type, field.name));
}
