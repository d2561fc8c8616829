import { expect, it } from 'vitest';
import { ADOPTION, on, type Seen, see, sign, yes } from '../rooms/adopting.ts';
import * as cast from './journey-cast.ts';
import { type Story, TODAY } from './story.ts';

/** Journey 2: firms adopt the code, and one promises more than it asks (ISO 10001:2018, clause 7). */
export function firmsAdoptIt(story: Story): void {
  it('Mira considers the code, and can not finish while a question of the assessment is open', async () => {
    story.adoption = await story.mira.act<Seen>('considerCode', { codeId: story.codeId }, ADOPTION);
    const refusal = await story.mira.actRefused('completeAssessment', on(story.adoption));
    expect(refusal.code).toBe('BAD_INPUT');
    expect(refusal.remarks).toHaveLength(story.adoption.questions.length);
    const [first, ...rest] = yes(story.adoption);
    const plan = { action: 'Hire two clerks', owner: 'Mira Holm', dueOn: '2024-06-30' };
    await story.act(story.mira, 'answerAssessment', {
      answers: [{ ...first, answer: 'WITH_A_PLAN', ...plan }, ...rest],
    });
    await story.act(story.mira, 'completeAssessment');
    expect(story.adoption).toMatchObject({ status: 'ASSESSED' });
    expect(story.adoption.commitmentText).toContain('Hire two clerks (Mira Holm, by 2024-06-30)');
  });

  it('Paul signs exactly the text that he was shown, and no other', async () => {
    const unseen = on(story.adoption, { textHash: 'f'.repeat(64) });
    expect((await story.paul.actRefused('commitAdoption', unseen)).code).toBe('STALE_VERSION');
    expect(await see(story.association.officer, story.adoption.id)).toBeNull();
    story.adoption = await sign(story.paul, story.adoption);
    expect(story.adoption.status).toBe('COMMITTED');
  });

  it('Ines registers the firm, and anybody finds it under its certificate', async () => {
    await story.act(story.association.officer, 'registerAdoption', { registeredOn: '2024-03-01' });
    expect(story.adoption).toMatchObject({ status: 'REGISTERED', certificateNumber: 'HARBOUR-2024-0001' });
    const { registerEntry } = await story.world.stranger.askPublic<{ registerEntry: object }>(
      '{ registerEntry(certificateNumber: "HARBOUR-2024-0001") { firmName codeTitle status since } }',
    );
    const entry = { firmName: cast.LANTERN, codeTitle: 'Fair Claims Code', status: 'REGISTERED' };
    expect(registerEntry).toEqual({ ...entry, since: '2024-03-01' });
  });

  it('Mira may promise more than the code, and never less', async () => {
    const days = (value: string) => ({
      operation: { kind: 'SET_PARAMETER', clauseKey: 'answers', parameterKey: 'answer-days', value },
    });
    story.adoption = await see(story.mira, story.adoption.id);
    expect((await story.mira.actRefused('putOperation', on(story.adoption, days('12')))).code).toBe(
      'BELOW_FLOOR',
    );
    await story.act(story.mira, 'putOperation', days('5'));
    await story.act(story.mira, 'publishExtension', { effectiveFrom: TODAY });
  });

  it('Seven more firms adopt the code in the same way', async () => {
    for (const [place, { figures: _, ...firm }] of cast.OTHERS.entries()) {
      story.others.set(
        firm.name,
        await cast.join(story.world, story.association, story.codeId, { ...firm, number: `${place + 2}` }),
      );
    }
    const { register } = await story.world.stranger.askPublic<{ register: { totalCount: number } }>(
      '{ register(codeKey: "fair-claims") { totalCount } }',
    );
    expect(register.totalCount).toBe(8);
  });
}
