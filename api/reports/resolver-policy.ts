import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { organizationsById, peopleById } from '../../db/identity/read.ts';
import { policiesById, policyInForce, policyList, waiverList, waiversById } from '../../db/reports/policy.ts';
import { Organization } from '../../schema/identity.ts';
import {
  DisclosurePolicy,
  DisclosurePolicyInput,
  DisclosureWaiver,
  EndWaiverInput,
  PolicyTrial,
  PolicyTrialInput,
  RecordWaiverInput,
} from '../../schema/policy.ts';
import type { Context } from '../context.ts';
import { found } from '../refusal.ts';
import { USUAL_POLICY } from '../rules/policy.ts';
import { policyTrial } from './policy-trial.ts';
import { setDisclosurePolicy } from './set-policy.ts';
import { endWaiver, recordWaiver } from './waivers.ts';

const USUAL = { ...USUAL_POLICY, id: 'usual', setAt: null, setById: null };

@Resolver()
class PolicyResolver {
  @Query(() => DisclosurePolicy, { description: 'The policy that holds; the usual one where none was set.' })
  async disclosurePolicy(@Ctx() context: Context) {
    return (await policyInForce(await context.reading.tx())) ?? USUAL;
  }

  @Query(() => [DisclosurePolicy], { description: 'Every policy that was set, the one that holds first.' })
  async disclosurePolicies(@Ctx() context: Context) {
    return policyList(await context.reading.tx());
  }

  @Query(() => [DisclosureWaiver])
  async disclosureWaivers(@Ctx() context: Context) {
    return waiverList(await context.reading.tx());
  }

  @Query(() => PolicyTrial, {
    nullable: true,
    description:
      'What a policy would have made of the latest release: counted, and not kept. Null where nothing has been released.',
  })
  policyTrial(
    @Ctx() context: Context,
    @Arg('policy', () => PolicyTrialInput) policy: PolicyTrialInput,
  ): Promise<PolicyTrial | null> {
    return policyTrial(context, policy);
  }

  @Mutation(() => DisclosurePolicy, { description: 'Holds for reports compiled from now on.' })
  async setDisclosurePolicy(
    @Ctx() context: Context,
    @Arg('input', () => DisclosurePolicyInput) input: DisclosurePolicyInput,
  ) {
    const id = await setDisclosurePolicy(context, input);
    return found(await context.loaders.load(policiesById, id), 'policy');
  }

  @Mutation(() => DisclosureWaiver)
  async recordWaiver(
    @Ctx() context: Context,
    @Arg('input', () => RecordWaiverInput) input: RecordWaiverInput,
  ) {
    return found(await context.loaders.load(waiversById, await recordWaiver(context, input)), 'waiver');
  }

  @Mutation(() => DisclosureWaiver)
  async endWaiver(@Ctx() context: Context, @Arg('input', () => EndWaiverInput) input: EndWaiverInput) {
    return found(await context.loaders.load(waiversById, await endWaiver(context, input)), 'waiver');
  }
}

@Resolver(() => DisclosurePolicy)
class PolicyFields {
  @FieldResolver(() => String, { nullable: true, description: 'Name of who set it.' })
  async setBy(@Root() { setById }: DisclosurePolicy, @Ctx() context: Context) {
    return setById === null ? null : ((await context.loaders.load(peopleById, setById))?.name ?? null);
  }
}

@Resolver(() => DisclosureWaiver)
class WaiverFields {
  @FieldResolver(() => Organization)
  async firm(@Root() { memberId }: DisclosureWaiver, @Ctx() context: Context) {
    return found(await context.loaders.load(organizationsById, memberId), 'firm');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of who recorded it.' })
  async recordedBy(@Root() { recordedById }: DisclosureWaiver, @Ctx() context: Context) {
    return (await context.loaders.load(peopleById, recordedById))?.name ?? null;
  }
}

export const PolicyResolvers = [PolicyResolver, PolicyFields, WaiverFields] as const;
