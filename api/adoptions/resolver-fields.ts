import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type ExtensionRow, extensionsByAdoption } from '../../db/adoptions/extensions.ts';
import { eventsByAdoption } from '../../db/adoptions/read.ts';
import { codesById, editionsById } from '../../db/codes/read.ts';
import { membershipsById, organizationsById } from '../../db/identity/read.ts';
import { Adoption, AdoptionEvent, EffectiveCode, Extension } from '../../schema/adoption.ts';
import { Code, Edition } from '../../schema/code.ts';
import { Ability } from '../../schema/enums.ts';
import { Membership, Organization } from '../../schema/identity.ts';
import { DateScalar } from '../../schema/scalars.ts';
import type * as words from '../../schema/words.ts';
import { type Context, today } from '../context.ts';
import type { Ask } from '../loaders.ts';
import { found } from '../refusal.ts';
import { effectiveOn } from './effective-on.ts';
import { mayApprove, viewerCanWithAdoption } from './viewer-can.ts';

function asExtension(row: ExtensionRow): Extension {
  const { id, number, status, effectiveFrom, publishedAt, version, operations } = row;
  const settings = operations.map(({ clauseKey, parameterKey, value }) => ({
    clauseKey,
    parameterKey,
    value,
  }));
  return { id, number, status, settings, effectiveFrom, publishedAt, version };
}

async function extensionOf(context: Context, adoption: Adoption, status: words.ExtensionStatus) {
  const extensions = (await context.loaders.load(extensionsByAdoption, adoption.id)) ?? [];
  const row = extensions.find((extension) => extension.status === status);
  return row ? asExtension(row) : null;
}

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

  @FieldResolver(() => Extension, { nullable: true, description: 'What the firm has published last.' })
  extension(@Root() adoption: Adoption, @Ctx() context: Context) {
    return extensionOf(context, adoption, 'PUBLISHED');
  }

  @FieldResolver(() => Extension, {
    nullable: true,
    description: 'What the firm prepares; nobody else sees it.',
  })
  draftExtension(@Root() adoption: Adoption, @Ctx() context: Context) {
    return extensionOf(context, adoption, 'DRAFT');
  }

  @FieldResolver(() => EffectiveCode, {
    description: 'What customers are promised on that day; today unless told.',
  })
  async effectiveCode(
    @Root() adoption: Adoption,
    @Ctx() context: Context,
    @Arg('on', () => DateScalar, { nullable: true }) on: string | null,
  ) {
    const ask: Ask = (question, key) => context.loaders.load(question, key);
    const { clauses, ...code } = await effectiveOn(ask, adoption, on ?? today(context));
    return { ...code, clauses: clauses.map((clause) => ({ ...clause, text: clause.effectiveText })) };
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
