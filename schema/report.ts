import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Audience, Dimension, ReportStatus, Suppression } from './enums.ts';
import { DateTimeScalar, DecimalScalar } from './scalars.ts';
import { ActInput, FigureParts, NamedSeries, Remark } from './shapes.ts';
import type * as words from './words.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'One figure of a report, true even where it is suppressed: suppression says whether it may be published.',
})
export class ReportCell extends FigureParts {
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

  @Field(() => Int, { description: 'Firms that owed a return and to which it does not apply.' })
  notApplicable!: number;

  @Field(() => Int)
  notAvailable!: number;

  @Field(() => Int)
  notReported!: number;

  @Field(() => Int, { description: 'Firms with a figure, of which those of one group count as one.' })
  respondents!: number;

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

  @Field(() => Int, { nullable: true, description: 'Of so many firms, which have a figure of their own.' })
  meetingBase!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Against the publication of comparedWith.' })
  change!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The change in parts of the earlier figure.' })
  changeShare!: string | null;

  @Field(() => Suppression)
  suppression!: words.Suppression;
}

@ObjectType({ simpleResolvers: true, description: 'What the cells of one indicator measure.' })
export class ReportSeries extends NamedSeries {
  @Field(() => Audience, { description: 'What is for the association alone is never published.' })
  audience!: words.Audience;

  @Field(() => [String], {
    description: 'Parts of which firms are named, empty for the whole; none where it is not told by firm.',
  })
  namedParts!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'How the hidden cells of a report were chosen.' })
export class Protection {
  @Field(() => Int, { description: 'Cells that are unsafe by themselves.' })
  primary!: number;

  @Field(() => Int, { description: 'Cells that are hidden to protect them.' })
  further!: number;

  @Field(() => Float, { description: 'What the further cells cost, and what no safe choice can be below.' })
  cost!: number;

  @Field(() => Float)
  bound!: number;

  @Field(() => Boolean, { description: 'No safe choice is cheaper.' })
  proven!: boolean;

  @Field(() => [Remark], {
    description:
      'An error: what was published before tells too much already, and such a report waits. A warning: what is not told by firm, and why.',
  })
  remarks!: Remark[];
}

@ObjectType({ simpleResolvers: true, description: 'How many of so many families of figures are done.' })
export class CompileProgress {
  @Field(() => Int)
  done!: number;

  @Field(() => Int)
  total!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A figure that readers see otherwise than in the vintage before; null where that one does not show it.',
})
export class FigureChange {
  @Field(() => String)
  indicatorKey!: string;

  @Field(() => Dimension)
  dimension!: words.Dimension;

  @Field(() => String)
  category!: string;

  @Field(() => String, { description: 'Which figure of the cell.' })
  field!: string;

  @Field(() => String, { nullable: true })
  was!: string | null;

  @Field(() => String, { nullable: true })
  now!: string | null;
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

  @Field(() => String, { description: 'Version of the rules by which it was compiled.' })
  engine!: string;

  @Field(() => [String], { description: 'Releases of the same days that it was audited together with.' })
  ledger!: string[];

  @Field(() => Protection, { nullable: true, description: 'Null until it is compiled.' })
  protection!: Protection | null;

  @Field(() => String, { description: 'SHA-256 of all that went in; for the association alone.' })
  inputsDigest!: string;

  @Field(() => String, { nullable: true, description: 'Why it could not be compiled.' })
  refusal!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  proposedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The firms that it names can answer before; null where it is not shown to them.',
  })
  previewUntil!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  embargoUntil!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it corrects an earlier release of its period.' })
  reason!: string | null;

  @Field(() => Int)
  version!: number;

  codeId!: string;
  periodId!: string;
  editionId!: string;
  compiledById!: string;
  proposedById!: string | null;
}

@InputType()
export class CompileReportInput extends ActInput {
  @Field(() => ID)
  periodId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The answer waits so long for the report, 0 to 60 seconds, and else says how far it is; 30 where left out.',
  })
  waitSeconds?: number | null;
}

@InputType()
export class PublishReportInput extends ActInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => Int)
  expectedVersion!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Nobody but the association reads it before.' })
  embargoUntil?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it corrects an earlier release of the period; asked for where there is one.',
  })
  reason?: string | null;
}

@InputType()
export class ProposeReportInput extends PublishReportInput {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'The firms that it names can see it and answer before; asked for where it names any. Nobody publishes it earlier.',
  })
  previewUntil?: Date | null;
}

@InputType()
export class WithholdReportInput extends ActInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => Int)
  expectedVersion!: number;
}
