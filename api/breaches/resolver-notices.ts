import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import {
  type BreachNoticeRow,
  breachesById,
  breachNoticesById,
  noticesByBreach,
  registersByAdoption,
  sightingsByNotice,
} from '../../db/breaches/read.ts';
import { organizationsById, peopleById } from '../../db/identity/read.ts';
import { entriesOfReturns } from '../../db/returns/due.ts';
import { Breach, BreachFacts, BreachNotice, BreachSighting, NoticeClock } from '../../schema/breach.ts';
import { Ability } from '../../schema/enums.ts';
import { Organization } from '../../schema/identity.ts';
import { Return } from '../../schema/return.ts';
import { WorkItem } from '../../schema/review.ts';
import type { Context } from '../context.ts';
import { found } from '../refusal.ts';
import { stoppedClock } from '../rules/breach-clock.ts';
import { foundWithin } from '../rules/breach-register.ts';
import { expected } from '../rules/due.ts';
import { holds } from '../rules/period.ts';
import { viewerCanWithNotice } from './viewer-can.ts';

@Resolver(() => BreachNotice)
class BreachNoticeFields {
  @FieldResolver(() => BreachFacts, { description: 'As it was told.' })
  facts(@Root() root: BreachNotice) {
    return (root as unknown as BreachNoticeRow).content;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Title of the root cause.' })
  rootCause(@Root() root: BreachNotice) {
    return (root as unknown as BreachNoticeRow).content.rootCause;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the firm took it back.' })
  withdrawnReason(@Root() root: BreachNotice) {
    return (root as unknown as BreachNoticeRow).content.withdrawnReason;
  }

  @FieldResolver(() => Organization)
  async member(@Root() { memberId }: BreachNotice, @Ctx() context: Context) {
    return found(await context.loaders.load(organizationsById, memberId), 'member');
  }

  @FieldResolver(() => String, { nullable: true })
  async notifiedBy(@Root() { notifiedById }: BreachNotice, @Ctx() context: Context) {
    return (await context.loaders.load(peopleById, notifiedById))?.name;
  }

  @FieldResolver(() => NoticeClock, { description: 'Whether the first notice was in time.' })
  async clock(@Root() root: BreachNotice, @Ctx() context: Context) {
    const [first = root] = await this.versions(root, context);
    const { notifiedAt, noticeBy: by, late } = first;
    return stoppedClock({ on: notifiedAt.toISOString().slice(0, 10), by, late });
  }

  @FieldResolver(() => [BreachNotice], {
    description: 'All that was told of the same breach, first to last.',
  })
  async versions(@Root() { breachId }: BreachNotice, @Ctx() context: Context): Promise<BreachNotice[]> {
    const rows = (await context.loaders.load(noticesByBreach, breachId)) ?? [];
    return rows as unknown as BreachNotice[];
  }

  @FieldResolver(() => BreachSighting, { nullable: true })
  seen(@Root() { id }: BreachNotice, @Ctx() context: Context) {
    return context.loaders.load(sightingsByNotice, id);
  }

  @FieldResolver(() => [Ability])
  async viewerCan(@Root() { id }: BreachNotice, @Ctx() context: Context) {
    if (!context.viewer) return [];
    const seen = (await context.loaders.load(sightingsByNotice, id)) !== undefined;
    return viewerCanWithNotice(context.viewer.role, seen);
  }
}

@Resolver(() => BreachSighting)
class BreachSightingFields {
  @FieldResolver(() => String, { nullable: true })
  async seenBy(@Root() { personId }: BreachSighting, @Ctx() context: Context) {
    return (await context.loaders.load(peopleById, personId))?.name;
  }
}

@Resolver(() => Organization)
class NoticePolicyFields {
  @FieldResolver(() => Int, {
    description:
      'Business days after it was found within which the association is told of a significant breach.',
  })
  noticeDays(@Root() root: Organization) {
    return (root as unknown as { breachNoticeDays: number }).breachNoticeDays;
  }
}

@Resolver(() => Return)
class BreachesOfReturn {
  @FieldResolver(() => [Breach], {
    description: "What the firm found on the return's days and did not withdraw; the firm's alone.",
  })
  async breaches(@Root() root: Return, @Ctx() context: Context) {
    const register = await context.loaders.load(registersByAdoption, root.adoptionId);
    return foundWithin(register?.breaches ?? [], await this.days(root, context));
  }

  @FieldResolver(() => [BreachNotice], {
    description:
      "Of what the association was told, the latest of each breach that was found on the return's days.",
  })
  async breachNotices(@Root() root: Return, @Ctx() context: Context) {
    const register = await context.loaders.load(registersByAdoption, root.adoptionId);
    const latest = new Map((register?.notices ?? []).map(({ breachId, id }) => [breachId, id]));
    const days = await this.days(root, context);
    const told = await Promise.all(
      [...latest.values()].map((id) => context.loaders.load(breachNoticesById, id)),
    );
    return told.filter(
      (notice) => notice?.content.withdrawnReason === null && holds(days, notice.content.foundOn),
    );
  }

  @FieldResolver(() => Int, {
    description: 'How many breaches the viewer may know of that were found on the days of the return.',
  })
  async breachesLogged(@Root() root: Return, @Ctx() context: Context) {
    const own = await this.breaches(root, context);
    return own.length > 0 ? own.length : (await this.breachNotices(root, context)).length;
  }

  private async days({ id }: Return, context: Context) {
    return expected(found(await context.loaders.load(entriesOfReturns, id), 'return'));
  }
}

@Resolver(() => WorkItem)
class WorkItemBreachFields {
  @FieldResolver(() => Breach, { nullable: true })
  breach(@Root() { breachId }: WorkItem, @Ctx() context: Context) {
    return breachId ? context.loaders.load(breachesById, breachId) : null;
  }

  @FieldResolver(() => BreachNotice, { nullable: true })
  breachNotice(@Root() { breachNoticeId }: WorkItem, @Ctx() context: Context) {
    return breachNoticeId ? context.loaders.load(breachNoticesById, breachNoticeId) : null;
  }
}

export const NoticeFieldResolvers = [
  BreachNoticeFields,
  BreachSightingFields,
  NoticePolicyFields,
  BreachesOfReturn,
  WorkItemBreachFields,
] as const;
