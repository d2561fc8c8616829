import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { FOLLOWED } from '../api/followed.ts';
import { PERMISSIONS } from '../api/permissions.ts';
import { buildOpenSchema } from '../api/schema.ts';

const schema = await buildOpenSchema();

describe('the page of permissions', () => {
  it.each(['Query', 'Mutation'] as const)(
    'has a line for every field of %s, and no line too many',
    (root) => {
      const type = root === 'Query' ? schema.getQueryType() : schema.getMutationType();
      const fields = Object.keys(type?.getFields() ?? {});
      expect(fields.length).toBeGreaterThan(10);
      const lines = Object.keys(PERMISSIONS[root]).filter((name) => name !== '*');
      expect(lines.sort()).toEqual(fields.sort());
    },
  );

  it('has a line for every type that can be followed, and no line too many', () => {
    const types = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .map((type) => type.name)
      .filter((name) => name !== 'Query' && name !== 'Mutation');
    expect([...FOLLOWED].sort()).toEqual(types.sort());
  });

  it('refuses whatever has no line', () => {
    expect(PERMISSIONS.Query['*'].name).toBe('nobody');
    expect(PERMISSIONS.Mutation['*'].name).toBe('nobody');
  });
});
