import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Ability, ObservationState, ReturnSource, ReturnStatus } from './enums.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.ts';
import { connectionOf } from './shapes.ts';
import type * as words from './words.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'How many returns of a period stand where. A member sees its own only.',
})
export class PeriodBoard {
  @Field(() => Int)
  due!: number;

  @Field(() => Int, { description: 'Submitted at least once.' })
  received!: number;

  @Field(() => Int)
  notBegun!: number;

  @Field(() => Int, { description: 'Drafts, and prepared ones that wait for the signature.' })
  draft!: number;

  @Field(() => Int)
  submitted!: number;

  @Field(() => Int)
  queried!: number;

  @Field(() => Int)
  accepted!: number;

  @Field(() => Int)
  nil!: number;

  @Field(() => Int, { description: 'Past the due day and not submitted.' })
  late!: number;

  @Field(() => Int, { description: 'Not submitted, and not due before today.' })
  outstanding!: number;

  @Field(() => Int, { description: 'First submitted on or before the last timely day.' })
  timely!: number;

  @Field(() => Int, { description: 'First submitted after the last timely day.' })
  receivedLate!: number;

  @Field(() => Int, { description: 'Owe none: another firm’s return covers them.' })
  covered!: number;

  @Field(() => Int, { description: 'Owe none: suspended throughout.' })
  suspended!: number;

  @Field(() => Int, { description: 'Owe none: they had left.' })
  left!: number;

  @Field(() => Int, { description: 'Owe none: not registered yet at the end.' })
  notYetRegistered!: number;

  @Field(() => Int, { description: 'Accepted, and being restated; counted as accepted too.' })
  restating!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The board of some of the firms.' })
export class BoardGroup {
  @Field(() => String, { description: "Their segment, size band or region; '' where they have none." })
  category!: string;

  @Field(() => PeriodBoard)
  board!: PeriodBoard;
}

@ObjectType({ simpleResolvers: true })
export class Period {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  label!: string;

  @Field(() => DateScalar)
  startsOn!: string;

  @Field(() => DateScalar)
  endsOn!: string;

  @Field(() => DateScalar)
  dueOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which a return counts as timely; null: the due day.',
  })
  timelyOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which a first return is taken; null: none is refused for its day.',
  })
  lockOn!: string | null;

  @Field(() => Int)
  version!: number;

  codeId!: string;
}

@ObjectType({ simpleResolvers: true })
export class Observation {
  @Field(() => String)
  indicatorKey!: string;

  @Field(() => String, { description: "Member of the indicator's breakdown; '' where it has none." })
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

  @Field(() => Int, { description: 'How often it was written; an edit names the one that it was made on.' })
  revision!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  changedAt!: Date | null;

  changedById!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One writing of a cell by hand; for the firm alone.' })
export class CellChange {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  cell!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => String, { nullable: true, description: 'What stood there before, as people say it.' })
  before!: string | null;

  @Field(() => String)
  after!: string;

  @Field(() => DateTimeScalar)
  at!: Date;

  @Field(() => String, { nullable: true })
  personName!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What differs in one cell between two versions.' })
export class VersionChange {
  @Field(() => String, { description: 'Path of the cell or text.' })
  cell!: string;

  @Field(() => String, { nullable: true, description: 'As people say it; null where it was not there.' })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ReturnVersion {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => ReturnSource)
  source!: words.ReturnSource;

  @Field(() => DateTimeScalar, { nullable: true })
  preparedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  submittedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of what was submitted.' })
  contentHash!: string | null;

  @Field(() => String, { nullable: true })
  nilAttestation!: string | null;

  @Field(() => String, { nullable: true })
  explanation!: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of the accepted version that this one restates.' })
  restates!: number | null;

  @Field(() => String, { nullable: true })
  restatementReason!: string | null;

  @Field(() => [String], { nullable: true, description: 'The cells that may be changed; null: all.' })
  openCells!: string[] | null;

  @Field(() => DateTimeScalar, { nullable: true })
  approvedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  acceptedAt!: Date | null;

  approvedById!: string | null;
  acceptedById!: string | null;
  returnId!: string;
  preparedById!: string | null;
  submittedById!: string | null;
  editionId!: string;
}

@ObjectType({ simpleResolvers: true })
export class Return {
  @Field(() => ID)
  id!: string;

  @Field(() => ReturnStatus)
  status!: words.ReturnStatus;

  @Field(() => Int)
  version!: number;

  @Field(() => [Ability])
  viewerCan!: words.Ability[];

  @Field(() => Boolean, {
    description: 'True where it was brought in as the joint return of several firms that are not named.',
  })
  joint!: boolean;

  adoptionId!: string;
  memberId!: string;
  periodId!: string;
  assigneeId!: string | null;
  associationId!: string;
}

export const ReturnConnection = connectionOf('Return', () => Return);
