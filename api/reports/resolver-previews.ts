import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { previewsOfReports } from '../../db/reports/previews.ts';
import { AnswerPreviewInput, PreviewAnswer, ReportPreview } from '../../schema/preview.ts';
import { Report } from '../../schema/report.ts';
import type { Context } from '../context.ts';
import { found, refuse } from '../refusal.ts';
import { answerPreview } from './answer-preview.ts';
import { ownPreviews } from './own-previews.ts';

async function previewsFor({ viewer, reading, now }: Context): Promise<ReportPreview[]> {
  return ownPreviews(await reading.tx(), viewer ?? refuse('NOT_SIGNED_IN', 'Sign in first.'), now());
}

@Resolver()
class PreviewsResolver {
  @Query(() => [ReportPreview], {
    description: 'What reports will say of the viewer’s firm by its name, or say; the latest period first.',
  })
  reportPreviews(@Ctx() context: Context) {
    return previewsFor(context);
  }

  @Mutation(() => ReportPreview, {
    description: 'A short response, and which figures are disputed: published beside them.',
  })
  async answerPreview(
    @Ctx() context: Context,
    @Arg('input', () => AnswerPreviewInput) input: AnswerPreviewInput,
  ) {
    const id = await answerPreview(context, input);
    return found(
      (await previewsFor(context)).find(({ reportId }) => reportId === id),
      'preview',
    );
  }
}

@Resolver(() => Report)
class PreviewFields {
  @FieldResolver(() => [PreviewAnswer], {
    description: 'The firms that it names and to which it was shown, with what they have to say; by name.',
  })
  async answers(@Root() { id }: Report, @Ctx() context: Context) {
    return (await context.loaders.load(previewsOfReports, id)) ?? [];
  }
}

export const PreviewsResolvers = [PreviewsResolver, PreviewFields] as const;
