import { Field, Int, ObjectType } from 'type-graphql';
import { AdaptationPolicy, ClauseKind } from './enums.ts';
import type * as words from './words.ts';

@ObjectType({ simpleResolvers: true, description: 'A clause of a template, to preview it.' })
export class TemplateClause {
  @Field(() => String)
  key!: string;

  @Field(() => String, { nullable: true })
  parentKey!: string | null;

  @Field(() => String, { description: 'Place in the tree as a reader cites it: 2.1.3.' })
  number!: string;

  @Field(() => Int, { description: '0 at the top of the tree.' })
  depth!: number;

  @Field(() => ClauseKind)
  kind!: words.ClauseKind;

  @Field(() => AdaptationPolicy)
  policy!: words.AdaptationPolicy;

  @Field(() => String)
  heading!: string;

  @Field(() => String, { description: 'With the floor of each parameter put in.' })
  text!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A worked code for one kind of organization, to begin a draft from (ISO 10001:2018, Annex A). Written in English; what stands in [brackets] is left to the association.',
})
export class CodeTemplate {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'The kinds of organization that it is written for.' })
  forWhom!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => Int)
  clauseCount!: number;

  @Field(() => Int)
  parameterCount!: number;

  @Field(() => Int)
  indicatorCount!: number;

  @Field(() => [String])
  complaintCategories!: string[];

  @Field(() => [TemplateClause], { description: 'In reading order.' })
  clauses!: TemplateClause[];
}
