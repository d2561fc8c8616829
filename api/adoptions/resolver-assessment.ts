import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { gapsByAdoption } from '../../db/adoptions/gaps.ts';
import { assessmentByAdoption, commitmentByAdoption, eventsByAdoption } from '../../db/adoptions/read.ts';
import { clausesByEdition } from '../../db/codes/read.ts';
import { membershipsById } from '../../db/identity/read.ts';
import { Adoption, AnnexGQuestion, AssessmentEntry, Commitment, PathStep } from '../../schema/adoption.ts';
import { Remark } from '../../schema/shapes.ts';
import { type Context, today } from '../context.ts';
import { asked } from '../loaders.ts';
import { found } from '../refusal.ts';
import { ANNEX_G_QUESTIONS, assessmentRemarks, questionsFor } from '../rules/annexg.ts';
import { adoptionPath } from '../rules/path.ts';
import { presentCommitment } from './commitment.ts';
import { hasPlan } from './register-adoption.ts';

async function sizeBandOf(context: Context, adoption: Adoption) {
  return found(await context.loaders.load(membershipsById, adoption.membershipId), 'membership').sizeBand;
}

function toSign(context: Context, adoption: Adoption) {
  return presentCommitment(asked(context.loaders), adoption);
}

@Resolver(() => Adoption)
export class AssessmentFields {
  @FieldResolver(() => [AnnexGQuestion], { description: 'Micro and small firms get the short form.' })
  async questions(@Root() adoption: Adoption, @Ctx() context: Context) {
    return questionsFor(await sizeBandOf(context, adoption));
  }

  @FieldResolver(() => Boolean, {
    description: 'True where the firm is small enough to be asked less (Annex C).',
  })
  async shortForm(@Root() adoption: Adoption, @Ctx() context: Context) {
    return questionsFor(await sizeBandOf(context, adoption)).length < ANNEX_G_QUESTIONS.length;
  }

  @FieldResolver(() => [AssessmentEntry])
  async assessment(@Root() adoption: Adoption, @Ctx() context: Context) {
    return (await context.loaders.load(assessmentByAdoption, adoption.id)) ?? [];
  }

  @FieldResolver(() => [Remark], {
    description:
      'What the assessment still lacks; nothing where the association brought the adoption over without one.',
  })
  async assessmentRemarks(@Root() adoption: Adoption, @Ctx() context: Context) {
    if (adoption.broughtOver) return [];
    const answers = (await context.loaders.load(assessmentByAdoption, adoption.id)) ?? [];
    return assessmentRemarks(answers, await sizeBandOf(context, adoption));
  }

  @FieldResolver(() => [PathStep], {
    description: 'The way from weighing the code to keeping it, in five steps.',
  })
  async path(@Root() adoption: Adoption, @Ctx() context: Context) {
    const ask = asked(context.loaders);
    const [answers, gaps, events, clauses, sizeBand] = await Promise.all([
      ask(assessmentByAdoption, adoption.id),
      ask(gapsByAdoption, adoption.id),
      ask(eventsByAdoption, adoption.id),
      ask(clausesByEdition, adoption.editionId),
      sizeBandOf(context, adoption),
    ]);
    const headings = new Map((clauses ?? []).map(({ key, heading }) => [key, heading]));
    const named = (gaps ?? []).map((gap) => ({
      ...gap,
      heading: headings.get(gap.clauseKey) ?? gap.clauseKey,
    }));
    const { status, broughtOver } = adoption;
    const walk = { status, broughtOver, sizeBand, answers: answers ?? [], gaps: named, events: events ?? [] };
    return adoptionPath(walk, today(context));
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether something is not kept yet: that a firm was registered with a plan is public, the plan is not.',
  })
  withPlan(@Root() adoption: Adoption, @Ctx() context: Context) {
    return hasPlan(asked(context.loaders), adoption.id);
  }

  @FieldResolver(() => String, { description: 'What an approver would sign now.' })
  async commitmentText(@Root() adoption: Adoption, @Ctx() context: Context) {
    return (await toSign(context, adoption)).text;
  }

  @FieldResolver(() => String)
  async commitmentTextHash(@Root() adoption: Adoption, @Ctx() context: Context) {
    return (await toSign(context, adoption)).textHash;
  }

  @FieldResolver(() => Commitment, { nullable: true, description: 'What was signed last.' })
  async commitment(@Root() adoption: Adoption, @Ctx() context: Context) {
    return context.loaders.load(commitmentByAdoption, adoption.id);
  }
}
