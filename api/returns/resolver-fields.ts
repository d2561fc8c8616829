import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { adoptionsById } from '../../db/adoptions/read.ts';
import { editionsById } from '../../db/codes/read.ts';
import { organizationsById, peopleById } from '../../db/identity/read.ts';
import { changesOfCell } from '../../db/returns/cells.ts';
import { complaintsBefore } from '../../db/returns/complaints-before.ts';
import { coveragesBy } from '../../db/returns/coverages.ts';
import { entriesOfReturns } from '../../db/returns/due.ts';
import { historyOf } from '../../db/returns/history.ts';
import { currentVersions, periodsById, versionsOfReturns } from '../../db/returns/read.ts';
import { Adoption } from '../../schema/adoption.ts';
import { Edition } from '../../schema/code.ts';
import { ComplaintCount } from '../../schema/complaint.ts';
import { Ability } from '../../schema/enums.ts';
import { Organization, Person } from '../../schema/identity.ts';
import { CellChange, Observation, Period, Return, ReturnVersion } from '../../schema/return.ts';
import { ExpectedReturn } from '../../schema/return-due.ts';
import { DateTimeScalar } from '../../schema/scalars.ts';
import { Remark } from '../../schema/shapes.ts';
import { type Context, today } from '../context.ts';
import { asked } from '../loaders.ts';
import { found } from '../refusal.ts';
import { remarksOn } from '../return-remarks.ts';
import { contentInWords } from '../rules/cells.ts';
import { coversOn, expected } from '../rules/due.ts';
import { isLate } from '../rules/period.ts';
import { asExpectedNode } from './expect-due.ts';
import { signsInPairs } from './sign-off.ts';
import { viewerCanWithReturn } from './viewer-can.ts';

@Resolver(() => Return)
export class ReturnFields {
  @FieldResolver(() => [Ability])
  async viewerCan(@Root() parent: Return, @Ctx() context: Context) {
    if (!context.viewer) return [];
    const ask = asked(context.loaders);
    const version = await ask(currentVersions, parent.id);
    const alone = version?.preparedById === context.viewer.personId && (await signsInPairs(ask, parent));
    const association = await ask(organizationsById, parent.associationId);
    const unapproved = (association?.acceptances ?? 1) > 1 && version?.approvedById === null;
    return viewerCanWithReturn(context.viewer.role, parent.status, { signs: !alone, unapproved });
  }

  @FieldResolver(() => Adoption)
  async adoption(@Root() parent: Return, @Ctx() context: Context) {
    return found(await context.loaders.load(adoptionsById, parent.adoptionId), 'adoption');
  }

  @FieldResolver(() => Organization)
  async member(@Root() parent: Return, @Ctx() context: Context) {
    return found(await context.loaders.load(organizationsById, parent.memberId), 'member');
  }

  @FieldResolver(() => Period)
  async period(@Root() parent: Return, @Ctx() context: Context) {
    return found(await context.loaders.load(periodsById, parent.periodId), 'period');
  }

  @FieldResolver(() => Edition, { description: 'The edition by whose indicators the return is filled in.' })
  async edition(@Root() parent: Return, @Ctx() context: Context) {
    const version = await context.loaders.load(currentVersions, parent.id);
    const editionId =
      version?.editionId ??
      found(await context.loaders.load(adoptionsById, parent.adoptionId), 'adoption').editionId;
    return found(await context.loaders.load(editionsById, editionId), 'edition');
  }

  @FieldResolver(() => Boolean, {
    description: 'First submitted after the due day, or not submitted and past it.',
  })
  async late(@Root() parent: Return, @Ctx() context: Context) {
    const { dueOn } = await this.expected(parent, context);
    const [first] = (await context.loaders.load(versionsOfReturns, parent.id)) ?? [];
    return isLate(dueOn, first?.submittedAt?.toISOString().slice(0, 10) ?? today(context));
  }

  @FieldResolver(() => ExpectedReturn, { description: 'For which days, and by when.' })
  async expected(@Root() parent: Return, @Ctx() context: Context) {
    const entry = found(await context.loaders.load(entriesOfReturns, parent.id), 'adoption');
    return asExpectedNode(expected(entry), today(context));
  }

  @FieldResolver(() => [String], { description: 'The firms that it covers beside its own.' })
  async covers(@Root() parent: Return, @Ctx() context: Context) {
    const { endsOn } = await this.expected(parent, context);
    const coverages = (await context.loaders.load(coveragesBy, parent.adoptionId)) ?? [];
    return coverages.filter((one) => coversOn(one, endsOn)).map(({ memberName }) => memberName);
  }

  @FieldResolver(() => ReturnVersion, {
    nullable: true,
    description: 'The version that counts now; for the association the latest that was submitted.',
  })
  current(@Root() parent: Return, @Ctx() context: Context) {
    return context.loaders.load(currentVersions, parent.id);
  }

  @FieldResolver(() => [ReturnVersion])
  async versions(@Root() parent: Return, @Ctx() context: Context) {
    return (await context.loaders.load(versionsOfReturns, parent.id)) ?? [];
  }

  @FieldResolver(() => [Observation], { description: 'What the firm submitted for the period before.' })
  async previousObservations(@Root() parent: Return, @Ctx() context: Context) {
    const [last] = (await context.loaders.load(historyOf, parent.id)) ?? [];
    return last?.observations ?? [];
  }

  @FieldResolver(() => [ComplaintCount], {
    description:
      'What the firm submitted for the days just before; empty where it submitted nothing for them.',
  })
  async previousComplaints(@Root() parent: Return, @Ctx() context: Context) {
    return (await context.loaders.load(complaintsBefore, parent.id)) ?? [];
  }

  @FieldResolver(() => [Remark])
  async remarks(@Root() parent: Return, @Ctx() context: Context) {
    const version = await context.loaders.load(currentVersions, parent.id);
    const ask = asked(context.loaders);
    return version ? remarksOn(ask, version) : [];
  }

  @FieldResolver(() => [CellChange], {
    description: 'What was written into one cell by hand, latest first; for the firm alone.',
  })
  async history(
    @Root() parent: Return,
    @Ctx() context: Context,
    @Arg('cell', () => String, { description: 'Path of the cell: `observations.opened.Home`.' }) cell: string,
  ) {
    const changes = await changesOfCell(await context.reading.tx(), parent.id, cell);
    return changes.map(({ before, after, ...rest }) => ({
      ...rest,
      before: before && contentInWords(before),
      after: contentInWords(after),
    }));
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The officer who looks after it.' })
  async assignee(@Root() parent: Return, @Ctx() context: Context) {
    return parent.assigneeId ? context.loaders.load(peopleById, parent.assigneeId) : null;
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true })
  async acceptedAt(@Root() parent: Return, @Ctx() context: Context) {
    return (await context.loaders.load(currentVersions, parent.id))?.acceptedAt ?? null;
  }
}
