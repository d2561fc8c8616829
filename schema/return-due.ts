import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CoverageKind, DueState, Frequency, Receipt, ReturnStatus, SizeBand } from './enums.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';
import { ActInput, connectionOf } from './shapes.ts';
import type { SizeBand as Band, ReturnStatus as Status } from './words.ts';
import type * as words from './words-return.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A firm beside a period: whether it owes a return, for which days, and by when.',
})
export class ExpectedReturn {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  adoptionId!: string;

  @Field(() => String)
  firmName!: string;

  @Field(() => String, { nullable: true })
  groupName!: string | null;

  @Field(() => String)
  segment!: string;

  @Field(() => SizeBand)
  sizeBand!: Band;

  @Field(() => String, { nullable: true })
  region!: string | null;

  @Field(() => DueState)
  state!: words.DueState;

  @Field(() => Receipt, { nullable: true, description: 'Whether it came in time; null where none is owed.' })
  receipt!: words.Receipt | null;

  @Field(() => Boolean, { description: 'True where every figure that was submitted last is a nil.' })
  nil!: boolean;

  @Field(() => String, { nullable: true, description: 'The firm whose return covers this one.' })
  coveredBy!: string | null;

  @Field(() => DateScalar)
  startsOn!: string;

  @Field(() => DateScalar)
  endsOn!: string;

  @Field(() => Boolean, { description: 'True where the firm reports on days of its own.' })
  offCalendar!: boolean;

  @Field(() => DateScalar)
  dueOn!: string;

  @Field(() => Boolean, { description: 'True where the firm has a later day than all others.' })
  extended!: boolean;

  @Field(() => DateScalar)
  timelyOn!: string;

  @Field(() => DateScalar, { nullable: true })
  lockOn!: string | null;

  @Field(() => ID, { nullable: true })
  returnId!: string | null;

  @Field(() => ReturnStatus)
  status!: Status;

  @Field(() => DateTimeScalar, { nullable: true })
  firstSubmittedAt!: Date | null;

  periodId!: string;
}

export const ExpectedReturnConnection = connectionOf('ExpectedReturn', () => ExpectedReturn);

@ObjectType({
  simpleResolvers: true,
  description: 'The return of one firm covers another: a joint return, or after a merger.',
})
export class Coverage {
  @Field(() => ID)
  id!: string;

  @Field(() => CoverageKind)
  kind!: words.CoverageKind;

  @Field(() => String, { description: 'The firm that is covered.' })
  memberName!: string;

  @Field(() => String, { description: 'The firm that reports for both.' })
  byMemberName!: string;

  @Field(() => DateScalar)
  since!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null: it goes on.' })
  until!: string | null;

  @Field(() => String)
  reason!: string;

  @Field(() => Int)
  version!: number;
}

@InputType({ description: 'Opens the periods of a calendar one after the other, all or none.' })
export class OpenCalendarInput extends ActInput {
  @Field(() => ID)
  codeId!: string;

  @Field(() => Frequency)
  frequency!: words.Frequency;

  @Field(() => DateScalar, { description: 'A day of the first period.' })
  from!: string;

  @Field(() => Int, { description: 'How many; at most 60.' })
  periods!: number;

  @Field(() => Int, { description: 'Days after a period’s end by which returns are due.' })
  dueAfterDays!: number;

  @Field(() => Int, { nullable: true, description: 'Days by which they count as timely; null: the due day.' })
  timelyAfterDays!: number | null;

  @Field(() => Int, { nullable: true, description: 'Days after which no first return is taken.' })
  lockAfterDays!: number | null;
}

@InputType({ description: 'Grants one firm other days to report on, or a later due day, for one period.' })
export class GrantTermsInput extends ActInput {
  @Field(() => ID)
  periodId!: string;

  @Field(() => ID)
  adoptionId!: string;

  @Field(() => DateScalar, { nullable: true })
  startsOn!: string | null;

  @Field(() => DateScalar, { nullable: true })
  endsOn!: string | null;

  @Field(() => DateScalar, { nullable: true })
  dueOn!: string | null;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class CoverFirmInput extends ActInput {
  @Field(() => ID, { description: 'The adoption that owes no return of its own from then on.' })
  adoptionId!: string;

  @Field(() => ID, { description: 'The adoption whose return covers both.' })
  byAdoptionId!: string;

  @Field(() => CoverageKind)
  kind!: words.CoverageKind;

  @Field(() => DateScalar)
  since!: string;

  @Field(() => DateScalar, { nullable: true })
  until!: string | null;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class UncoverFirmInput extends ActInput {
  @Field(() => ID)
  coverageId!: string;

  @Field(() => Int)
  expectedVersion!: number;

  @Field(() => DateScalar, { description: 'The last day on which it holds.' })
  until!: string;
}
