import { adoptionsById } from '../db/adoptions/read.ts';
import { editionsById } from '../db/codes/read.ts';
import { satisfactionOfVersions, selfAssessmentsOfVersions } from '../db/returns/assessment.ts';
import { entriesOfReturns } from '../db/returns/due.ts';
import type { VersionRow } from '../db/returns/read.ts';
import { effectiveOn } from './effective-on.ts';
import type { Ask } from './loaders.ts';
import { found } from './refusal.ts';
import { askedIn } from './rules/asks.ts';
import type { AskedBeside, BesideFigures } from './rules/beside-figures.ts';
import { frequencyOf } from './rules/calendar.ts';
import { expected } from './rules/due.ts';
import { selfQuestions } from './rules/self-assessment.ts';

/**
 * What a return asks for beside its figures: what its edition declares for periods of its length, of the code that the firm promised on
 * the last of its days.
 */
export async function askedBeside(
  ask: Ask,
  { returnId, editionId }: Pick<VersionRow, 'returnId' | 'editionId'>,
): Promise<AskedBeside> {
  const [edition, entry] = await Promise.all([ask(editionsById, editionId), ask(entriesOfReturns, returnId)]);
  const { calendar, adoptionId, startsOn, endsOn } = expected(found(entry, 'return'));
  const asked = askedIn(found(edition, 'edition').asks, frequencyOf(calendar));
  const clauses = asked.has('SELF_ASSESSMENT') ? await clausesOn(ask, adoptionId, endsOn) : [];
  return { asked, questions: selfQuestions(clauses, asked), period: { startsOn, endsOn } };
}

async function clausesOn(ask: Ask, adoptionId: string, on: string) {
  return (await effectiveOn(ask, found(await ask(adoptionsById, adoptionId), 'adoption'), on)).clauses;
}

/** What a version says beside its figures. */
export async function besideOf(ask: Ask, versionId: string): Promise<BesideFigures> {
  const [selfAssessments, satisfaction] = await Promise.all([
    ask(selfAssessmentsOfVersions, versionId),
    ask(satisfactionOfVersions, versionId),
  ]);
  return { selfAssessments: selfAssessments ?? [], satisfaction: satisfaction ?? null };
}
