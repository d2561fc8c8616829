import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world.ts';
import { clause, edited, on, read } from './edition-parts.ts';
import {
  type Association,
  admitFirm,
  EDITION,
  type Firm,
  foundAssociation,
  publish,
  type SeenEdition,
  writeDraft,
} from './parties.ts';

let world: World;
let association: Association;
let firm: Firm;

beforeAll(async () => {
  world = await openWorld();
  association = await foundAssociation(world, 'tongues');
  firm = await admitFirm(world, association, { name: 'Alder & Co', number: '1', sizeBand: 'SMALL' });
});
afterAll(() => world.close());

const dutch = (part: object = {}) => ({
  ...{ clauseKey: 'scope', language: 'nl', heading: 'Bereik', text: 'Elk huishouden.' },
  ...part,
});
const SCOPE = { key: 'scope', position: 0, kind: 'SCOPE', policy: 'VERBATIM', heading: 'Scope' };

const textsOf = async (id: string, key = 'scope', who = association.editor) =>
  (await read(who, id))?.clauses.find((one) => one.key === key)?.texts;

describe('a translation', () => {
  it('stands beside its clause, by language, until the words that were translated change', async () => {
    const { draft } = await writeDraft(association.editor, 'beside');
    const written = await edited(association.editor, draft, [
      ['putTranslation', dutch()],
      ['putTranslation', dutch({ language: 'es-419', heading: 'Alcance', text: 'Cada hogar.' })],
      ['putTranslation', dutch({ language: 'de-AT', heading: ' Geltung ', text: '' })],
    ]);
    const spanish = { language: 'es-419', heading: 'Alcance', text: 'Cada hogar.', stale: false };
    const german = { language: 'de-AT', heading: 'Geltung', text: '', stale: false };
    const nl = { language: 'nl', heading: 'Bereik', text: 'Elk huishouden.', stale: false };
    expect(await textsOf(draft.id)).toEqual([german, spanish, nl]);
    expect(await textsOf(draft.id, 'answers')).toEqual([]);
    const reclassified = await edited(association.editor, written, [
      ['putClause', { ...SCOPE, text: 'Every household customer.', policy: 'EXTENSIBLE' }],
    ]);
    expect(await textsOf(draft.id)).toEqual([german, spanish, nl]);
    const reworded = await edited(association.editor, reclassified, [
      ['putClause', { ...SCOPE, text: 'Every household.' }],
      ['putTranslation', dutch({ text: 'Ieder huishouden.' })],
    ]);
    expect(await textsOf(draft.id)).toEqual([
      { ...german, stale: true },
      { ...spanish, stale: true },
      { ...nl, text: 'Ieder huishouden.' },
    ]);
    await edited(association.editor, reworded, [
      ['removeTranslation', { clauseKey: 'scope', language: 'de-AT' }],
      ['putClause', { ...SCOPE, text: 'Every household customer.' }],
    ]);
    expect(await textsOf(draft.id)).toEqual([spanish, { ...nl, text: 'Ieder huishouden.', stale: true }]);
  });

  it.each([
    ['of a clause that is not there', { clauseKey: 'nowhere' }, 'clauseKey'],
    ['into the language of the edition', { language: 'en' }, 'language'],
    ['into what is no language', { language: 'Dutch' }, 'language'],
    ['into a language in capitals', { language: 'NL' }, 'language'],
    ['without a heading', { heading: ' ' }, 'heading'],
    ['with a heading that is too long', { heading: 'x'.repeat(301) }, 'heading'],
    ['with a text that is too long', { text: 'x'.repeat(20_001) }, 'text'],
    ['with control characters', { text: 'a\u0000b' }, 'text'],
  ])('is not written %s', async (name, part, path) => {
    const { draft } = await writeDraft(association.editor, `no-${name.replaceAll(' ', '-')}`);
    const before = await read(association.editor, draft.id);
    const refusal = await association.editor.actRefused('putTranslation', on(draft, dutch(part)));
    expect(refusal).toMatchObject({ code: 'BAD_INPUT', path: [path] });
    expect(await read(association.editor, draft.id)).toEqual(before);
  });

  it('is read by members once published, makes part of the hash, and comes along to the next edition', async () => {
    const { codeId, draft } = await writeDraft(association.editor, 'along');
    const written = await edited(association.editor, draft, [['putTranslation', dutch()]]);
    expect(await read(firm.admin, draft.id)).toBeNull();
    const edition = await publish(association.editor, written);
    expect(await textsOf(edition.id, 'scope', firm.admin)).toMatchObject([{ heading: 'Bereik' }]);
    const next = await association.editor.act<SeenEdition>(
      'draftEdition',
      { codeId, fromEditionId: edition.id },
      EDITION,
    );
    expect(await textsOf(next.id)).toEqual([
      { language: 'nl', heading: 'Bereik', text: 'Elk huishouden.', stale: false },
    ]);
    const same = await publish(association.editor, next);
    const third = await association.editor.act<SeenEdition>(
      'draftEdition',
      { codeId, fromEditionId: edition.id },
      EDITION,
    );
    const otherwise = await edited(association.editor, third, [
      ['putTranslation', dutch({ text: 'Elk huis.' })],
    ]);
    const changed = await publish(association.editor, otherwise);
    const hashes: (string | null | undefined)[] = [];
    for (const { id } of [edition, same, changed]) {
      hashes.push((await read(association.editor, id))?.contentHash);
    }
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
    expect(await textsOf(edition.id)).toMatchObject([{ text: 'Elk huishouden.' }]);
  });
});

describe('the language of an edition', () => {
  const begin = async (key: string, part: object) => {
    const code = { key, title: key, summary: 'What customers can count on.' };
    const { id: codeId } = await association.editor.act<{ id: string }>('createCode', code);
    const draft = await association.editor.act<SeenEdition>('draftEdition', { codeId, ...part }, EDITION);
    return { codeId, draft };
  };

  it('is English unless another is named, and that of the edition it begins from', async () => {
    const english = await begin('english', {});
    expect((await read(association.editor, english.draft.id))?.language).toBe('en');
    const { codeId, draft } = await begin('french', { language: 'fr' });
    const written = await edited(association.editor, draft, [
      ['putClause', clause({ ...SCOPE, text: 'Every household.' })],
      ['putTranslation', dutch()],
      ['putTranslation', dutch({ language: 'en', heading: 'Scope', text: 'Every household.' })],
    ]);
    const published = await publish(association.editor, written);
    const [shelf] = await world.behind`select language from published.editions where code_key = 'french'`;
    expect(shelf?.language).toBe('fr');
    const from = { codeId, fromEditionId: published.id };
    const next = await association.editor.act<SeenEdition>('draftEdition', from, EDITION);
    expect((await read(association.editor, next.id))?.language).toBe('fr');
    const again = await publish(association.editor, next);
    const turned = await association.editor.act<SeenEdition>(
      'draftEdition',
      { codeId, fromEditionId: again.id, language: 'nl' },
      EDITION,
    );
    expect((await read(association.editor, turned.id))?.language).toBe('nl');
    expect((await textsOf(turned.id))?.map(({ language }) => language)).toEqual(['en']);
  });

  it('is a language', async () => {
    const code = { key: 'tongueless', title: 'Tongueless', summary: 'Nothing.' };
    const { id: codeId } = await association.editor.act<{ id: string }>('createCode', code);
    const refusal = await association.editor.actRefused('draftEdition', { codeId, language: 'plain words' });
    expect(refusal).toMatchObject({ code: 'BAD_INPUT', path: ['language'] });
    const { code: seen } = await association.editor.ask<{ code: { editions: object[] } }>(
      'query($id: ID!) { code(id: $id) { editions { id } } }',
      { id: codeId },
    );
    expect(seen.editions).toEqual([]);
  });
});
