import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../api/rules/period.ts';
import type { Person } from '../ask.ts';
import { openWorld, type World } from '../world.ts';
import { ADOPTION, adopting, assess, consider, on, type Seen, see, sign, yes } from './adopting.ts';
import { type Association, admitFirm, type Firm, foundAssociation, publish, writeDraft } from './parties.ts';

const TODAY = new Date().toISOString().slice(0, 10);

let world: World;
let association: Association;
let small: Firm;
let large: Firm;
let newFirm: ReturnType<typeof adopting>['newFirm'];
let newCode: ReturnType<typeof adopting>['newCode'];

beforeAll(async () => {
  world = await openWorld();
  association = await foundAssociation(world, 'guild');
  ({ newFirm, newCode } = adopting(world, association));
  small = await newFirm('SMALL');
  large = await newFirm('LARGE');
});
afterAll(() => world.close());

describe('considering', () => {
  it('begins with the edition that holds, and only the firm knows', async () => {
    const adoption = await consider(small, await newCode());
    expect(adoption).toMatchObject({
      status: 'CONSIDERING',
      version: 1,
      viewerCan: ['READ_ADOPTIONS', 'ASSESS', 'WITHDRAW_ADOPTION'],
    });
    const details =
      '{ edition { number } member { name } membership { sizeBand } events { status personName } }';
    expect(await see(small.admin, adoption.id, details)).toMatchObject({
      edition: { number: 1 },
      member: { name: small.name },
      membership: { sizeBand: 'SMALL' },
      events: [{ status: 'CONSIDERING', personName: 'mia' }],
    });
    for (const other of [association.officer, large.admin]) {
      expect(await see(other, adoption.id)).toBeNull();
      expect(
        (await other.ask<{ adoptions: { nodes: Seen[] } }>('{ adoptions { nodes { id } } }')).adoptions.nodes,
      ).not.toContainEqual({ id: adoption.id });
    }
    expect(await see(small.admin, 'no-id')).toBeNull();
  });

  it('is refused twice, without an edition, and where the firm is no member', async () => {
    const codeId = await newCode();
    await small.admin.act('considerCode', { codeId });
    expect((await small.admin.actRefused('considerCode', { codeId })).code).toBe('ALREADY_EXISTS');
    const { codeId: unpublished } = await writeDraft(association.editor, 'unpublished');
    expect((await small.admin.actRefused('considerCode', { codeId: unpublished })).code).toBe('WRONG_STATUS');
    const elsewhere = await foundAssociation(world, 'elsewhere');
    const outsider = await admitFirm(world, elsewhere, { name: 'Outsider', number: '1', sizeBand: 'SMALL' });
    expect((await outsider.admin.actRefused('considerCode', { codeId })).code).toBe('NOT_FOUND');
    const later = await newFirm('SMALL', addDays(TODAY, 30));
    expect((await later.admin.actRefused('considerCode', { codeId })).code).toBe('NOT_FOUND');
    expect((await small.approver.actRefused('considerCode', { codeId })).code).toBe('FORBIDDEN');
  });
});

describe('the assessment', () => {
  it('asks small firms less', async () => {
    const [few, all] = [await consider(small, await newCode()), await consider(large, await newCode())];
    expect(few.questions.length).toBeGreaterThan(0);
    expect(few.questions.length).toBeLessThan(all.questions.length);
    const short = '{ shortForm }';
    expect(await see(small.admin, few.id, short)).toEqual({ shortForm: true });
    expect(await see(large.admin, all.id, short)).toEqual({ shortForm: false });
  });

  it('keeps answers by question, and is complete when every one has an answer that says enough', async () => {
    const adoption = await consider(small, await newCode());
    const [first, ...rest] = yes(adoption);
    const without = await small.admin.actRefused('completeAssessment', on(adoption));
    expect(without.code).toBe('BAD_INPUT');
    expect(without.remarks).toHaveLength(adoption.questions.length);
    const noPlan = { ...first, answer: 'WITH_A_PLAN', action: 'Hire a clerk', note: ' ' };
    const answered = await small.admin.act<Seen>(
      'answerAssessment',
      on(adoption, { answers: [noPlan, ...rest] }),
      ADOPTION,
    );
    expect(answered).toMatchObject({ status: 'CONSIDERING', version: 2 });
    const lacking = await see<{ assessmentRemarks: { code: string }[] }>(
      small.admin,
      adoption.id,
      '{ assessmentRemarks { code } assessment { question } }',
    );
    expect(lacking.assessmentRemarks).toEqual([{ code: 'PLAN_INCOMPLETE' }]);
    const plan = { ...noPlan, owner: 'Kim', dueOn: '2030-01-31' };
    const planned = await small.admin.act<Seen>(
      'answerAssessment',
      on(answered, { answers: [plan] }),
      ADOPTION,
    );
    const assessed = await small.admin.act<Seen>('completeAssessment', on(planned), ADOPTION);
    expect(assessed.status).toBe('ASSESSED');
    expect(assessed.commitmentText).toContain(
      `- ${adoption.questions[0]?.text} Hire a clerk (Kim, by 2030-01-31)`,
    );
    const { assessment } = await see<{ assessment: unknown[] }>(
      small.admin,
      adoption.id,
      '{ assessment { question answer note action owner dueOn } }',
    );
    expect(assessment).toHaveLength(adoption.questions.length);
    expect(assessment).toContainEqual({ ...plan, note: null });
  });

  it('takes no answer to a question that is not asked, none twice, and none from a stale screen', async () => {
    const adoption = await consider(small, await newCode());
    const answer = yes(adoption)[0];
    const tries = [
      [answer, { question: 'weather', answer: 'YES' }],
      [answer, answer],
    ];
    for (const answers of tries) {
      expect(await small.admin.actRefused('answerAssessment', on(adoption, { answers }))).toMatchObject({
        code: 'BAD_INPUT',
        path: ['answers', '1', 'question'],
      });
    }
    await small.admin.act('answerAssessment', on(adoption, { answers: [answer] }));
    const stale = await small.admin.actRefused('answerAssessment', on(adoption, { answers: [answer] }));
    expect(stale.code).toBe('STALE_VERSION');
    const foreign = await large.admin.actRefused('answerAssessment', on(adoption, { answers: [answer] }));
    expect(foreign.code).toBe('NOT_FOUND');
  });

  it('stays complete while it is still changed, and closed once committed', async () => {
    const assessed = await assess(small, await newCode());
    const question = assessed.questions[0]?.key;
    const half = on(assessed, { answers: [{ question, answer: 'NO' }] });
    expect((await small.admin.actRefused('answerAssessment', half)).code).toBe('BAD_INPUT');
    const whole = on(assessed, { answers: [{ question, answer: 'NO', note: 'Not sold here.' }] });
    const changed = await small.admin.act<Seen>('answerAssessment', whole, ADOPTION);
    expect(changed.status).toBe('ASSESSED');
    expect((await small.admin.actRefused('completeAssessment', on(changed))).code).toBe('WRONG_STATUS');
    const committed = await sign(small.approver, changed);
    const late = on(committed, { answers: [{ question, answer: 'YES' }] });
    expect((await small.admin.actRefused('answerAssessment', late)).code).toBe('WRONG_STATUS');
  });
});

describe('the commitment', () => {
  it('is signed word for word, and shows the adoption to the association', async () => {
    const assessed = await assess(large, await newCode());
    expect(await see(association.officer, assessed.id)).toBeNull();
    expect(assessed.commitmentTextHash).toBe(
      createHash('sha256').update(assessed.commitmentText, 'utf8').digest('hex'),
    );
    for (const words of [large.name, 'Association guild', 'edition 1', 'Nothing stands open.']) {
      expect(assessed.commitmentText).toContain(words);
    }
    const stale = on(assessed, { textHash: '0'.repeat(64) });
    expect(await large.approver.actRefused('commitAdoption', stale)).toMatchObject({
      code: 'STALE_VERSION',
      path: ['textHash'],
    });
    const committed = await sign(large.approver, assessed);
    expect(committed.status).toBe('COMMITTED');
    expect((await see(association.officer, assessed.id)).viewerCan).toEqual([
      'READ_ADOPTIONS',
      'REGISTER_ADOPTION',
    ]);
    const { commitment } = await see<{ commitment: object }>(
      association.officer,
      assessed.id,
      '{ commitment { text textHash signerName } }',
    );
    expect(commitment).toEqual({
      text: assessed.commitmentText,
      textHash: assessed.commitmentTextHash,
      signerName: 'pat',
    });
  });

  it.each([
    ['needs a second person in a firm that is not small', 'LARGE', 'SAME_PERSON'],
    ['needs no second person in a small firm', 'SMALL', null],
  ] as const)('%s', async (_name, sizeBand, refusal) => {
    const firm = await newFirm(sizeBand);
    const assessed = await assess(firm, await newCode());
    // The administrator who completed the assessment becomes an approver.
    await firm.appoint('MEMBER_APPROVER', firm.adminEmail);
    await world.behind`update accord.seats set ended_at = now() where role = 'MEMBER_ADMIN'
      and organization_id = ${firm.id}`;
    expect((await see(firm.admin, assessed.id)).viewerCan.includes('COMMIT')).toBe(refusal === null);
    const input = on(assessed, { textHash: assessed.commitmentTextHash });
    if (refusal) expect((await firm.admin.actRefused('commitAdoption', input)).code).toBe(refusal);
    const signer = refusal ? firm.approver : firm.admin;
    expect((await sign(signer, assessed)).status).toBe('COMMITTED');
  });

  it('is not signed before the assessment is complete, nor by somebody without the seat', async () => {
    const adoption = await consider(small, await newCode());
    const input = on(adoption, { textHash: adoption.commitmentTextHash });
    expect((await small.approver.actRefused('commitAdoption', input)).code).toBe('WRONG_STATUS');
    expect((await small.admin.actRefused('commitAdoption', input)).code).toBe('FORBIDDEN');
    expect((await large.approver.actRefused('commitAdoption', input)).code).toBe('NOT_FOUND');
  });

  it('can be declined, mended and signed again', async () => {
    const committed = await sign(large.approver, await assess(large, await newCode()));
    expect(
      await association.officer.actRefused('declineAdoption', on(committed, { reason: ' ' })),
    ).toMatchObject({ code: 'BAD_INPUT', path: ['reason'] });
    const reason = 'Tell us who answers complaints.';
    const declined = await association.officer.act<Seen>(
      'declineAdoption',
      on(committed, { reason }),
      ADOPTION,
    );
    expect(declined.status).toBe('ASSESSED');
    expect((await association.officer.actRefused('registerAdoption', on(declined))).code).toBe(
      'WRONG_STATUS',
    );
    const again = await sign(large.approver, await see(large.admin, committed.id));
    expect(again.status).toBe('COMMITTED');
    const { events } = await see<{ events: object[] }>(
      large.admin,
      committed.id,
      '{ events { status reason personName } }',
    );
    expect(events).toEqual([
      { status: 'CONSIDERING', reason: null, personName: 'mia' },
      { status: 'ASSESSED', reason: null, personName: 'mia' },
      { status: 'COMMITTED', reason: null, personName: 'pat' },
      { status: 'ASSESSED', reason, personName: 'officer guild' },
      { status: 'COMMITTED', reason: null, personName: 'pat' },
    ]);
  });
});

describe('the list', () => {
  it('shows each side what is its own, page by page, by status and by words', async () => {
    const guild = await foundAssociation(world, 'listed');
    const { codeId, draft } = await writeDraft(guild.editor, 'listed');
    await publish(guild.editor, draft);
    const ids: string[] = [];
    for (const [place, name] of ['Cedar', 'Ash_Grove', 'Birch'].entries()) {
      const firm = await admitFirm(world, guild, { name, number: String(place), sizeBand: 'SMALL' });
      const considered = await firm.admin.act<Seen>('considerCode', { codeId }, ADOPTION);
      const input = on(considered, { answers: yes(considered) });
      const answered = await firm.admin.act<Seen>('answerAssessment', input, ADOPTION);
      const assessed = await firm.admin.act<Seen>('completeAssessment', on(answered), ADOPTION);
      ids.push((await sign(firm.approver, assessed)).id);
      expect(await names(firm.admin)).toEqual([name]);
    }
    const [cedar] = ids;
    const committed = await see(guild.officer, cedar ?? '');
    await guild.officer.act('registerAdoption', on(committed));
    expect(await names(guild.officer)).toEqual(['Ash_Grove', 'Birch', 'Cedar']);
    expect(await names(guild.officer, 'status: REGISTERED')).toEqual(['Cedar']);
    expect(await names(guild.officer, 'search: "_gro"')).toEqual(['Ash_Grove']);
    expect(await names(guild.officer, 'search: "\\u0000_gro"')).toEqual(['Ash_Grove']);
    expect(await names(guild.officer, 'search: "LISTED-"')).toEqual(['Cedar']);
    const page = '{ nodes { member { name } } totalCount pageInfo { hasNextPage endCursor } }';
    const first = await guild.officer.ask<{ adoptions: { pageInfo: { endCursor: string } } }>(
      `{ adoptions(first: 2) ${page} }`,
    );
    expect(first.adoptions).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const after = first.adoptions.pageInfo.endCursor;
    expect(await names(guild.officer, `first: 2, after: "${after}"`)).toEqual(['Cedar']);
    expect(await names(association.officer, 'search: "Cedar"')).toEqual([]);
  });
});

async function names(who: Person, filter = 'first: 50'): Promise<string[]> {
  const { adoptions } = await who.ask<{ adoptions: { nodes: { member: { name: string } }[] } }>(
    `{ adoptions(${filter}) { nodes { member { name } } } }`,
  );
  return adoptions.nodes.map(({ member }) => member.name);
}
