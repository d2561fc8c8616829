import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { assessmentByAdoption, commitmentByAdoption } from '../../db/adoptions/read.ts';
import { membershipsById } from '../../db/identity/read.ts';
import { Adoption, AnnexGQuestion, AssessmentEntry, Commitment } from '../../schema/adoption.ts';
import { Remark } from '../../schema/shapes.ts';
import type { Context } from '../context.ts';
import { asked } from '../loaders.ts';
import { found } from '../refusal.ts';
import { assessmentRemarks, questionsFor } from '../rules/annexg.ts';
import { presentCommitment } from './commitment.ts';

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
