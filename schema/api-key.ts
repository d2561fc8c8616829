import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { KeyRole } from './enums.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';
import { ActInput } from './shapes.ts';
import type * as words from './words-key.ts';

@ObjectType({ simpleResolvers: true })
export class ApiKey {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => KeyRole, { description: 'The seat in which it asks, in the organization that issued it.' })
  role!: words.KeyRole;

  @Field(() => String, { description: 'How the secret begins.' })
  prefix!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it works; null: until it is revoked.',
  })
  lastDay!: string | null;

  @Field(() => DateTimeScalar)
  issuedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'To the minute; null where it was never used.',
  })
  lastUsedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  revokedAt!: Date | null;

  @Field(() => Boolean, { description: 'Neither revoked nor past its last day.' })
  works!: boolean;

  issuedById!: string;
  revokedById!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class IssuedApiKey {
  @Field(() => ApiKey)
  key!: ApiKey;

  @Field(() => String, {
    nullable: true,
    description:
      'For the header `Authorization: Bearer …`. Told once; null where the same act is repeated, because it is not kept.',
  })
  secret!: string | null;
}

@InputType()
export class IssueApiKeyInput extends ActInput {
  @Field(() => String, { description: 'What it is for: up to 80 characters.' })
  name!: string;

  @Field(() => KeyRole)
  role!: words.KeyRole;

  @Field(() => DateScalar, { nullable: true })
  lastDay!: string | null;
}

@InputType()
export class RevokeApiKeyInput extends ActInput {
  @Field(() => ID)
  apiKeyId!: string;
}
