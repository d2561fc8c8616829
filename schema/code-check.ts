import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CheckEmpties, CheckKind, CheckRelation, Frequency, RemarkLevel } from './enums.ts';
import { DecimalScalar } from './scalars.ts';
import { ActInput } from './shapes.ts';
import type { RemarkLevel as Level } from './words.ts';
import type * as words from './words-return.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What figures are held against. Which fields have a value follows from its kind.',
})
export class FigureCheck {
  @Field(() => String)
  key!: string;

  @Field(() => CheckKind)
  kind!: words.CheckKind;

  @Field(() => Frequency, {
    nullable: true,
    description: 'In periods of this frequency alone; null: in all.',
  })
  frequency!: words.Frequency | null;

  @Field(() => String, { nullable: true })
  indicatorKey!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'BOUNDS: the least that a figure may be.' })
  least!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'BOUNDS: the most that a figure may be.' })
  most!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'CHANGE: so many times the last figure, or a part as small.',
  })
  ratio!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'CHANGE: the modified z-score among earlier figures.',
  })
  robustZ!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'CHANGE: counts below it are not compared.' })
  smallBase!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'ZERO: a first zero asks for an explanation.' })
  first!: boolean | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'ZERO: every zero does, where the firm’s median is above it.',
  })
  improbableAbove!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'ZERO: the figure counts breaches, so that a zero is improbable where the firm logged some.',
  })
  breaches!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'EXPRESSION: figures stand in braces, `{opened[Home]} + 2 * {closed}`.',
  })
  left!: string | null;

  @Field(() => CheckRelation, { nullable: true })
  relation!: words.CheckRelation | null;

  @Field(() => String, { nullable: true })
  right!: string | null;

  @Field(() => CheckEmpties, {
    nullable: true,
    description: 'EXPRESSION: where a figure that it names has none.',
  })
  empties!: words.CheckEmpties | null;

  @Field(() => RemarkLevel, {
    nullable: true,
    description: 'BOUNDS, EXPRESSION: ERROR blocks, WARNING asks for words.',
  })
  level!: Level | null;

  @Field(() => String, { nullable: true, description: 'EXPRESSION: the sentence where it does not hold.' })
  says!: string | null;
}

/** What an act on the checks of a draft edition names. */
@InputType()
abstract class EditChecksInput extends ActInput {
  @Field(() => ID)
  editionId!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType({ description: 'Declares what figures are held against, or declares it anew under the same key.' })
export class PutFigureCheckInput extends EditChecksInput {
  @Field(() => String)
  key!: string;

  @Field(() => CheckKind)
  kind!: words.CheckKind;

  @Field(() => Frequency, { nullable: true })
  frequency!: words.Frequency | null;

  @Field(() => String, { nullable: true })
  indicatorKey!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  least!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  most!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  ratio!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  robustZ!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  smallBase!: string | null;

  @Field(() => Boolean, { nullable: true })
  first!: boolean | null;

  @Field(() => DecimalScalar, { nullable: true })
  improbableAbove!: string | null;

  @Field(() => Boolean, { nullable: true })
  breaches!: boolean | null;

  @Field(() => String, { nullable: true })
  left!: string | null;

  @Field(() => CheckRelation, { nullable: true })
  relation!: words.CheckRelation | null;

  @Field(() => String, { nullable: true })
  right!: string | null;

  @Field(() => CheckEmpties, { nullable: true })
  empties!: words.CheckEmpties | null;

  @Field(() => RemarkLevel, { nullable: true })
  level!: Level | null;

  @Field(() => String, { nullable: true })
  says!: string | null;
}

@InputType()
export class RemoveFigureCheckInput extends EditChecksInput {
  @Field(() => String)
  key!: string;
}
