import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { adoptionsById } from '../../db/adoptions/read.ts';
import { officersOf, peopleById } from '../../db/identity/read.ts';
import { reportsById } from '../../db/reports/read.ts';
import { periodsById, returnsById } from '../../db/returns/read.ts';
import { queriesOfReturns } from '../../db/reviews/read.ts';
import { Adoption } from '../../schema/adoption.ts';
import { Person } from '../../schema/identity.ts';
import { Report } from '../../schema/report.ts';
import { Period, Return } from '../../schema/return.ts';
import { ReturnActInput } from '../../schema/return-inputs.ts';
import {
  AcceptReturnsInput,
  AnswerQueryInput,
  AssignReturnInput,
  AssignReturnsInput,
  QueryReturnInput,
  ReturnQuery,
  WorkItem,
  WorkItemConnection,
} from '../../schema/review.ts';
import { type Context, today } from '../context.ts';
import { asked } from '../loaders.ts';
import { found, refuse } from '../refusal.ts';
import { acceptReturn, acceptReturns, approveReturn } from './accept-return.ts';
import { assignReturn, assignReturns } from './assign-return.ts';
import { answerQuery, queryReturn } from './query-return.ts';
import { pageOfWork, worklist } from './worklist.ts';

@Resolver()
class ReviewsResolver {
  @Query(() => WorkItemConnection, { description: 'What waits for the seat in use, oldest first.' })
  async worklist(
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const viewer = context.viewer ?? refuse('NOT_SIGNED_IN', 'Sign in first.');
    const items = await worklist(await context.reading.tx(), asked(context.loaders), viewer, today(context));
    return pageOfWork(items, { first, after });
  }

  @Query(() => [Person], {
    description: 'Who may look after a return: the officers of the association, by name.',
  })
  async officers(@Ctx() context: Context) {
    const viewer = context.viewer ?? refuse('NOT_SIGNED_IN', 'Sign in first.');
    const ids = await officersOf(await context.reading.tx(), viewer.organizationId);
    const people = await Promise.all(ids.map((id) => context.loaders.load(peopleById, id)));
    return people
      .flatMap((person) => (person ? [person] : []))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  @Mutation(() => Return)
  async queryReturn(@Ctx() context: Context, @Arg('input', () => QueryReturnInput) input: QueryReturnInput) {
    return found(await context.loaders.load(returnsById, await queryReturn(context, input)), 'return');
  }

  @Mutation(() => Return)
  async answerQuery(@Ctx() context: Context, @Arg('input', () => AnswerQueryInput) input: AnswerQueryInput) {
    return found(await context.loaders.load(returnsById, await answerQuery(context, input)), 'return');
  }

  @Mutation(() => Return, { description: 'The first of two signatures, where the association wants two.' })
  async approveReturn(@Ctx() context: Context, @Arg('input', () => ReturnActInput) input: ReturnActInput) {
    return found(await context.loaders.load(returnsById, await approveReturn(context, input)), 'return');
  }

  @Mutation(() => Return)
  async assignReturn(
    @Ctx() context: Context,
    @Arg('input', () => AssignReturnInput) input: AssignReturnInput,
  ) {
    return found(await context.loaders.load(returnsById, await assignReturn(context, input)), 'return');
  }

  @Mutation(() => [Return], { description: 'The same for many returns, all or none.' })
  async assignReturns(
    @Ctx() context: Context,
    @Arg('input', () => AssignReturnsInput) input: AssignReturnsInput,
  ) {
    await assignReturns(context, input);
    const ids = [...new Set(input.returnIds)];
    return Promise.all(ids.map(async (id) => found(await context.loaders.load(returnsById, id), 'return')));
  }

  @Mutation(() => Return)
  async acceptReturn(@Ctx() context: Context, @Arg('input', () => ReturnActInput) input: ReturnActInput) {
    return found(await context.loaders.load(returnsById, await acceptReturn(context, input)), 'return');
  }

  @Mutation(() => Period)
  async acceptReturns(
    @Ctx() context: Context,
    @Arg('input', () => AcceptReturnsInput) input: AcceptReturnsInput,
  ) {
    return found(await context.loaders.load(periodsById, await acceptReturns(context, input)), 'period');
  }
}

@Resolver(() => Return)
class ReturnReviewFields {
  @FieldResolver(() => [ReturnQuery])
  async queries(@Root() parent: Return, @Ctx() context: Context) {
    return (await context.loaders.load(queriesOfReturns, parent.id)) ?? [];
  }
}

@Resolver(() => ReturnQuery)
class ReturnQueryFields {
  @FieldResolver(() => String)
  async askedBy(@Root() query: ReturnQuery, @Ctx() context: Context) {
    return (await context.loaders.load(peopleById, query.askedById))?.name ?? 'The association';
  }

  @FieldResolver(() => String, { nullable: true })
  async answeredBy(@Root() query: ReturnQuery, @Ctx() context: Context) {
    return query.answeredById ? (await context.loaders.load(peopleById, query.answeredById))?.name : null;
  }
}

@Resolver(() => WorkItem)
class WorkItemFields {
  @FieldResolver(() => Adoption, { nullable: true })
  adoption(@Root() item: WorkItem, @Ctx() context: Context) {
    return item.adoptionId ? context.loaders.load(adoptionsById, item.adoptionId) : null;
  }

  @FieldResolver(() => Return, { nullable: true })
  return(@Root() item: WorkItem, @Ctx() context: Context) {
    return item.returnId ? context.loaders.load(returnsById, item.returnId) : null;
  }

  @FieldResolver(() => Report, { nullable: true })
  report(@Root() item: WorkItem, @Ctx() context: Context) {
    return item.reportId ? context.loaders.load(reportsById, item.reportId) : null;
  }
}

export const ReviewsResolvers = [
  ReviewsResolver,
  ReturnReviewFields,
  ReturnQueryFields,
  WorkItemFields,
] as const;
