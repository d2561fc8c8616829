import { expect, it } from 'vitest';
import { EDITION, type SeenEdition } from '../rooms/parties.ts';
import { PASSWORD } from '../world.ts';
import * as cast from './journey-cast.ts';
import * as text from './journey-code.ts';
import type { Story } from './story.ts';

/** Journey 1: the association is founded, appoints its people and makes a code (ISO 10001:2018, clauses 4 to 6). */
export function theCodeIsMade(story: Story): void {
  it('The operator of the installation founds an association, and sees nothing of what it does', async () => {
    const { id } = await story.world.operator.act<{ id: string }>('createAssociation', {
      ...{ name: cast.ASSOCIATION, slug: 'harbour', adminName: 'Ada Quist' },
      ...{ adminEmail: 'ada@harbour.example', adminPassword: PASSWORD },
    });
    const admin = await story.world.signIn('ada@harbour.example');
    story.association = { id, slug: 'harbour', admin, editor: admin, officer: admin };
    expect((await story.world.operator.refused('{ returns { totalCount } }')).code).toBe('FORBIDDEN');
  });

  it('Ada, its administrator, appoints Edda as editor and Ines as officer, and asks for three firms behind a figure', async () => {
    const house = { id: story.association.id, name: cast.ASSOCIATION };
    const named = (name: string, role: 'ASSOCIATION_EDITOR' | 'ASSOCIATION_OFFICER') =>
      cast.seat(story.world, story.association.admin, house, {
        name,
        email: `${name}@harbour.example`,
        role,
      });
    story.association = {
      ...story.association,
      editor: await named('Edda', 'ASSOCIATION_EDITOR'),
      officer: await named('Ines', 'ASSOCIATION_OFFICER'),
    };
    await story.association.admin.act('setDisclosurePolicy', { minimumRespondents: 3, p: null });
    expect((await story.association.officer.actRefused('createCode', text.CODE)).code).toBe('FORBIDDEN');
  });

  it('Ada admits the first firm; Mira, who administers it, appoints Paul to sign and Rosa to report', async () => {
    const { member } = await story.association.admin.act<{ member: typeof story.lantern }>(
      'admitMember',
      { name: cast.LANTERN, number: '1', segment: 'Household', sizeBand: 'LARGE', since: '2024-01-01' },
      '{ member { id name } }',
    );
    story.lantern = member;
    story.mira = await cast.seat(story.world, story.association.admin, story.lantern, {
      ...{ name: 'Mira Holm', email: 'mira@lantern.example', role: 'MEMBER_ADMIN' },
    });
    story.paul = await cast.seat(story.world, story.mira, story.lantern, {
      ...{ name: 'Paul Adeyemi', email: 'paul@lantern.example', role: 'MEMBER_APPROVER' },
    });
    story.rosa = await cast.seat(story.world, story.mira, story.lantern, {
      ...{ name: 'Rosa Lind', email: 'rosa@lantern.example', role: 'MEMBER_REPORTER' },
    });
  });

  it('Edda drafts a code, and the check tells her what is vague and what is missing', async () => {
    story.codeId = (await story.association.editor.act<{ id: string }>('createCode', text.CODE)).id;
    story.draft = await story.association.editor.act<SeenEdition>(
      'draftEdition',
      { codeId: story.codeId, complaintCategories: ['Claims', 'Contracts'] },
      EDITION,
    );
    for (const clause of text.FIRST_CLAUSES) await story.write('putClause', clause);
    expect(await story.remarks()).toEqual([
      ...['NO_COMPLAINT_ROUTE', 'NO_CONTACT', 'NO_REMEDY', 'PRINCIPLE_NOT_ADDRESSED'],
      ...['PROMISE_WITHOUT_INDICATOR', 'PROMISE_WITHOUT_REMEDY', 'VAGUE_WORD'],
    ]);
  });

  it('What is broken can not be published: a promise that counts in days nobody has defined', async () => {
    await story.write('putClause', text.UNDEFINED_PROMISE);
    const input = {
      editionId: story.draft.id,
      expectedVersion: story.draft.version,
      releaseNotes: 'The first edition.',
    };
    const dates = { effectiveOn: '2024-01-01', adoptBy: '2024-12-31' };
    const refusal = await story.association.editor.actRefused('publishEdition', { ...input, ...dates });
    expect(refusal.code).toBe('BROKEN_STRUCTURE');
    expect(refusal.remarks).toContainEqual(
      expect.objectContaining({ level: 'ERROR', code: 'UNDEFINED_PARAMETER', where: 'clauses.answers' }),
    );
  });

  it('Edda writes what was missing; the check is silent, and the first edition is published and frozen', async () => {
    for (const clause of text.MISSING_CLAUSES) await story.write('putClause', clause);
    await story.write('putParameter', text.ANSWER_DAYS);
    for (const indicator of text.INDICATORS) await story.write('putIndicator', indicator);
    expect(await story.remarks()).toEqual([]);
    const dates = { effectiveOn: '2024-01-01', adoptBy: '2024-12-31' };
    await story.write('publishEdition', { ...dates, releaseNotes: 'The first edition.' });
    expect(story.draft).toMatchObject({ number: 1, status: 'PUBLISHED' });
    const late = { editionId: story.draft.id, expectedVersion: story.draft.version, ...text.VAGUE_PROMISE };
    expect((await story.association.editor.actRefused('putClause', late)).code).toBe('FROZEN');
  });
}
