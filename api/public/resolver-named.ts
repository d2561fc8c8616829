import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { answersByReference } from '../../db/publications/named-reads.ts';
import { NamedFigure } from '../../schema/public-report.ts';
import type { Context } from '../context.ts';
import { disputeOf } from './release.ts';

/** What the firm of a figure has to say to the report; undefined where it says nothing. One question a level. */
async function answerOf({ reference, certificateNumber }: NamedFigure, { loaders }: Context) {
  const answers = await loaders.load(answersByReference, reference);
  return answers?.find((answer) => answer.certificateNumber === certificateNumber);
}

@Resolver(() => NamedFigure)
class NamedFigureFields {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why the firm says that the figure is not right; null where it does not dispute it.',
  })
  async dispute(@Root() figure: NamedFigure, @Ctx() context: Context) {
    return disputeOf(await answerOf(figure, context), figure.indicatorKey);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the firm has to say to all that the report tells of it.',
  })
  async response(@Root() figure: NamedFigure, @Ctx() context: Context) {
    return (await answerOf(figure, context))?.response ?? null;
  }
}

export const PublicNamedResolvers = [NamedFigureFields] as const;
