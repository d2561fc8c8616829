import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { codesById, editionsById } from '../../db/codes/read.ts';
import { peopleById } from '../../db/identity/read.ts';
import { bounded, isId } from '../../db/page.ts';
import { MOST_NAMED } from '../../db/publications/named-reads.ts';
import { partsNamedBy } from '../../db/reports/named.ts';
import {
  cellsByReport,
  progressOfReports,
  type ReportRow,
  reportList,
  reportsById,
} from '../../db/reports/read.ts';
import { periodsById } from '../../db/returns/read.ts';
import { Code, Edition } from '../../schema/code.ts';
import { Ability } from '../../schema/enums.ts';
import { FollowedPolicy } from '../../schema/policy.ts';
import { ReportNamedFigure } from '../../schema/preview.ts';
import {
  CompileProgress,
  CompileReportInput,
  FigureChange,
  ProposeReportInput,
  PublishReportInput,
  Report,
  ReportCell,
  ReportSeries,
  WithholdReportInput,
} from '../../schema/report.ts';
import { ReportContents } from '../../schema/report-contents.ts';
import { Period } from '../../schema/return.ts';
import type { Context } from '../context.ts';
import { found } from '../refusal.ts';
import { groupBy } from '../rules/group.ts';
import { reportedIndicators } from '../rules/sector.ts';
import { compileReport } from './compile-report.ts';
import { seen } from './compile-run.ts';
import { changesOf, correctedBy } from './correction.ts';
import { namedInReport } from './named-firms.ts';
import { proposeReport, publishReport, withholdReport } from './publish-report.ts';
import { editionsOfSources } from './sources.ts';
import { viewerCanWithReport } from './viewer-can.ts';

/** A report as clients see it; undefined where there is none. */
async function reportFor({ loaders }: Context, id: string) {
  const report = await loaders.load(reportsById, id);
  return report && seen(report, await loaders.load(progressOfReports, id));
}

@Resolver()
class ReportsResolver {
  @Query(() => [Report], { description: 'Reports of the association, latest first.' })
  async reports(@Ctx() context: Context, @Arg('codeId', () => ID, { nullable: true }) codeId: string | null) {
    if (codeId && !isId(codeId)) return [];
    const reports = await reportList(await context.reading.tx(), codeId ?? null);
    return Promise.all(
      reports.map(async (report) => seen(report, await context.loaders.load(progressOfReports, report.id))),
    );
  }

  @Query(() => Report, { nullable: true })
  async report(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    return isId(id) ? ((await reportFor(context, id)) ?? null) : null;
  }

  @Mutation(() => Report, { description: 'Aggregates the accepted returns of a period that has ended.' })
  async compileReport(
    @Ctx() context: Context,
    @Arg('input', () => CompileReportInput) input: CompileReportInput,
  ) {
    return found(await reportFor(context, await compileReport(context, input)), 'report');
  }

  @Mutation(() => Report, { description: 'The first of two people says that it may go out.' })
  async proposeReport(
    @Ctx() context: Context,
    @Arg('input', () => ProposeReportInput) input: ProposeReportInput,
  ) {
    return found(await reportFor(context, await proposeReport(context, input)), 'report');
  }

  @Mutation(() => Report, { description: 'Takes a proposal back.' })
  async withholdReport(
    @Ctx() context: Context,
    @Arg('input', () => WithholdReportInput) input: WithholdReportInput,
  ) {
    return found(await reportFor(context, await withholdReport(context, input)), 'report');
  }

  @Mutation(() => Report, {
    description: 'Freezes the safe figures under a reference and makes them public.',
  })
  async publishReport(
    @Ctx() context: Context,
    @Arg('input', () => PublishReportInput) input: PublishReportInput,
  ) {
    return found(await reportFor(context, await publishReport(context, input)), 'report');
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

  @FieldResolver(() => ReportContents, {
    nullable: true,
    description: 'What it tells beside its figures; null until it is compiled.',
  })
  contents(@Root() { contents }: ReportRow) {
    return contents;
  }

  @FieldResolver(() => [ReportSeries], {
    description: 'Indicators of the editions under which firms reported, and what is counted beside them.',
  })
  async series(@Root() report: ReportRow, @Ctx() context: Context): Promise<ReportSeries[]> {
    const editions = await editionsOfSources(await context.reading.tx(), report);
    const parts = groupBy(
      (await context.loaders.load(partsNamedBy, report.id)) ?? [],
      ({ indicatorKey }) => indicatorKey,
    );
    return reportedIndicators(editions).map(({ key, ...measured }) => ({
      ...{ ...measured, indicatorKey: key },
      namedParts: (parts.get(key) ?? []).map(({ breakdown }) => breakdown),
    }));
  }

  @FieldResolver(() => [ReportNamedFigure], {
    description: 'What is told by firm of one indicator, as a whole or in one part, by place and name.',
  })
  async named(
    @Root() report: ReportRow,
    @Ctx() context: Context,
    @Arg('indicatorKey', () => String) indicatorKey: string,
    @Arg('part', () => String, { defaultValue: '' }) part: string,
    @Arg('first', () => Int, { defaultValue: 100, description: `At most ${MOST_NAMED}.` }) first: number,
  ): Promise<ReportNamedFigure[]> {
    const lines = await namedInReport(await context.reading.tx(), report, { indicatorKey, part });
    return lines.slice(0, bounded(first, MOST_NAMED));
  }

  @FieldResolver(() => [Ability])
  async viewerCan(@Root() report: Report, @Ctx() context: Context) {
    const names = ((await context.loaders.load(partsNamedBy, report.id)) ?? []).length > 0;
    return context.viewer ? viewerCanWithReport(context.viewer, report, { names, now: context.now() }) : [];
  }

  @FieldResolver(() => FollowedPolicy)
  policy(@Root() { policy }: ReportRow) {
    return policy;
  }

  @FieldResolver(() => CompileProgress, { nullable: true, description: 'How far compiling it has come.' })
  async progress(@Root() report: Report, @Ctx() context: Context) {
    return (await context.loaders.load(progressOfReports, report.id)) ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Reference of the release of its period that it corrects, or would; null: the first vintage.',
  })
  async corrects(@Root() report: ReportRow, @Ctx() context: Context) {
    return correctedBy(await context.reading.tx(), report);
  }

  @FieldResolver(() => [FigureChange], {
    description: 'What readers saw in the vintage before and see in this one, where they differ.',
  })
  async changes(@Root() report: ReportRow, @Ctx() context: Context) {
    return changesOf(await context.reading.tx(), report);
  }

  @FieldResolver(() => String, { description: 'Name of who compiled it.' })
  async compiledBy(@Root() { compiledById }: Report, @Ctx() context: Context) {
    return (await context.loaders.load(peopleById, compiledById))?.name ?? '';
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of who proposed to publish it.' })
  async proposedBy(@Root() { proposedById }: Report, @Ctx() context: Context) {
    return proposedById === null
      ? null
      : ((await context.loaders.load(peopleById, proposedById))?.name ?? null);
  }
}

export const ReportsResolvers = [ReportsResolver, ReportFields] as const;
