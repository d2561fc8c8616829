import { answerAssessment, completeAssessment } from '../api/adoptions/assess.ts';
import { commitAdoption } from '../api/adoptions/commit-adoption.ts';
import { presentCommitment } from '../api/adoptions/commitment.ts';
import { considerCode } from '../api/adoptions/consider-code.ts';
import { putOperation } from '../api/adoptions/edit-extension.ts';
import { withdrawAdoption } from '../api/adoptions/end-adoption.ts';
import { publishExtension } from '../api/adoptions/publish-extension.ts';
import { registerAdoption } from '../api/adoptions/register-adoption.ts';
import type { Context } from '../api/context.ts';
import { admitMember } from '../api/identity/admit-member.ts';
import { asking } from '../api/loaders.ts';
import { questionsFor } from '../api/rules/annexg.ts';
import { adoptionsById } from '../db/adoptions/read.ts';
import { membershipsById } from '../db/identity/read.ts';
import { PARAMETERS, STRONGER_VALUES } from './charter.ts';
import { type AssociationPeople, DEMONSTRATION_PASSWORD, SHOWN_PEOPLE, seat } from './people.ts';
import type { Chance } from './random.ts';
import { type Firm, SHOWN_FIRM } from './sector.ts';
import type { Stage } from './stage.ts';

/** A firm on the stage: its people in their seats, and its adoption of the charter. */
export interface Member {
  firm: Firm;
  /** The firm's own clock and chance, so that firms can play at the same time and the play stays the same. */
  stage: Stage;
  chance: Chance;
  adoptionId: string;
  admin: Context;
  reporter: Context;
  approver: Context;
}

/** Admits a firm, seats its people, and lets it weigh the charter and sign. */
export async function admitAndCommit(
  stage: Stage,
  association: AssociationPeople,
  codeId: string,
  firm: Firm,
  chance: Chance,
): Promise<Member> {
  stage.on(`${dayOf(firm)}1`);
  const admin = stage.contextOf(association.admin);
  const { customers: _, diligence: __, habit: ___, ...details } = firm;
  const membershipId = await admitMember(admin, { ...stage.key(), ...details });
  const membership = await stage.ask(admin, async (tx) =>
    (await membershipsById(tx, [membershipId])).get(membershipId),
  );
  if (!membership) throw new Error(`${firm.name} was not admitted`);
  const people = await seatPeople(stage, admin, membership.memberId, firm);
  const id = await considerCode(people.admin, { ...stage.key(), codeId });
  stage.on(`${dayOf(firm)}3`);
  await assess(stage, people.admin, id, firm, chance);
  stage.on(`${dayOf(firm)}5`);
  const { textHash } = await stage.ask(people.approver, async (tx) => {
    const adoption = (await adoptionsById(tx, [id])).get(id);
    if (!adoption) throw new Error(`${firm.name} considers nothing`);
    return presentCommitment(asking(tx), adoption);
  });
  await commitAdoption(people.approver, { ...(await place(stage, people.approver, id)), textHash });
  return { firm, stage, chance, adoptionId: id, ...people };
}

const dayOf = (firm: Firm): string => (firm.habit === 'JOINER' ? '2025-08-1' : '2024-06-0');

/** The officer registers the firm. One after the other, so that certificate numbers come in the order of the sector. */
export async function register(
  association: AssociationPeople,
  { firm, stage, adoptionId }: Member,
): Promise<void> {
  stage.on(`${dayOf(firm)}8`);
  const officer = stage.contextOf(association.officer);
  await registerAdoption(officer, await place(stage, officer, adoptionId));
}

/** Some firms promise more than the charter asks; the one whose seats can be tried is among them. */
export async function extendSome({ firm, stage, admin, adoptionId, chance }: Member): Promise<void> {
  if (firm.name === SHOWN_FIRM || chance.happens(0.45)) await extend(stage, admin, adoptionId, chance);
}

/** A firm gives the charter up. */
export async function leave(member: Member, day: string, reason: string): Promise<void> {
  const { stage, admin, adoptionId } = member;
  stage.on(day);
  await withdrawAdoption(admin, { ...(await place(stage, admin, adoptionId)), reason });
}

/** Names an adoption in the version that it has now. */
async function place(stage: Stage, context: Context, adoptionId: string) {
  const adoption = await stage.ask(context, async (tx) =>
    (await adoptionsById(tx, [adoptionId])).get(adoptionId),
  );
  return { ...stage.key(), adoptionId, expectedVersion: adoption?.version ?? 0 };
}

async function seatPeople(stage: Stage, by: Context, memberId: string, firm: Firm) {
  const shown = firm.name === SHOWN_FIRM;
  const domain = `${firm.name.toLowerCase().replace(/[^a-z]+/g, '-')}.example`;
  const roles = ['MEMBER_ADMIN', 'MEMBER_REPORTER', 'MEMBER_APPROVER'] as const;
  const [admin, reporter, approver] = await Promise.all(
    roles.map((role) => {
      const post = role.slice('MEMBER_'.length).toLowerCase();
      const person = shown
        ? SHOWN_PEOPLE[role]
        : { name: `${firm.name}, ${post}`, email: `${post}@${domain}` };
      return { role, person };
    }),
  );
  for (const post of [admin, reporter, approver]) {
    if (post) await seat(stage, by, memberId, post.role, post.person, shown ? DEMONSTRATION_PASSWORD : null);
  }
  if (!admin || !reporter || !approver) throw new Error('A firm has three seats');
  return {
    admin: await stage.person(admin.person.email, memberId),
    reporter: await stage.person(reporter.person.email, memberId),
    approver: await stage.person(approver.person.email, memberId),
  };
}

async function assess(
  stage: Stage,
  admin: Context,
  adoptionId: string,
  firm: Firm,
  chance: Chance,
): Promise<void> {
  const answers = questionsFor(firm.sizeBand).map(({ key }) =>
    chance.happens(0.06)
      ? {
          question: key,
          answer: 'WITH_A_PLAN' as const,
          note: null,
          action: 'Write the procedure down and train everybody who answers customers',
          owner: 'Head of customer service',
          dueOn: '2025-12-31',
        }
      : { question: key, answer: 'YES' as const, note: null, action: null, owner: null, dueOn: null },
  );
  await answerAssessment(admin, { ...(await place(stage, admin, adoptionId)), answers });
  await completeAssessment(admin, await place(stage, admin, adoptionId));
}

async function extend(stage: Stage, admin: Context, adoptionId: string, chance: Chance): Promise<void> {
  const settable = PARAMETERS.filter(({ key }) => STRONGER_VALUES[key]);
  const chosen = settable.filter(({ key }) => key === 'answer-days' || chance.happens(0.4));
  for (const { clauseKey, key } of chosen) {
    const value = chance.one(STRONGER_VALUES[key] ?? []);
    await putOperation(admin, {
      ...(await place(stage, admin, adoptionId)),
      operation: { kind: 'SET_PARAMETER', clauseKey, parameterKey: key, value },
    });
  }
  await publishExtension(admin, {
    ...(await place(stage, admin, adoptionId)),
    effectiveFrom: chance.one(['2025-09-01', '2025-10-01', '2026-01-01']),
  });
}
