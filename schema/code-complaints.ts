import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ComplaintLevel } from './enums.ts';
import { DecimalScalar } from './scalars.ts';
import { ActInput } from './shapes.ts';
import type * as words from './words.ts';

const LEVELS = 'Levels at which a return must say something of every category and product.';
const REDRESS = 'In what redress is paid (EUR); null where it is not asked for.';
const OTHERS = 'Names of categories, products, channels or outcomes that stand for “other”.';
const SHARE = 'Above this share, between 0 and 1, an “other” asks for words; null: never.';
const DAYS = 'Up to so many days; null for the last band.';

@ObjectType({ simpleResolvers: true })
export class ComplaintOutcome {
  @Field(() => String)
  name!: string;

  @Field(() => Boolean, { description: 'The customer was right, wholly or in part.' })
  upheld!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class TimeBand {
  @Field(() => String)
  name!: string;

  @Field(() => Int, { nullable: true, description: DAYS })
  days!: number | null;

  @Field(() => Boolean, { description: 'The days are business days.' })
  business!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'By what complaints are counted, beside their categories: closed lists, each in order.',
})
export class ComplaintLists {
  @Field(() => [ComplaintLevel], { description: LEVELS })
  levels!: words.ComplaintLevel[];

  @Field(() => [String])
  products!: string[];

  @Field(() => [String])
  channels!: string[];

  @Field(() => [ComplaintOutcome])
  outcomes!: ComplaintOutcome[];

  @Field(() => [TimeBand])
  timeBands!: TimeBand[];

  @Field(() => String, { nullable: true, description: REDRESS })
  redressUnit!: string | null;

  @Field(() => [String])
  redressParts!: string[];

  @Field(() => [String], { description: OTHERS })
  others!: string[];

  @Field(() => DecimalScalar, { nullable: true, description: SHARE })
  otherShare!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A field of a row of complaints, as a file may hold it.' })
export class ComplaintField {
  @Field(() => String, { description: 'As the mapping of an import names it.' })
  field!: string;

  @Field(() => String, { description: 'As the template heads its column.' })
  heading!: string;
}

@InputType()
export class ComplaintOutcomeInput {
  @Field(() => String)
  name!: string;

  @Field(() => Boolean, { defaultValue: false })
  upheld!: boolean;
}

@InputType()
export class TimeBandInput {
  @Field(() => String)
  name!: string;

  @Field(() => Int, { nullable: true, description: DAYS })
  days!: number | null;

  @Field(() => Boolean, { defaultValue: false })
  business!: boolean;
}

@InputType({ description: 'Declares anew by what complaints are counted: all lists at once.' })
export class PutComplaintListsInput extends ActInput {
  @Field(() => ID)
  editionId!: string;

  @Field(() => Int)
  expectedVersion!: number;

  @Field(() => [String])
  complaintCategories!: string[];

  @Field(() => [ComplaintLevel], { defaultValue: [], description: LEVELS })
  levels!: words.ComplaintLevel[];

  @Field(() => [String], { defaultValue: [] })
  products!: string[];

  @Field(() => [String], { defaultValue: [] })
  channels!: string[];

  @Field(() => [ComplaintOutcomeInput], { defaultValue: [] })
  outcomes!: ComplaintOutcomeInput[];

  @Field(() => [TimeBandInput], { defaultValue: [] })
  timeBands!: TimeBandInput[];

  @Field(() => String, { nullable: true, description: REDRESS })
  redressUnit!: string | null;

  @Field(() => [String], { defaultValue: [] })
  redressParts!: string[];

  @Field(() => [String], { defaultValue: [], description: OTHERS })
  others!: string[];

  @Field(() => DecimalScalar, { nullable: true, description: SHARE })
  otherShare!: string | null;
}
