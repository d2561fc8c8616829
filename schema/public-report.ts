import { Field, Int, ObjectType } from 'type-graphql';
import { Dimension } from './enums.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.ts';
import { DefinedSeries, FirmFigure, PrintedCell } from './shapes.ts';
import type * as words from './words.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A published figure. Where it is suppressed, every figure is null.',
})
export class PublishedCell extends PrintedCell {
  @Field(() => Int, { nullable: true })
  due!: number | null;

  @Field(() => Int, { nullable: true })
  meetingTarget!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of so many firms, which have a figure of their own.' })
  meetingBase!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Against the publication of comparedWith.' })
  change!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The change in parts of the earlier figure.' })
  changeShare!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A figure of one firm, of an indicator that is published by firm.',
})
export class NamedFigure extends FirmFigure {
  reference!: string;
  indicatorKey!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A list of firms with their figures.' })
export class NamedPart {
  @Field(() => String, { description: 'Member of the breakdown; empty for the whole.' })
  part!: string;

  @Field(() => Int, { description: 'Firms in the list.' })
  firms!: number;
}

@ObjectType({ simpleResolvers: true, description: 'An indicator as it was defined when it was published.' })
export class PublishedSeries extends DefinedSeries {
  reference!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A figure that a correction prints otherwise than the vintage before; null where one of both does not show it.',
})
export class PublishedChange {
  @Field(() => String)
  indicatorKey!: string;

  @Field(() => Dimension)
  dimension!: words.Dimension;

  @Field(() => String)
  category!: string;

  @Field(() => String, { description: 'Name of the field of PublishedCell.' })
  field!: string;

  @Field(() => String, { nullable: true })
  was!: string | null;

  @Field(() => String, { nullable: true })
  now!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A licence, as SPDX names it.' })
export class PublicationTerms {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  address!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The publication as a file, which never changes.' })
export class PublicationFile {
  @Field(() => String, { description: 'csv, xlsx or json.' })
  format!: string;

  @Field(() => String)
  mediaType!: string;

  @Field(() => String)
  address!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A sector report: frozen, numbered and hashed.' })
export class Publication {
  @Field(() => String)
  reference!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  associationName!: string;

  @Field(() => String)
  codeKey!: string;

  @Field(() => String)
  codeTitle!: string;

  @Field(() => Int)
  editionNumber!: number;

  @Field(() => String)
  periodLabel!: string;

  @Field(() => DateScalar)
  periodStartsOn!: string;

  @Field(() => DateScalar)
  periodEndsOn!: string;

  @Field(() => DateTimeScalar)
  publishedAt!: Date;

  @Field(() => String, { description: 'SHA-256 of all that is published under this reference.' })
  digest!: string;

  @Field(() => Int, { description: 'Firms that owed a return.' })
  due!: number;

  @Field(() => Int)
  reported!: number;

  @Field(() => Int)
  nil!: number;

  @Field(() => Int, { description: 'A figure of fewer respondents is not shown.' })
  minimumRespondents!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Reference of the publication that changes are measured against.',
  })
  comparedWith!: string | null;

  @Field(() => Int, { nullable: true, description: 'Which vintage comparedWith is of its period.' })
  comparedVintage!: number | null;

  @Field(() => String, { nullable: true })
  comparedPeriod!: string | null;

  @Field(() => Int, {
    description: '1 as first printed, 2 the first correction, … of the same code and period.',
  })
  vintage!: number;

  @Field(() => String, { nullable: true, description: 'Reference of the vintage before.' })
  supersedes!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it corrects the vintage before.' })
  reason!: string | null;

  @Field(() => String, { description: 'Version of the rules by which it was compiled.' })
  engine!: string;

  @Field(() => String, { description: 'Under what terms the figures may be used (SPDX).' })
  licence!: string;
}
