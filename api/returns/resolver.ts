import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { isId, pageOf } from '../../db/page.ts';
import { periodList, periodsById, returnPage, returnsById } from '../../db/returns/read.ts';
import { ReturnStatus } from '../../schema/enums.ts';
import { Period, Return, ReturnConnection } from '../../schema/return.ts';
import {
  BeginReturnInput,
  FillReturnInput,
  OpenPeriodInput,
  RestateReturnInput,
  ReturnActInput,
} from '../../schema/return-inputs.ts';
import type * as words from '../../schema/words.ts';
import type { Context } from '../context.ts';
import { found } from '../refusal.ts';
import { beginReturn } from './begin-return.ts';
import { fillReturn } from './fill-return.ts';
import { openPeriod } from './open-period.ts';
import { BesideResolvers } from './resolver-beside.ts';
import { DueResolvers } from './resolver-due.ts';
import { EvidenceResolvers } from './resolver-evidence.ts';
import { ReturnFields } from './resolver-fields.ts';
import { ImportResolvers } from './resolver-import.ts';
import { OwnReturnResolvers } from './resolver-own.ts';
import { BoardShares, PeriodFields } from './resolver-periods.ts';
import { QualityResolvers } from './resolver-quality.ts';
import { ComplaintCountFields, ObservationFields, ReturnVersionFields } from './resolver-versions.ts';
import { restateReturn } from './restate-return.ts';
import { correctReturn, prepareReturn, reopenReturn, submitReturn } from './sign-off.ts';

const load = async (context: Context, id: string) =>
  found(await context.loaders.load(returnsById, id), 'return');

@Resolver()
class ReturnsResolver {
  @Query(() => [Period], { description: 'Latest first; of one code, and no more than so many, where told.' })
  async periods(
    @Ctx() context: Context,
    @Arg('codeId', () => ID, { nullable: true }) codeId: string | null,
    @Arg('most', () => Int, { nullable: true }) most: number | null,
  ) {
    if (codeId && !isId(codeId)) return [];
    return periodList(await context.reading.tx(), codeId ?? null, most ?? undefined);
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

  @Mutation(() => Return, { description: 'Opens an accepted return again; the accepted version stays.' })
  async restateReturn(
    @Ctx() context: Context,
    @Arg('input', () => RestateReturnInput) input: RestateReturnInput,
  ) {
    return load(context, await restateReturn(context, input));
  }
}

export const ReturnsResolvers = [
  ReturnsResolver,
  ReturnFields,
  ReturnVersionFields,
  ObservationFields,
  ComplaintCountFields,
  PeriodFields,
  BoardShares,
  ...OwnReturnResolvers,
  ...QualityResolvers,
  ...ImportResolvers,
  ...DueResolvers,
  ...BesideResolvers,
  ...EvidenceResolvers,
] as const;
