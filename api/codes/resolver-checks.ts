import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { type EditionRow, editionsById } from '../../db/codes/read.ts';
import { Edition } from '../../schema/code.ts';
import { FigureCheck, PutFigureCheckInput, RemoveFigureCheckInput } from '../../schema/code-check.ts';
import type { Context } from '../context.ts';
import { found } from '../refusal.ts';
import { putFigureCheck, removeFigureCheck } from './put-figure-check.ts';

const NOTHING = {
  ...{
    indicatorKey: null,
    least: null,
    most: null,
    ratio: null,
    robustZ: null,
    smallBase: null,
    first: null,
  },
  ...{
    improbableAbove: null,
    breaches: null,
    left: null,
    relation: null,
    right: null,
    empties: null,
    level: null,
    says: null,
  },
};

@Resolver(() => Edition)
class ChecksOfEdition {
  @FieldResolver(() => [FigureCheck], { description: 'What its figures are held against, by key.' })
  checks(@Root() root: Edition) {
    const { checks } = root as Edition & Pick<EditionRow, 'checks'>;
    return checks.map((check) => ({ ...NOTHING, ...check })).sort((a, b) => (a.key < b.key ? -1 : 1));
  }
}

@Resolver()
class ChecksResolver {
  @Mutation(() => Edition)
  async putFigureCheck(
    @Ctx() context: Context,
    @Arg('input', () => PutFigureCheckInput) input: PutFigureCheckInput,
  ) {
    return found(await context.loaders.load(editionsById, await putFigureCheck(context, input)), 'edition');
  }

  @Mutation(() => Edition)
  async removeFigureCheck(
    @Ctx() context: Context,
    @Arg('input', () => RemoveFigureCheckInput) input: RemoveFigureCheckInput,
  ) {
    return found(
      await context.loaders.load(editionsById, await removeFigureCheck(context, input)),
      'edition',
    );
  }
}

export const ChecksResolvers = [ChecksResolver, ChecksOfEdition] as const;
