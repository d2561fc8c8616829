import { Field, ID, InputType, Int } from 'type-graphql';
import {
  BreachCause,
  BreachFinding,
  FactorWeight,
  RemedyStatus,
  Seriousness,
  SignificanceFactor,
} from './enums.ts';
import { DateScalar, DecimalScalar } from './scalars.ts';
import { ActInput } from './shapes.ts';
import type * as ofBreaches from './words-breach.ts';

@InputType()
export class BreachFactorInput {
  @Field(() => SignificanceFactor)
  factor!: ofBreaches.SignificanceFactor;

  @Field(() => FactorWeight)
  weight!: ofBreaches.FactorWeight;

  @Field(() => String, { description: 'What the weight stands on.' })
  words!: string;
}

@InputType({ description: 'What the firm writes down about one breach.' })
export class BreachInput {
  @Field(() => String, { description: 'An obligation that the firm had on the first day of the breach.' })
  clauseKey!: string;

  @Field(() => DateScalar)
  happenedFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Null: it goes on.' })
  happenedUntil!: string | null;

  @Field(() => DateScalar)
  foundOn!: string;

  @Field(() => BreachFinding)
  foundHow!: ofBreaches.BreachFinding;

  @Field(() => String, { nullable: true, description: 'Needed for OTHER.' })
  foundHowWords!: string | null;

  @Field(() => BreachCause)
  cause!: ofBreaches.BreachCause;

  @Field(() => String, { nullable: true, description: 'Needed for OTHER.' })
  causeWords!: string | null;

  @Field(() => String)
  description!: string;

  @Field(() => Int, { nullable: true, description: 'Null: not known yet, which is not nobody.' })
  customersAffected!: number | null;

  @Field(() => DecimalScalar, { nullable: true })
  moneyLost!: string | null;

  @Field(() => String, { nullable: true, description: 'Three letters (ISO 4217); needed with an amount.' })
  currency!: string | null;

  @Field(() => String, { nullable: true })
  remedy!: string | null;

  @Field(() => RemedyStatus)
  remedyStatus!: ofBreaches.RemedyStatus;

  @Field(() => DateScalar, { nullable: true, description: 'Needed while it is planned or under way.' })
  remedyDueOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Needed once it is done.' })
  remedyDoneOn!: string | null;

  @Field(() => [BreachFactorInput])
  factors!: BreachFactorInput[];

  @Field(() => Seriousness)
  seriousness!: ofBreaches.Seriousness;

  @Field(() => String, { nullable: true, description: 'Needed below what was weighed.' })
  seriousnessReason!: string | null;

  @Field(() => Boolean)
  systemic!: boolean;
}

@InputType()
export class LogBreachInput extends ActInput {
  @Field(() => ID)
  adoptionId!: string;

  @Field(() => BreachInput)
  breach!: BreachInput;
}

@InputType()
export class BreachActInput extends ActInput {
  @Field(() => ID)
  breachId!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType()
export class AmendBreachInput extends BreachActInput {
  @Field(() => BreachInput)
  breach!: BreachInput;
}

@InputType()
export class WithdrawBreachInput extends BreachActInput {
  @Field(() => String)
  reason!: string;
}

@InputType({ description: 'Neither a root cause nor a title: it is taken out of its root cause.' })
export class LinkBreachInput extends BreachActInput {
  @Field(() => ID, { nullable: true })
  rootCauseId!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a root cause that is opened by this.' })
  title!: string | null;
}

@InputType()
export class AmendRootCauseInput extends ActInput {
  @Field(() => ID)
  rootCauseId!: string;

  @Field(() => Int)
  expectedVersion!: number;

  @Field(() => String)
  title!: string;

  @Field(() => Seriousness, { nullable: true, description: 'Null: as it is proposed.' })
  seriousness!: ofBreaches.Seriousness | null;

  @Field(() => String, { nullable: true, description: 'Needed below what is proposed.' })
  seriousnessReason!: string | null;
}

@InputType()
export class NoteBreachInput extends ActInput {
  @Field(() => ID)
  breachNoticeId!: string;

  @Field(() => String, { description: 'As the firm reads it.' })
  words!: string;
}

@InputType()
export class NoticePolicyInput extends ActInput {
  @Field(() => Int, {
    description: 'Business days after it was found within which a significant breach is told: 1 to 60.',
  })
  noticeDays!: number;
}
