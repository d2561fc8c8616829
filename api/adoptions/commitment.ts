import { createHash } from 'node:crypto';
import { type GapRow, gapsByAdoption } from '../../db/adoptions/gaps.ts';
import { type AdoptionRow, type AssessmentRow, assessmentByAdoption } from '../../db/adoptions/read.ts';
import { clausesByEdition, codesById, editionsById } from '../../db/codes/read.ts';
import { membershipsById, organizationsById } from '../../db/identity/read.ts';
import type { SizeBand } from '../../schema/words.ts';
import type { Ask } from '../loaders.ts';
import { found } from '../refusal.ts';
import { questionsFor } from '../rules/annexg.ts';

interface Promised {
  firm: string;
  association: string;
  code: string;
  editionNumber: number;
  contentHash: string;
  /** What is open, and the plan that closes it. */
  plan: readonly { what: string; action: string; owner: string; dueOn: string }[];
}

/**
 * The words that an approver signs for the firm (ISO 10001:2018, 4.2 and 7, Annex G): who commits, to exactly which code, and
 * what is not kept yet. No day and no signer stand in it, so that its hash is the same until what it says changes.
 */
export function commitmentText(promised: Promised): string {
  const { firm, association, code, editionNumber, contentHash } = promised;
  const plan = promised.plan.map(
    ({ what, action, owner, dueOn }) => `- ${what} ${action} (${owner}, by ${dueOn})`,
  );
  const head = [
    `${firm} commits itself to the code “${code}” of ${association}, edition ${editionNumber}, content ${contentHash}.`,
    `${firm} keeps every promise of this edition towards its customers, reports on it as the code asks, and accepts the rules of ${association} for it.`,
  ];
  const gaps =
    plan.length === 0 ? ['Nothing stands open.'] : ['What is not kept yet is closed by this plan:', ...plan];
  return [...head, ...gaps].join('\n');
}

/** SHA-256 of a text's UTF-8 bytes in hexadecimal, as anybody can compute it. */
export function textHashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The text that would be signed for the adoption now, with its hash. */
export async function presentCommitment(
  ask: Ask,
  adoption: Pick<AdoptionRow, 'id' | 'memberId' | 'associationId' | 'membershipId' | 'codeId' | 'editionId'>,
): Promise<{ text: string; textHash: string }> {
  const [firm, association, membership, code, edition, answers, gaps, clauses] = await Promise.all([
    ask(organizationsById, adoption.memberId),
    ask(organizationsById, adoption.associationId),
    ask(membershipsById, adoption.membershipId),
    ask(codesById, adoption.codeId),
    ask(editionsById, adoption.editionId),
    ask(assessmentByAdoption, adoption.id),
    ask(gapsByAdoption, adoption.id),
    ask(clausesByEdition, adoption.editionId),
  ]);
  const { number, contentHash } = found(edition, 'edition');
  const text = commitmentText({
    firm: found(firm, 'member').name,
    association: found(association, 'association').name,
    code: found(code, 'code').title,
    editionNumber: number,
    contentHash: contentHash ?? '',
    plan: [
      ...planOf(answers ?? [], found(membership, 'membership').sizeBand),
      ...gapsOf(gaps ?? [], clauses ?? []),
    ],
  });
  return { text, textHash: textHashOf(text) };
}

function planOf(answers: readonly AssessmentRow[], sizeBand: SizeBand): Promised['plan'] {
  const byQuestion = new Map(answers.map((entry) => [entry.question, entry]));
  return questionsFor(sizeBand).flatMap(({ key, text }) => {
    const entry = byQuestion.get(key);
    return entry?.answer === 'WITH_A_PLAN'
      ? [{ what: text, action: entry.action ?? '', owner: entry.owner ?? '', dueOn: entry.dueOn ?? '' }]
      : [];
  });
}

function gapsOf(
  gaps: readonly GapRow[],
  clauses: readonly { key: string; heading: string }[],
): Promised['plan'] {
  const headings = new Map(clauses.map(({ key, heading }) => [key, heading]));
  return gaps
    .filter(({ closedOn }) => closedOn === null)
    .map(({ clauseKey, gap, action, owner, dueOn }) => ({
      ...{ action, owner, dueOn },
      what: `“${headings.get(clauseKey) ?? clauseKey}”: ${gap}`,
    }));
}
