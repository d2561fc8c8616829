import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { PromiseFormat } from '../../schema/enums.ts';
import { PublishedFile } from '../../schema/public.ts';
import { DateScalar } from '../../schema/scalars.ts';
import type * as words from '../../schema/words.ts';
import { type Context, today } from '../context.ts';
import { promiseFile } from './files.ts';
import { promiseSource } from './sources.ts';

@Resolver()
class PublicExchangeResolver {
  @Query(() => PublishedFile, {
    nullable: true,
    description: 'What a firm promised on a day (today unless told), as a document to read and keep.',
  })
  async effectiveCodeFile(
    @Ctx() context: Context,
    @Arg('certificateNumber', () => String) certificateNumber: string,
    @Arg('format', () => PromiseFormat) format: words.PromiseFormat,
    @Arg('on', () => DateScalar, { nullable: true }) on: string | null,
  ) {
    const source = await promiseSource(await context.reading.tx(), certificateNumber, on ?? today(context));
    return source && promiseFile(source, format);
  }
}

export const PublicExchangeResolvers = [PublicExchangeResolver] as const;
