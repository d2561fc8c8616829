import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { adoptionsById } from '../../db/adoptions/read.ts';
import { editionsById } from '../../db/codes/read.ts';
import { isId } from '../../db/page.ts';
import { Edition } from '../../schema/code.ts';
import { AdoptionFormat, EditionFormat } from '../../schema/enums.ts';
import { ExportedFile, ImportEditionInput } from '../../schema/exchange.ts';
import { DateScalar } from '../../schema/scalars.ts';
import type * as words from '../../schema/words.ts';
import { type Context, today } from '../context.ts';
import { asked } from '../loaders.ts';
import { found } from '../refusal.ts';
import { editionFile, profileFile, promiseFile, schemaFile } from './files.ts';
import { importEdition } from './import-edition.ts';
import { editionSource, extensionSource, promiseSource } from './sources.ts';

@Resolver()
class ExchangeResolver {
  @Query(() => ExportedFile, { nullable: true, description: 'An edition as a document.' })
  async editionFile(
    @Ctx() context: Context,
    @Arg('editionId', () => ID) editionId: string,
    @Arg('format', () => EditionFormat) format: words.EditionFormat,
  ) {
    const ask = asked(context.loaders);
    const source = isId(editionId) ? await editionSource(ask, editionId, context.now()) : null;
    return source && editionFile(source, format);
  }

  @Query(() => ExportedFile, {
    nullable: true,
    description:
      'What a registered firm promises on a day (today unless told), or its extension as an OSCAL profile.',
  })
  async adoptionFile(
    @Ctx() context: Context,
    @Arg('adoptionId', () => ID) adoptionId: string,
    @Arg('format', () => AdoptionFormat) format: words.AdoptionFormat,
    @Arg('on', () => DateScalar, { nullable: true }) on: string | null,
  ) {
    if (!isId(adoptionId)) return null;
    const ask = asked(context.loaders);
    if (format === 'OSCAL') {
      const source = await extensionSource(ask, adoptionId, context.now());
      return source && profileFile(source.extension, source.edition);
    }
    const certificate = (await ask(adoptionsById, adoptionId))?.certificateNumber;
    if (!certificate) return null;
    const source = await promiseSource(await context.reading.tx(), certificate, on ?? today(context));
    return source && promiseFile(source, format);
  }

  @Query(() => ExportedFile, { description: 'The JSON Schema of the documents that editions travel as.' })
  codeSchema() {
    return schemaFile();
  }

  @Mutation(() => Edition, { description: 'Begins the next edition of a code from a document.' })
  async importEdition(
    @Ctx() context: Context,
    @Arg('input', () => ImportEditionInput) input: ImportEditionInput,
  ) {
    const id = await importEdition(context, input);
    return found(await context.loaders.load(editionsById, id), 'edition');
  }
}

export const ExchangeResolvers = [ExchangeResolver] as const;
