import { Field, Int, ObjectType } from 'type-graphql';
import { AdoptionStatus, PublicReason, SizeBand } from './enums.ts';
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

@ObjectType({ simpleResolvers: true, description: 'Firms by the edition that they keep and how they stand.' })
export class PublishedAdopters {
  @Field(() => Int)
  editionNumber!: number;

  @Field(() => AdoptionStatus)
  status!: words.AdoptionStatus;

  @Field(() => Int)
  firms!: number;
}

@ObjectType({ simpleResolvers: true })
export class PublishedValue {
  @Field(() => String)
  value!: string;

  @Field(() => Int)
  firms!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What firms promise in one parameter of the code.' })
export class PublishedSpread {
  @Field(() => String)
  clauseKey!: string;

  @Field(() => String)
  heading!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => String)
  floor!: string;

  @Field(() => Int)
  firms!: number;

  @Field(() => Int, { description: 'Of them, those that promise more than the floor asks.' })
  more!: number;

  @Field(() => [PublishedValue])
  values!: PublishedValue[];
}

@ObjectType({ simpleResolvers: true, description: 'What a report tells beside its figures.' })
export class PublishedContents {
  @Field(() => [PublishedExcluded])
  excluded!: PublishedExcluded[];

  @Field(() => [PublishedBand], { description: 'From small to large.' })
  bands!: PublishedBand[];

  @Field(() => [PublishedAdopters], {
    description: 'As the register says on the last day of the period.',
  })
  adoption!: PublishedAdopters[];

  @Field(() => [PublishedSpread])
  parameters!: PublishedSpread[];
}
