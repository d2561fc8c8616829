import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { type EditionRow, editionsById } from '../../db/codes/read.ts';
import { Edition } from '../../schema/code.ts';
import { DeclaredAsk, PutAsksInput } from '../../schema/code-asks.ts';
import type { Context } from '../context.ts';
import { found } from '../refusal.ts';
import { putAsks } from './put-asks.ts';

@Resolver(() => Edition)
class AsksOfEdition {
  @FieldResolver(() => [DeclaredAsk], { description: 'What it asks of a return beside figures.' })
  asks(@Root() root: Edition) {
    return (root as Edition & Pick<EditionRow, 'asks'>).asks;
  }
}

@Resolver()
class AsksResolver {
  @Mutation(() => Edition)
  async putAsks(@Ctx() context: Context, @Arg('input', () => PutAsksInput) input: PutAsksInput) {
    return found(await context.loaders.load(editionsById, await putAsks(context, input)), 'edition');
  }
}

export const AsksResolvers = [AsksResolver, AsksOfEdition] as const;
