import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { adoptionsById } from '../../db/adoptions/read.ts';
import { isId } from '../../db/page.ts';
import { coveragesBy, coveragesFor } from '../../db/returns/coverages.ts';
import { periodList, periodsById } from '../../db/returns/read.ts';
import { Adoption } from '../../schema/adoption.ts';
import { BoardCut, DueState, Receipt, ReturnStatus } from '../../schema/enums.ts';
import { Period } from '../../schema/return.ts';
import {
  Coverage,
  CoverFirmInput,
  ExpectedReturnConnection,
  GrantTermsInput,
  OpenCalendarInput,
  UncoverFirmInput,
} from '../../schema/return-due.ts';
import type * as words from '../../schema/words.ts';
import type * as ofReturns from '../../schema/words-return.ts';
import { type Context, today } from '../context.ts';
import { found } from '../refusal.ts';
import { coverFirm, uncoverFirm } from './cover.ts';
import { expectedPage } from './expected-page.ts';
import { openCalendar } from './open-period.ts';
import { grantTerms } from './terms.ts';

const adoption = async (context: Context, id: string) =>
  found(await context.loaders.load(adoptionsById, id), 'adoption');

@Resolver()
class DueResolver {
  @Query(() => ExpectedReturnConnection, {
    description:
      'Every firm that keeps the code beside a period, by the firm’s name: who owes a return, and how it stands.',
  })
  async expectedReturns(
    @Ctx() context: Context,
    @Arg('periodId', () => ID) periodId: string,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('state', () => DueState, { nullable: true }) state: ofReturns.DueState | null,
    @Arg('status', () => ReturnStatus, { nullable: true }) status: words.ReturnStatus | null,
    @Arg('receipt', () => Receipt, { nullable: true }) receipt: ofReturns.Receipt | null,
    @Arg('nil', () => Boolean, { nullable: true }) nil: boolean | null,
    @Arg('cut', () => BoardCut, { nullable: true }) cut: ofReturns.BoardCut | null,
    @Arg('category', () => String, { nullable: true }) category: string | null,
    @Arg('search', () => String, { nullable: true }) search: string | null,
  ) {
    const ids = isId(periodId) ? [periodId] : [];
    const wanted = { first, after, state, status, receipt, nil, cut, category, search };
    return expectedPage(await context.reading.tx(), ids, wanted, today(context));
  }

  @Mutation(() => [Period], { description: 'The periods of the code, latest first.' })
  async openCalendar(
    @Ctx() context: Context,
    @Arg('input', () => OpenCalendarInput) input: OpenCalendarInput,
  ) {
    const codeId = await openCalendar(context, input);
    return periodList(await context.reading.tx(), codeId);
  }

  @Mutation(() => Period, { description: 'Other days to report on, or a later due day, for one firm.' })
  async grantTerms(@Ctx() context: Context, @Arg('input', () => GrantTermsInput) input: GrantTermsInput) {
    return found(await context.loaders.load(periodsById, await grantTerms(context, input)), 'period');
  }

  @Mutation(() => Adoption, { description: 'Lets the return of one firm cover another.' })
  async coverFirm(@Ctx() context: Context, @Arg('input', () => CoverFirmInput) input: CoverFirmInput) {
    return adoption(context, await coverFirm(context, input));
  }

  @Mutation(() => Adoption)
  async uncoverFirm(@Ctx() context: Context, @Arg('input', () => UncoverFirmInput) input: UncoverFirmInput) {
    return adoption(context, await uncoverFirm(context, input));
  }
}

@Resolver(() => Adoption)
class CoveragesOfAdoption {
  @FieldResolver(() => [Coverage], { description: 'By whose returns it was and is covered.' })
  async coveredBy(@Root() root: Adoption, @Ctx() context: Context) {
    return (await context.loaders.load(coveragesFor, root.id)) ?? [];
  }

  @FieldResolver(() => [Coverage], { description: 'Whom its returns cover beside its own firm.' })
  async covers(@Root() root: Adoption, @Ctx() context: Context) {
    return (await context.loaders.load(coveragesBy, root.id)) ?? [];
  }
}

export const DueResolvers = [DueResolver, CoveragesOfAdoption] as const;
