import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { peopleById } from '../../db/identity/read.ts';
import { evidenceOfVersions } from '../../db/returns/evidence.ts';
import { complaintsOfVersions, observationsOfVersions } from '../../db/returns/figures.ts';
import { versionsOfReturns } from '../../db/returns/read.ts';
import { ComplaintCount } from '../../schema/complaint.ts';
import { EvidenceFile } from '../../schema/evidence.ts';
import { Observation, ReturnVersion, VersionChange } from '../../schema/return.ts';
import type { Context } from '../context.ts';
import { asked } from '../loaders.ts';
import { versionChanges } from '../rules/version-changes.ts';
import { contents } from './contents.ts';

@Resolver(() => Observation)
export class ObservationFields {
  @FieldResolver(() => String, { nullable: true, description: 'Who wrote it last by hand.' })
  async changedBy(@Root() cell: Observation, @Ctx() context: Context) {
    return cell.changedById ? (await context.loaders.load(peopleById, cell.changedById))?.name : null;
  }
}

@Resolver(() => ComplaintCount)
export class ComplaintCountFields {
  @FieldResolver(() => String, { nullable: true, description: 'Who wrote it last by hand.' })
  async changedBy(@Root() row: ComplaintCount, @Ctx() context: Context) {
    return row.changedById ? (await context.loaders.load(peopleById, row.changedById))?.name : null;
  }
}

@Resolver(() => ReturnVersion)
export class ReturnVersionFields {
  @FieldResolver(() => [Observation])
  async observations(@Root() version: ReturnVersion, @Ctx() context: Context) {
    return (await context.loaders.load(observationsOfVersions, version.id)) ?? [];
  }

  @FieldResolver(() => [ComplaintCount])
  async complaints(@Root() version: ReturnVersion, @Ctx() context: Context) {
    return (await context.loaders.load(complaintsOfVersions, version.id)) ?? [];
  }

  @FieldResolver(() => [EvidenceFile])
  async evidence(@Root() version: ReturnVersion, @Ctx() context: Context) {
    const rows = (await context.loaders.load(evidenceOfVersions, version.id)) ?? [];
    return rows.map(({ cell, ...row }) => ({ ...row, where: cell }));
  }

  @FieldResolver(() => String, { nullable: true })
  async preparedBy(@Root() version: ReturnVersion, @Ctx() context: Context) {
    return version.preparedById ? (await context.loaders.load(peopleById, version.preparedById))?.name : null;
  }

  @FieldResolver(() => String, { nullable: true })
  async submittedBy(@Root() version: ReturnVersion, @Ctx() context: Context) {
    return version.submittedById
      ? (await context.loaders.load(peopleById, version.submittedById))?.name
      : null;
  }

  @FieldResolver(() => String, { nullable: true })
  async approvedBy(@Root() version: ReturnVersion, @Ctx() context: Context) {
    return version.approvedById ? (await context.loaders.load(peopleById, version.approvedById))?.name : null;
  }

  @FieldResolver(() => String, { nullable: true })
  async acceptedBy(@Root() version: ReturnVersion, @Ctx() context: Context) {
    return version.acceptedById ? (await context.loaders.load(peopleById, version.acceptedById))?.name : null;
  }

  @FieldResolver(() => [VersionChange], {
    description: 'What differs from the version before; nothing for the first.',
  })
  async changes(@Root() version: ReturnVersion, @Ctx() context: Context) {
    const ask = asked(context.loaders);
    const versions = (await ask(versionsOfReturns, version.returnId)) ?? [];
    const before = versions.findLast(({ number }) => number < version.number);
    if (!before) return [];
    const [old, now] = await Promise.all([contents(ask, before), contents(ask, version)]);
    return versionChanges(old, now);
  }
}
