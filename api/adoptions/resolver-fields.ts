import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { gapsByAdoption } from '../../db/adoptions/gaps.ts';
import { eventsByAdoption } from '../../db/adoptions/read.ts';
import { codesById, editionsById } from '../../db/codes/read.ts';
import { membershipsById, organizationsById } from '../../db/identity/read.ts';
import { Adoption, AdoptionEvent, AdoptionGap } from '../../schema/adoption.ts';
import { Code, Edition } from '../../schema/code.ts';
import { Ability, AdoptionAct } from '../../schema/enums.ts';
import { Membership, Organization } from '../../schema/identity.ts';
import type { Context } from '../context.ts';
import { found } from '../refusal.ts';
import { mayRole } from '../rules/access.ts';
import { ADOPTION_STEPS } from '../rules/steps.ts';
import { mayApprove, viewerCanWithAdoption } from './viewer-can.ts';

@Resolver(() => Adoption)
export class AdoptionFields {
  @FieldResolver(() => Code)
  async code(@Root() adoption: Adoption, @Ctx() context: Context) {
    return found(await context.loaders.load(codesById, adoption.codeId), 'code');
  }

  @FieldResolver(() => Edition)
  async edition(@Root() adoption: Adoption, @Ctx() context: Context) {
    return found(await context.loaders.load(editionsById, adoption.editionId), 'edition');
  }

  @FieldResolver(() => Organization)
  async member(@Root() adoption: Adoption, @Ctx() context: Context) {
    return found(await context.loaders.load(organizationsById, adoption.memberId), 'member');
  }

  @FieldResolver(() => Membership)
  async membership(@Root() adoption: Adoption, @Ctx() context: Context) {
    return found(await context.loaders.load(membershipsById, adoption.membershipId), 'membership');
  }

  @FieldResolver(() => [AdoptionEvent], { description: 'What has become of it, oldest first.' })
  async events(@Root() adoption: Adoption, @Ctx() context: Context) {
    return (await context.loaders.load(eventsByAdoption, adoption.id)) ?? [];
  }

  @FieldResolver(() => [AdoptionGap], { description: 'What the firm can not keep yet, with its plan.' })
  async gaps(@Root() adoption: Adoption, @Ctx() context: Context) {
    return (await context.loaders.load(gapsByAdoption, adoption.id)) ?? [];
  }

  @FieldResolver(() => [AdoptionAct], { description: 'The steps that the viewer may take with it now.' })
  viewerActs(@Root() adoption: Adoption, @Ctx() context: Context) {
    const { viewer } = context;
    if (!viewer) return [];
    return ADOPTION_STEPS.filter(
      ({ from, by }) => from.includes(adoption.status) && mayRole(viewer.role, by),
    ).map(({ act }) => act);
  }

  @FieldResolver(() => [Ability])
  async viewerCan(@Root() adoption: Adoption, @Ctx() context: Context) {
    if (!context.viewer) return [];
    const [events, membership] = await Promise.all([
      context.loaders.load(eventsByAdoption, adoption.id),
      context.loaders.load(membershipsById, adoption.membershipId),
    ]);
    const { sizeBand } = found(membership, 'membership');
    const approves = mayApprove(context.viewer.personId, events ?? [], sizeBand);
    return viewerCanWithAdoption(context.viewer.role, adoption.status, approves);
  }
}
