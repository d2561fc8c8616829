import { Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { adoptionsById } from '../../db/adoptions/read.ts';
import { coveragesBy } from '../../db/returns/coverages.ts';
import { expectedReturns } from '../../db/returns/due.ts';
import { currentVersions, periodList, periodsById, returnsById } from '../../db/returns/read.ts';
import { queriesOfReturns } from '../../db/reviews/read.ts';
import { Adoption } from '../../schema/adoption.ts';
import { Period, Return } from '../../schema/return.ts';
import { ExpectedReturn } from '../../schema/return-due.ts';
import { OwnReturn } from '../../schema/return-own.ts';
import type { RemarkLevel } from '../../schema/words.ts';
import { type Context, today } from '../context.ts';
import { asked } from '../loaders.ts';
import { found, refuse } from '../refusal.ts';
import { remarksOn } from '../return-remarks.ts';
import { coversOn, expected } from '../rules/due.ts';
import { firmStep, isShown } from '../rules/firm-board.ts';
import { daysBetween } from '../rules/period.ts';
import { asExpectedNode } from './expect-due.ts';

/** With what is behind it, so that its fields ask for nothing twice. */
type Own = OwnReturn & { expected: ReturnType<typeof asExpectedNode> };

@Resolver()
class OwnReturnsResolver {
  @Query(() => [OwnReturn], {
    description:
      'The returns of the viewer’s firm under all its adoptions, the first due first: what is open, and what was due within a year. Nothing for an association.',
  })
  async ownReturns(@Ctx() context: Context): Promise<Own[]> {
    const { organizationId } = context.viewer ?? refuse('NOT_SIGNED_IN', 'Sign in first.');
    const tx = await context.reading.tx();
    const day = today(context);
    const periodIds = (await periodList(tx, null)).map(({ id }) => id);
    return (await expectedReturns(tx, periodIds, { memberId: organizationId }))
      .map(expected)
      .filter((entry) => isShown(entry, day))
      .map((entry) => ({
        ...{ id: `${entry.adoptionId}:${entry.periodId}`, next: firmStep(entry, day) },
        daysLeft: daysBetween(day, entry.dueOn),
        ...{ periodId: entry.periodId, adoptionId: entry.adoptionId, returnId: entry.returnId },
        expected: asExpectedNode(entry, day),
      }))
      .sort((a, b) => (a.expected.dueOn < b.expected.dueOn ? -1 : 1));
  }
}

@Resolver(() => OwnReturn)
class OwnReturnFields {
  @FieldResolver(() => ExpectedReturn)
  expected(@Root() own: Own) {
    return own.expected;
  }

  @FieldResolver(() => Period)
  async period(@Root() own: Own, @Ctx() context: Context) {
    return found(await context.loaders.load(periodsById, own.periodId), 'period');
  }

  @FieldResolver(() => Adoption)
  async adoption(@Root() own: Own, @Ctx() context: Context) {
    return found(await context.loaders.load(adoptionsById, own.adoptionId), 'adoption');
  }

  @FieldResolver(() => Return, { nullable: true })
  return(@Root() own: Own, @Ctx() context: Context) {
    return own.returnId ? context.loaders.load(returnsById, own.returnId) : null;
  }

  @FieldResolver(() => [String], { description: 'The firms that it covers beside its own.' })
  async covers(@Root() own: Own, @Ctx() context: Context) {
    const coverages = (await context.loaders.load(coveragesBy, own.adoptionId)) ?? [];
    return coverages.filter((one) => coversOn(one, own.expected.endsOn)).map(({ memberName }) => memberName);
  }

  @FieldResolver(() => Int, { description: 'What blocks the draft; 0 where there is none.' })
  errors(@Root() own: Own, @Ctx() context: Context) {
    return countRemarks(own, context, 'ERROR');
  }

  @FieldResolver(() => Int, { description: 'What the draft must explain; 0 where there is none.' })
  warnings(@Root() own: Own, @Ctx() context: Context) {
    return countRemarks(own, context, 'WARNING');
  }

  @FieldResolver(() => Int, { description: 'Queries about the version that counts, without an answer.' })
  async openQueries(@Root() own: Own, @Ctx() context: Context) {
    if (own.next !== 'ANSWER' || !own.returnId) return 0;
    const version = await context.loaders.load(currentVersions, own.returnId);
    const queries = (await context.loaders.load(queriesOfReturns, own.returnId)) ?? [];
    return queries.filter(({ answer, versionId }) => answer === null && versionId === version?.id).length;
  }
}

/** What the law says about a draft or a prepared version, by level; what was submitted has been through it. */
async function countRemarks({ next, returnId }: Own, { loaders }: Context, level: RemarkLevel) {
  if ((next !== 'FILL' && next !== 'SIGN') || !returnId) return 0;
  const version = await loaders.load(currentVersions, returnId);
  const remarks = version ? await remarksOn(asked(loaders), version) : [];
  return remarks.filter((remark) => remark.level === level).length;
}

export const OwnReturnResolvers = [OwnReturnsResolver, OwnReturnFields] as const;
