import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FirmStep } from './enums.ts';
import type * as words from './words-return.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A return of the viewer’s firm: what is due, how it stands, and what is next.',
})
export class OwnReturn {
  @Field(() => ID)
  id!: string;

  @Field(() => FirmStep)
  next!: words.FirmStep;

  @Field(() => Int, { description: 'Days until it is due; negative once it was.' })
  daysLeft!: number;

  periodId!: string;
  adoptionId!: string;
  returnId!: string | null;
}
