import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { codeList, codesById, editionsById } from '../../db/codes/read.ts';
import { isId } from '../../db/page.ts';
import { Code, Edition } from '../../schema/code.ts';
import {
  CreateCodeInput,
  DraftEditionInput,
  MoveClauseInput,
  PublishEditionInput,
  PutClauseInput,
  PutIndicatorInput,
  PutParameterInput,
  PutTranslationInput,
  RemoveClauseInput,
  RemoveIndicatorInput,
  RemoveParameterInput,
  RemoveTranslationInput,
  WithdrawEditionInput,
} from '../../schema/code-inputs.ts';
import { CodeTemplate } from '../../schema/code-template.ts';
import { Comparison } from '../../schema/comparison.ts';
import type { Context } from '../context.ts';
import { asked } from '../loaders.ts';
import { found } from '../refusal.ts';
import { compareEditions } from './compare-editions.ts';
import { createCode } from './create-code.ts';
import { draftEdition } from './draft-edition.ts';
import { moveClause } from './move-clause.ts';
import { publishEdition } from './publish-edition.ts';
import { putClause } from './put-clause.ts';
import { putIndicator } from './put-indicator.ts';
import { putParameter } from './put-parameter.ts';
import { removeClause } from './remove-clause.ts';
import { removeIndicator, removeParameter } from './remove-part.ts';
import { AsksResolvers } from './resolver-asks.ts';
import { ChecksResolvers } from './resolver-checks.ts';
import { ComplaintListsResolvers } from './resolver-complaints.ts';
import { ClauseFields, CodeFields, EditionFields } from './resolver-fields.ts';
import { TrialResolvers } from './resolver-trial.ts';
import { SHOWN_TEMPLATES } from './templates.ts';
import { putTranslation, removeTranslation } from './translate.ts';
import { withdrawEdition } from './withdraw-edition.ts';

async function edition(context: Context, id: string) {
  return found(await context.loaders.load(editionsById, id), 'edition');
}

@Resolver()
class CodesResolver {
  @Query(() => [Code], { description: 'The codes that the viewer may see, by title.' })
  async codes(@Ctx() context: Context) {
    return codeList(await context.reading.tx());
  }

  @Query(() => Code, { nullable: true })
  async code(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    return isId(id) ? context.loaders.load(codesById, id) : null;
  }

  @Query(() => Edition, { nullable: true })
  async edition(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    return isId(id) ? context.loaders.load(editionsById, id) : null;
  }

  @Query(() => Comparison, {
    nullable: true,
    description: 'What differs between two editions of one code, the earlier first.',
  })
  async comparison(
    @Ctx() context: Context,
    @Arg('fromEditionId', () => ID) fromEditionId: string,
    @Arg('toEditionId', () => ID) toEditionId: string,
  ) {
    return compareEditions(asked(context.loaders), fromEditionId, toEditionId);
  }

  @Query(() => [CodeTemplate], { description: 'The templates that a draft can begin from.' })
  codeTemplates() {
    return SHOWN_TEMPLATES;
  }

  @Mutation(() => Code)
  async createCode(@Ctx() context: Context, @Arg('input', () => CreateCodeInput) input: CreateCodeInput) {
    return found(await context.loaders.load(codesById, await createCode(context, input)), 'code');
  }

  @Mutation(() => Edition)
  async draftEdition(
    @Ctx() context: Context,
    @Arg('input', () => DraftEditionInput) input: DraftEditionInput,
  ) {
    return edition(context, await draftEdition(context, input));
  }

  @Mutation(() => Edition)
  async putClause(@Ctx() context: Context, @Arg('input', () => PutClauseInput) input: PutClauseInput) {
    return edition(context, await putClause(context, input));
  }

  @Mutation(() => Edition)
  async removeClause(
    @Ctx() context: Context,
    @Arg('input', () => RemoveClauseInput) input: RemoveClauseInput,
  ) {
    return edition(context, await removeClause(context, input));
  }

  @Mutation(() => Edition)
  async putParameter(
    @Ctx() context: Context,
    @Arg('input', () => PutParameterInput) input: PutParameterInput,
  ) {
    return edition(context, await putParameter(context, input));
  }

  @Mutation(() => Edition)
  async putIndicator(
    @Ctx() context: Context,
    @Arg('input', () => PutIndicatorInput) input: PutIndicatorInput,
  ) {
    return edition(context, await putIndicator(context, input));
  }

  @Mutation(() => Edition, { description: 'Freezes the draft and puts it where everybody can read it.' })
  async publishEdition(
    @Ctx() context: Context,
    @Arg('input', () => PublishEditionInput) input: PublishEditionInput,
  ) {
    return edition(context, await publishEdition(context, input));
  }

  @Mutation(() => Edition)
  async moveClause(@Ctx() context: Context, @Arg('input', () => MoveClauseInput) input: MoveClauseInput) {
    return edition(context, await moveClause(context, input));
  }

  @Mutation(() => Edition)
  async removeParameter(
    @Ctx() context: Context,
    @Arg('input', () => RemoveParameterInput) input: RemoveParameterInput,
  ) {
    return edition(context, await removeParameter(context, input));
  }

  @Mutation(() => Edition)
  async removeIndicator(
    @Ctx() context: Context,
    @Arg('input', () => RemoveIndicatorInput) input: RemoveIndicatorInput,
  ) {
    return edition(context, await removeIndicator(context, input));
  }

  @Mutation(() => Edition)
  async putTranslation(
    @Ctx() context: Context,
    @Arg('input', () => PutTranslationInput) input: PutTranslationInput,
  ) {
    return edition(context, await putTranslation(context, input));
  }

  @Mutation(() => Edition)
  async removeTranslation(
    @Ctx() context: Context,
    @Arg('input', () => RemoveTranslationInput) input: RemoveTranslationInput,
  ) {
    return edition(context, await removeTranslation(context, input));
  }

  @Mutation(() => Edition)
  async withdrawEdition(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawEditionInput) input: WithdrawEditionInput,
  ) {
    return edition(context, await withdrawEdition(context, input));
  }
}

export const CodesResolvers = [
  CodesResolver,
  CodeFields,
  ClauseFields,
  EditionFields,
  ...ChecksResolvers,
  ...TrialResolvers,
  ...AsksResolvers,
  ...ComplaintListsResolvers,
] as const;
