import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { adoptionsById } from '../../db/adoptions/read.ts';
import {
  type BreachRow,
  noticesByBreach,
  type RootCauseRow,
  rootCausesById,
} from '../../db/breaches/read.ts';
import { peopleById } from '../../db/identity/read.ts';
import { Adoption } from '../../schema/adoption.ts';
import {
  Breach,
  BreachFacts,
  BreachNotice,
  MoneySum,
  NoticeClock,
  RootCause,
  SeriousnessProposal,
} from '../../schema/breach.ts';
import { Ability } from '../../schema/enums.ts';
import { Remark } from '../../schema/shapes.ts';
import { type Context, today } from '../context.ts';
import { asked } from '../loaders.ts';
import { found } from '../refusal.ts';
import { breachRemarks, isRemedyOverdue } from '../rules/breach.ts';
import { isAsTold } from '../rules/breach-notice.ts';
import { clockOf, linkedBy, wholeOf } from '../rules/breach-register.ts';
import { proposeSeriousness } from '../rules/significance.ts';
import { adoptionOf, registerOf } from './step.ts';
import { viewerCanWithBreach } from './viewer-can.ts';

@Resolver(() => Breach)
class BreachFields {
  @FieldResolver(() => BreachFacts)
  facts(@Root() root: Breach) {
    return root;
  }

  @FieldResolver(() => Adoption)
  async adoption(@Root() { adoptionId }: Breach, @Ctx() context: Context) {
    return found(await context.loaders.load(adoptionsById, adoptionId), 'adoption');
  }

  @FieldResolver(() => String, { nullable: true })
  async loggedBy(@Root() { loggedById }: Breach, @Ctx() context: Context) {
    return (await context.loaders.load(peopleById, loggedById))?.name;
  }

  @FieldResolver(() => RootCause, { nullable: true })
  rootCause(@Root() { rootCauseId }: Breach, @Ctx() context: Context) {
    return rootCauseId ? context.loaders.load(rootCausesById, rootCauseId) : null;
  }

  @FieldResolver(() => NoticeClock)
  async clock(@Root() root: Breach, @Ctx() context: Context) {
    const { register, days } = await registerOf(asked(context.loaders), root);
    return clockOf(register, root as unknown as BreachRow, days, today(context));
  }

  @FieldResolver(() => SeriousnessProposal, {
    nullable: true,
    description: 'What its own factors make of it; null before anything was weighed.',
  })
  proposal(@Root() root: Breach) {
    return proposeSeriousness((root as unknown as BreachRow).factors);
  }

  @FieldResolver(() => [Remark])
  async remarks(@Root() root: Breach, @Ctx() context: Context) {
    const adoption = await adoptionOf(asked(context.loaders), root.adoptionId);
    return breachRemarks(root as unknown as BreachRow, adoption, today(context));
  }

  @FieldResolver(() => Boolean)
  remedyOverdue(@Root() root: Breach, @Ctx() context: Context) {
    return root.withdrawnAt === null && isRemedyOverdue(root as unknown as BreachRow, today(context));
  }

  @FieldResolver(() => [BreachNotice], { description: 'What the association was told, first to last.' })
  async notices(@Root() { id }: Breach, @Ctx() context: Context) {
    return (await context.loaders.load(noticesByBreach, id)) ?? [];
  }

  @FieldResolver(() => Boolean, { description: 'The association was told of it as it stands now.' })
  async asTold(@Root() root: Breach, @Ctx() context: Context) {
    const { register } = await registerOf(asked(context.loaders), root);
    return isAsTold(register, root as unknown as BreachRow);
  }

  @FieldResolver(() => [Ability])
  async viewerCan(@Root() root: Breach, @Ctx() context: Context) {
    if (!context.viewer) return [];
    const told = await this.asTold(root, context);
    return viewerCanWithBreach(context.viewer.role, { withdrawn: root.withdrawnAt !== null, told });
  }
}

@Resolver(() => RootCause)
class RootCauseFields {
  @FieldResolver(() => [Breach], { description: 'Without those that were withdrawn, the last found first.' })
  async breaches(@Root() root: RootCause, @Ctx() context: Context) {
    const { register } = await registerOf(asked(context.loaders), root as RootCauseRow);
    return linkedBy(register, root.id);
  }

  @FieldResolver(() => Int, { description: 'Of all its breaches together, as far as it is known.' })
  async customersAffected(@Root() root: RootCause, @Ctx() context: Context) {
    return (await this.whole(root, context)).customersAffected;
  }

  @FieldResolver(() => Int, { description: 'Of how many breaches nobody knows yet.' })
  async customersUnknown(@Root() root: RootCause, @Ctx() context: Context) {
    return (await this.whole(root, context)).customersUnknown;
  }

  @FieldResolver(() => [MoneySum], { description: 'Currencies are never added to each other.' })
  async money(@Root() root: RootCause, @Ctx() context: Context) {
    return (await this.whole(root, context)).money;
  }

  @FieldResolver(() => SeriousnessProposal, { nullable: true, description: 'How grave they are together.' })
  async proposal(@Root() root: RootCause, @Ctx() context: Context) {
    return (await this.whole(root, context)).proposal;
  }

  private async whole(root: RootCause, context: Context) {
    const { register } = await registerOf(asked(context.loaders), root as RootCauseRow);
    return wholeOf(register, root as RootCauseRow);
  }
}

export const BreachFieldResolvers = [BreachFields, RootCauseFields] as const;
