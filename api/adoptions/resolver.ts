import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { adoptionPage, adoptionsById } from '../../db/adoptions/read.ts';
import { isId } from '../../db/page.ts';
import { Adoption, AdoptionConnection } from '../../schema/adoption.ts';
import {
  AdoptionActInput,
  AnswerAssessmentInput,
  CommitAdoptionInput,
  ConsiderCodeInput,
  ExtendDeadlineInput,
  PutGapInput,
  ReasonedAdoptionActInput,
  RegisterAdoptionInput,
  RemoveGapInput,
} from '../../schema/adoption-inputs.ts';
import { AdoptionStatus } from '../../schema/enums.ts';
import type * as words from '../../schema/words.ts';
import type { Context } from '../context.ts';
import { found } from '../refusal.ts';
import { answerAssessment, completeAssessment } from './assess.ts';
import { commitAdoption } from './commit-adoption.ts';
import { considerCode } from './consider-code.ts';
import { declineAdoption, sanctionAdoption, withdrawAdoption } from './end-adoption.ts';
import { extendDeadline } from './extend-deadline.ts';
import { putGap, removeGap } from './gaps.ts';
import { registerAdoption } from './register-adoption.ts';
import { AssessmentFields } from './resolver-assessment.ts';
import { BoardResolver } from './resolver-board.ts';
import { ExtensionResolvers } from './resolver-extension.ts';
import { AdoptionFields } from './resolver-fields.ts';
import { TransitionResolvers } from './resolver-transition.ts';

async function adoption(context: Context, id: string) {
  return found(await context.loaders.load(adoptionsById, id), 'adoption');
}

@Resolver()
class AdoptionsResolver {
  @Query(() => AdoptionConnection, {
    description: "The adoptions that the viewer may see, by the firm's name.",
  })
  async adoptions(
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('status', () => AdoptionStatus, { nullable: true }) status: words.AdoptionStatus | null,
    @Arg('search', () => String, {
      nullable: true,
      description: 'Part of a firm’s name or certificate number.',
    })
    search: string | null,
  ) {
    return adoptionPage(await context.reading.tx(), { first, after, status, search });
  }

  @Query(() => Adoption, { nullable: true })
  async adoption(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    return isId(id) ? context.loaders.load(adoptionsById, id) : null;
  }

  @Mutation(() => Adoption)
  async considerCode(
    @Ctx() context: Context,
    @Arg('input', () => ConsiderCodeInput) input: ConsiderCodeInput,
  ) {
    return adoption(context, await considerCode(context, input));
  }

  @Mutation(() => Adoption)
  async answerAssessment(
    @Ctx() context: Context,
    @Arg('input', () => AnswerAssessmentInput) input: AnswerAssessmentInput,
  ) {
    return adoption(context, await answerAssessment(context, input));
  }

  @Mutation(() => Adoption)
  async completeAssessment(
    @Ctx() context: Context,
    @Arg('input', () => AdoptionActInput) input: AdoptionActInput,
  ) {
    return adoption(context, await completeAssessment(context, input));
  }

  @Mutation(() => Adoption, { description: 'Signs for the firm.' })
  async commitAdoption(
    @Ctx() context: Context,
    @Arg('input', () => CommitAdoptionInput) input: CommitAdoptionInput,
  ) {
    return adoption(context, await commitAdoption(context, input));
  }

  @Mutation(() => Adoption)
  async registerAdoption(
    @Ctx() context: Context,
    @Arg('input', () => RegisterAdoptionInput) input: RegisterAdoptionInput,
  ) {
    return adoption(context, await registerAdoption(context, input));
  }

  @Mutation(() => Adoption)
  async declineAdoption(
    @Ctx() context: Context,
    @Arg('input', () => ReasonedAdoptionActInput) input: ReasonedAdoptionActInput,
  ) {
    return adoption(context, await declineAdoption(context, input));
  }

  @Mutation(() => Adoption)
  async withdrawAdoption(
    @Ctx() context: Context,
    @Arg('input', () => ReasonedAdoptionActInput) input: ReasonedAdoptionActInput,
  ) {
    return adoption(context, await withdrawAdoption(context, input));
  }

  @Mutation(() => Adoption, { description: 'What the firm can not keep yet, and the plan that closes it.' })
  async putGap(@Ctx() context: Context, @Arg('input', () => PutGapInput) input: PutGapInput) {
    return adoption(context, await putGap(context, input));
  }

  @Mutation(() => Adoption)
  async removeGap(@Ctx() context: Context, @Arg('input', () => RemoveGapInput) input: RemoveGapInput) {
    return adoption(context, await removeGap(context, input));
  }

  @Mutation(() => Adoption)
  async putUnderRemedy(
    @Ctx() context: Context,
    @Arg('input', () => ReasonedAdoptionActInput) input: ReasonedAdoptionActInput,
  ) {
    return adoption(context, await sanctionAdoption(context, 'putUnderRemedy', input));
  }

  @Mutation(() => Adoption)
  async suspendAdoption(
    @Ctx() context: Context,
    @Arg('input', () => ReasonedAdoptionActInput) input: ReasonedAdoptionActInput,
  ) {
    return adoption(context, await sanctionAdoption(context, 'suspendAdoption', input));
  }

  @Mutation(() => Adoption)
  async reinstateAdoption(
    @Ctx() context: Context,
    @Arg('input', () => ReasonedAdoptionActInput) input: ReasonedAdoptionActInput,
  ) {
    return adoption(context, await sanctionAdoption(context, 'reinstateAdoption', input));
  }

  @Mutation(() => Adoption)
  async terminateAdoption(
    @Ctx() context: Context,
    @Arg('input', () => ReasonedAdoptionActInput) input: ReasonedAdoptionActInput,
  ) {
    return adoption(context, await sanctionAdoption(context, 'terminateAdoption', input));
  }

  @Mutation(() => Adoption, { description: 'For a firm that let the deadline of an edition pass.' })
  async lapseAdoption(
    @Ctx() context: Context,
    @Arg('input', () => ReasonedAdoptionActInput) input: ReasonedAdoptionActInput,
  ) {
    return adoption(context, await sanctionAdoption(context, 'lapseAdoption', input));
  }

  @Mutation(() => Adoption, { description: 'Gives one firm a later day to move to an edition.' })
  async extendDeadline(
    @Ctx() context: Context,
    @Arg('input', () => ExtendDeadlineInput) input: ExtendDeadlineInput,
  ) {
    return adoption(context, await extendDeadline(context, input));
  }
}

export const AdoptionsResolvers = [
  AdoptionsResolver,
  AdoptionFields,
  AssessmentFields,
  ...ExtensionResolvers,
  ...TransitionResolvers,
  BoardResolver,
] as const;
