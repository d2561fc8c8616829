import { Field, Int, ObjectType } from 'type-graphql';
import { QuartileStanding, SizeBand, StrongerDirection } from './enums.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.ts';
import { DefinedSeries, FigureParts, PrintedCell } from './shapes.ts';
import type * as words from './words.ts';
import type * as ofBenchmark from './words-benchmark.ts';

@ObjectType({ simpleResolvers: true, description: 'A release that figures of the firm went into.' })
export class BenchmarkRelease {
  @Field(() => String)
  reference!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  associationName!: string;

  @Field(() => String)
  codeTitle!: string;

  @Field(() => String)
  periodLabel!: string;

  @Field(() => DateScalar)
  periodEndsOn!: string;

  @Field(() => DateTimeScalar)
  publishedAt!: Date;

  @Field(() => Int, {
    description: '1 as first printed, 2 the first correction, … of the same code and period.',
  })
  vintage!: number;

  @Field(() => String, { nullable: true, description: 'Reference of the vintage that came after it.' })
  supersededBy!: string | null;

  @Field(() => Int, { description: 'A figure of fewer respondents is not shown.' })
  minimumRespondents!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A figure of the firm itself, exact. Of YES_NO the value is 1 or 0; of SCORE and DURATION what the firm reported.',
})
export class BenchmarkFigure extends FigureParts {
  @Field(() => DecimalScalar, { nullable: true })
  rate!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A figure as it is published: where it is suppressed, every figure is null.',
})
export class BenchmarkCell extends PrintedCell {
  @Field(() => QuartileStanding, {
    nullable: true,
    description:
      'Where the firm’s own figure lies among these quartiles; on the inner side where it is one of them once it is rounded as they are.',
  })
  standing!: ofBenchmark.QuartileStanding | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same in words, with better or worse where the indicator has a direction.',
  })
  words!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One published part of an indicator.' })
export class BenchmarkPart {
  @Field(() => String)
  category!: string;

  @Field(() => BenchmarkFigure, { nullable: true, description: 'Null where the firm has none.' })
  own!: BenchmarkFigure | null;

  @Field(() => BenchmarkCell)
  released!: BenchmarkCell;
}

@ObjectType({ simpleResolvers: true, description: 'One published indicator that the firm has a figure of.' })
export class BenchmarkRow extends DefinedSeries {
  @Field(() => StrongerDirection, { nullable: true, description: 'Which direction is better for customers.' })
  stronger!: words.StrongerDirection | null;

  @Field(() => BenchmarkFigure)
  own!: BenchmarkFigure;

  @Field(() => String, {
    nullable: true,
    description: 'Where the parts are answers, of which a firm gives one: its own.',
  })
  answer!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Null where it has no target, or no direction.' })
  meetsTarget!: boolean | null;

  @Field(() => [BenchmarkCell], {
    description: 'The sector, and the firm’s segment, size band and region, where the release tells of them.',
  })
  released!: BenchmarkCell[];

  @Field(() => [BenchmarkPart])
  parts!: BenchmarkPart[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A firm beside one release: its own figures as they went in, and what everybody can read of the sector.',
})
export class Benchmark {
  @Field(() => BenchmarkRelease)
  release!: BenchmarkRelease;

  @Field(() => String, { description: 'Where the firm stood when the report was compiled.' })
  segment!: string;

  @Field(() => SizeBand)
  sizeBand!: words.SizeBand;

  @Field(() => String, { nullable: true })
  region!: string | null;

  @Field(() => Int, { description: 'Number of the version of the firm’s return that went in.' })
  returnVersion!: number;

  @Field(() => Boolean, {
    description: 'A later version was accepted since: the own figures here are still those that went in.',
  })
  restatedSince!: boolean;

  @Field(() => [BenchmarkRow])
  rows!: BenchmarkRow[];
}
