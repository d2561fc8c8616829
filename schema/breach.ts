import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  Ability,
  BreachCause,
  BreachFinding,
  ClauseKind,
  ClockState,
  FactorWeight,
  NoticeWay,
  RemedyStatus,
  Seriousness,
  SignificanceFactor,
} from './enums.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.ts';
import { connectionOf, Remark } from './shapes.ts';
import type * as words from './words.ts';
import type * as ofBreaches from './words-breach.ts';

@ObjectType({ simpleResolvers: true, description: 'What was weighed to find out how grave a breach is.' })
export class BreachFactor {
  @Field(() => SignificanceFactor)
  factor!: ofBreaches.SignificanceFactor;

  @Field(() => FactorWeight)
  weight!: ofBreaches.FactorWeight;

  @Field(() => String)
  words!: string;
}

@ObjectType({ simpleResolvers: true, description: 'How grave the law finds it, and why, as a sentence.' })
export class SeriousnessProposal {
  @Field(() => Seriousness)
  seriousness!: ofBreaches.Seriousness;

  @Field(() => String)
  why!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A clause that obliges the firm, as it is promised on a day.',
})
export class Obligation {
  @Field(() => String)
  clauseKey!: string;

  @Field(() => String)
  clauseNumber!: string;

  @Field(() => String)
  clauseHeading!: string;

  @Field(() => String)
  clauseText!: string;

  @Field(() => ClauseKind)
  kind!: words.ClauseKind;
}

@ObjectType({ simpleResolvers: true, description: 'What is written down about a breach.' })
export class BreachFacts {
  @Field(() => String)
  clauseKey!: string;

  @Field(() => String)
  clauseNumber!: string;

  @Field(() => String)
  clauseHeading!: string;

  @Field(() => String, {
    description: 'The obligation in the words promised on the first day of the breach.',
  })
  clauseText!: string;

  @Field(() => Int)
  editionNumber!: number;

  @Field(() => Int, { nullable: true, description: "The firm's extension that held then." })
  extensionNumber!: number | null;

  @Field(() => DateScalar)
  happenedFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Null: it goes on.' })
  happenedUntil!: string | null;

  @Field(() => DateScalar)
  foundOn!: string;

  @Field(() => BreachFinding)
  foundHow!: ofBreaches.BreachFinding;

  @Field(() => String, { nullable: true })
  foundHowWords!: string | null;

  @Field(() => BreachCause)
  cause!: ofBreaches.BreachCause;

  @Field(() => String, { nullable: true })
  causeWords!: string | null;

  @Field(() => String)
  description!: string;

  @Field(() => Int, { nullable: true, description: 'Null: not known yet, which is not nobody.' })
  customersAffected!: number | null;

  @Field(() => DecimalScalar, { nullable: true })
  moneyLost!: string | null;

  @Field(() => String, { nullable: true, description: 'Three letters (ISO 4217).' })
  currency!: string | null;

  @Field(() => String, { nullable: true })
  remedy!: string | null;

  @Field(() => RemedyStatus)
  remedyStatus!: ofBreaches.RemedyStatus;

  @Field(() => DateScalar, { nullable: true })
  remedyDueOn!: string | null;

  @Field(() => DateScalar, { nullable: true })
  remedyDoneOn!: string | null;

  @Field(() => [BreachFactor])
  factors!: BreachFactor[];

  @Field(() => Seriousness, { description: 'As the firm finds it.' })
  seriousness!: ofBreaches.Seriousness;

  @Field(() => String, { nullable: true, description: 'Why it is lighter than what was weighed makes it.' })
  seriousnessReason!: string | null;

  @Field(() => Boolean, { description: 'Another axis than how grave it is.' })
  systemic!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'By when the association must be told, and where that stands.',
})
export class NoticeClock {
  @Field(() => ClockState)
  state!: ofBreaches.ClockState;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which a notice is in time.' })
  by!: string | null;

  @Field(() => Int, { nullable: true, description: 'Business days until then; negative after it.' })
  daysLeft!: number | null;

  @Field(() => String)
  words!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "What went wrong, as the firm knows it; the firm's alone.",
})
export class Breach {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => DateTimeScalar)
  loggedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true })
  withdrawnReason!: string | null;

  @Field(() => [Ability])
  viewerCan!: words.Ability[];

  adoptionId!: string;
  associationId!: string;
  loggedById!: string;
  rootCauseId!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class MoneySum {
  @Field(() => String)
  currency!: string;

  @Field(() => DecimalScalar)
  amount!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What lies behind several breaches, which are scored together.',
})
export class RootCause {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Seriousness, {
    nullable: true,
    description: 'How grave the firm finds the whole; null: as it is proposed.',
  })
  seriousness!: ofBreaches.Seriousness | null;

  @Field(() => String, { nullable: true })
  seriousnessReason!: string | null;

  adoptionId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'An officer has seen a notice.' })
export class BreachSighting {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  words!: string;

  @Field(() => DateTimeScalar)
  seenAt!: Date;

  personId!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A breach as it stood when the association was told; never changed, only followed by the next.',
})
export class BreachNotice {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => NoticeWay)
  way!: ofBreaches.NoticeWay;

  @Field(() => String, { description: 'SHA-256 of what was told.' })
  contentHash!: string;

  @Field(() => DateScalar, { nullable: true, description: 'By when the association had to be told.' })
  noticeBy!: string | null;

  @Field(() => Boolean)
  late!: boolean;

  @Field(() => DateTimeScalar)
  notifiedAt!: Date;

  breachId!: string;
  memberId!: string;
  notifiedById!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What the law says about a breach that is not saved yet.' })
export class BreachPreview {
  @Field(() => SeriousnessProposal, { nullable: true, description: 'Null before anything was weighed.' })
  proposal!: SeriousnessProposal | null;

  @Field(() => NoticeClock)
  clock!: NoticeClock;

  @Field(() => [Remark])
  remarks!: Remark[];
}

export const BreachConnection = connectionOf('Breach', () => Breach);
export const BreachNoticeConnection = connectionOf('BreachNotice', () => BreachNotice);
