import { Field, Int, ObjectType } from 'type-graphql';
import { DueState, SizeBand } from './enums.ts';
import { DecimalScalar } from './scalars.ts';
import { AdoptionCount, ParameterSpread } from './shapes.ts';
import type * as words from './words.ts';
import type * as ofReturns from './words-return.ts';

@ObjectType({ simpleResolvers: true, description: 'Firms that owed no return for the period, by why.' })
export class ExcludedFirms {
  @Field(() => DueState)
  reason!: Exclude<ofReturns.DueState, 'DUE'>;

  @Field(() => Int)
  firms!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Who was due and reported, of one size.' })
export class BandCoverage {
  @Field(() => SizeBand)
  sizeBand!: words.SizeBand;

  @Field(() => Int)
  due!: number;

  @Field(() => Int)
  reported!: number;

  @Field(() => Int)
  nil!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Coverage by the measure of size of the code.' })
export class SizeCoverage {
  @Field(() => Int)
  due!: number;

  @Field(() => Int, { description: 'Firms that were due and whose size is known.' })
  sized!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'At least so much of the business is that of firms that reported, in twentieths; null where the silent firms are too few to say so.',
  })
  share!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a report tells beside its figures.' })
export class ReportContents {
  @Field(() => [ExcludedFirms])
  excluded!: ExcludedFirms[];

  @Field(() => [BandCoverage])
  bands!: BandCoverage[];

  @Field(() => SizeCoverage, { nullable: true })
  business!: SizeCoverage | null;

  @Field(() => [AdoptionCount], { description: 'As the public register says on the last day of the period.' })
  adoption!: AdoptionCount[];

  @Field(() => [ParameterSpread])
  parameters!: ParameterSpread[];
}
