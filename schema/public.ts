import { Field, Int, ObjectType } from 'type-graphql';
import { AdoptionStatus, ClauseKind, ClauseOrigin } from './enums.ts';
import { DateScalar } from './scalars.ts';
import { connectionOf } from './shapes.ts';
import type * as words from './words.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A certificate in the public register: which firm keeps which code, and since when.',
})
export class RegisterEntry {
  @Field(() => String)
  certificateNumber!: string;

  @Field(() => String)
  firmName!: string;

  @Field(() => String)
  associationName!: string;

  @Field(() => String)
  codeKey!: string;

  @Field(() => String)
  codeTitle!: string;

  @Field(() => Int)
  editionNumber!: number;

  @Field(() => AdoptionStatus)
  status!: words.AdoptionStatus;

  @Field(() => DateScalar)
  since!: string;

  @Field(() => DateScalar, { nullable: true })
  until!: string | null;

  @Field(() => Boolean, {
    description: 'Registered with a plan for what the firm could not keep from the first day.',
  })
  withPlan!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A status of a certificate, and since which day.' })
export class RegisterEvent {
  @Field(() => AdoptionStatus)
  status!: words.AdoptionStatus;

  @Field(() => DateScalar)
  on!: string;
}

export const RegisterEntryConnection = connectionOf('RegisterEntry', () => RegisterEntry);

@ObjectType({ simpleResolvers: true })
export class PublishedParameter {
  @Field(() => String)
  label!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => String, { description: 'The weakest value that the code allows.' })
  floor!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType({ simpleResolvers: true })
export class PublishedClause {
  @Field(() => String, { description: 'Stable across editions.' })
  key!: string;

  @Field(() => String)
  number!: string;

  @Field(() => Int)
  depth!: number;

  @Field(() => ClauseKind)
  kind!: words.ClauseKind;

  @Field(() => String)
  heading!: string;

  @Field(() => String, { description: 'With the values filled in.' })
  text!: string;

  @Field(() => ClauseOrigin, {
    description: 'STRENGTHENED: the firm promises more than the code asks. ADDED: the clause is its own.',
  })
  origin!: words.ClauseOrigin;

  @Field(() => String, { nullable: true, description: 'How the firm says that it keeps the clause.' })
  delivery!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the clause does not apply to the firm.' })
  notApplicable!: string | null;

  @Field(() => [PublishedParameter])
  parameters!: PublishedParameter[];
}

@ObjectType({ simpleResolvers: true, description: 'A code of conduct, as its latest edition names it.' })
export class PublishedCode {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => String)
  associationName!: string;
}

@ObjectType({ simpleResolvers: true })
export class PublishedEdition {
  @Field(() => String)
  codeKey!: string;

  @Field(() => String)
  codeTitle!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => DateScalar)
  effectiveOn!: string;

  @Field(() => DateScalar, { nullable: true })
  adoptBy!: string | null;

  @Field(() => String)
  contentHash!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What one firm promises its customers from a day on.' })
export class PublishedEffectiveCode {
  @Field(() => String)
  certificateNumber!: string;

  @Field(() => String)
  firmName!: string;

  @Field(() => String)
  codeTitle!: string;

  @Field(() => Int)
  editionNumber!: number;

  @Field(() => Int, { nullable: true })
  extensionNumber!: number | null;

  @Field(() => DateScalar)
  inForceFrom!: string;

  @Field(() => String, { description: 'SHA-256 of what was published for that day.' })
  contentHash!: string;

  @Field(() => AdoptionStatus, { description: 'What the certificate was on that day.' })
  status!: words.AdoptionStatus;

  @Field(() => [PublishedClause])
  clauses!: PublishedClause[];
}

@ObjectType({ simpleResolvers: true, description: 'A document to keep or to hand on.' })
export class PublishedFile {
  @Field(() => String)
  fileName!: string;

  @Field(() => String)
  mediaType!: string;

  @Field(() => String, { description: 'Its bytes, in base64.' })
  base64!: string;
}
