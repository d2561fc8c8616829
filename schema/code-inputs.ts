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
    description: 'The edition to begin from; without it and without a template the draft is empty.',
  })
  fromEditionId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The template to begin from, instead of an edition: a key of codeTemplates.',
  })
  templateKey!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The language of its clauses; without it that of the edition begun from, or en.',
  })
  language!: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Without it: those of the edition or template begun from.',
  })
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

  @Field(() => String, { description: 'A value of the type; the members of a choice are joined by |.' })
  floor!: string;

  @Field(() => [String], { nullable: true, description: 'The closed list of a CHOICE, in order.' })
  choices!: string[] | null;
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

@InputType()
export class MoveClauseInput extends EditEditionInput {
  @Field(() => String)
  key!: string;

  @Field(() => String, { nullable: true })
  parentKey!: string | null;

  @Field(() => Int, { description: 'Its place among the clauses beneath the parent, from 0.' })
  place!: number;
}

@InputType()
export class RemoveParameterInput extends EditEditionInput {
  @Field(() => String)
  clauseKey!: string;

  @Field(() => String)
  key!: string;
}

@InputType()
export class RemoveIndicatorInput extends EditEditionInput {
  @Field(() => String)
  key!: string;
}

@InputType()
export class WithdrawEditionInput extends EditEditionInput {
  @Field(() => String)
  reason!: string;
}

@InputType()
export class RemoveTranslationInput extends EditEditionInput {
  @Field(() => String)
  clauseKey!: string;

  @Field(() => String, { description: 'As BCP 47 names it: nl, pt-BR.' })
  language!: string;
}

@InputType()
export class PutTranslationInput extends RemoveTranslationInput {
  @Field(() => String)
  heading!: string;

  @Field(() => String)
  text!: string;
}
