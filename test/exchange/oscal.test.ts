import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toOscalCatalog, toOscalProfile } from '../../api/exchange/oscal.ts';
import { markup, OSCAL_VERSION, uuidOf } from '../../api/exchange/oscal-model.ts';
import { canonical } from '../../api/rules/canonical.ts';
import { anyEdition, CHARTER_EDITION } from './editions.ts';
import { anyExtended, extension, OPERATIONS } from './extensions.ts';
import { haveSchemas, schemaOf } from './oscal-schema.ts';

describe.skipIf(!haveSchemas())('against the schemas that NIST publishes', () => {
  it('any edition is a valid catalog', () => {
    const { validate, version } = schemaOf('catalog');
    expect(version).toBe(OSCAL_VERSION);
    expect(validate(toOscalCatalog(CHARTER_EDITION)), JSON.stringify(validate.errors)).toBe(true);
    fc.assert(
      fc.property(anyEdition, (edition) => {
        const catalog: unknown = JSON.parse(canonical(toOscalCatalog(edition)));
        expect(validate(catalog), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('any extension is a valid profile', () => {
    const { validate, version } = schemaOf('profile');
    expect(version).toBe(OSCAL_VERSION);
    for (const operations of [OPERATIONS, []]) {
      const profile = toOscalProfile(extension(operations), CHARTER_EDITION);
      expect(validate(profile), JSON.stringify(validate.errors)).toBe(true);
    }
    fc.assert(
      fc.property(anyExtended, ({ edition, operations }) => {
        const profile: unknown = JSON.parse(canonical(toOscalProfile(extension(operations), edition)));
        expect(validate(profile), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('a catalog that is spoilt is found out', () => {
    const { validate } = schemaOf('catalog');
    const { catalog } = toOscalCatalog(CHARTER_EDITION);
    expect(validate({ catalog: { ...catalog, groups: [] } })).toBe(false);
    expect(validate({ catalog: { ...catalog, uuid: 'a number' } })).toBe(false);
    const [group, ...others] = catalog.groups ?? [];
    expect(validate({ catalog: { ...catalog, groups: [{ ...group, id: '1 chapter' }, ...others] } })).toBe(
      false,
    );
  });
});

describe('the small change of OSCAL', () => {
  it.each([
    [
      'signs of Markdown',
      'a *b* _c_ `d` [e](f) <g> 5 ~ 6 ^ 7',
      'a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\> 5 \\~ 6 \\^ 7',
    ],
    [
      'what begins a block',
      '# one\n- two\n3. three\n2027-01-01 four',
      '\\# one\n\n\\- two\n\n3\\. three\n\n2027-01-01 four',
    ],
    ['a backslash', 'C:\\temp', 'C:\\\\temp'],
    ['a placeholder that is known', 'in {{ days }} days', 'in [days] days'],
    ['a placeholder that is not', 'in {{hours}} hours', 'in \\{\\{hours\\}\\} hours'],
    ['an insertion that somebody wrote himself', '{{ insert: param, x }}', '\\{\\{ insert: param, x \\}\\}'],
  ])('%s', (_name, text, wanted) => {
    expect(markup(text, (name) => (name === 'days' ? '[days]' : null))).toBe(wanted);
  });

  it('a UUID has the form of version 5, follows from the content, and differs with it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(uuidOf([a])).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(uuidOf([a]) === uuidOf([b])).toBe(a === b);
      }),
    );
  });
});
