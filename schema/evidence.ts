import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { DateTimeScalar } from './scalars.ts';
import { ActInput } from './shapes.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A file that bears a version of a return out. Sent by `POST /evidence?returnId=…&fileName=…&where=…`, fetched by `GET /evidence/<id>`.',
})
export class EvidenceFile {
  @Field(() => ID)
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Path of the cell that it bears out; null: the whole return.',
  })
  where!: string | null;

  @Field(() => String)
  fileName!: string;

  @Field(() => String)
  mediaType!: string;

  @Field(() => Float)
  bytes!: number;

  @Field(() => String, { description: 'SHA-256 of the file, in hexadecimal.' })
  hash!: string;

  @Field(() => DateTimeScalar)
  addedAt!: Date;

  addedById!: string;
}

@InputType()
export class RemoveEvidenceInput extends ActInput {
  @Field(() => ID)
  evidenceId!: string;
}
