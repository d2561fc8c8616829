import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  AdaptationPolicy,
  Audience,
  ClauseKind,
  EditionStatus,
  IndicatorKind,
  ParameterType,
  StrongerDirection,
} from './enums.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.ts';
import type * as words from './words.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A code of conduct that an association provides to its members.',
})
export class Code {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Name in public addresses.' })
  key!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => Int)
  version!: number;

  associationId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a clause says in another language.' })
export class ClauseText {
  @Field(() => String)
  language!: string;

  @Field(() => String)
  heading!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Boolean, { description: 'True where the source words have changed since it was written.' })
  stale!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class Clause {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Stable across editions.' })
  key!: string;

  @Field(() => String, { nullable: true })
  parentKey!: string | null;

  @Field(() => String, { description: 'Place in the tree as a reader cites it: 2.1.3.' })
  number!: string;

  @Field(() => Int, { description: '0 at the top of the tree.' })
  depth!: number;

  @Field(() => Int, { description: 'Orders the clauses beneath one parent.' })
  position!: number;

  @Field(() => ClauseKind)
  kind!: words.ClauseKind;

  @Field(() => AdaptationPolicy)
  policy!: words.AdaptationPolicy;

  @Field(() => String)
  heading!: string;

  @Field(() => String, { description: 'Plain text; {{parameter-key}} stands where a value is put.' })
  text!: string;
}

@ObjectType({ simpleResolvers: true })
export class Parameter {
  @Field(() => ID)
  id!: string;

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

  @Field(() => StrongerDirection, { description: 'Which end protects customers more.' })
  stronger!: words.StrongerDirection;

  @Field(() => String, {
    description: 'The weakest value that a member may promise; the members of a choice are joined by |.',
  })
  floor!: string;

  @Field(() => [String], { description: 'The closed list of a CHOICE, in order.' })
  choices!: string[];
}

@ObjectType({ simpleResolvers: true })
export class Indicator {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Stable across editions.' })
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

  @Field(() => [String], { description: 'Closed list of categories; empty where one figure is reported.' })
  breakdown!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'A numbered edition of a code: immutable once published.' })
export class Edition {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => EditionStatus)
  status!: words.EditionStatus;

  @Field(() => DateScalar, { nullable: true })
  effectiveOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day by which adopters must have moved to it.',
  })
  adoptBy!: string | null;

  @Field(() => String, { nullable: true })
  releaseNotes!: string | null;

  @Field(() => String, { nullable: true })
  contentHash!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  publishedAt!: Date | null;

  @Field(() => String, { description: 'The language of its clauses, as BCP 47 names it.' })
  language!: string;

  @Field(() => DateScalar, { nullable: true })
  withdrawnOn!: string | null;

  @Field(() => String, { nullable: true })
  withdrawnReason!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => [String])
  complaintCategories!: string[];

  codeId!: string;
  associationId!: string;
}
