import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  AdaptationPolicy,
  ClauseKind,
  ClauseOrigin,
  ExtensionStatus,
  OperationKind,
  ParameterType,
  Ruling,
  StrongerDirection,
} from './enums.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';
import { Remark } from './shapes.ts';
import type * as words from './words.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What an officer decided about one operation as it stands.',
})
export class OperationRuling {
  @Field(() => String, { description: 'Name of the operation; what it says may have changed since.' })
  operationName!: string;

  @Field(() => Ruling)
  ruling!: words.Ruling;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { nullable: true })
  personName!: string | null;

  @Field(() => DateTimeScalar)
  ruledAt!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'One change that a member makes to the master code. Which fields have a value follows from its kind.',
})
export class Operation {
  @Field(() => String, { description: 'What it acts on; stays the same while it is edited.' })
  name!: string;

  @Field(() => OperationKind)
  kind!: words.OperationKind;

  @Field(() => String, { nullable: true, description: 'The clause of the master code that it is about.' })
  clauseKey!: string | null;

  @Field(() => String, { nullable: true })
  parameterKey!: string | null;

  @Field(() => String, { nullable: true })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the clause that it adds.' })
  key!: string | null;

  @Field(() => String, { nullable: true })
  parentKey!: string | null;

  @Field(() => Int, { nullable: true })
  position!: number | null;

  @Field(() => ClauseKind, { nullable: true })
  clauseKind!: words.ClauseKind | null;

  @Field(() => String, { nullable: true })
  heading!: string | null;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => Remark, { nullable: true, description: 'Why an officer must rule on it, where one must.' })
  needsRuling!: Remark | null;

  @Field(() => OperationRuling, { nullable: true })
  ruling!: OperationRuling | null;
}

@ObjectType({ simpleResolvers: true, description: "A member's own operations on the master code." })
export class Extension {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => ExtensionStatus)
  status!: words.ExtensionStatus;

  @Field(() => DateScalar, { nullable: true })
  effectiveFrom!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  publishedAt!: Date | null;

  @Field(() => Int)
  version!: number;

  adoptionId!: string;
  editionId!: string;
}

@ObjectType({ simpleResolvers: true })
export class EffectiveParameter {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  label!: string;

  @Field(() => ParameterType)
  type!: words.ParameterType;

  @Field(() => String)
  unit!: string;

  @Field(() => String)
  floor!: string;

  @Field(() => String)
  value!: string;

  @Field(() => [String], { description: 'The closed list that a choice is made from.' })
  choices!: string[];

  @Field(() => Boolean, { description: 'True where the firm set a value of its own.' })
  own!: boolean;

  @Field(() => StrongerDirection)
  stronger!: words.StrongerDirection;
}

@ObjectType({ simpleResolvers: true })
export class EffectiveClause {
  @Field(() => String)
  key!: string;

  @Field(() => String, { nullable: true })
  parentKey!: string | null;

  @Field(() => String)
  number!: string;

  @Field(() => Int)
  depth!: number;

  @Field(() => ClauseKind)
  kind!: words.ClauseKind;

  @Field(() => AdaptationPolicy)
  policy!: words.AdaptationPolicy;

  @Field(() => String)
  heading!: string;

  @Field(() => String, { description: 'With the values filled in.' })
  text!: string;

  @Field(() => ClauseOrigin)
  origin!: words.ClauseOrigin;

  @Field(() => String, { nullable: true, description: 'How the firm says that it keeps the clause.' })
  delivery!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the clause does not apply to the firm.' })
  notApplicable!: string | null;

  @Field(() => [String], { description: 'Names of the operations that shaped it.' })
  operations!: string[];

  @Field(() => [EffectiveParameter])
  parameters!: EffectiveParameter[];

  @Field(() => String, { description: 'The language of heading and text.' })
  language!: string;

  @Field(() => Boolean, {
    description: 'True where the words were translated before the source words last changed.',
  })
  stale!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What customers were promised on a day.' })
export class EffectiveCode {
  @Field(() => DateScalar)
  on!: string;

  @Field(() => Int)
  editionNumber!: number;

  @Field(() => Int, { nullable: true })
  extensionNumber!: number | null;

  @Field(() => [EffectiveClause])
  clauses!: EffectiveClause[];

  @Field(() => [Remark], {
    description: 'What keeps an operation from taking effect; empty for what is published.',
  })
  remarks!: Remark[];
}
