import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { isId } from '../../db/page.ts';
import { ReturnSignal } from '../../schema/return-quality.ts';
import type { Context } from '../context.ts';
import { asked } from '../loaders.ts';
import { signalsOf } from './quality.ts';

@Resolver()
class QualityResolver {
  @Query(() => [ReturnSignal], {
    description: 'What to look at in how the firms reported for a period, by their name; for officers alone.',
  })
  qualitySignals(@Ctx() context: Context, @Arg('periodId', () => ID) periodId: string) {
    return isId(periodId) ? signalsOf(asked(context.loaders), periodId) : [];
  }
}

export const QualityResolvers = [QualityResolver] as const;
