import { Field, ID, ObjectType } from 'type-graphql';
import { QualitySignal } from './enums.ts';
import type * as words from './words-return.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Something to look at in how a firm reported: a reason to ask, and no finding.',
})
export class ReturnSignal {
  @Field(() => ID)
  id!: string;

  @Field(() => QualitySignal)
  kind!: words.QualitySignal;

  @Field(() => String)
  words!: string;

  @Field(() => String)
  firmName!: string;

  @Field(() => ID)
  returnId!: string;
}
