import { Field, Int, ObjectType } from 'type-graphql';
import { ComplaintDimension, ComplaintLevel, ObservationState } from './enums.ts';
import { DateTimeScalar, DecimalScalar } from './scalars.ts';
import type * as words from './words.ts';
import type * as ofComplaints from './words-complaint.ts';

@ObjectType({ simpleResolvers: true, description: 'One part of a row of complaints.' })
export class ComplaintPart {
  @Field(() => ComplaintDimension)
  dimension!: ofComplaints.ComplaintDimension;

  @Field(() => String)
  part!: string;

  @Field(() => DecimalScalar, { description: 'How many complaints; of REDRESS, how much money.' })
  figure!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Complaints of one level, category and product. None but REPORTED has figures; null beside figures is a blank and no zero.',
})
export class ComplaintCount {
  @Field(() => ComplaintLevel)
  level!: words.ComplaintLevel;

  @Field(() => String)
  category!: string;

  @Field(() => String, { description: "'' where the edition has no products." })
  product!: string;

  @Field(() => ObservationState)
  state!: words.ObservationState;

  @Field(() => Int, { nullable: true })
  openAtStart!: number | null;

  @Field(() => Int, { nullable: true })
  received!: number | null;

  @Field(() => Int, { nullable: true })
  closed!: number | null;

  @Field(() => Int, { nullable: true })
  upheld!: number | null;

  @Field(() => Int, { nullable: true })
  openAtEnd!: number | null;

  @Field(() => Int, { nullable: true, description: 'Complaints for which money was paid.' })
  redressCount!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Money paid, in the edition's redressUnit." })
  redressAmount!: string | null;

  @Field(() => [ComplaintPart])
  parts!: ComplaintPart[];

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Int, {
    description: 'How often the row was written; an edit names the one that it was made on.',
  })
  revision!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  changedAt!: Date | null;

  changedById!: string | null;
}
