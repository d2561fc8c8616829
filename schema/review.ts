import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { WorkKind } from './enums.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';
import { ActInput, connectionOf } from './shapes.ts';
import type * as words from './words.ts';

@ObjectType({ simpleResolvers: true, description: 'The officer asks, the firm answers.' })
export class ReturnQuery {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  indicatorKey!: string | null;

  @Field(() => String, { nullable: true, description: 'The part of the indicator that it is about.' })
  breakdown!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Path of the cell that it is about, where that is no figure.',
  })
  cell!: string | null;

  @Field(() => Boolean, { description: 'True where the firm is to change the figure.' })
  reopens!: boolean;

  @Field(() => String)
  question!: string;

  @Field(() => DateTimeScalar)
  askedAt!: Date;

  @Field(() => String, { nullable: true })
  answer!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  answeredAt!: Date | null;

  askedById!: string;
  answeredById!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Something that waits for somebody.' })
export class WorkItem {
  @Field(() => ID)
  id!: string;

  @Field(() => WorkKind)
  kind!: words.WorkKind;

  @Field(() => String)
  title!: string;

  @Field(() => DateScalar)
  since!: string;

  @Field(() => String, { nullable: true, description: 'The firm that it is about, where it is about one.' })
  firmName!: string | null;

  @Field(() => ID, { nullable: true, description: 'The period in which a return is owed.' })
  periodId!: string | null;

  adoptionId!: string | null;
  returnId!: string | null;
  reportId!: string | null;
  breachId!: string | null;
  breachNoticeId!: string | null;
}

export const WorkItemConnection = connectionOf('WorkItem', () => WorkItem);

@InputType()
export abstract class ReviewActInput extends ActInput {
  @Field(() => ID)
  returnId!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType()
export class QueryReturnInput extends ReviewActInput {
  @Field(() => String)
  question!: string;

  @Field(() => String, { nullable: true })
  indicatorKey!: string | null;

  @Field(() => String, { nullable: true, description: 'A part of the indicator; null: all of it.' })
  breakdown!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Path of a cell that is no figure, instead of an indicator: `assessment.CLAUSE.answers`.',
  })
  cell!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'The firm is to change the figure. Where all open queries say so, it may change nothing else.',
  })
  reopens!: boolean | null;
}

@InputType()
export class AssignReturnInput extends ReviewActInput {
  @Field(() => ID, { nullable: true, description: 'An officer of the association; null: nobody.' })
  personId!: string | null;
}

@InputType()
export class AssignReturnsInput extends ActInput {
  @Field(() => [ID], { description: 'At most 500; all of them or none.' })
  returnIds!: string[];

  @Field(() => ID, { nullable: true, description: 'An officer of the association; null: nobody.' })
  personId!: string | null;
}

@InputType()
export class AnswerQueryInput extends ReviewActInput {
  @Field(() => ID)
  queryId!: string;

  @Field(() => String)
  answer!: string;
}

@InputType()
export class AcceptReturnsInput extends ActInput {
  @Field(() => ID)
  periodId!: string;

  @Field(() => [ID], { description: 'At most 500; all of them or none.' })
  returnIds!: string[];
}
