import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { editionsById } from '../../db/codes/read.ts';
import { isId } from '../../db/page.ts';
import { TransitionBoard } from '../../schema/transition.ts';
import { TRANSITION_STAGES } from '../../schema/words.ts';
import { type Context, today } from '../context.ts';
import { boardOf } from './board.ts';

@Resolver()
export class BoardResolver {
  @Query(() => TransitionBoard, {
    nullable: true,
    description: 'How far every adopter is on the way to a published edition.',
  })
  async transitionBoard(@Ctx() context: Context, @Arg('editionId', () => ID) editionId: string) {
    const edition = isId(editionId) ? await context.loaders.load(editionsById, editionId) : null;
    if (edition?.status !== 'PUBLISHED') return null;
    const rows = await boardOf(await context.reading.tx(), edition, today(context));
    const counts = TRANSITION_STAGES.map((stage) => ({
      stage,
      firms: rows.filter((row) => row.stage === stage).length,
    }));
    return { counts, rows };
  }
}
