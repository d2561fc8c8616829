import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogName, toOscalCatalog, toOscalProfile } from '../../api/exchange/oscal.ts';
import { ACCORD_NAMESPACE, type OscalPart } from '../../api/exchange/oscal-model.ts';
import { digest } from '../../api/rules/canonical.ts';
import type { Operation } from '../../api/rules/operation.ts';
import { CHARTER_EDITION } from './editions.ts';
import { anyExtended, extension, OPERATIONS } from './extensions.ts';

const ours = (name: string, value: string) => ({ name, ns: ACCORD_NAMESPACE, value });

describe('the profile of an extension', () => {
  const { profile } = toOscalProfile(extension(OPERATIONS), CHARTER_EDITION);

  it('takes all of the catalog that it names by its hash', () => {
    const [resource] = profile['back-matter'].resources;
    expect(profile.imports).toEqual([{ href: `#${resource?.uuid}`, 'include-all': {} }]);
    expect(resource?.rlinks).toEqual([
      {
        href: 'fair-connection-2.oscal-catalog.json',
        'media-type': 'application/oscal.catalog+json',
        hashes: [{ algorithm: 'SHA-256', value: digest(toOscalCatalog(CHARTER_EDITION)) }],
      },
    ]);
    expect(catalogName(CHARTER_EDITION)).toBe('fair-connection-2.oscal-catalog.json');
    expect(profile.merge).toEqual({ 'as-is': true });
  });

  it('sets values', () => {
    expect(profile.modify?.['set-parameters']).toEqual([
      { 'param-id': 'param.answer-enquiries.answer-days', values: ['5'] },
      { 'param-id': 'param.complaint-route.ways', values: ['letter', 'web', '“call” back'] },
    ]);
  });

  it('puts what the firm added beside the clauses, one alteration a clause', () => {
    const own = (key: string, more: object) => ({
      id: `added.${key}`,
      name: 'added-clause',
      ns: ACCORD_NAMESPACE,
      ...more,
    });
    const facts = (key: string, position: string) => [
      ours('key', key),
      ours('position', position),
      ours('origin', 'ADDED'),
    ];
    expect(profile.modify?.alters).toEqual([
      {
        'control-id': 'clause.answers',
        adds: [
          {
            position: 'ending',
            parts: [
              {
                id: 'delivery.answers',
                name: 'delivery',
                ns: ACCORD_NAMESPACE,
                prose: 'A team of six answers.',
              },
            ],
          },
          {
            position: 'ending',
            parts: [
              own('by-name', { class: 'promise', title: 'By name', props: facts('by-name', '1') }),
              own('call-back', {
                ...{ class: 'promise', title: 'Call back \\*free\\*', props: facts('call-back', '2') },
                prose: 'We call back\n\nwithin 1 hour.',
                parts: [
                  own('call-back-evening', {
                    ...{
                      class: 'provision',
                      title: 'In the evening',
                      props: facts('call-back-evening', '1'),
                    },
                    prose: 'Until 8 pm.',
                  }),
                ],
              }),
            ],
          },
        ],
      },
      {
        'control-id': 'clause.vulnerable',
        adds: [
          {
            position: 'ending',
            props: [ours('applicability', 'NOT_APPLICABLE')],
            parts: [
              {
                ...{ id: 'not-applicable.vulnerable', name: 'not-applicable', ns: ACCORD_NAMESPACE },
                prose: 'We sell no telephone lines.',
              },
            ],
          },
        ],
      },
    ]);
  });

  it('loses no operation', () => {
    const ids = (parts: OscalPart[]): string[] =>
      parts.flatMap(({ id, parts: below = [] }) => [id, ...ids(below)]);
    fc.assert(
      fc.property(anyExtended, ({ edition, operations }) => {
        const { modify = {} } = toOscalProfile(extension(operations), edition).profile;
        const told = (modify.alters ?? []).flatMap(({ adds }) => adds.flatMap(({ parts }) => ids(parts)));
        const set = modify['set-parameters'] ?? [];
        expect(told.length + set.length).toBe(operations.length);
      }),
      { numRuns: 100 },
    );
  });

  it.each<[string, Operation]>([
    [
      'a value of no parameter',
      { operation: 'SET_PARAMETER', clauseKey: 'answers', parameterKey: 'days', value: '1' },
    ],
    ['a delivery of no clause', { operation: 'DESCRIBE_DELIVERY', clauseKey: 'gone', text: 'So.' }],
    [
      'a clause beneath itself',
      {
        ...{ operation: 'ADD_CLAUSE', key: 'answers', parentKey: 'loop', position: 1, kind: 'PROMISE' },
        ...{ heading: 'Loop', text: 'Loop' },
      },
    ],
  ])('refuses %s', (_name, operation) => {
    expect(() => toOscalProfile(extension([operation]), CHARTER_EDITION)).toThrow(TypeError);
  });
});
