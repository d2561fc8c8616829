import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../api/codes/templates.ts';
import type { Person } from '../ask.ts';
import { openWorld, type World } from '../world.ts';
import { read } from './edition-parts.ts';
import {
  type Association,
  admitFirm,
  EDITION,
  type Firm,
  foundAssociation,
  publish,
  type SeenEdition,
} from './parties.ts';

interface SeenTemplate {
  key: string;
  title: string;
  forWhom: string;
  summary: string;
  clauseCount: number;
  parameterCount: number;
  indicatorCount: number;
  complaintCategories: string[];
  clauses: { key: string; parentKey: string | null; number: string; depth: number; text: string }[];
}

const LIST = `{ codeTemplates {
  key title forWhom summary clauseCount parameterCount indicatorCount complaintCategories
  clauses { key parentKey number depth kind policy heading text }
} }`;

let world: World;
let association: Association;
let firm: Firm;

beforeAll(async () => {
  world = await openWorld();
  association = await foundAssociation(world, 'templates');
  firm = await admitFirm(world, association, { name: 'Alder & Co', number: '1', sizeBand: 'SMALL' });
});
afterAll(() => world.close());

const listed = async (who: Person = association.editor) =>
  (await who.ask<{ codeTemplates: SeenTemplate[] }>(LIST)).codeTemplates;

async function newCode(key: string): Promise<string> {
  const input = { key, title: `Code ${key}`, summary: 'Begun from a template.' };
  return (await association.editor.act<{ id: string }>('createCode', input)).id;
}

const draft = (codeId: string, part: object) =>
  association.editor.act<SeenEdition>('draftEdition', { codeId, ...part }, EDITION);

describe('the list of templates', () => {
  it('tells for whom each is, how much it holds, and what it would say', async () => {
    const templates = await listed();
    expect(templates.map(({ key }) => key)).toEqual(TEMPLATES.map(({ key }) => key));
    expect(templates.find(({ key }) => key === 'home-delivery')).toMatchObject({
      title: 'Meals to the door',
      clauseCount: 24,
      parameterCount: 10,
      indicatorCount: 8,
      complaintCategories: expect.arrayContaining(['Late']),
    });
    for (const { clauses, clauseCount, forWhom } of templates) {
      expect(forWhom).not.toBe('');
      expect(clauses).toHaveLength(clauseCount);
      expect(clauses[0]).toMatchObject({ number: '1', depth: 0, parentKey: null });
      expect(clauses.some(({ depth }) => depth === 1)).toBe(true);
      expect(clauses.filter(({ text }) => text.includes('{{'))).toEqual([]);
    }
  });

  it('is for those who write codes', async () => {
    expect(await listed(association.admin)).toEqual(await listed());
    expect((await association.officer.refused(LIST)).code).toBe('FORBIDDEN');
    expect((await firm.admin.refused(LIST)).code).toBe('FORBIDDEN');
    expect((await world.stranger.refused(LIST)).code).toBe('NOT_SIGNED_IN');
  });
});

describe('a draft from a template', () => {
  it.each(TEMPLATES.map((template) => [template.key, template] as const))(
    'says all that %s says, and can be published as it stands',
    async (templateKey, { content, complaintCategories }) => {
      const begun = await draft(await newCode(`of-${templateKey}`), { templateKey });
      expect(begun).toMatchObject({ number: 1, status: 'DRAFT', version: 1 });
      const seen = await read(association.editor, begun.id);
      expect(seen?.clauses.map(({ key, parentKey, text }) => ({ key, parentKey, text }))).toEqual(
        content.clauses.map(({ key, parentKey, text }) => ({ key, parentKey, text })),
      );
      const floors = (parts: readonly { key: string; floor: string }[]) =>
        parts.map(({ key, floor }) => `${key}: ${floor}`).sort();
      expect(floors(seen?.parameters ?? [])).toEqual(floors(content.parameters));
      expect(seen?.indicators.map(({ key }) => key).sort()).toEqual(
        content.indicators.map(({ key }) => key).sort(),
      );
      expect(seen).toMatchObject({ language: 'en', complaintCategories, remarks: [] });
      expect(await publish(association.editor, begun)).toMatchObject({ number: 1, status: 'PUBLISHED' });
      expect((await read(firm.admin, begun.id))?.contentHash).toMatch(/^[0-9a-f]{64}$/);
    },
  );

  it('takes the complaint categories and the language that are told instead', async () => {
    const told = { templateKey: 'home-delivery', complaintCategories: ['Te laat'], language: 'nl' };
    const begun = await draft(await newCode('told'), told);
    expect(await read(association.editor, begun.id)).toMatchObject({
      language: 'nl',
      complaintCategories: ['Te laat'],
    });
  });

  it('stands apart from the template and from other drafts of it', async () => {
    const [one, other] = [await newCode('apart-one'), await newCode('apart-other')];
    const first = await draft(one, { templateKey: 'home-delivery' });
    const second = await draft(other, { templateKey: 'home-delivery' });
    const input = { editionId: first.id, expectedVersion: first.version, key: 'limits' };
    await association.editor.act('removeClause', input);
    expect((await read(association.editor, first.id))?.clauses).toHaveLength(23);
    expect((await read(association.editor, second.id))?.clauses).toHaveLength(24);
    expect(await listed()).toMatchObject(
      TEMPLATES.map(({ content }) => ({ clauseCount: content.clauses.length })),
    );
  });

  it('can be the second edition too, and is not begun beside a draft', async () => {
    const codeId = await newCode('second');
    await publish(association.editor, await draft(codeId, { templateKey: 'home-delivery' }));
    expect(await draft(codeId, { templateKey: 'home-delivery' })).toMatchObject({ number: 2 });
    expect(
      await association.editor.actRefused('draftEdition', { codeId, templateKey: 'home-delivery' }),
    ).toMatchObject({ code: 'ALREADY_EXISTS' });
  });
});

describe('what is refused', () => {
  it.each([
    ['a template that is not listed', { templateKey: 'no-such' }],
    ['a template without a name', { templateKey: '' }],
    ['a name that every object has', { templateKey: 'constructor' }],
  ])('%s', async (_name, part) => {
    const codeId = await newCode(`refused-${part.templateKey || 'blank'}`);
    expect(await association.editor.actRefused('draftEdition', { codeId, ...part })).toMatchObject({
      code: 'BAD_INPUT',
      path: ['templateKey'],
    });
    expect(await draft(codeId, {})).toMatchObject({ number: 1 });
  });

  it('a template and an edition at once', async () => {
    const codeId = await newCode('both');
    const first = await publish(association.editor, await draft(codeId, { templateKey: 'home-delivery' }));
    const both = { codeId, fromEditionId: first.id, templateKey: 'home-delivery' };
    expect(await association.editor.actRefused('draftEdition', both)).toMatchObject({
      code: 'BAD_INPUT',
      path: ['templateKey'],
    });
  });

  it('whoever may not write codes', async () => {
    const input = { codeId: await newCode('not-entitled'), templateKey: 'home-delivery' };
    expect((await association.officer.actRefused('draftEdition', input)).code).toBe('FORBIDDEN');
    expect((await firm.admin.actRefused('draftEdition', input)).code).toBe('FORBIDDEN');
    expect((await world.stranger.actRefused('draftEdition', input)).code).toBe('NOT_SIGNED_IN');
  });

  it('an editor of another association, as if the code never was', async () => {
    const codeId = await newCode('a-rivals');
    const rival = await foundAssociation(world, 'rivals');
    const input = { codeId, templateKey: 'home-delivery' };
    expect((await rival.editor.actRefused('draftEdition', input)).code).toBe('NOT_FOUND');
  });
});
