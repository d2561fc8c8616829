import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditionDocumentSource } from '../../api/exchange/documents.ts';
import { toOscalCatalog } from '../../api/exchange/oscal.ts';
import { ACCORD_NAMESPACE, type OscalControl } from '../../api/exchange/oscal-model.ts';
import { canonical } from '../../api/rules/canonical.ts';
import { clauseTree, flattenTree } from '../../api/rules/clause.ts';
import { anyEdition, CHARTER_EDITION } from './editions.ts';

const controlsIn = (edition: EditionDocumentSource): OscalControl[] => {
  const walk = (controls: OscalControl[]): OscalControl[] =>
    controls.flatMap((control) => [control, ...walk(control.controls ?? [])]);
  return walk((toOscalCatalog(edition).catalog.groups ?? []).flatMap((group) => group.controls));
};

const controlOf = (key: string): OscalControl => {
  const found = controlsIn(CHARTER_EDITION).find(({ id }) => id === `clause.${key}`);
  if (!found) throw new Error(`The catalog has no control of ${key}.`);
  return found;
};

const ours = (name: string, value: string) => ({ name, ns: ACCORD_NAMESPACE, value });

describe('the catalog of an edition', () => {
  it('has each clause once, beneath its parent, numbered as it is read', () => {
    fc.assert(
      fc.property(anyEdition, (edition) => {
        const read = flattenTree(clauseTree(edition.content.clauses));
        const controls = controlsIn(edition);
        expect(controls.map(({ id }) => id)).toEqual(read.map(({ clause }) => `clause.${clause.key}`));
        expect(controls.map(({ props }) => props[0])).toEqual(
          read.map(({ number }) => ({ name: 'label', value: number })),
        );
        const parents = new Map(
          controls.flatMap(({ id, controls: below = [] }) => below.map((child) => [child.id, id])),
        );
        for (const { clause } of read) {
          expect(parents.get(`clause.${clause.key}`)).toBe(
            clause.parentKey ? `clause.${clause.parentKey}` : undefined,
          );
        }
        const sortIds = controls.map(({ props }) => props[1]?.value ?? '');
        expect([...sortIds].sort()).toEqual(sortIds);
      }),
      { numRuns: 100 },
    );
  });

  it('gives no id twice, loses no parameter and no indicator, and inserts only what is there', () => {
    fc.assert(
      fc.property(anyEdition, (edition) => {
        const controls = controlsIn(edition);
        const parts = controls.flatMap((control) => control.parts);
        const params = controls.flatMap((control) => control.params ?? []);
        const ids = [...controls, ...parts, ...params, ...(toOscalCatalog(edition).catalog.groups ?? [])].map(
          ({ id }) => id,
        );
        expect(new Set(ids).size).toBe(ids.length);
        expect(params).toHaveLength(edition.content.parameters.length);
        expect(parts.filter(({ name }) => name === 'indicator')).toHaveLength(
          edition.content.indicators.length,
        );
        const inserted = parts.flatMap(({ name, prose }) =>
          name === 'statement'
            ? [...(prose ?? '').matchAll(/\{\{ insert: param, (\S+) \}\}/g)].map((found) => found[1])
            : [],
        );
        expect(new Set(inserted)).toEqual(new Set(params.map(({ id }) => id)));
      }),
      { numRuns: 100 },
    );
  });

  it('says of a clause all that the code says', () => {
    expect(controlOf('answer-enquiries')).toEqual({
      id: 'clause.answer-enquiries',
      class: 'promise',
      title: 'Enquiries',
      params: [
        {
          id: 'param.answer-enquiries.answer-days',
          class: 'duration',
          props: [
            ours('key', 'answer-days'),
            ours('type', 'DURATION'),
            ours('unit', 'working days'),
            ours('stronger', 'LOWER'),
            ours('floor', '10'),
          ],
          label: 'Days to answer an enquiry',
          constraints: [
            { description: 'At most 10 working days.', tests: [{ expression: 'xs:decimal(value) <= 10' }] },
          ],
          values: ['10'],
        },
      ],
      props: [
        { name: 'label', value: '5.1' },
        { name: 'sort-id', value: '0005.0001' },
        ours('key', 'answer-enquiries'),
        ours('policy', 'PARAMETERS'),
        ours('position', '5'),
      ],
      parts: [
        {
          id: 'clause.answer-enquiries.statement',
          name: 'statement',
          prose:
            'The member answers every written enquiry within {{ insert: param, param.answer-enquiries.answer-days }} working days.',
        },
        {
          id: 'indicator.enquiries-in-time',
          name: 'indicator',
          ns: ACCORD_NAMESPACE,
          class: 'ratio',
          title: 'Enquiries answered in time',
          props: [
            ours('key', 'enquiries-in-time'),
            ours('unit', 'share'),
            ours('stronger', 'HIGHER'),
            ours('target', '0.95'),
            ours('audience', 'NAMED'),
          ],
          prose: 'Enquiries answered within the days promised ÷ Enquiries received',
        },
      ],
    });
  });

  it('says each kind of floor in words and as a test', () => {
    const said = (key: string) =>
      (controlOf(key).params ?? []).map(({ constraints, values }) => [
        constraints[0]?.description,
        constraints[0]?.tests[0]?.expression,
        values,
      ]);
    expect(said('redress')).toEqual([['At least 15 EUR.', 'xs:decimal(value) >= 15', ['15']]]);
    expect(said('contact')).toEqual([['No later than 09:00.', 'value <= "09:00"', ['09:00']]]);
    expect(said('complaint-route')).toEqual([
      ['Always yes.', 'value = "YES"', ['YES']],
      [
        'At least letter and web; to choose from: letter, web and “call” back.',
        'every $choice in ("letter", "web") satisfies $choice = value',
        ['letter', 'web'],
      ],
    ]);
  });

  it('follows from the edition alone, and is another document as soon as a word is another', () => {
    const { content } = CHARTER_EDITION;
    const again = {
      ...content,
      clauses: [...content.clauses].reverse(),
      parameters: [...content.parameters].reverse(),
    };
    const catalog = canonical(toOscalCatalog(CHARTER_EDITION));
    expect(canonical(toOscalCatalog({ ...CHARTER_EDITION, content: again }))).toBe(catalog);
    const other = toOscalCatalog({ ...CHARTER_EDITION, codeTitle: 'Fair Connections Charter' });
    expect(other.catalog.uuid).not.toBe(toOscalCatalog(CHARTER_EDITION).catalog.uuid);
  });
});
