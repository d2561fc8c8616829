import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput } from './shapes.ts';

@ObjectType({ simpleResolvers: true, description: 'A document to keep or to hand on.' })
export class ExportedFile {
  @Field(() => String)
  fileName!: string;

  @Field(() => String)
  mediaType!: string;

  @Field(() => String, { description: 'Its bytes, in base64.' })
  base64!: string;
}

@InputType()
export class ImportEditionInput extends ActInput {
  @Field(() => ID)
  codeId!: string;

  @Field(() => String, { description: 'A document after accord-code-1.schema.json.' })
  document!: string;
}
