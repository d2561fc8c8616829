import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { bounded, pageOfList } from '../../db/page.ts';
import { MOST_NAMED, namedByList, namedKey, namedPartsBySeries } from '../../db/publications/named-reads.ts';
import {
  cellsBySeries,
  publicationByReference,
  publicationList,
  seriesByReference,
  seriesKey,
} from '../../db/publications/public-reads.ts';
import {
  comparisonsByReference,
  pointsOf,
  printedInstead,
  publicationsByReference,
  publicationsInPrint,
  supersedingReferences,
  vintagesOf,
} from '../../db/publications/vintage-reads.ts';
import { Dimension } from '../../schema/enums.ts';
import {
  CellDifferenceConnection,
  PublicationDifference,
  SeriesOverPeriods,
} from '../../schema/public-prints.ts';
import {
  NamedFigure,
  NamedPart,
  Publication,
  PublicationFile,
  PublicationTerms,
  PublishedCell,
  PublishedChange,
  PublishedSeries,
} from '../../schema/public-report.ts';
import { DateScalar, DateTimeScalar } from '../../schema/scalars.ts';
import type * as words from '../../schema/words.ts';
import type { Context } from '../context.ts';
import { tellsAnswers } from '../rules/assessed-series.ts';
import { caveatsOf, citationOf, licenceOf, pageOf, publicSince } from './about.ts';
import { FILES } from './catalog.ts';
import { cellsThatDiffer, countsThatDiffer } from './difference.ts';
import { MEDIA_TYPES } from './files.ts';
import { stretchesOf } from './over-periods.ts';
import type { Publication as PublishedRow } from './release.ts';
import { coverageSentence, seriesSentences } from './sentences.ts';

const AS_OF = 'What was in print by the end of that day (UTC), instead of what is in print now.';
const MOST = 200;

/** How many of each a report may well have, for the price of a question. */
const SERIES = {
  complexity: ({ args, childComplexity }: { args: { indicatorKey?: string }; childComplexity: number }) =>
    1 + (args.indicatorKey ? 1 : 30) * childComplexity,
};
const CHANGES = {
  complexity: ({ childComplexity }: { childComplexity: number }) => 1 + 100 * childComplexity,
};
const FEW = { complexity: ({ childComplexity }: { childComplexity: number }) => 1 + 5 * childComplexity };
const CELLS = { complexity: ({ childComplexity }: { childComplexity: number }) => 1 + 20 * childComplexity };

@Resolver()
class PublicReportsResolver {
  @Query(() => [Publication], {
    description:
      'Sector reports, latest first: every print, or of each code and period the one that was in print on a day.',
  })
  async publications(
    @Ctx() context: Context,
    @Arg('codeKey', () => String, { nullable: true }) codeKey: string | null,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF }) asOf: string | null,
    @Arg('first', () => Int, { defaultValue: 100, description: `At most ${MOST}.` }) first: number,
  ) {
    const most = Math.min(Math.max(first, 1), MOST);
    const tx = await context.reading.tx();
    return asOf
      ? publicationsInPrint(tx, { codeKey: codeKey ?? null, asOf, most })
      : publicationList(tx, codeKey ?? null, most);
  }

  @Query(() => Publication, { nullable: true })
  async publication(
    @Ctx() context: Context,
    @Arg('reference', () => String) reference: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF }) asOf: string | null,
  ) {
    const tx = await context.reading.tx();
    return asOf ? printedInstead(tx, reference, asOf) : publicationByReference(tx, reference);
  }

  @Query(() => [Publication], {
    description: 'Every print of the report on a code for a period, the first one first.',
  })
  async publicationsOf(
    @Ctx() context: Context,
    @Arg('codeKey', () => String) codeKey: string,
    @Arg('periodLabel', () => String) periodLabel: string,
  ) {
    return vintagesOf(await context.reading.tx(), { codeKey, periodLabel });
  }

  @Query(() => SeriesOverPeriods, {
    nullable: true,
    description: 'One cell of one indicator over all periods; null where no report has the indicator.',
  })
  async series(
    @Ctx() context: Context,
    @Arg('codeKey', () => String) codeKey: string,
    @Arg('indicatorKey', () => String) indicatorKey: string,
    @Arg('dimension', () => Dimension, { defaultValue: 'SECTOR' }) dimension: words.Dimension,
    @Arg('category', () => String, { defaultValue: '' }) category: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF }) asOf: string | null,
  ) {
    const wanted = { codeKey, indicatorKey, dimension, category };
    const rows = await pointsOf(await context.reading.tx(), { ...wanted, asOf: asOf ?? null });
    const last = rows.at(-1);
    return last ? { ...wanted, label: last.series.label, stretches: stretchesOf(rows) } : null;
  }

  @Query(() => PublicationDifference, {
    nullable: true,
    description:
      'What two publications on one code say differently; null where one of them is not there, or is on another code.',
  })
  async publicationDifference(
    @Ctx() context: Context,
    @Arg('from', () => String, { description: 'Reference.' }) from: string,
    @Arg('to', () => String, { description: 'Reference.' }) to: string,
  ) {
    const found = await publicationsByReference(await context.reading.tx(), [from, to]);
    const [before, after] = [found.get(from), found.get(to)];
    if (!before || !after || before.codeKey !== after.codeKey) return null;
    return { from: before, to: after, counts: countsThatDiffer(before, after) };
  }
}

@Resolver(() => PublicationDifference)
class PublicationDifferenceFields {
  @FieldResolver(() => CellDifferenceConnection, {
    description: 'By indicator, dimension and category; figures are compared digit by digit.',
  })
  async cells(
    @Root() { from, to }: PublicationDifference,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const sides = await Promise.all([from, to].map(({ reference }) => wholeSeries(context, reference)));
    const differences = cellsThatDiffer(sides[0] ?? [], sides[1] ?? []);
    return pageOfList(differences, { first, after }, ({ id }) => id);
  }
}

/** All series of a publication with their cells, in two questions for however many publications are asked for at once. */
async function wholeSeries(context: Context, reference: string) {
  const series = (await context.loaders.load(seriesByReference, reference)) ?? [];
  return Promise.all(
    series.map(async (one) => ({
      ...one,
      cells: (await context.loaders.load(cellsBySeries, seriesKey(one))) ?? [],
    })),
  );
}

@Resolver(() => Publication)
class PublicationFields {
  @FieldResolver(() => [PublishedSeries], {
    ...SERIES,
    description: 'All of them, or the one with this key.',
  })
  async series(
    @Root() publication: Publication,
    @Ctx() context: Context,
    @Arg('indicatorKey', () => String, { nullable: true }) indicatorKey: string | null,
  ) {
    const series = (await context.loaders.load(seriesByReference, publication.reference)) ?? [];
    return indicatorKey ? series.filter((one) => one.indicatorKey === indicatorKey) : series;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Reference of the vintage that corrects this one.',
  })
  async supersededBy(@Root() publication: Publication, @Ctx() context: Context) {
    return (await context.loaders.load(supersedingReferences, publication.reference)) ?? null;
  }

  @FieldResolver(() => String, { description: 'How to cite it, so that others find the same figures again.' })
  citation(@Root() publication: PublishedRow, @Ctx() { address }: Context) {
    return citationOf(publication, address);
  }

  @FieldResolver(() => [String], { description: 'What has to be known of its figures before they are used.' })
  caveats(@Root() publication: PublishedRow) {
    return caveatsOf(publication);
  }

  @FieldResolver(() => PublicationTerms, { description: 'The licence by name, and where it is to be read.' })
  terms(@Root() publication: PublishedRow) {
    return licenceOf(publication.licence);
  }

  @FieldResolver(() => DateTimeScalar, {
    description:
      'When everybody could read it for the first time: at the end of an embargo, or when it was published.',
  })
  publicSince(@Root() publication: PublishedRow) {
    return publicSince(publication);
  }

  @FieldResolver(() => [PublishedChange], {
    ...CHANGES,
    description:
      'What differs from the vintage before, generated from both; of the whole sector alone, where that is asked.',
  })
  changes(
    @Root() { changes }: PublishedRow,
    @Arg('dimension', () => Dimension, { nullable: true }) dimension: words.Dimension | null,
  ) {
    return dimension ? changes.filter((change) => change.dimension === dimension) : changes;
  }

  @FieldResolver(() => [PublicationFile])
  files(@Root() { reference }: Publication, @Ctx() { address }: Context) {
    return FILES.map((format) => ({
      ...{ format, mediaType: MEDIA_TYPES[format], address: `${pageOf(address, reference)}.${format}` },
    }));
  }

  @FieldResolver(() => String, { description: 'Who reported, as a sentence.' })
  coverage(@Root() publication: PublishedRow) {
    return coverageSentence(publication);
  }
}

@Resolver(() => PublishedSeries)
class PublishedSeriesFields {
  @FieldResolver(() => [PublishedCell], CELLS)
  async cells(@Root() series: PublishedSeries, @Ctx() context: Context) {
    return (await context.loaders.load(cellsBySeries, seriesKey(series))) ?? [];
  }

  @FieldResolver(() => Boolean, {
    description:
      'True where it tells how firms assess themselves: its parts are answers, of which each firm gives one.',
  })
  async selfAssessment(@Root() series: PublishedSeries, @Ctx() context: Context) {
    const cells = (await context.loaders.load(cellsBySeries, seriesKey(series))) ?? [];
    const parts = cells.filter(({ dimension }) => dimension === 'BREAKDOWN');
    return tellsAnswers(
      series.indicatorKey,
      parts.map(({ category }) => category),
    );
  }

  @FieldResolver(() => String, {
    description:
      'What the whole sector reported, and what the same firms did in both periods where that is told, in sentences that are made of the stored figures alone.',
  })
  async sentence(@Root() series: PublishedSeries, @Ctx() context: Context) {
    const [cells, comparison] = await Promise.all([
      context.loaders.load(cellsBySeries, seriesKey(series)),
      context.loaders.load(comparisonsByReference, series.reference),
    ]);
    const { minimum = 0, compared = null } = comparison ?? {};
    return seriesSentences(series, cells ?? [], { minimum, compared });
  }

  @FieldResolver(() => [NamedPart], {
    ...FEW,
    description:
      'The lists in which firms are named: of the whole, and of each part; none where it is not published by firm.',
  })
  async namedParts(@Root() series: PublishedSeries, @Ctx() context: Context) {
    return (await context.loaders.load(namedPartsBySeries, seriesKey(series))) ?? [];
  }

  @FieldResolver(() => [NamedFigure], {
    description:
      'One of these lists, by place and name; who has no place comes last. All of it stands in the files.',
  })
  async named(
    @Root() { reference, indicatorKey }: PublishedSeries,
    @Ctx() context: Context,
    @Arg('part', () => String, { defaultValue: '' }) breakdown: string,
    @Arg('first', () => Int, { defaultValue: 100, description: `At most ${MOST_NAMED}.` }) first: number,
  ) {
    const lines = await context.loaders.load(namedByList, namedKey({ reference, indicatorKey, breakdown }));
    return (lines ?? []).slice(0, bounded(first, MOST_NAMED));
  }
}

export const PublicReportsResolvers = [
  PublicReportsResolver,
  PublicationDifferenceFields,
  PublicationFields,
  PublishedSeriesFields,
] as const;
