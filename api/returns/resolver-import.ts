import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { isId } from '../../db/page.ts';
import { importsById, periodsById } from '../../db/returns/read.ts';
import { ExportedFile } from '../../schema/exchange.ts';
import { Period } from '../../schema/return.ts';
import {
  ImportOutcome,
  ImportPreview,
  ImportPreviewInput,
  ImportReturnsInput,
} from '../../schema/return-import.ts';
import type { Context } from '../context.ts';
import { found, refuse } from '../refusal.ts';
import { asPreviewNode, wholeMapping } from './import-node.ts';
import { importReturns } from './import-returns.ts';
import { importTemplate } from './import-template.ts';
import { readImport } from './read-import.ts';
import { ImportJobResolvers } from './resolver-import-jobs.ts';

@Resolver()
class ImportResolver {
  @Query(() => ImportPreview, {
    description: 'Reads a file and says what importing it would do. Saves nothing.',
  })
  async importPreview(
    @Ctx() context: Context,
    @Arg('input', () => ImportPreviewInput) input: ImportPreviewInput,
  ) {
    const viewer = context.viewer ?? refuse('NOT_SIGNED_IN', 'Sign in first.');
    const { periodId, fileName, fileBase64 } = input;
    if (!isId(periodId)) refuse('NOT_FOUND', 'There is no such period, or it is not yours to see.');
    const mapping = input.mapping ? wholeMapping(input.mapping) : null;
    const file = { periodId, fileName, content: { fileBase64 }, mapping };
    return asPreviewNode(await readImport(await context.reading.tx(), file, viewer));
  }

  @Query(() => ExportedFile, {
    description: 'A workbook to fill in and to import: for the own firm, or for all that have not begun.',
  })
  async importTemplate(
    @Ctx() context: Context,
    @Arg('periodId', () => ID) periodId: string,
    @Arg('adoptionId', () => ID, { nullable: true }) adoptionId: string | null,
  ) {
    const viewer = context.viewer ?? refuse('NOT_SIGNED_IN', 'Sign in first.');
    if (!isId(periodId)) refuse('NOT_FOUND', 'There is no such period, or it is not yours to see.');
    return importTemplate(await context.reading.tx(), periodId, adoptionId ?? null, viewer);
  }

  @Mutation(() => ImportOutcome, {
    description: 'All of the file or nothing; the same file again changes nothing.',
  })
  async importReturns(
    @Ctx() context: Context,
    @Arg('input', () => ImportReturnsInput) input: ImportReturnsInput,
  ) {
    const began = context.now();
    const id = await importReturns(context, { ...input, mapping: wholeMapping(input.mapping) });
    const done = found(await context.loaders.load(importsById, id), 'import');
    return { ...done, alreadyImported: done.at < began };
  }
}

@Resolver(() => ImportOutcome)
class ImportOutcomeFields {
  @FieldResolver(() => Period)
  async period(@Root() outcome: ImportOutcome, @Ctx() context: Context) {
    return found(await context.loaders.load(periodsById, outcome.periodId), 'period');
  }
}

export const ImportResolvers = [ImportResolver, ImportOutcomeFields, ...ImportJobResolvers] as const;
