import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { codesById } from '../../db/codes/read.ts';
import { entriesOfPeriods } from '../../db/returns/due.ts';
import { Code } from '../../schema/code.ts';
import { BoardCut } from '../../schema/enums.ts';
import { BoardGroup, Period, PeriodBoard } from '../../schema/return.ts';
import { DecimalScalar } from '../../schema/scalars.ts';
import type * as words from '../../schema/words-return.ts';
import { type Context, today } from '../context.ts';
import { found } from '../refusal.ts';
import { boardOf, boardsBy, sharesOf } from '../rules/board.ts';
import { expected } from '../rules/due.ts';

@Resolver(() => Period)
export class PeriodFields {
  @FieldResolver(() => Code)
  async code(@Root() period: Period, @Ctx() context: Context) {
    return found(await context.loaders.load(codesById, period.codeId), 'code');
  }

  @FieldResolver(() => PeriodBoard)
  async board(@Root() period: Period, @Ctx() context: Context) {
    return boardOf(await expectations(period, context), today(context));
  }

  @FieldResolver(() => [BoardGroup], {
    description: 'The same told apart by the firms’ groups, by their name.',
  })
  async boardsBy(
    @Root() period: Period,
    @Ctx() context: Context,
    @Arg('cut', () => BoardCut) cut: words.BoardCut,
  ) {
    return boardsBy(await expectations(period, context), cut, today(context));
  }
}

@Resolver(() => PeriodBoard)
export class BoardShares {
  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description: 'Received ÷ due; null where none was due.',
  })
  completeness(@Root() board: PeriodBoard) {
    return sharesOf(board).completeness;
  }

  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description: 'Timely ÷ due; null where none was due.',
  })
  timeliness(@Root() board: PeriodBoard) {
    return sharesOf(board).timeliness;
  }
}

/** Every firm beside the period; asked once for all the periods of a level, however many fields count them. */
async function expectations({ id }: Period, { loaders }: Context) {
  return ((await loaders.load(entriesOfPeriods, id)) ?? []).map(expected);
}
