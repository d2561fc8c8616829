import { Field, InputType, ObjectType } from 'type-graphql';
import { DecimalScalar } from './scalars.ts';
import { Remark } from './shapes.ts';

@InputType({ description: 'A made-up figure to try a check on.' })
export class TriedFigureInput {
  @Field(() => String, { description: 'As it is written between braces: `opened[Home]`.' })
  name!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Null: it has no figure.' })
  figure!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How a check that is being written would come out.' })
export class CheckTrial {
  @Field(() => [Remark], { description: 'What is wrong with a side, at `left` or `right`.' })
  remarks!: Remark[];

  @Field(() => [String], { description: 'The figures that it names, as they are written between braces.' })
  named!: string[];

  @Field(() => DecimalScalar, { nullable: true })
  left!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  right!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Null while it can not be read, and where it is not tried on such figures.',
  })
  holds!: boolean | null;
}
