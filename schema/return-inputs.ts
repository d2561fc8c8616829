import { Field, ID, InputType, Int } from 'type-graphql';
import {
  ComplaintDimension,
  ComplaintLevel,
  ObservationState,
  SatisfactionMethod,
  SelfAnswer,
  SelfTopic,
} from './enums.ts';
import { DateScalar, DecimalScalar } from './scalars.ts';
import { ActInput } from './shapes.ts';
import type * as words from './words.ts';
import type * as ofAssessment from './words-assessment.ts';
import type * as ofComplaints from './words-complaint.ts';

const SEEN = 'The revision of the cell that was seen before it was written; 0 where it was not there.';

@InputType()
export class OpenPeriodInput extends ActInput {
  @Field(() => ID)
  codeId!: string;

  @Field(() => String)
  label!: string;

  @Field(() => DateScalar)
  startsOn!: string;

  @Field(() => DateScalar)
  endsOn!: string;

  @Field(() => DateScalar)
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day that counts as timely.' })
  timelyOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which a first return is taken.' })
  lockOn!: string | null;
}

@InputType()
export class BeginReturnInput extends ActInput {
  @Field(() => ID)
  periodId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Needed only where the firm keeps the code under more than one adoption.',
  })
  adoptionId!: string | null;
}

@InputType()
export class ReturnActInput extends ActInput {
  @Field(() => ID)
  returnId!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType()
export class RestateReturnInput extends ReturnActInput {
  @Field(() => String)
  reason!: string;
}

@InputType()
export class ObservationInput {
  @Field(() => String)
  indicatorKey!: string;

  @Field(() => String, { defaultValue: '' })
  breakdown!: string;

  @Field(() => ObservationState)
  state!: words.ObservationState;

  @Field(() => DecimalScalar, { nullable: true })
  value!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  numerator!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  denominator!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Int, { nullable: true, description: SEEN })
  seen!: number | null;
}

@InputType()
export class ComplaintPartInput {
  @Field(() => ComplaintDimension)
  dimension!: ofComplaints.ComplaintDimension;

  @Field(() => String)
  part!: string;

  @Field(() => DecimalScalar)
  figure!: string;
}

@InputType({ description: 'A whole row: what is left out of it is blank.' })
export class ComplaintCountInput {
  @Field(() => ComplaintLevel)
  level!: words.ComplaintLevel;

  @Field(() => String)
  category!: string;

  @Field(() => String, { defaultValue: '' })
  product!: string;

  @Field(() => ObservationState, { defaultValue: 'REPORTED' })
  state!: words.ObservationState;

  @Field(() => Int, { nullable: true })
  openAtStart!: number | null;

  @Field(() => Int, { nullable: true })
  received!: number | null;

  @Field(() => Int, { nullable: true })
  closed!: number | null;

  @Field(() => Int, { nullable: true })
  upheld!: number | null;

  @Field(() => Int, { nullable: true })
  openAtEnd!: number | null;

  @Field(() => Int, { nullable: true })
  redressCount!: number | null;

  @Field(() => DecimalScalar, { nullable: true })
  redressAmount!: string | null;

  @Field(() => [ComplaintPartInput], { defaultValue: [] })
  parts!: ComplaintPartInput[];

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: SEEN,
  })
  seen!: number | null;
}

@InputType({ description: 'A whole answer: what is left out of it is blank.' })
export class SelfAssessmentInput {
  @Field(() => SelfTopic)
  topic!: ofAssessment.SelfTopic;

  @Field(() => String)
  key!: string;

  @Field(() => SelfAnswer, { nullable: true })
  answer!: ofAssessment.SelfAnswer | null;

  @Field(() => String, { nullable: true })
  evidence!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  action!: string | null;

  @Field(() => String, { nullable: true })
  owner!: string | null;

  @Field(() => DateScalar, { nullable: true })
  dueOn!: string | null;

  @Field(() => Int, { nullable: true, description: SEEN })
  seen!: number | null;
}

@InputType({ description: 'The whole measurement: what is left out of it is blank.' })
export class SatisfactionInput {
  @Field(() => ObservationState)
  state!: words.ObservationState;

  @Field(() => SatisfactionMethod, { nullable: true })
  method!: ofAssessment.SatisfactionMethod | null;

  @Field(() => String, { nullable: true })
  methodWords!: string | null;

  @Field(() => Int, { nullable: true })
  asked!: number | null;

  @Field(() => Int, { nullable: true })
  answered!: number | null;

  @Field(() => DecimalScalar, { nullable: true })
  score!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  scaleLow!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  scaleHigh!: string | null;

  @Field(() => DateScalar, { nullable: true })
  takenFrom!: string | null;

  @Field(() => DateScalar, { nullable: true })
  takenTo!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Int, { nullable: true, description: SEEN })
  seen!: number | null;
}

@InputType({
  description: `Saves the cells that are given; all others stay as they are. With expectedVersion the whole return is expected to be as
it was seen; without it each cell by itself, so that two people can write at once.`,
})
export class FillReturnInput extends ActInput {
  @Field(() => ID)
  returnId!: string;

  @Field(() => Int, { nullable: true })
  expectedVersion!: number | null;

  @Field(() => [ObservationInput])
  observations!: ObservationInput[];

  @Field(() => [ComplaintCountInput], { nullable: true })
  complaints!: ComplaintCountInput[] | null;

  @Field(() => [SelfAssessmentInput], { nullable: true })
  selfAssessments!: SelfAssessmentInput[] | null;

  @Field(() => SatisfactionInput, { nullable: true })
  satisfaction!: SatisfactionInput | null;

  @Field(() => String, { nullable: true, description: 'Who looked, and how; an empty text takes it back.' })
  nilAttestation!: string | null;

  @Field(() => String, { nullable: true, description: 'What stood there when it was written.' })
  nilAttestationSeen!: string | null;

  @Field(() => String, { nullable: true, description: 'Of unusual figures; an empty text takes it back.' })
  explanation!: string | null;

  @Field(() => String, { nullable: true, description: 'What stood there when it was written.' })
  explanationSeen!: string | null;
}
