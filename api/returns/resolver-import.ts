import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { isId } from '../../db/page.ts';
import { importsById, periodsById } from '../../db/returns/read.ts';
import { ExportedFile } from '../../schema/exchange.ts';
import { Period } from '../../schema/return.ts';
import {
  type ImportMappingInput,
  ImportOutcome,
  ImportPreview,
  ImportPreviewInput,
  ImportReturnsInput,
} from '../../schema/return-import.ts';
import type { Context } from '../context.ts';
import { found, refuse } from '../refusal.ts';
import type { Mapping } from '../rules/columns.ts';
import { importReturns } from './import-returns.ts';
import { importTemplate } from './import-template.ts';
import { type ReadImport, readImport } from './read-import.ts';

/** The mapping with every column, null where none is named. */
export const whole = (given: ImportMappingInput): Mapping => ({
  ...{ sheet: given.sheet ?? null, firm: given.firm ?? null, group: given.group ?? null },
  ...{ breakdown: given.breakdown ?? null, span: given.span ?? null, joint: given.joint ?? null },
  ...{ figures: given.figures, ignored: given.ignored ?? [] },
});

const asNode = (mapping: Mapping) => ({
  ...{ sheet: null, span: null, joint: null },
  ...mapping,
  ignored: mapping.ignored ?? [],
});

/** As clients read it. */
export function asPreviewNode(read: ReadImport) {
  return {
    ...read,
    mapping: asNode(read.mapping),
    firms: read.firms.map(({ expected, cells, days, joint }) => ({
      ...{ memberName: expected.firmName, cells, joint, ...days },
      offCalendar: days.startsOn !== expected.calendar.startsOn || days.endsOn !== expected.calendar.endsOn,
    })),
  };
}

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
    const mapping = input.mapping ? whole(input.mapping) : null;
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
    const id = await importReturns(context, { ...input, mapping: whole(input.mapping) });
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

export const ImportResolvers = [ImportResolver, ImportOutcomeFields] as const;
