import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { editionsById, indicatorsByEdition } from '../../db/codes/read.ts';
import { isId } from '../../db/page.ts';
import { CheckTrial, TriedFigureInput } from '../../schema/code-trial.ts';
import { CheckEmpties, CheckRelation } from '../../schema/enums.ts';
import type * as words from '../../schema/words-return.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { tryCheck } from '../rules/check-trial.ts';

const LONGEST_EXPRESSION = 2_000;
const MOST_FIGURES = 200;

@Resolver()
class TrialResolver {
  @Query(() => CheckTrial, {
    nullable: true,
    description: 'Tries a check on made-up figures while it is written; null where there is no such edition.',
  })
  async checkTrial(
    @Ctx() context: Context,
    @Arg('editionId', () => ID) editionId: string,
    @Arg('left', () => String) left: string,
    @Arg('relation', () => CheckRelation) relation: words.CheckRelation,
    @Arg('right', () => String) right: string,
    @Arg('empties', () => CheckEmpties) empties: words.CheckEmpties,
    @Arg('figures', () => [TriedFigureInput]) figures: TriedFigureInput[],
  ): Promise<CheckTrial | null> {
    if (
      left.length > LONGEST_EXPRESSION ||
      right.length > LONGEST_EXPRESSION ||
      figures.length > MOST_FIGURES
    ) {
      refuse(
        'BAD_INPUT',
        `A side has at most ${LONGEST_EXPRESSION} characters, and names at most ${MOST_FIGURES} figures.`,
      );
    }
    const edition = isId(editionId) ? await context.loaders.load(editionsById, editionId) : undefined;
    if (!edition) return null;
    const indicators = (await context.loaders.load(indicatorsByEdition, editionId)) ?? [];
    const given = new Map(figures.flatMap(({ name, figure }) => (figure == null ? [] : [[name, figure]])));
    const measured = { indicators, complaintCategories: edition.complaintCategories };
    const { weighed, ...trial } = tryCheck({ left, relation, right, empties }, given, measured);
    return {
      ...trial,
      left: weighed?.left ?? null,
      right: weighed?.right ?? null,
      holds: weighed?.holds ?? null,
    };
  }
}

export const TrialResolvers = [TrialResolver] as const;
