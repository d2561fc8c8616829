import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  AdaptationPolicy,
  AdoptionStatus,
  AssessmentAnswer,
  ClauseKind,
  ClauseOrigin,
  ExtensionStatus,
  StrongerDirection,
} from './enums.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.ts';
import { connectionOf } from './shapes.ts';
import type * as words from './words.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What a firm weighs before it adopts (ISO 10001:2018, Annex G).',
})
export class AnnexGQuestion {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  group!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  clauseOfStandard!: string;
}

@ObjectType({ simpleResolvers: true })
export class AssessmentEntry {
  @Field(() => String)
  question!: string;

  @Field(() => AssessmentAnswer)
  answer!: words.AssessmentAnswer;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => String, { nullable: true })
  action!: string | null;

  @Field(() => String, { nullable: true })
  owner!: string | null;

  @Field(() => DateScalar, { nullable: true })
  dueOn!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a named approver signed, word for word.' })
export class Commitment {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  textHash!: string;

  @Field(() => String)
  signerName!: string;

  @Field(() => DateTimeScalar)
  signedAt!: Date;
}

@ObjectType({ simpleResolvers: true })
export class AdoptionEvent {
  @Field(() => ID)
  id!: string;

  @Field(() => AdoptionStatus)
  status!: words.AdoptionStatus;

  @Field(() => DateScalar)
  on!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  personName!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ParameterSetting {
  @Field(() => String)
  clauseKey!: string;

  @Field(() => String)
  parameterKey!: string;

  @Field(() => DecimalScalar)
  value!: string;
}

@ObjectType({ simpleResolvers: true, description: "A member's own operations on the master code." })
export class Extension {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => ExtensionStatus)
  status!: words.ExtensionStatus;

  @Field(() => [ParameterSetting])
  settings!: ParameterSetting[];

  @Field(() => DateScalar, { nullable: true })
  effectiveFrom!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  publishedAt!: Date | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ simpleResolvers: true })
export class EffectiveParameter {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => DecimalScalar)
  floor!: string;

  @Field(() => DecimalScalar)
  value!: string;

  @Field(() => Boolean, { description: 'True where the firm set a value of its own.' })
  own!: boolean;

  @Field(() => StrongerDirection)
  stronger!: words.StrongerDirection;
}

@ObjectType({ simpleResolvers: true })
export class EffectiveClause {
  @Field(() => String)
  key!: string;

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

  @Field(() => [EffectiveParameter])
  parameters!: EffectiveParameter[];
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
}

@ObjectType({ simpleResolvers: true, description: "One member's commitment to one code." })
export class Adoption {
  @Field(() => ID)
  id!: string;

  @Field(() => AdoptionStatus)
  status!: words.AdoptionStatus;

  @Field(() => String, { nullable: true })
  certificateNumber!: string | null;

  @Field(() => DateScalar, { nullable: true })
  registeredOn!: string | null;

  @Field(() => DateScalar, { nullable: true })
  endedOn!: string | null;

  @Field(() => Boolean, { description: 'Brought over by the association from its paper register.' })
  broughtOver!: boolean;

  @Field(() => Int)
  version!: number;

  associationId!: string;
  memberId!: string;
  membershipId!: string;
  codeId!: string;
  editionId!: string;
  committedAt!: Date | null;
}

export const AdoptionConnection = connectionOf('Adoption', () => Adoption);
