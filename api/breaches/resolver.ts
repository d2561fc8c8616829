import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { breachesById, breachNoticesById, registersOfFirm, rootCausesById } from '../../db/breaches/read.ts';
import { organizationsById } from '../../db/identity/read.ts';
import { isId } from '../../db/page.ts';
import {
  Breach,
  BreachConnection,
  BreachNotice,
  BreachNoticeConnection,
  BreachPreview,
  Obligation,
  RootCause,
} from '../../schema/breach.ts';
import {
  AmendBreachInput,
  AmendRootCauseInput,
  BreachActInput,
  BreachInput,
  LinkBreachInput,
  LogBreachInput,
  NoteBreachInput,
  NoticePolicyInput,
  WithdrawBreachInput,
} from '../../schema/breach-inputs.ts';
import { BreachFilter } from '../../schema/enums.ts';
import { Organization } from '../../schema/identity.ts';
import { DateScalar } from '../../schema/scalars.ts';
import type * as ofBreaches from '../../schema/words-breach.ts';
import { type Context, today } from '../context.ts';
import { asked } from '../loaders.ts';
import { found } from '../refusal.ts';
import { amendRootCause, linkBreach } from './link-breach.ts';
import { breachPage, noticePage } from './list.ts';
import { amendBreach, logBreach } from './log-breach.ts';
import { noteBreach } from './note-breach.ts';
import { notifyBreach, withdrawBreach } from './notify-breach.ts';
import { obligationsOn } from './obligations.ts';
import { previewBreach } from './preview.ts';
import { BreachFieldResolvers } from './resolver-fields.ts';
import { NoticeFieldResolvers } from './resolver-notices.ts';
import { setNoticePolicy } from './set-notice-policy.ts';
import { adoptionOf } from './step.ts';

async function breach(context: Context, id: string) {
  return found(await context.loaders.load(breachesById, id), 'breach');
}

@Resolver()
class BreachQueries {
  @Query(() => BreachConnection, {
    description:
      'The breaches of the firm, the last found first; without a filter all that were not withdrawn.',
  })
  async breaches(
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('filter', () => BreachFilter, { nullable: true }) filter: ofBreaches.BreachFilter | null,
    @Arg('clauseKey', () => String, { nullable: true }) clauseKey: string | null,
    @Arg('rootCauseId', () => ID, { nullable: true }) rootCauseId: string | null,
  ) {
    const wanted = { first, after, filter, clauseKey, rootCauseId };
    return breachPage(await context.reading.tx(), wanted, today(context));
  }

  @Query(() => Breach, { nullable: true })
  async breach(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    return isId(id) ? context.loaders.load(breachesById, id) : null;
  }

  @Query(() => [RootCause], { description: 'What lies behind the breaches of the firm, by title.' })
  async rootCauses(@Ctx() context: Context) {
    const registers = await registersOfFirm(await context.reading.tx());
    return registers.flatMap(({ register }) => register.rootCauses);
  }

  @Query(() => [Obligation], { description: "What the firm's own code obliged it to on a day." })
  async obligations(
    @Ctx() context: Context,
    @Arg('adoptionId', () => ID) adoptionId: string,
    @Arg('on', () => DateScalar) on: string,
  ) {
    const ask = asked(context.loaders);
    return obligationsOn(ask, await adoptionOf(ask, adoptionId), on);
  }

  @Query(() => BreachPreview, {
    description: 'What the law says about a breach as it is typed; nothing is saved.',
  })
  breachPreview(
    @Ctx() context: Context,
    @Arg('adoptionId', () => ID) adoptionId: string,
    @Arg('breach', () => BreachInput) entry: BreachInput,
    @Arg('breachId', () => ID, { nullable: true, description: 'The one that would be amended so.' })
    breachId: string | null,
  ) {
    return previewBreach(context, { adoptionId, breachId, breach: entry });
  }

  @Query(() => BreachNoticeConnection, {
    description: 'The latest notice of each breach of which the association was told, the newest first.',
  })
  async breachNotices(
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('unseen', () => Boolean, { defaultValue: false }) unseen: boolean,
    @Arg('late', () => Boolean, { defaultValue: false }) late: boolean,
    @Arg('search', () => String, { nullable: true, description: 'Part of a firm’s name.' })
    search: string | null,
  ) {
    const page = await noticePage(await context.reading.tx(), { first, after, unseen, late, search });
    const nodes = await Promise.all(page.nodes.map(({ id }) => context.loaders.load(breachNoticesById, id)));
    return { ...page, nodes };
  }

  @Query(() => BreachNotice, { nullable: true })
  async breachNotice(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    return isId(id) ? context.loaders.load(breachNoticesById, id) : null;
  }
}

@Resolver()
class BreachActs {
  @Mutation(() => Breach)
  async logBreach(@Ctx() context: Context, @Arg('input', () => LogBreachInput) input: LogBreachInput) {
    return breach(context, await logBreach(context, input));
  }

  @Mutation(() => Breach)
  async amendBreach(@Ctx() context: Context, @Arg('input', () => AmendBreachInput) input: AmendBreachInput) {
    return breach(context, await amendBreach(context, input));
  }

  @Mutation(() => Breach, { description: 'Tells the association of it as it stands; what is told stays.' })
  async notifyBreach(@Ctx() context: Context, @Arg('input', () => BreachActInput) input: BreachActInput) {
    return breach(context, await notifyBreach(context, input));
  }

  @Mutation(() => Breach, { description: 'For a breach that was logged by mistake.' })
  async withdrawBreach(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawBreachInput) input: WithdrawBreachInput,
  ) {
    return breach(context, await withdrawBreach(context, input));
  }

  @Mutation(() => Breach)
  async linkBreach(@Ctx() context: Context, @Arg('input', () => LinkBreachInput) input: LinkBreachInput) {
    return breach(context, await linkBreach(context, input));
  }

  @Mutation(() => RootCause)
  async amendRootCause(
    @Ctx() context: Context,
    @Arg('input', () => AmendRootCauseInput) input: AmendRootCauseInput,
  ) {
    const id = await amendRootCause(context, input);
    return found(await context.loaders.load(rootCausesById, id), 'root cause');
  }

  @Mutation(() => BreachNotice, { description: 'An officer says that the notice was seen.' })
  async noteBreach(@Ctx() context: Context, @Arg('input', () => NoteBreachInput) input: NoteBreachInput) {
    const id = await noteBreach(context, input);
    return found(await context.loaders.load(breachNoticesById, id), 'notice');
  }

  @Mutation(() => Organization)
  async setNoticePolicy(
    @Ctx() context: Context,
    @Arg('input', () => NoticePolicyInput) input: NoticePolicyInput,
  ) {
    const id = await setNoticePolicy(context, input);
    return found(await context.loaders.load(organizationsById, id), 'organization');
  }
}

export const BreachesResolvers = [
  BreachQueries,
  BreachActs,
  ...BreachFieldResolvers,
  ...NoticeFieldResolvers,
] as const;
