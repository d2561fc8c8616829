import { type AdoptionRow, assessmentByAdoption, eventsByAdoption } from '../../db/adoptions/read.ts';
import { saveAdoption, saveAnswers } from '../../db/adoptions/write.ts';
import { membershipsById } from '../../db/identity/read.ts';
import type { Work } from '../../db/scope.ts';
import type { AssessmentAnswer, SizeBand } from '../../schema/words.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, expectNoErrors, found } from '../refusal.ts';
import { assessmentRemarks, questionsFor } from '../rules/annexg.ts';
import { optionalTextRemarks } from '../rules/entry.ts';
import type { Remark } from '../rules/remark.ts';
import { type AdoptionActInput, expectAnswerable, openAdoption, stepTo, takeStep } from './step.ts';

interface Answer {
  question: string;
  answer: AssessmentAnswer;
  note?: string | null;
  evidence?: string | null;
  action?: string | null;
  owner?: string | null;
  dueOn?: string | null;
}

export interface AnswerAssessmentInput extends AdoptionActInput {
  answers: Answer[];
}

/**
 * Keeps answers to the questions of Annex G; those not named stay as they were. An assessment that is complete must stay so,
 * and whoever changed it last counts as having completed it.
 * Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (committed or ended), BAD_INPUT (unknown or repeated question, texts, left incomplete).
 */
export function answerAssessment(context: Context, input: AnswerAssessmentInput): Promise<string> {
  return act(context, { action: 'answerAssessment', input }, async (change) => {
    const { tx } = change;
    const adoption = await openAdoption(tx, input);
    expectAnswerable(adoption);
    const sizeBand = await sizeBandOf(tx, adoption);
    expectEntries(faultsOf(input.answers, sizeBand));
    const { id: adoptionId, associationId, memberId } = adoption;
    await saveAnswers(
      tx,
      input.answers.map(({ question, answer, note, evidence, action, owner, dueOn }) => ({
        ...{ associationId, memberId, adoptionId, question, answer },
        note: note?.trim() || null,
        evidence: evidence?.trim() || null,
        action: action?.trim() || null,
        owner: owner?.trim() || null,
        dueOn: dueOn ?? null,
      })),
    );
    if (adoption.status === 'ASSESSED') await expectComplete(tx, adoption, sizeBand);
    if (adoption.status === 'ASSESSED' && !(await completedLastBy(tx, adoption.id, change.viewer.personId))) {
      return takeStep(change, { adoption, status: adoption.status, on: change.today });
    }
    await saveAdoption(tx, adoption);
    return adoptionId;
  });
}

/** True where the last that happened to the adoption is that this person completed the assessment, or mended it. */
async function completedLastBy(tx: Work, adoptionId: string, personId: string): Promise<boolean> {
  const last = (await eventsByAdoption(tx, [adoptionId])).get(adoptionId)?.at(-1);
  return last?.status === 'ASSESSED' && last.reason === null && last.personId === personId;
}

/** Ends the assessment: every question is answered, and every gap has a plan. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS, BAD_INPUT. */
export function completeAssessment(context: Context, input: AdoptionActInput): Promise<string> {
  return act(context, { action: 'completeAssessment', input }, async (change) => {
    const adoption = await openAdoption(change.tx, input);
    const status = stepTo(adoption, 'ASSESS');
    await expectComplete(change.tx, adoption, await sizeBandOf(change.tx, adoption));
    return takeStep(change, { adoption, status, on: change.today });
  });
}

async function sizeBandOf(tx: Work, adoption: AdoptionRow): Promise<SizeBand> {
  const memberships = await membershipsById(tx, [adoption.membershipId]);
  return found(memberships.get(adoption.membershipId), 'membership').sizeBand;
}

async function expectComplete(tx: Work, adoption: AdoptionRow, sizeBand: SizeBand): Promise<void> {
  const answers = (await assessmentByAdoption(tx, [adoption.id])).get(adoption.id) ?? [];
  const incomplete = 'The assessment is not complete. Answer what the remarks name.';
  expectNoErrors('BAD_INPUT', incomplete, assessmentRemarks(answers, sizeBand));
}

function faultsOf(answers: readonly Answer[], sizeBand: SizeBand): Remark[] {
  const known = new Set(questionsFor(sizeBand).map((question) => question.key));
  const seen = new Set<string>();
  return answers.flatMap(({ question, note, evidence, action, owner }, index): Remark[] => {
    const where = `answers.${index}`;
    const fault = (code: string, why: string): Remark[] => [
      { level: 'ERROR', code, where: `${where}.question`, why },
    ];
    if (!known.has(question)) return fault('UNKNOWN', `There is no question “${question}” for your firm.`);
    if (seen.has(question)) return fault('REPEATED', `“${question}” is answered twice.`);
    seen.add(question);
    return [
      ...optionalTextRemarks(`${where}.note`, note, 5_000),
      ...optionalTextRemarks(`${where}.evidence`, evidence, 2_000),
      ...optionalTextRemarks(`${where}.action`, action, 1_000),
      ...optionalTextRemarks(`${where}.owner`, owner, 200),
    ];
  });
}
