import type { CodegenConfig } from '@graphql-codegen/cli';

const config = {
  enumsAsTypes: true,
  useTypeImports: true,
  scalars: { Date: 'string', DateTime: 'string', Decimal: 'string' },
};
const presetConfig = { fragmentMasking: false };

/** The contract as types: each endpoint's printed schema, and the documents that the screens ask it. */
export default {
  generates: {
    'admin/generated/api/': {
      schema: 'schema/schema.graphql',
      documents: ['admin/**/*.{ts,tsx}', '!admin/public/**', '!admin/generated/**'],
      preset: 'client',
      presetConfig,
      config: { ...config, documentMode: 'string' },
    },
    'admin/generated/public/': {
      schema: 'schema/public.graphql',
      documents: ['admin/public/**/*.{ts,tsx}'],
      preset: 'client',
      presetConfig,
      config: { ...config, documentMode: 'string' },
    },
  },
} satisfies CodegenConfig;
