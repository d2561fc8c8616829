import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { lastReminders, noticePage, unreadCount } from '../../db/notices/read.ts';
import { isId } from '../../db/page.ts';
import { periodsById } from '../../db/returns/read.ts';
import { NoticeKind } from '../../schema/enums.ts';
import {
  MailWish,
  MarkAllNoticesReadInput,
  MarkNoticesReadInput,
  NoticeConnection,
  RemindFirmsInput,
  SetMailWishInput,
} from '../../schema/notice.ts';
import { Period } from '../../schema/return.ts';
import { ExpectedReturn } from '../../schema/return-due.ts';
import { DateTimeScalar } from '../../schema/scalars.ts';
import type * as words from '../../schema/words-notice.ts';
import { type Context, today } from '../context.ts';
import { found, refuse } from '../refusal.ts';
import { setMailWish, wishesOf } from './mail-wishes.ts';
import { markAllNoticesRead, markNoticesRead } from './mark-read.ts';
import { lateReturns, remindFirms } from './remind-firms.ts';

const viewerOf = (context: Context) => context.viewer ?? refuse('NOT_SIGNED_IN', 'Sign in first.');

@Resolver()
class NoticesResolver {
  @Query(() => NoticeConnection, {
    description: 'What the viewer was told in the seat in use, latest first.',
  })
  async notices(
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('unread', () => Boolean, { nullable: true, description: 'True: what was not read yet alone.' })
    unread: boolean | null,
    @Arg('kind', () => NoticeKind, { nullable: true }) kind: words.NoticeKind | null,
  ) {
    return noticePage(await context.reading.tx(), { first, after, unread, kind });
  }

  @Query(() => Int, { description: 'How many notices the viewer has not read, in the seat in use.' })
  async unreadNotices(@Ctx() context: Context) {
    return unreadCount(await context.reading.tx());
  }

  @Query(() => [MailWish], { description: 'For each kind that the seat in use is told of.' })
  async mailWishes(@Ctx() context: Context) {
    return wishesOf(await context.reading.tx(), viewerOf(context));
  }

  @Query(() => [ExpectedReturn], {
    description: 'The firms that are late with their return for a period, by name; at most 500.',
  })
  async lateReturns(@Ctx() context: Context, @Arg('periodId', () => ID) periodId: string) {
    return lateReturns(await context.reading.tx(), isId(periodId) ? [periodId] : [], today(context));
  }

  @Mutation(() => Int, { description: 'How many are unread then.' })
  async markNoticesRead(
    @Ctx() context: Context,
    @Arg('input', () => MarkNoticesReadInput) input: MarkNoticesReadInput,
  ) {
    await markNoticesRead(context, input);
    return unreadCount(await context.reading.tx());
  }

  @Mutation(() => Int, { description: 'How many are unread then.' })
  async markAllNoticesRead(
    @Ctx() context: Context,
    @Arg('input', () => MarkAllNoticesReadInput) input: MarkAllNoticesReadInput,
  ) {
    await markAllNoticesRead(context, input);
    return unreadCount(await context.reading.tx());
  }

  @Mutation(() => [MailWish])
  async setMailWish(@Ctx() context: Context, @Arg('input', () => SetMailWishInput) input: SetMailWishInput) {
    await setMailWish(context, input);
    return wishesOf(await context.reading.tx(), viewerOf(context));
  }

  @Mutation(() => Period, { description: 'Reminds firms that are late; each at most once a day.' })
  async remindFirms(@Ctx() context: Context, @Arg('input', () => RemindFirmsInput) input: RemindFirmsInput) {
    return found(await context.loaders.load(periodsById, await remindFirms(context, input)), 'period');
  }
}

@Resolver(() => ExpectedReturn)
class RemindersOfExpected {
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When the firm was reminded last, by the clock or by an officer.',
  })
  async remindedAt(@Root() expected: ExpectedReturn, @Ctx() context: Context) {
    return (await context.loaders.load(lastReminders, expected.id)) ?? null;
  }
}

export const NoticesResolvers = [NoticesResolver, RemindersOfExpected] as const;
