import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { codesById, editionsById } from '../../db/codes/read.ts';
import { isId } from '../../db/page.ts';
import { cellsByReport, reportList, reportsById } from '../../db/reports/read.ts';
import { periodsById } from '../../db/returns/read.ts';
import { Code, Edition } from '../../schema/code.ts';
import { Ability } from '../../schema/enums.ts';
import { CompileReportInput, PublishReportInput, Report, ReportCell } from '../../schema/report.ts';
import { Period } from '../../schema/return.ts';
import type { Context } from '../context.ts';
import { found } from '../refusal.ts';
import { compileReport } from './compile-report.ts';
import { publishReport } from './publish-report.ts';
import { viewerCanWithReport } from './viewer-can.ts';

@Resolver()
class ReportsResolver {
  @Query(() => [Report], { description: 'Reports of the association, latest first.' })
  async reports(@Ctx() context: Context, @Arg('codeId', () => ID, { nullable: true }) codeId: string | null) {
    if (codeId && !isId(codeId)) return [];
    return reportList(await context.reading.tx(), codeId ?? null);
  }

  @Query(() => Report, { nullable: true })
  async report(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    return isId(id) ? context.loaders.load(reportsById, id) : null;
  }

  @Mutation(() => Report, { description: 'Aggregates the accepted returns of a period that has ended.' })
  async compileReport(
    @Ctx() context: Context,
    @Arg('input', () => CompileReportInput) input: CompileReportInput,
  ) {
    return found(await context.loaders.load(reportsById, await compileReport(context, input)), 'report');
  }

  @Mutation(() => Report, {
    description: 'Freezes the safe figures under a reference and makes them public.',
  })
  async publishReport(
    @Ctx() context: Context,
    @Arg('input', () => PublishReportInput) input: PublishReportInput,
  ) {
    return found(await context.loaders.load(reportsById, await publishReport(context, input)), 'report');
  }
}

@Resolver(() => Report)
class ReportFields {
  @FieldResolver(() => Code)
  async code(@Root() report: Report, @Ctx() context: Context) {
    return found(await context.loaders.load(codesById, report.codeId), 'code');
  }

  @FieldResolver(() => Period)
  async period(@Root() report: Report, @Ctx() context: Context) {
    return found(await context.loaders.load(periodsById, report.periodId), 'period');
  }

  @FieldResolver(() => Edition, { description: 'The latest edition under which firms reported.' })
  async edition(@Root() report: Report, @Ctx() context: Context) {
    return found(await context.loaders.load(editionsById, report.editionId), 'edition');
  }

  @FieldResolver(() => [ReportCell])
  async cells(@Root() report: Report, @Ctx() context: Context) {
    return (await context.loaders.load(cellsByReport, report.id)) ?? [];
  }

  @FieldResolver(() => [Ability])
  viewerCan(@Root() report: Report, @Ctx() context: Context) {
    return context.viewer ? viewerCanWithReport(context.viewer.role, report.status) : [];
  }
}

export const ReportsResolvers = [ReportsResolver, ReportFields] as const;
