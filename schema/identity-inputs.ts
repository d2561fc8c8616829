import { Field, ID, InputType, Int } from 'type-graphql';
import { SeatRole, SizeBand } from './enums.ts';
import { DateScalar } from './scalars.ts';
import { ActInput } from './shapes.ts';
import type * as words from './words.ts';

@InputType()
export class SignInInput {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  password!: string;
}

@InputType()
export class FoundOrganizationInput extends ActInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  adminName!: string;

  @Field(() => String)
  adminEmail!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Needed where the e-mail address is new to the installation.',
  })
  adminPassword!: string | null;
}

@InputType()
export class AdmitMemberInput extends ActInput {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  slug!: string | null;

  @Field(() => String)
  number!: string;

  @Field(() => String)
  segment!: string;

  @Field(() => SizeBand)
  sizeBand!: words.SizeBand;

  @Field(() => String, { nullable: true })
  region!: string | null;

  @Field(() => String, { nullable: true })
  groupName!: string | null;

  @Field(() => DateScalar)
  since!: string;
}

@InputType()
export class MemberMappingInput {
  @Field(() => String)
  firm!: string;

  @Field(() => String, { nullable: true })
  group!: string | null;

  @Field(() => String, { nullable: true })
  segment!: string | null;

  @Field(() => String, { nullable: true })
  sizeBand!: string | null;

  @Field(() => String, { nullable: true })
  region!: string | null;
}

@InputType()
export class ImportMembersInput extends ActInput {
  @Field(() => ID)
  codeId!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => String, { description: 'The file, in base64.' })
  fileBase64!: string;

  @Field(() => MemberMappingInput)
  mapping!: MemberMappingInput;

  @Field(() => DateScalar, { description: 'The day since which all of them are members.' })
  since!: string;

  @Field(() => DateScalar, { description: 'The day since which all of them keep the code.' })
  registeredOn!: string;
}

@InputType()
export class AppointInput extends ActInput {
  @Field(() => ID)
  organizationId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => SeatRole)
  role!: words.SeatRole;

  @Field(() => String, {
    nullable: true,
    description: 'First password; ignored where the e-mail address is known already.',
  })
  password!: string | null;
}

@InputType()
export class ReviewPolicyInput extends ActInput {
  @Field(() => Int, { description: '1: one officer accepts; 2: one approves, and another accepts.' })
  acceptances!: number;
}
