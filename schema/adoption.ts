import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AdoptionStatus, AssessmentAnswer, PathState, PathStepKind, SeatRole } from './enums.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';
import { connectionOf, Remark } from './shapes.ts';
import type * as words from './words.ts';
import type { PathState as PathStateWord, PathStepKind as PathStepWord } from './words-path.ts';

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

  @Field(() => String, { nullable: true, description: 'What shows it: a document, a place, a person.' })
  evidence!: string | null;

  @Field(() => String, { nullable: true })
  action!: string | null;

  @Field(() => String, { nullable: true })
  owner!: string | null;

  @Field(() => DateScalar, { nullable: true })
  dueOn!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A clause that the firm can not keep from the first day, and the plan that closes the gap.',
})
export class AdoptionGap {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  clauseKey!: string;

  @Field(() => String)
  gap!: string;

  @Field(() => String)
  action!: string;

  @Field(() => String)
  owner!: string;

  @Field(() => DateScalar)
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true })
  closedOn!: string | null;
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

@ObjectType({
  simpleResolvers: true,
  description: 'A step of the way from weighing a code to keeping it: how far it is, and who is next.',
})
export class PathStep {
  @Field(() => PathStepKind)
  step!: PathStepWord;

  @Field(() => PathState)
  state!: PathStateWord;

  @Field(() => Int, { description: 'How many of its parts are done: answers given, gaps closed.' })
  done!: number;

  @Field(() => Int, { description: 'How many parts it has.' })
  of!: number;

  @Field(() => SeatRole, { nullable: true, description: 'Whose turn it is; null where it waits for nobody.' })
  turn!: words.SeatRole | null;

  @Field(() => [Remark], { description: 'What is missing, overdue or wrong.' })
  remarks!: Remark[];
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
