import { type ClassType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { RemarkLevel } from './enums.ts';
import type { RemarkLevel as RemarkLevelWord } from './words.ts';

/** What a rule says about something, and where. */
@ObjectType({ simpleResolvers: true })
export class Remark {
  @Field(() => RemarkLevel)
  level!: RemarkLevelWord;

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
