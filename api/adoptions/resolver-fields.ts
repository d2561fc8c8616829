import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { gapsByAdoption } from '../../db/adoptions/gaps.ts';
import { eventsByAdoption } from '../../db/adoptions/read.ts';
import { codesById, editionsById } from '../../db/codes/read.ts';
import { approversByOrganization, membershipsById, organizationsById } from '../../db/identity/read.ts';
import { Adoption, AdoptionEvent, AdoptionGap } from '../../schema/adoption.ts';
import { Code, Edition } from '../../schema/code.ts';
import { Ability, AdoptionAct } from '../../schema/enums.ts';
import { Membership, Organization } from '../../schema/identity.ts';
import type { Context } from '../context.ts';
import { found } from '../refusal.ts';
import { mayApprove, viewerActsOnAdoption, viewerCanWithAdoption } from './viewer-can.ts';

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
  async viewerActs(@Root() adoption: Adoption, @Ctx() context: Context) {
    if (!context.viewer) return [];
    const approves = await this.approves(adoption, context, context.viewer.personId);
    return viewerActsOnAdoption(context.viewer.role, adoption.status, approves);
  }

  @FieldResolver(() => [Ability])
  async viewerCan(@Root() adoption: Adoption, @Ctx() context: Context) {
    if (!context.viewer) return [];
    const approves = await this.approves(adoption, context, context.viewer.personId);
    return viewerCanWithAdoption(context.viewer.role, adoption.status, approves);
  }

  @FieldResolver(() => [String], {
    description: 'Names of those who may sign for the firm as the assessment stands (Annex C).',
  })
  async signers(@Root() adoption: Adoption, @Ctx() context: Context) {
    const approvers = (await context.loaders.load(approversByOrganization, adoption.memberId)) ?? [];
    const may = await Promise.all(approvers.map(({ id }) => this.approves(adoption, context, id)));
    return approvers.filter((_approver, place) => may[place]).map(({ name }) => name);
  }

  private async approves(adoption: Adoption, { loaders }: Context, personId: string): Promise<boolean> {
    const [events, membership] = await Promise.all([
      loaders.load(eventsByAdoption, adoption.id),
      loaders.load(membershipsById, adoption.membershipId),
    ]);
    return mayApprove(personId, events ?? [], found(membership, 'membership').sizeBand);
  }
}
