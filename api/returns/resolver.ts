import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { isId, pageOf } from '../../db/page.ts';
import { importsById, periodList, periodsById, returnPage, returnsById } from '../../db/returns/read.ts';
import { ReturnStatus } from '../../schema/enums.ts';
import { Period, Return, ReturnConnection } from '../../schema/return.ts';
import {
  type ImportMappingInput,
  ImportOutcome,
  ImportPreview,
  ImportPreviewInput,
  ImportReturnsInput,
} from '../../schema/return-import.ts';
import {
  BeginReturnInput,
  FillReturnInput,
  OpenPeriodInput,
  ReturnActInput,
} from '../../schema/return-inputs.ts';
import type * as words from '../../schema/words.ts';
import type { Context } from '../context.ts';
import { found, refuse } from '../refusal.ts';
import type { Mapping } from '../rules/columns.ts';
import { beginReturn } from './begin-return.ts';
import { fillReturn } from './fill-return.ts';
import { importReturns } from './import-returns.ts';
import { openPeriod } from './open-period.ts';
import { readImport } from './read-import.ts';
import { DueResolvers } from './resolver-due.ts';
import { ReturnFields, ReturnVersionFields } from './resolver-fields.ts';
import { ImportOutcomeFields, PeriodFields } from './resolver-periods.ts';
import { correctReturn, prepareReturn, reopenReturn, submitReturn } from './sign-off.ts';

const load = async (context: Context, id: string) =>
  found(await context.loaders.load(returnsById, id), 'return');

/** The mapping with every column, null where none is named. */
const whole = ({ firm, group, breakdown, figures, ignored }: ImportMappingInput): Mapping => ({
  firm: firm ?? null,
  group: group ?? null,
  breakdown: breakdown ?? null,
  figures,
  ignored: ignored ?? [],
});

@Resolver()
class ReturnsResolver {
  @Query(() => [Period], { description: 'Latest first; of one code where told.' })
  async periods(@Ctx() context: Context, @Arg('codeId', () => ID, { nullable: true }) codeId: string | null) {
    return codeId && !isId(codeId) ? [] : periodList(await context.reading.tx(), codeId);
  }

  @Query(() => Period, { nullable: true })
  period(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    return isId(id) ? context.loaders.load(periodsById, id) : null;
  }

  @Query(() => ReturnConnection, { description: "By the firm's name." })
  async returns(
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('periodId', () => ID, { nullable: true }) periodId: string | null,
    @Arg('status', () => ReturnStatus, { nullable: true }) status: words.ReturnStatus | null,
    @Arg('search', () => String, { nullable: true }) search: string | null,
  ) {
    if (periodId && !isId(periodId)) return pageOf([], { first }, 0, () => '');
    return returnPage(await context.reading.tx(), { first, after, periodId, status, search });
  }

  @Query(() => Return, { nullable: true })
  return(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    return isId(id) ? context.loaders.load(returnsById, id) : null;
  }

  @Query(() => ImportPreview, {
    description: 'Reads a file and says what importing it would do. Saves nothing.',
  })
  async importPreview(
    @Ctx() context: Context,
    @Arg('input', () => ImportPreviewInput) input: ImportPreviewInput,
  ) {
    const viewer = context.viewer ?? refuse('NOT_SIGNED_IN', 'Sign in first.');
    if (!isId(input.periodId)) refuse('NOT_FOUND', 'There is no such period, or it is not yours to see.');
    const file = { ...input, mapping: input.mapping ? whole(input.mapping) : null };
    const read = await readImport(await context.reading.tx(), file, viewer);
    return {
      ...read,
      mapping: { ...read.mapping, ignored: read.mapping.ignored ?? [] },
      firms: read.firms.map(({ expected, figures }) => ({
        memberName: expected.firmName,
        cells: figures.observations.length,
      })),
    };
  }

  @Mutation(() => Period)
  async openPeriod(@Ctx() context: Context, @Arg('input', () => OpenPeriodInput) input: OpenPeriodInput) {
    return found(await context.loaders.load(periodsById, await openPeriod(context, input)), 'period');
  }

  @Mutation(() => Return)
  async beginReturn(@Ctx() context: Context, @Arg('input', () => BeginReturnInput) input: BeginReturnInput) {
    return load(context, await beginReturn(context, input));
  }

  @Mutation(() => Return)
  async fillReturn(@Ctx() context: Context, @Arg('input', () => FillReturnInput) input: FillReturnInput) {
    return load(context, await fillReturn(context, input));
  }

  @Mutation(() => Return)
  async prepareReturn(@Ctx() context: Context, @Arg('input', () => ReturnActInput) input: ReturnActInput) {
    return load(context, await prepareReturn(context, input));
  }

  @Mutation(() => Return)
  async reopenReturn(@Ctx() context: Context, @Arg('input', () => ReturnActInput) input: ReturnActInput) {
    return load(context, await reopenReturn(context, input));
  }

  @Mutation(() => Return)
  async submitReturn(@Ctx() context: Context, @Arg('input', () => ReturnActInput) input: ReturnActInput) {
    return load(context, await submitReturn(context, input));
  }

  @Mutation(() => Return)
  async correctReturn(@Ctx() context: Context, @Arg('input', () => ReturnActInput) input: ReturnActInput) {
    return load(context, await correctReturn(context, input));
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

export const ReturnsResolvers = [
  ReturnsResolver,
  ReturnFields,
  ReturnVersionFields,
  PeriodFields,
  ImportOutcomeFields,
  ...DueResolvers,
] as const;
