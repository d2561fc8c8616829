import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { auditPage } from '../../db/audit/read.ts';
import {
  groupsById,
  membershipPage,
  membershipsById,
  organizationsById,
  peopleById,
  seatsById,
  seatsOfOrganization,
} from '../../db/identity/read.ts';
import {
  AuditEntryConnection,
  Group,
  ImportedMembers,
  Membership,
  MembershipConnection,
  Organization,
  Person,
  Seat,
  Viewer,
} from '../../schema/identity.ts';
import {
  AdmitMemberInput,
  AppointInput,
  FoundOrganizationInput,
  ImportMembersInput,
  ReviewPolicyInput,
  SignInInput,
} from '../../schema/identity-inputs.ts';
import type { SeatRole } from '../../schema/words.ts';
import type { Context, SignedIn } from '../context.ts';
import { found } from '../refusal.ts';
import { abilitiesOf } from '../rules/access.ts';
import { admitMember } from './admit-member.ts';
import { appoint, createAssociation, createConsumerOrganization } from './appoint.ts';
import { importMembers } from './import-members.ts';
import { setReviewPolicy } from './set-review-policy.ts';
import { seatInUse, signIn, signOut } from './sign-in.ts';

function asViewer(person: SignedIn, wantedSeat: string | null): Viewer {
  const seats = person.seats.map((seat) => ({ ...seat, personId: person.personId })) as Seat[];
  const seat = seatInUse(person, wantedSeat);
  return {
    person: { id: person.personId, name: person.name, email: person.email },
    seats,
    seat: seats.find((held) => held.id === seat?.id) ?? null,
    abilities: seat ? abilitiesOf(seat.role) : [],
  };
}

@Resolver()
class IdentityResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in, or null.' })
  me(@Ctx() context: Context): Viewer | null {
    return context.signedIn && asViewer(context.signedIn, context.viewer?.seatId ?? null);
  }

  @Query(() => MembershipConnection)
  async memberships(
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('search', () => String, { nullable: true }) search: string | null,
  ) {
    return membershipPage(await context.reading.tx(), { first, after, search });
  }

  @Query(() => [Seat], { description: "Every seat of the viewer's own organization." })
  async people(@Ctx() context: Context) {
    return seatsOfOrganization(await context.reading.tx(), context.viewer?.organizationId ?? '');
  }

  @Query(() => AuditEntryConnection, { description: "The association's trail, latest first." })
  async auditEntries(
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const page = await auditPage(await context.reading.tx(), { first, after });
    const nodes = page.nodes.map(({ entry, personName, keyName, keyPrefix }) => ({
      id: String(entry.id),
      sequence: entry.sequence,
      at: entry.at,
      action: entry.action,
      personName,
      byKey: entry.keyId && (keyName ? `${keyName} (${keyPrefix}…)` : 'an API key'),
      role: entry.role as SeatRole | null,
      table: entry.tableName,
      operation: entry.operation,
      rows: entry.rowKeys.length,
      hash: entry.hash,
    }));
    return { ...page, nodes };
  }

  @Mutation(() => Viewer)
  async signIn(@Ctx() context: Context, @Arg('input', () => SignInInput) input: SignInInput) {
    return asViewer(await signIn(context, input), null);
  }

  @Mutation(() => Boolean)
  signOut(@Ctx() context: Context) {
    return signOut(context);
  }

  @Mutation(() => Organization)
  async createAssociation(
    @Ctx() context: Context,
    @Arg('input', () => FoundOrganizationInput) input: FoundOrganizationInput,
  ) {
    const id = await createAssociation(context, input);
    return found(await context.loaders.load(organizationsById, id), 'association');
  }

  @Mutation(() => Organization)
  async createConsumerOrganization(
    @Ctx() context: Context,
    @Arg('input', () => FoundOrganizationInput) input: FoundOrganizationInput,
  ) {
    const id = await createConsumerOrganization(context, input);
    return found(await context.loaders.load(organizationsById, id), 'organization');
  }

  @Mutation(() => Membership)
  async admitMember(@Ctx() context: Context, @Arg('input', () => AdmitMemberInput) input: AdmitMemberInput) {
    return found(
      await context.loaders.load(membershipsById, await admitMember(context, input)),
      'membership',
    );
  }

  @Mutation(() => ImportedMembers, { description: 'Brings an existing register over, all of it or nothing.' })
  importMembers(@Ctx() context: Context, @Arg('input', () => ImportMembersInput) input: ImportMembersInput) {
    return importMembers(context, input);
  }

  @Mutation(() => Seat)
  async appoint(@Ctx() context: Context, @Arg('input', () => AppointInput) input: AppointInput) {
    return found(await context.loaders.load(seatsById, await appoint(context, input)), 'seat');
  }

  @Mutation(() => Organization, { description: 'How many officers it takes to accept a return.' })
  async setReviewPolicy(
    @Ctx() context: Context,
    @Arg('input', () => ReviewPolicyInput) input: ReviewPolicyInput,
  ) {
    const id = await setReviewPolicy(context, input);
    return found(await context.loaders.load(organizationsById, id), 'association');
  }
}

@Resolver(() => Seat)
class SeatFields {
  @FieldResolver(() => Organization)
  async organization(@Root() seat: Seat, @Ctx() context: Context) {
    return found(await context.loaders.load(organizationsById, seat.organizationId), 'organization');
  }

  @FieldResolver(() => Person)
  async person(@Root() seat: Seat, @Ctx() context: Context) {
    return found(await context.loaders.load(peopleById, seat.personId), 'person');
  }
}

@Resolver(() => Membership)
class MembershipFields {
  @FieldResolver(() => Organization)
  async member(@Root() membership: Membership, @Ctx() context: Context) {
    return found(await context.loaders.load(organizationsById, membership.memberId), 'member');
  }

  @FieldResolver(() => Organization)
  async association(@Root() membership: Membership, @Ctx() context: Context) {
    return found(await context.loaders.load(organizationsById, membership.associationId), 'association');
  }

  @FieldResolver(() => Group, { nullable: true })
  async group(@Root() membership: Membership, @Ctx() context: Context) {
    return membership.groupId ? context.loaders.load(groupsById, membership.groupId) : null;
  }
}

export const IdentityResolvers = [IdentityResolver, SeatFields, MembershipFields] as const;
