import { Field, ID, InputType, Int } from 'type-graphql';
import {
  AdaptationPolicy,
  Audience,
  ClauseKind,
  IndicatorKind,
  ParameterType,
  StrongerDirection,
} from './enums.ts';
import { DateScalar, DecimalScalar } from './scalars.ts';
import { ActInput } from './shapes.ts';
import type * as words from './words.ts';

@InputType()
export class CreateCodeInput extends ActInput {
  @Field(() => String, { description: 'Lower-case letters, digits and dashes; unique in the installation.' })
  key!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  summary!: string;
}

@InputType()
export class DraftEditionInput extends ActInput {
  @Field(() => ID)
  codeId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The edition to begin from; without it the draft is empty.',
  })
  fromEditionId!: string | null;

  @Field(() => [String], { nullable: true, description: 'Without it: those of the edition begun from.' })
  complaintCategories!: string[] | null;
}

/** What every act on a draft edition carries. */
@InputType()
class EditEditionInput extends ActInput {
  @Field(() => ID)
  editionId!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType()
export class PutClauseInput extends EditEditionInput {
  @Field(() => String)
  key!: string;

  @Field(() => String, { nullable: true })
  parentKey!: string | null;

  @Field(() => Int)
  position!: number;

  @Field(() => ClauseKind)
  kind!: words.ClauseKind;

  @Field(() => AdaptationPolicy)
  policy!: words.AdaptationPolicy;

  @Field(() => String)
  heading!: string;

  @Field(() => String)
  text!: string;
}

@InputType()
export class RemoveClauseInput extends EditEditionInput {
  @Field(() => String)
  key!: string;
}

@InputType()
export class PutParameterInput extends EditEditionInput {
  @Field(() => String)
  clauseKey!: string;

  @Field(() => String)
  key!: string;

  @Field(() => String)
  label!: string;

  @Field(() => ParameterType)
  type!: words.ParameterType;

  @Field(() => String)
  unit!: string;

  @Field(() => StrongerDirection)
  stronger!: words.StrongerDirection;

  @Field(() => DecimalScalar)
  floor!: string;
}

@InputType()
export class PutIndicatorInput extends EditEditionInput {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  clauseKey!: string;

  @Field(() => IndicatorKind)
  kind!: words.IndicatorKind;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  numeratorLabel!: string;

  @Field(() => String, { nullable: true })
  denominatorLabel!: string | null;

  @Field(() => String)
  unit!: string;

  @Field(() => StrongerDirection, { nullable: true })
  stronger!: words.StrongerDirection | null;

  @Field(() => DecimalScalar, { nullable: true })
  target!: string | null;

  @Field(() => Audience)
  audience!: words.Audience;

  @Field(() => [String], { description: 'Closed list of categories; empty for one figure.' })
  breakdown!: string[];
}

@InputType()
export class PublishEditionInput extends EditEditionInput {
  @Field(() => DateScalar)
  effectiveOn!: string;

  @Field(() => DateScalar)
  adoptBy!: string;

  @Field(() => String)
  releaseNotes!: string;
}
