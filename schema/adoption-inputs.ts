import { Field, ID, InputType, Int } from 'type-graphql';
import { AssessmentAnswer } from './enums.ts';
import { DateScalar, DecimalScalar } from './scalars.ts';
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

@InputType()
export class SetParameterInput extends AdoptionActInput {
  @Field(() => String)
  clauseKey!: string;

  @Field(() => String)
  parameterKey!: string;

  @Field(() => DecimalScalar)
  value!: string;
}

@InputType()
export class PublishExtensionInput extends AdoptionActInput {
  @Field(() => DateScalar)
  effectiveFrom!: string;
}
