import { Field, ID, InputType, Int } from 'type-graphql';
import { AssessmentAnswer, ClauseKind, OperationKind, RebaseAnswer, Ruling } from './enums.ts';
import { DateScalar } from './scalars.ts';
import { ActInput } from './shapes.ts';
import type * as words from './words.ts';

@InputType()
export class ConsiderCodeInput extends ActInput {
  @Field(() => ID)
  codeId!: string;
}

@InputType()
export class AdoptionActInput extends ActInput {
  @Field(() => ID)
  adoptionId!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType()
export class AssessmentEntryInput {
  @Field(() => String)
  question!: string;

  @Field(() => AssessmentAnswer)
  answer!: words.AssessmentAnswer;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => String, { nullable: true })
  evidence!: string | null;

  @Field(() => String, { nullable: true })
  action!: string | null;

  @Field(() => String, { nullable: true })
  owner!: string | null;

  @Field(() => DateScalar, { nullable: true })
  dueOn!: string | null;
}

@InputType()
export class AnswerAssessmentInput extends AdoptionActInput {
  @Field(() => [AssessmentEntryInput])
  answers!: AssessmentEntryInput[];
}

@InputType()
export class CommitAdoptionInput extends AdoptionActInput {
  @Field(() => String, { description: 'Hash of the text that the signer was shown.' })
  textHash!: string;
}

@InputType()
export class RegisterAdoptionInput extends AdoptionActInput {
  @Field(() => DateScalar, { nullable: true, description: 'Today unless told; never in the future.' })
  registeredOn!: string | null;
}

@InputType()
export class ReasonedAdoptionActInput extends AdoptionActInput {
  @Field(() => String)
  reason!: string;
}

@InputType({ description: 'One operation. Which fields it needs follows from its kind.' })
export class OperationInput {
  @Field(() => OperationKind)
  kind!: words.OperationKind;

  @Field(() => String, { nullable: true, description: 'For all kinds but ADD_CLAUSE.' })
  clauseKey!: string | null;

  @Field(() => String, { nullable: true, description: 'SET_PARAMETER.' })
  parameterKey!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'SET_PARAMETER: a value of the type; the members of a choice are joined by |.',
  })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'ADD_CLAUSE.' })
  key!: string | null;

  @Field(() => String, { nullable: true, description: 'ADD_CLAUSE.' })
  parentKey!: string | null;

  @Field(() => Int, { nullable: true, description: 'ADD_CLAUSE.' })
  position!: number | null;

  @Field(() => ClauseKind, { nullable: true, description: 'ADD_CLAUSE.' })
  clauseKind!: words.ClauseKind | null;

  @Field(() => String, { nullable: true, description: 'ADD_CLAUSE.' })
  heading!: string | null;

  @Field(() => String, { nullable: true, description: 'ADD_CLAUSE and DESCRIBE_DELIVERY.' })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'DECLARE_NOT_APPLICABLE.' })
  reason!: string | null;
}

@InputType()
export class PutOperationInput extends AdoptionActInput {
  @Field(() => OperationInput)
  operation!: OperationInput;
}

@InputType()
export class RemoveOperationInput extends AdoptionActInput {
  @Field(() => String)
  operationName!: string;
}

@InputType()
export class RuleOnOperationInput extends AdoptionActInput {
  @Field(() => String)
  operationName!: string;

  @Field(() => Ruling)
  ruling!: words.Ruling;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class PutGapInput extends AdoptionActInput {
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

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was closed.' })
  closedOn!: string | null;
}

@InputType()
export class RemoveGapInput extends AdoptionActInput {
  @Field(() => String)
  clauseKey!: string;
}

@InputType()
export class ExtendDeadlineInput extends AdoptionActInput {
  @Field(() => ID)
  editionId!: string;

  @Field(() => DateScalar)
  until!: string;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class BeginTransitionInput extends AdoptionActInput {
  @Field(() => ID)
  editionId!: string;
}

@InputType()
export class TransitionActInput extends ActInput {
  @Field(() => ID)
  transitionId!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType()
export class DecideOperationInput extends TransitionActInput {
  @Field(() => String)
  operationName!: string;

  @Field(() => RebaseAnswer)
  answer!: words.RebaseAnswerKind;

  @Field(() => String, { nullable: true, description: 'SET_VALUE.' })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'REPLACE_TEXT.' })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'PUT_UNDER.' })
  parentKey!: string | null;

  @Field(() => String, { nullable: true, description: 'RENAME.' })
  key!: string | null;
}

@InputType()
export class ApplyTransitionInput extends TransitionActInput {
  @Field(() => DateScalar)
  effectiveFrom!: string;
}

@InputType()
export class PublishExtensionInput extends AdoptionActInput {
  @Field(() => DateScalar)
  effectiveFrom!: string;
}
