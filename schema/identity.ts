import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Ability, OrganizationKind, SeatRole, SizeBand } from './enums.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';
import { connectionOf } from './shapes.ts';
import type * as words from './words.ts';

@ObjectType({ simpleResolvers: true })
export class Organization {
  @Field(() => ID)
  id!: string;

  @Field(() => OrganizationKind)
  kind!: words.OrganizationKind;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Name in addresses and certificate numbers.' })
  slug!: string;

  @Field(() => Int, { description: 'Of an association: how many officers it takes to accept a return.' })
  acceptances!: number;
}

@ObjectType({ simpleResolvers: true })
export class Person {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;
}

@ObjectType({ simpleResolvers: true })
export class Seat {
  @Field(() => ID)
  id!: string;

  @Field(() => SeatRole)
  role!: words.SeatRole;

  organizationId!: string;
  personId!: string;
}

@ObjectType({ simpleResolvers: true })
export class Viewer {
  @Field(() => Person)
  person!: Person;

  @Field(() => [Seat])
  seats!: Seat[];

  @Field(() => Seat, {
    nullable: true,
    description: 'The seat in use: the one that the header x-accord-seat names, else the first.',
  })
  seat!: Seat | null;

  @Field(() => [Ability])
  abilities!: words.Ability[];
}

@ObjectType({ simpleResolvers: true })
export class Group {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ simpleResolvers: true })
export class Membership {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  number!: string;

  @Field(() => String)
  segment!: string;

  @Field(() => SizeBand)
  sizeBand!: words.SizeBand;

  @Field(() => String, { nullable: true })
  region!: string | null;

  @Field(() => DateScalar)
  since!: string;

  @Field(() => DateScalar, { nullable: true })
  until!: string | null;

  @Field(() => Int)
  version!: number;

  associationId!: string;
  memberId!: string;
  groupId!: string | null;
}

export const MembershipConnection = connectionOf('Membership', () => Membership);

@ObjectType({ simpleResolvers: true })
export class ImportedMembers {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  members!: number;

  @Field(() => Int)
  adoptions!: number;
}

@ObjectType({ simpleResolvers: true })
export class AuditEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  sequence!: number;

  @Field(() => DateTimeScalar)
  at!: Date;

  @Field(() => String)
  action!: string;

  @Field(() => String, { nullable: true })
  personName!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Name and beginning of the API key that acted, which the person had issued; null where the person did.',
  })
  byKey!: string | null;

  @Field(() => SeatRole, { nullable: true })
  role!: words.SeatRole | null;

  @Field(() => String)
  table!: string;

  @Field(() => String)
  operation!: string;

  @Field(() => Int, { description: 'How many rows were touched.' })
  rows!: number;

  @Field(() => String, { description: 'Covers this entry and, through the one before it, the whole trail.' })
  hash!: string;
}

export const AuditEntryConnection = connectionOf('AuditEntry', () => AuditEntry);
