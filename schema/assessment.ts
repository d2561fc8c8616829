import { Field, Int, ObjectType } from 'type-graphql';
import { ObservationState, SatisfactionMethod, SelfAnswer, SelfTopic } from './enums.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.ts';
import type { ObservationState as State } from './words.ts';
import type * as words from './words-assessment.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What a firm asks itself: of a clause of its effective code, or of a guiding principle.',
})
export class SelfQuestion {
  @Field(() => SelfTopic)
  topic!: words.SelfTopic;

  @Field(() => String, { description: 'Key of the clause, or of the principle.' })
  key!: string;

  @Field(() => String, { description: 'Where it stands, `2.1.3`; of a principle its clause of ISO 10001.' })
  number!: string;

  @Field(() => String, { description: 'What it stands under.' })
  group!: string;

  @Field(() => String)
  heading!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why the clause does not apply to the firm, where its association has accepted that.',
  })
  notApplicable!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a firm says of one question.' })
export class SelfAssessment {
  @Field(() => SelfTopic)
  topic!: words.SelfTopic;

  @Field(() => String)
  key!: string;

  @Field(() => SelfAnswer, { nullable: true, description: 'Null while the firm has not decided.' })
  answer!: words.SelfAnswer | null;

  @Field(() => String, { nullable: true, description: 'What shows it.' })
  evidence!: string | null;

  @Field(() => String, { nullable: true, description: 'NOT_APPLICABLE: why.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'PARTLY, NOT_MET: what will be done.' })
  action!: string | null;

  @Field(() => String, { nullable: true, description: 'By whom.' })
  owner!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By which day.' })
  dueOn!: string | null;

  @Field(() => Int, { description: 'How often it was written; an edit names the one that it was made on.' })
  revision!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  changedAt!: Date | null;

  changedById!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How satisfied customers were with the code. None but REPORTED has figures.',
})
export class Satisfaction {
  @Field(() => ObservationState)
  state!: State;

  @Field(() => SatisfactionMethod, { nullable: true })
  method!: words.SatisfactionMethod | null;

  @Field(() => String, { nullable: true, description: 'What OTHER stands for.' })
  methodWords!: string | null;

  @Field(() => Int, { nullable: true, description: 'People.' })
  asked!: number | null;

  @Field(() => Int, { nullable: true, description: 'People.' })
  answered!: number | null;

  @Field(() => DecimalScalar, { nullable: true })
  score!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The lowest score that could be given.' })
  scaleLow!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  scaleHigh!: string | null;

  @Field(() => DateScalar, { nullable: true })
  takenFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The same day where it took one.' })
  takenTo!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Int, { description: 'How often it was written; an edit names the one that it was made on.' })
  revision!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  changedAt!: Date | null;

  changedById!: string | null;
}
