import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.ts';
import { ActInput, Remark } from './shapes.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'The n largest respondents of a cell must make less than k percent of it.',
})
@InputType('DominanceRuleInput')
export class DominanceRule {
  @Field(() => Int)
  n!: number;

  @Field(() => DecimalScalar)
  k!: string;
}

/** What every policy says. */
@ObjectType({ simpleResolvers: true })
abstract class PolicyNumbers {
  @Field(() => Int, { description: '0: none was set, and what is usual holds.' })
  number!: number;

  @Field(() => Int, {
    description: 'Fewest respondents that a published figure may stand on; a group counts as one.',
  })
  minimum!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The p of the p% rule, in percent; null: none.',
  })
  p!: string | null;

  @Field(() => [DominanceRule])
  dominance!: DominanceRule[];

  @Field(() => Boolean, { description: 'Cells in which everybody gave zero are not shown.' })
  zeros!: boolean;

  @Field(() => Boolean, { description: 'Cells in which everybody gave the same are not shown.' })
  same!: boolean;

  @Field(() => DecimalScalar, { description: 'How far in percent a cell of few respondents stays in doubt.' })
  range!: string;

  @Field(() => Int, { description: 'A rate beside a firm’s name stands on more than this, or is marked.' })
  smallBase!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What an association does not publish of its firms’ figures. For the association alone.',
})
export class DisclosurePolicy extends PolicyNumbers {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  setAt!: Date | null;

  setById!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The disclosure policy that a report followed, as it stood.',
})
export class FollowedPolicy extends PolicyNumbers {
  @Field(() => [ID], { description: 'Respondents (firms, groups) who had waived.' })
  waivers!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'A firm agreed that its own figures may be found out.' })
export class DisclosureWaiver {
  @Field(() => ID)
  id!: string;

  @Field(() => DateScalar)
  since!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it holds.' })
  until!: string | null;

  @Field(() => String, { description: 'What the firm said, and where that is kept.' })
  statement!: string;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;

  memberId!: string;
  recordedById!: string;
}

@InputType({ description: 'What is left out stays as it is in the policy that holds.' })
export class PolicyTrialInput {
  @Field(() => Int, { description: 'Fewest respondents that a published figure may stand on: 3 to 50.' })
  minimumRespondents!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'Null: no p% rule.' })
  p?: string | null;

  @Field(() => [DominanceRule], { nullable: true })
  dominance?: DominanceRule[] | null;

  @Field(() => Boolean, { nullable: true })
  zeros?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  same?: boolean | null;

  @Field(() => DecimalScalar, { nullable: true })
  range?: string | null;
}

@InputType({ description: 'What is left out stays as it is in the policy that holds.' })
export class DisclosurePolicyInput extends PolicyTrialInput {
  @Field(() => String)
  idempotencyKey!: string;

  @Field(() => Int, { nullable: true })
  smallBase?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the policy that is to be followed by this one.',
  })
  expectedNumber?: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many cells are shown, unsafe by themselves, or hidden to protect those.',
})
export class CellCounts {
  @Field(() => Int)
  shown!: number;

  @Field(() => Int)
  primary!: number;

  @Field(() => Int)
  further!: number;
}

@ObjectType({ simpleResolvers: true })
export class IndicatorTrial {
  @Field(() => String)
  indicatorKey!: string;

  @Field(() => String)
  label!: string;

  @Field(() => CellCounts)
  before!: CellCounts;

  @Field(() => CellCounts)
  after!: CellCounts;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The latest release as another policy would have had it. Nothing of it is kept.',
})
export class PolicyTrial {
  @Field(() => String, { description: 'Reference of the release.' })
  reference!: string;

  @Field(() => CellCounts, { description: 'As it went out.' })
  before!: CellCounts;

  @Field(() => CellCounts)
  after!: CellCounts;

  @Field(() => [IndicatorTrial])
  indicators!: IndicatorTrial[];

  @Field(() => [Remark], {
    description: 'What was printed before it would have told too much under this policy.',
  })
  remarks!: Remark[];
}

@InputType()
export class RecordWaiverInput extends ActInput {
  @Field(() => ID)
  memberId!: string;

  @Field(() => DateScalar)
  since!: string;

  @Field(() => String, { description: 'What the firm said, and where that is kept.' })
  statement!: string;
}

@InputType()
export class EndWaiverInput extends ActInput {
  @Field(() => ID)
  waiverId!: string;

  @Field(() => DateScalar, { description: 'Last day on which it holds.' })
  until!: string;
}
