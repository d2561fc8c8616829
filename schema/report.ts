import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Dimension, ReportStatus, Suppression } from './enums.ts';
import { DateTimeScalar, DecimalScalar } from './scalars.ts';
import { ActInput } from './shapes.ts';
import type * as words from './words.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'One figure of a report, true even where it is suppressed: suppression says whether it may be published.',
})
export class ReportCell {
  @Field(() => String)
  indicatorKey!: string;

  @Field(() => Dimension)
  dimension!: words.Dimension;

  @Field(() => String, { description: 'Member of the dimension; empty for the whole sector.' })
  category!: string;

  @Field(() => Int, { description: 'Firms that owed a return.' })
  due!: number;

  @Field(() => Int, { description: 'Firms whose accepted return answers this.' })
  reported!: number;

  @Field(() => Int)
  nil!: number;

  @Field(() => Int, { description: 'Firms with a figure, of which those of one group count as one.' })
  respondents!: number;

  @Field(() => DecimalScalar, { nullable: true })
  value!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  numerator!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  denominator!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Sum of numerators ÷ sum of denominators.' })
  rate!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  q1!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  median!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  q3!: string | null;

  @Field(() => Int, { nullable: true })
  meetingTarget!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Against the publication of comparedWith.' })
  change!: string | null;

  @Field(() => Suppression)
  suppression!: words.Suppression;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The aggregation of one code for one period, as the association sees it.',
})
export class Report {
  @Field(() => ID)
  id!: string;

  @Field(() => ReportStatus)
  status!: words.ReportStatus;

  @Field(() => DateTimeScalar)
  compiledAt!: Date;

  @Field(() => Int, { description: 'The disclosure policy that held when it was compiled.' })
  minimumRespondents!: number;

  @Field(() => Int)
  due!: number;

  @Field(() => Int)
  reported!: number;

  @Field(() => Int)
  nil!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Reference of the publication that changes are measured against.',
  })
  comparedWith!: string | null;

  @Field(() => String, { nullable: true })
  publicationReference!: string | null;

  @Field(() => Int)
  version!: number;

  codeId!: string;
  periodId!: string;
  editionId!: string;
}

@InputType()
export class CompileReportInput extends ActInput {
  @Field(() => ID)
  periodId!: string;
}

@InputType()
export class PublishReportInput extends ActInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => Int)
  expectedVersion!: number;
}
