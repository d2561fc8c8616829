import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { adoptionPage, adoptionsById } from '../../db/adoptions/read.ts';
import { isId } from '../../db/page.ts';
import { Adoption, AdoptionConnection } from '../../schema/adoption.ts';
import {
  AdoptionActInput,
  AnswerAssessmentInput,
  CommitAdoptionInput,
  ConsiderCodeInput,
  PublishExtensionInput,
  ReasonedAdoptionActInput,
  RegisterAdoptionInput,
  SetParameterInput,
} from '../../schema/adoption-inputs.ts';
import { AdoptionStatus } from '../../schema/enums.ts';
import type * as words from '../../schema/words.ts';
import type { Context } from '../context.ts';
import { found } from '../refusal.ts';
import { answerAssessment, completeAssessment } from './assess.ts';
import { commitAdoption } from './commit-adoption.ts';
import { considerCode } from './consider-code.ts';
import { declineAdoption, withdrawAdoption } from './end-adoption.ts';
import { publishExtension } from './publish-extension.ts';
import { registerAdoption } from './register-adoption.ts';
import { AssessmentFields } from './resolver-assessment.ts';
import { AdoptionFields } from './resolver-fields.ts';
import { setParameter } from './set-parameter.ts';

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

  @Mutation(() => Adoption)
  async setParameter(
    @Ctx() context: Context,
    @Arg('input', () => SetParameterInput) input: SetParameterInput,
  ) {
    return adoption(context, await setParameter(context, input));
  }

  @Mutation(() => Adoption)
  async publishExtension(
    @Ctx() context: Context,
    @Arg('input', () => PublishExtensionInput) input: PublishExtensionInput,
  ) {
    return adoption(context, await publishExtension(context, input));
  }
}

export const AdoptionsResolvers = [AdoptionsResolver, AdoptionFields, AssessmentFields] as const;
