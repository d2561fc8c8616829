import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Ability } from './enums.ts';
import { DateTimeScalar, DecimalScalar } from './scalars.ts';
import { ActInput, FirmFigure, NamedSeries } from './shapes.ts';
import type * as words from './words.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'That a firm says that a figure beside its name is not right.',
})
export class Dispute {
  @Field(() => String)
  indicatorKey!: string;

  @Field(() => String)
  reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A figure of the viewer’s firm as it would be published.' })
export class PreviewFigure extends NamedSeries {
  @Field(() => String, { description: 'Member of the breakdown; empty for the whole.' })
  part!: string;

  @Field(() => DecimalScalar, { nullable: true })
  value!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  numerator!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  denominator!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  rate!: string | null;

  @Field(() => Boolean, { description: 'So few cases that the rate says little: it gets no place.' })
  smallBase!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a report will say, or says, of the viewer’s firm by its name; nothing of any other.',
})
export class ReportPreview {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  reportId!: string;

  @Field(() => String)
  periodLabel!: string;

  @Field(() => String)
  codeTitle!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The firm can answer before; null: the association has withheld the report.',
  })
  until!: Date | null;

  @Field(() => Boolean, { description: 'The firm can answer now.' })
  open!: boolean;

  @Field(() => String, { nullable: true, description: 'Stands beside the firm’s figures, for everybody.' })
  response!: string | null;

  @Field(() => [Dispute])
  disputes!: Dispute[];

  @Field(() => DateTimeScalar, { nullable: true })
  answeredAt!: Date | null;

  @Field(() => Int)
  version!: number;

  @Field(() => [PreviewFigure])
  figures!: PreviewFigure[];

  @Field(() => [Ability])
  viewerCan!: words.Ability[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a firm that a report names has said to it, or not yet.',
})
export class PreviewAnswer {
  @Field(() => String)
  firmName!: string;

  @Field(() => String, { nullable: true })
  response!: string | null;

  @Field(() => [Dispute])
  disputes!: Dispute[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Null: not yet.' })
  answeredAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'A figure of one firm that is published under its name.' })
export class ReportNamedFigure extends FirmFigure {}

@InputType()
export class DisputeInput {
  @Field(() => String)
  indicatorKey!: string;

  @Field(() => String, { description: 'At most 500 characters, for everybody to read.' })
  reason!: string;
}

@InputType()
export class AnswerPreviewInput extends ActInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => Int)
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'At most 500 characters, for everybody to read.' })
  response?: string | null;

  @Field(() => [DisputeInput], {
    description: 'All of them: they take the place of what was disputed before.',
  })
  disputes!: DisputeInput[];
}
