import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { extensionsByAdoption } from '../../db/adoptions/extensions.ts';
import { adoptionsById } from '../../db/adoptions/read.ts';
import {
  answersByTransition,
  deadlinesByAdoption,
  transitionsByAdoption,
  transitionsById,
} from '../../db/adoptions/transitions.ts';
import {
  clausesByEdition,
  editionsByCode,
  editionsById,
  indicatorsByEdition,
  parametersByEdition,
} from '../../db/codes/read.ts';
import { isId } from '../../db/page.ts';
import { Adoption } from '../../schema/adoption.ts';
import {
  ApplyTransitionInput,
  BeginTransitionInput,
  DecideOperationInput,
  TransitionActInput,
} from '../../schema/adoption-inputs.ts';
import { Edition } from '../../schema/code.ts';
import { Remark } from '../../schema/shapes.ts';
import { MoveDeadline, RebasedOperation, Transition } from '../../schema/transition.ts';
import { type Context, today } from '../context.ts';
import { type Ask, asked } from '../loaders.ts';
import { found } from '../refusal.ts';
import type { CodeContent } from '../rules/clause.ts';
import { deadlineFor } from '../rules/deadline.ts';
import { nextEdition } from '../rules/edition.ts';
import { rebase } from '../rules/rebase.ts';
import { settle } from '../rules/settle.ts';
import { applyTransition, undoTransition } from './apply-transition.ts';
import { asAnswers, beginTransition, decideOperation } from './transition.ts';

async function transition(context: Context, id: string) {
  return found(await context.loaders.load(transitionsById, id), 'move');
}

async function content(ask: Ask, editionId: string): Promise<CodeContent> {
  const [clauses, parameters, indicators] = await Promise.all([
    ask(clausesByEdition, editionId),
    ask(parametersByEdition, editionId),
    ask(indicatorsByEdition, editionId),
  ]);
  return { clauses: clauses ?? [], parameters: parameters ?? [], indicators: indicators ?? [] };
}

/** A move as it stands: what becomes of each operation that was in force before it, and what was decided. */
async function stand(ask: Ask, { id, adoptionId, fromEditionId, toEditionId, appliedAt }: Transition) {
  const [extensions, answers, old, next] = await Promise.all([
    ask(extensionsByAdoption, adoptionId),
    ask(answersByTransition, id),
    content(ask, fromEditionId),
    content(ask, toEditionId),
  ]);
  const before = (extensions ?? []).findLast(
    ({ publishedAt }) => publishedAt !== null && (appliedAt === null || publishedAt < appliedAt),
  );
  return { rebased: rebase(old, next, before?.operations ?? []), answers: answers ?? [], next };
}

@Resolver()
class TransitionsResolver {
  @Query(() => Transition, { nullable: true })
  async transition(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    return isId(id) ? context.loaders.load(transitionsById, id) : null;
  }

  @Mutation(() => Transition, { description: 'Previews a move to a later edition.' })
  async beginTransition(
    @Ctx() context: Context,
    @Arg('input', () => BeginTransitionInput) input: BeginTransitionInput,
  ) {
    return transition(context, await beginTransition(context, input));
  }

  @Mutation(() => Transition)
  async decideOperation(
    @Ctx() context: Context,
    @Arg('input', () => DecideOperationInput) input: DecideOperationInput,
  ) {
    return transition(context, await decideOperation(context, input));
  }

  @Mutation(() => Transition, { description: 'Moves the firm to the edition.' })
  async applyTransition(
    @Ctx() context: Context,
    @Arg('input', () => ApplyTransitionInput) input: ApplyTransitionInput,
  ) {
    return transition(context, await applyTransition(context, input));
  }

  @Mutation(() => Transition, { description: 'Takes a move back, until something was built on it.' })
  async undoTransition(
    @Ctx() context: Context,
    @Arg('input', () => TransitionActInput) input: TransitionActInput,
  ) {
    return transition(context, await undoTransition(context, input));
  }
}

@Resolver(() => Transition)
class FieldsOfTransition {
  @FieldResolver(() => Adoption)
  async adoption(@Root() root: Transition, @Ctx() context: Context) {
    return found(await context.loaders.load(adoptionsById, root.adoptionId), 'adoption');
  }

  @FieldResolver(() => Edition)
  async fromEdition(@Root() root: Transition, @Ctx() context: Context) {
    return found(await context.loaders.load(editionsById, root.fromEditionId), 'edition');
  }

  @FieldResolver(() => Edition)
  async toEdition(@Root() root: Transition, @Ctx() context: Context) {
    return found(await context.loaders.load(editionsById, root.toEditionId), 'edition');
  }

  @FieldResolver(() => [RebasedOperation], {
    description: 'Each operation in exactly one state, in its order.',
  })
  async operations(@Root() root: Transition, @Ctx() context: Context) {
    const { rebased, answers } = await stand(asked(context.loaders), root);
    const decisions = new Map(answers.map((answer) => [answer.operationName, answer]));
    return rebased.map(({ operation, ...rest }) => ({
      ...rest,
      kind: operation.operation,
      decision: decisions.get(rest.name) ?? null,
    }));
  }

  @FieldResolver(() => [Remark], { description: 'What still keeps the move from being applied.' })
  async remarks(@Root() root: Transition, @Ctx() context: Context) {
    if (root.status !== 'OPEN') return [];
    const { rebased, answers, next } = await stand(asked(context.loaders), root);
    return settle(next, rebased, asAnswers(answers)).remarks;
  }

  @FieldResolver(() => Boolean, { description: 'True while nothing was built on a move that was applied.' })
  async canBeUndone(@Root() root: Transition, @Ctx() context: Context) {
    const adoption = await context.loaders.load(adoptionsById, root.adoptionId);
    return root.status === 'APPLIED' && adoption?.version === root.appliedVersion;
  }
}

@Resolver(() => Adoption)
class TransitionsOfAdoption {
  @FieldResolver(() => [Transition], { description: 'Every move to another edition, oldest first.' })
  async transitions(@Root() root: Adoption, @Ctx() context: Context) {
    return (await context.loaders.load(transitionsByAdoption, root.id)) ?? [];
  }

  @FieldResolver(() => Edition, {
    nullable: true,
    description: 'The latest edition that the firm can move to.',
  })
  async nextEdition(@Root() root: Adoption, @Ctx() context: Context) {
    const editions = (await context.loaders.load(editionsByCode, root.codeId)) ?? [];
    return nextEdition(editions, root.editionId);
  }

  @FieldResolver(() => MoveDeadline, {
    nullable: true,
    description: 'By when the firm must have moved to its next edition.',
  })
  async deadline(@Root() root: Adoption, @Ctx() context: Context) {
    const edition = await this.nextEdition(root, context);
    if (!edition || root.endedOn) return null;
    const granted = (await context.loaders.load(deadlinesByAdoption, root.id)) ?? [];
    const deadline = deadlineFor(edition, granted);
    return deadline && { ...deadline, past: deadline.until < today(context) };
  }
}

export const TransitionResolvers = [TransitionsResolver, FieldsOfTransition, TransitionsOfAdoption] as const;
