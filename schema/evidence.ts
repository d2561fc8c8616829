import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
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

@ObjectType({ simpleResolvers: true, description: 'Which files are taken as evidence.' })
export class EvidenceTaken {
  @Field(() => String, { description: 'As people read it.' })
  kinds!: string;

  @Field(() => [String], { description: 'How their names end, without the dot.' })
  endings!: readonly string[];

  @Field(() => Int, { description: 'Bytes of one file.' })
  largest!: number;

  @Field(() => Int, { description: 'Files of one version of a return.' })
  most!: number;
}

@InputType()
export class RemoveEvidenceInput extends ActInput {
  @Field(() => ID)
  evidenceId!: string;
}
