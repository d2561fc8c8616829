import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world.ts';
import { LISTS } from './complaint-lists.ts';
import {
  type Association,
  EDITION,
  foundAssociation,
  publish,
  type SeenEdition,
  writeDraft,
} from './parties.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

const LISTED = `{ id version complaintCategories complaintLists { levels products channels outcomes { name upheld }
  timeBands { name days business } redressUnit redressParts others otherShare } }`;
const DATES = { effectiveOn: '2021-01-01', adoptBy: '2021-12-31', releaseNotes: 'First.' };

describe('what a draft declares about complaints', () => {
  let association: Association;
  let draft: SeenEdition;
  let codeId: string;
  const input = (part: object) => ({ editionId: draft.id, expectedVersion: draft.version, ...part });

  beforeAll(async () => {
    association = await foundAssociation(world, 'lists');
    ({ draft, codeId } = await writeDraft(association.editor, 'lists-code'));
  });

  it('is kept, and what can not be meant is refused', async () => {
    const { complaintCategories, ...complaintLists } = LISTS;
    const kept = await association.editor.act<SeenEdition>('putComplaintLists', input(LISTS), LISTED);
    expect(kept).toMatchObject({ complaintCategories, complaintLists });
    draft = { ...draft, ...kept };
    for (const [part, where] of [
      [{ channels: ['Letter', 'Letter'] }, 'channels.1'],
      [{ timeBands: LISTS.timeBands.slice(0, 2) }, 'timeBands.1'],
      [{ otherShare: '2' }, 'otherShare'],
      [{ complaintCategories: [] }, 'complaintCategories'],
    ] as const) {
      const refusal = await association.editor.actRefused('putComplaintLists', input({ ...LISTS, ...part }));
      expect(refusal).toMatchObject({ code: 'BAD_INPUT' });
      expect(refusal.remarks.map((remark) => remark.where)).toContain(where);
    }
    const stale = input({ ...LISTS, expectedVersion: draft.version - 1 });
    expect((await association.editor.actRefused('putComplaintLists', stale)).code).toBe('STALE_VERSION');
  });

  it('is frozen and hashed with the edition, goes into the next, is compared, and travels in its document', async () => {
    const edition = await publish(association.editor, draft);
    expect((await association.editor.actRefused('putComplaintLists', input(LISTS))).code).toBe('FROZEN');
    const next = await association.editor.act<SeenEdition>(
      'draftEdition',
      { codeId, fromEditionId: edition.id },
      LISTED,
    );
    const { complaintCategories, ...complaintLists } = LISTS;
    expect(next).toMatchObject({ complaintCategories, complaintLists });
    const now = { editionId: next.id, expectedVersion: next.version };
    const fewer = { ...LISTS, channels: ['Letter'], timeBands: LISTS.timeBands.slice(1) };
    const changed = await association.editor.act<SeenEdition>(
      'putComplaintLists',
      { ...now, ...fewer },
      EDITION,
    );
    const { comparison } = await association.editor.ask<{ comparison: { complaintLists: object[] } }>(
      `query($from: ID!, $to: ID!) { comparison(fromEditionId: $from, toEditionId: $to) {
        complaintLists { list before after } } }`,
      { from: edition.id, to: next.id },
    );
    expect(comparison.complaintLists).toEqual([
      { list: 'channels', before: ['Letter', 'Telephone'], after: ['Letter'] },
      {
        list: 'timeBands',
        before: ['Within 3 business days (3 business days)', 'Within 8 weeks (56 days)', 'Later'],
        after: ['Within 8 weeks (56 days)', 'Later'],
      },
    ]);
    const file = async (id: string) =>
      (
        await association.editor.ask<{ editionFile: { base64: string } }>(
          'query($id: ID!) { editionFile(editionId: $id, format: JSON) { base64 } }',
          { id },
        )
      ).editionFile.base64;
    const written = Buffer.from(await file(edition.id), 'base64').toString('utf8');
    expect(JSON.parse(written).complaintLists).toEqual(complaintLists);
    const copyOf = await association.editor.act<{ id: string }>('createCode', {
      ...{ key: 'lists-copy', title: 'Copy', summary: 'A copy.' },
    });
    const taken = { codeId: copyOf.id, document: written };
    const copy = await association.editor.act<{ id: string }>('importEdition', taken);
    expect(await file(copy.id)).toBe(await file(edition.id));
    const broken = written.replace('"days":3,', '"days":99,');
    const refusal = await association.editor.actRefused('importEdition', { ...taken, document: broken });
    expect(refusal.remarks.map(({ where }) => where)).toContain('complaintLists.timeBands.1');
    const second = await association.editor.act<{ contentHash: string }>(
      'publishEdition',
      {
        editionId: changed.id,
        expectedVersion: changed.version,
        ...DATES,
        effectiveOn: '2022-01-01',
        adoptBy: '2022-12-31',
      },
      '{ contentHash }',
    );
    expect(second.contentHash).not.toBe((edition as SeenEdition & { contentHash: string }).contentHash);
  });
});
