import { Field, ID, Int, ObjectType } from 'type-graphql';
import { OperationKind, RebaseAnswer, RebaseState, TransitionStage, TransitionStatus } from './enums.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';
import type * as words from './words.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'One thing that an operation touches: as it was, as it is, as the firm has it.',
})
export class RebaseField {
  @Field(() => String)
  field!: string;

  @Field(() => String, { nullable: true, description: 'In the edition that the firm comes from.' })
  old!: string | null;

  @Field(() => String, { nullable: true, description: 'In the edition that it moves to.' })
  next!: string | null;

  @Field(() => String, { nullable: true })
  own!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class RebaseDecision {
  @Field(() => RebaseAnswer)
  answer!: words.RebaseAnswerKind;

  @Field(() => String, { nullable: true })
  value!: string | null;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => String, { nullable: true })
  parentKey!: string | null;

  @Field(() => String, { nullable: true })
  key!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What becomes of one operation in another edition.' })
export class RebasedOperation {
  @Field(() => String)
  name!: string;

  @Field(() => OperationKind)
  kind!: words.OperationKind;

  @Field(() => RebaseState)
  state!: words.RebaseState;

  @Field(() => String)
  why!: string;

  @Field(() => [RebaseField])
  fields!: RebaseField[];

  @Field(() => [RebaseAnswer], { description: 'What may be decided; empty where nothing needs to be.' })
  answers!: words.RebaseAnswerKind[];

  @Field(() => RebaseDecision, { nullable: true })
  decision!: RebaseDecision | null;
}

@ObjectType({ simpleResolvers: true, description: 'One adoption on its way from one edition to another.' })
export class Transition {
  @Field(() => ID)
  id!: string;

  @Field(() => TransitionStatus)
  status!: words.TransitionStatus;

  @Field(() => Int, { description: 'Operations that still wait for a decision.' })
  undecided!: number;

  @Field(() => Int, { description: 'Those among them that conflict with the edition.' })
  conflicts!: number;

  @Field(() => DateScalar, { nullable: true })
  effectiveFrom!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  appliedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  undoneAt!: Date | null;

  @Field(() => Int)
  version!: number;

  adoptionId!: string;
  fromEditionId!: string;
  toEditionId!: string;
  appliedVersion!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'How far one adopter is on the way to an edition.' })
export class BoardRow {
  @Field(() => ID)
  adoptionId!: string;

  @Field(() => String)
  memberName!: string;

  @Field(() => Int, { description: 'The edition that the firm keeps now.' })
  editionNumber!: number;

  @Field(() => TransitionStage)
  stage!: words.TransitionStage;

  @Field(() => Int)
  undecided!: number;

  @Field(() => Int)
  conflicts!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which this firm must have moved.' })
  deadline!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the firm has a day of its own.' })
  deadlineReason!: string | null;

  @Field(() => DateScalar, { nullable: true })
  effectiveFrom!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class StageCount {
  @Field(() => TransitionStage)
  stage!: words.TransitionStage;

  @Field(() => Int)
  firms!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How far every adopter is on the way to an edition.' })
export class TransitionBoard {
  @Field(() => [StageCount])
  counts!: StageCount[];

  @Field(() => [BoardRow], { description: 'By name of firm.' })
  rows!: BoardRow[];
}

@ObjectType({ simpleResolvers: true })
export class MoveDeadline {
  @Field(() => DateScalar)
  until!: string;

  @Field(() => String, { nullable: true, description: 'Why this firm has a day of its own.' })
  reason!: string | null;

  @Field(() => Boolean)
  past!: boolean;
}
