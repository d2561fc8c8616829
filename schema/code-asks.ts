import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Frequency, ReturnAsk } from './enums.ts';
import { ActInput } from './shapes.ts';
import type * as words from './words-assessment.ts';
import type { Frequency as HowOften } from './words-return.ts';

@ObjectType({ simpleResolvers: true, description: 'What an edition asks of a return beside its figures.' })
export class DeclaredAsk {
  @Field(() => ReturnAsk)
  what!: words.ReturnAsk;

  @Field(() => Frequency, {
    nullable: true,
    description: 'In periods of this frequency alone; null: in all.',
  })
  frequency!: HowOften | null;
}

@InputType()
export class DeclaredAskInput {
  @Field(() => ReturnAsk)
  what!: words.ReturnAsk;

  @Field(() => Frequency, { nullable: true })
  frequency!: HowOften | null;
}

@InputType({ description: 'Declares everything that a draft asks of a return beside its figures, at once.' })
export class PutAsksInput extends ActInput {
  @Field(() => ID)
  editionId!: string;

  @Field(() => Int)
  expectedVersion!: number;

  @Field(() => [DeclaredAskInput])
  asks!: DeclaredAskInput[];
}
