import { type ClassType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { AdoptionStatus, Dimension, IndicatorKind, RemarkLevel, Suppression } from './enums.ts';
import { DecimalScalar } from './scalars.ts';
import type * as words from './words.ts';

/** What a rule says about something, and where. */
@ObjectType({ simpleResolvers: true })
export class Remark {
  @Field(() => RemarkLevel)
  level!: words.RemarkLevel;

  @Field(() => String)
  code!: string;

  @Field(() => String, { description: 'A path that a screen can point at, or row and column of a file.' })
  where!: string;

  @Field(() => String)
  why!: string;
}

/** What every act carries: the same key twice does the thing once. */
@InputType()
export abstract class ActInput {
  @Field(() => String)
  idempotencyKey!: string;
}

@ObjectType({ simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/** One page of a list, in the list's own order. */
export interface Page<T> {
  nodes: T[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** The connection type of a node type: `<Name>Connection` with nodes, pageInfo and totalCount. */
export function connectionOf<T extends object>(name: string, node: () => ClassType<T>): ClassType<Page<T>> {
  @ObjectType(`${name}Connection`, { simpleResolvers: true })
  class Connection implements Page<T> {
    @Field(() => [node()])
    nodes!: T[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int)
    totalCount!: number;
  }
  return Connection;
}

/** What an indicator is called and measured in. */
@ObjectType({ simpleResolvers: true })
export abstract class NamedSeries {
  @Field(() => String)
  indicatorKey!: string;

  @Field(() => String)
  label!: string;

  @Field(() => IndicatorKind)
  kind!: words.IndicatorKind;

  @Field(() => String)
  unit!: string;
}

/** An indicator as it is defined where its figures stand. */
@ObjectType({ simpleResolvers: true })
export abstract class DefinedSeries extends NamedSeries {
  @Field(() => String)
  numeratorLabel!: string;

  @Field(() => String, { nullable: true })
  denominatorLabel!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  target!: string | null;
}

/** A figure by what it is made of. */
@ObjectType({ simpleResolvers: true })
export abstract class FigureParts {
  @Field(() => DecimalScalar, { nullable: true })
  value!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  numerator!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  denominator!: string | null;
}

/** A cell as everybody can read it. */
@ObjectType({ simpleResolvers: true })
export abstract class PrintedCell extends FigureParts {
  @Field(() => Dimension)
  dimension!: words.Dimension;

  @Field(() => String, { description: 'Member of the dimension; empty for the whole sector.' })
  category!: string;

  @Field(() => Int, { nullable: true, description: 'Firms of one group count as one.' })
  respondents!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Sum of numerators ÷ sum of denominators.' })
  rate!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Quartiles of firms, as they are published.' })
  q1!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  median!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  q3!: string | null;

  @Field(() => Suppression, { description: 'Why it is hidden, as everybody is told.' })
  suppression!: words.Suppression;
}

/** A figure that stands beside a firm's name. */
@ObjectType({ simpleResolvers: true })
export abstract class FirmFigure extends FigureParts {
  @Field(() => Int, {
    nullable: true,
    description:
      'By rate, or by value where there is none; of equal ones the larger base first; who is equal in both shares the place. Null: a small base, or nothing that firms are ranked by.',
  })
  place!: number | null;

  @Field(() => String, { description: 'As it was called when the report was compiled.' })
  firmName!: string;

  @Field(() => String, { description: 'Its certificate on the public register.' })
  certificateNumber!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Numerator ÷ denominator.' })
  rate!: string | null;

  @Field(() => Boolean, { description: 'So few cases that the rate says little.' })
  smallBase!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Firms by the edition that they keep and how they stand.' })
export class AdoptionCount {
  @Field(() => Int)
  editionNumber!: number;

  @Field(() => AdoptionStatus)
  status!: words.AdoptionStatus;

  @Field(() => Int)
  firms!: number;
}

@ObjectType({ simpleResolvers: true })
export class PromisedValue {
  @Field(() => String)
  value!: string;

  @Field(() => Int)
  firms!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What firms promise in one parameter of the code.' })
export class ParameterSpread {
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

  @Field(() => [PromisedValue])
  values!: PromisedValue[];
}
