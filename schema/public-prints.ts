import { Field, Int, ObjectType } from 'type-graphql';
import { Dimension, IndicatorKind } from './enums.ts';
import { Publication, PublishedCell } from './public-report.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.ts';
import { connectionOf, NamedSeries } from './shapes.ts';
import type * as words from './words.ts';

@ObjectType({ simpleResolvers: true, description: 'A cell of one indicator in the report on one period.' })
export class SeriesPoint {
  @Field(() => String)
  reference!: string;

  @Field(() => Int, { description: 'Which print of the report the figure is from.' })
  vintage!: number;

  @Field(() => String)
  periodLabel!: string;

  @Field(() => DateScalar)
  periodStartsOn!: string;

  @Field(() => DateScalar)
  periodEndsOn!: string;

  @Field(() => DateTimeScalar)
  publishedAt!: Date;

  @Field(() => Int)
  editionNumber!: number;

  @Field(() => String)
  label!: string;

  @Field(() => DecimalScalar, { nullable: true })
  target!: string | null;

  @Field(() => PublishedCell, {
    nullable: true,
    description: 'Null where that report does not have the cell.',
  })
  cell!: PublishedCell | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A run of periods in which the indicator measured the same thing.',
})
export class SeriesStretch {
  @Field(() => IndicatorKind)
  kind!: words.IndicatorKind;

  @Field(() => String)
  unit!: string;

  @Field(() => String)
  numeratorLabel!: string;

  @Field(() => String, { nullable: true })
  denominatorLabel!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it does not go on from the stretch before: what is measured otherwise since. Null for the first.',
  })
  because!: string | null;

  @Field(() => [SeriesPoint])
  points!: SeriesPoint[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'One cell of one indicator over periods; where the definition changed, the series breaks off and begins anew.',
})
export class SeriesOverPeriods {
  @Field(() => String)
  codeKey!: string;

  @Field(() => String)
  indicatorKey!: string;

  @Field(() => String, { description: 'As the latest report calls it.' })
  label!: string;

  @Field(() => Dimension)
  dimension!: words.Dimension;

  @Field(() => String)
  category!: string;

  @Field(() => [SeriesStretch], { description: 'Oldest first, and so are the points of each.' })
  stretches!: SeriesStretch[];
}

@ObjectType({ simpleResolvers: true, description: 'A cell that does not read the same in two publications.' })
export class CellDifference extends NamedSeries {
  @Field(() => Dimension)
  dimension!: words.Dimension;

  @Field(() => String)
  category!: string;

  @Field(() => PublishedCell, { nullable: true, description: 'Null where the first does not have it.' })
  from!: PublishedCell | null;

  @Field(() => PublishedCell, { nullable: true, description: 'Null where the second does not have it.' })
  to!: PublishedCell | null;

  @Field(() => Boolean, { description: 'False where the two measure different things.' })
  comparable!: boolean;
}

export const CellDifferenceConnection = connectionOf('CellDifference', () => CellDifference);

@ObjectType({ simpleResolvers: true, description: 'A count of the whole report that differs.' })
export class CountDifference {
  @Field(() => String, { description: 'The name of the count: due, reported, nil or minimumRespondents.' })
  name!: string;

  @Field(() => Int)
  from!: number;

  @Field(() => Int)
  to!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What two publications on one code say differently: as a rule two vintages of one report.',
})
export class PublicationDifference {
  @Field(() => Publication)
  from!: Publication;

  @Field(() => Publication)
  to!: Publication;

  @Field(() => [CountDifference])
  counts!: CountDifference[];
}
