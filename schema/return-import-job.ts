import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ImportStatus } from './enums.ts';
import { DateTimeScalar } from './scalars.ts';
import { ActInput } from './shapes.ts';
import type * as words from './words-return.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A file that was uploaded to `/uploads`, and how far its reading and importing has come.',
})
export class ImportJob {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => ImportStatus)
  status!: words.ImportStatus;

  @Field(() => Int)
  rowsRead!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many rows it has; null until it was read to its end once.',
  })
  rowsTotal!: number | null;

  @Field(() => Int, { description: 'How much of the file was read, in percent.' })
  share!: number;

  @Field(() => String, { nullable: true, description: 'Why it failed, in words.' })
  refusal!: string | null;

  @Field(() => DateTimeScalar)
  at!: Date;

  periodId!: string;
  importId!: string | null;
  preview!: object | null;
}

@InputType()
export class ImportJobInput extends ActInput {
  @Field(() => ID)
  jobId!: string;
}
