import { Field, ObjectType } from 'type-graphql';
import {
  AdaptationPolicy,
  ClauseChangeKind,
  ClauseKind,
  IndicatorChangeKind,
  ParameterChangeKind,
  ReturnAsk,
  WordChangeKind,
} from './enums.ts';
import type * as words from './words.ts';
import type * as ofAssessment from './words-assessment.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A run of words that both texts have, or only one of them.',
})
export class WordChange {
  @Field(() => WordChangeKind)
  change!: words.WordChangeKind;

  @Field(() => String)
  text!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A clause as one of two compared codes has it.' })
export class ComparedClause {
  @Field(() => String, { nullable: true })
  parentKey!: string | null;

  @Field(() => ClauseKind)
  kind!: words.ClauseKind;

  @Field(() => AdaptationPolicy)
  policy!: words.AdaptationPolicy;

  @Field(() => String)
  heading!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What differs in one clause; it can be several things at once.',
})
export class ClauseChange {
  @Field(() => String)
  key!: string;

  @Field(() => [ClauseChangeKind])
  changes!: words.ClauseChangeKind[];

  @Field(() => String, { nullable: true })
  numberBefore!: string | null;

  @Field(() => String, { nullable: true })
  numberAfter!: string | null;

  @Field(() => ComparedClause, { nullable: true })
  before!: ComparedClause | null;

  @Field(() => ComparedClause, { nullable: true })
  after!: ComparedClause | null;

  @Field(() => [WordChange], { description: 'Word by word, where it was reworded.' })
  heading!: WordChange[];

  @Field(() => [WordChange])
  text!: WordChange[];
}

@ObjectType({ simpleResolvers: true })
export class ComparedParameter {
  @Field(() => String)
  label!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => String)
  floor!: string;
}

@ObjectType({ simpleResolvers: true })
export class ParameterChange {
  @Field(() => String)
  clauseKey!: string;

  @Field(() => String)
  key!: string;

  @Field(() => ParameterChangeKind)
  change!: words.ParameterChangeKind;

  @Field(() => ComparedParameter, { nullable: true })
  before!: ComparedParameter | null;

  @Field(() => ComparedParameter, { nullable: true })
  after!: ComparedParameter | null;
}

@ObjectType({ simpleResolvers: true })
export class ComparedIndicator {
  @Field(() => String)
  label!: string;
}

@ObjectType({ simpleResolvers: true })
export class IndicatorChange {
  @Field(() => String)
  key!: string;

  @Field(() => IndicatorChangeKind)
  change!: words.IndicatorChangeKind;

  @Field(() => [String], { description: 'Names of the fields that differ.' })
  fields!: string[];

  @Field(() => ComparedIndicator, { nullable: true })
  before!: ComparedIndicator | null;

  @Field(() => ComparedIndicator, { nullable: true })
  after!: ComparedIndicator | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What differs in one list by which complaints are counted.',
})
export class ListChange {
  @Field(() => String, { description: '`complaintCategories`, or a field of ComplaintLists.' })
  list!: string;

  @Field(() => [String], { description: 'Its entries, in words.' })
  before!: string[];

  @Field(() => [String])
  after!: string[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What differs in one thing that two editions ask for: in which periods, in words.',
})
export class AskChange {
  @Field(() => ReturnAsk)
  what!: ofAssessment.ReturnAsk;

  @Field(() => String, { nullable: true, description: 'Null where it was not asked for.' })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Everything that differs between two codes.' })
export class Comparison {
  @Field(() => [ClauseChange])
  clauses!: ClauseChange[];

  @Field(() => [ParameterChange])
  parameters!: ParameterChange[];

  @Field(() => [IndicatorChange])
  indicators!: IndicatorChange[];

  @Field(() => [ListChange])
  complaintLists!: ListChange[];

  @Field(() => [AskChange], { description: 'What is asked of returns beside figures.' })
  asks!: AskChange[];
}
