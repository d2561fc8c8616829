import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { codesById } from '../../db/codes/read.ts';
import { Code } from '../../schema/code.ts';
import { Period, PeriodBoard } from '../../schema/return.ts';
import { type Context, today } from '../context.ts';
import { found } from '../refusal.ts';
import { boardsOn } from './board.ts';

@Resolver(() => Period)
export class PeriodFields {
  @FieldResolver(() => Code)
  async code(@Root() period: Period, @Ctx() context: Context) {
    return found(await context.loaders.load(codesById, period.codeId), 'code');
  }

  @FieldResolver(() => PeriodBoard)
  async board(@Root() period: Period, @Ctx() context: Context) {
    return found(await context.loaders.load(boardsOn(today(context)), period.id), 'period');
  }
}
