import { Field, Int, ObjectType } from 'type-graphql';
import { PublicReason, SizeBand } from './enums.ts';
import { AdoptionCount, ParameterSpread } from './shapes.ts';
import type * as words from './words.ts';
import type * as ofReturns from './words-return.ts';

@ObjectType({ simpleResolvers: true, description: 'Firms that owed no return for the period, by why.' })
export class PublishedExcluded {
  @Field(() => PublicReason)
  reason!: ofReturns.PublicReason;

  @Field(() => Int)
  firms!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Who was due and reported, of one size; of several together where one has too few firms.',
})
export class PublishedBand {
  @Field(() => [SizeBand])
  sizeBands!: words.SizeBand[];

  @Field(() => Int)
  due!: number;

  @Field(() => Int)
  reported!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What a report tells beside its figures.' })
export class PublishedContents {
  @Field(() => [PublishedExcluded])
  excluded!: PublishedExcluded[];

  @Field(() => [PublishedBand], { description: 'From small to large.' })
  bands!: PublishedBand[];

  @Field(() => [AdoptionCount], {
    description: 'As the register says on the last day of the period.',
  })
  adoption!: AdoptionCount[];

  @Field(() => [ParameterSpread])
  parameters!: ParameterSpread[];
}
