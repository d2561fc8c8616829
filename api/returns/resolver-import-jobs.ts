import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { isId } from '../../db/page.ts';
import { importJobsById } from '../../db/returns/jobs.ts';
import { importsById, periodsById } from '../../db/returns/read.ts';
import { Period } from '../../schema/return.ts';
import {
  CheckImportInput,
  ImportOutcome,
  ImportPreview,
  RunImportInput,
} from '../../schema/return-import.ts';
import { ImportJob, ImportJobInput } from '../../schema/return-import-job.ts';
import type { Context } from '../context.ts';
import { found } from '../refusal.ts';
import { asJobNode, cancelImport, checkImport, runImport } from './import-jobs.ts';
import { asKeptPreview, wholeMapping } from './import-node.ts';

const load = async (context: Context, id: string) =>
  asJobNode(found(await context.loaders.load(importJobsById, id), 'upload'));

@Resolver()
class ImportJobResolver {
  @Query(() => ImportJob, { nullable: true })
  async importJob(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    const job = isId(id) ? await context.loaders.load(importJobsById, id) : null;
    return job ? asJobNode(job) : null;
  }

  @Mutation(() => ImportJob)
  async checkImport(@Ctx() context: Context, @Arg('input', () => CheckImportInput) input: CheckImportInput) {
    const mapping = input.mapping ? wholeMapping(input.mapping) : null;
    return load(context, await checkImport(context, { ...input, mapping }));
  }

  @Mutation(() => ImportJob, {
    description: 'All of the file or nothing. Answers at once; the job tells how far it is.',
  })
  async runImport(@Ctx() context: Context, @Arg('input', () => RunImportInput) input: RunImportInput) {
    return load(context, await runImport(context, input));
  }

  @Mutation(() => ImportJob, {
    description: 'Ends a running job, or gives one up; nothing of it is imported.',
  })
  async cancelImport(@Ctx() context: Context, @Arg('input', () => ImportJobInput) input: ImportJobInput) {
    return load(context, await cancelImport(context, input));
  }
}

@Resolver(() => ImportJob)
class ImportJobFields {
  @FieldResolver(() => Period)
  async period(@Root() job: ImportJob, @Ctx() context: Context) {
    return found(await context.loaders.load(periodsById, job.periodId), 'period');
  }

  @FieldResolver(() => ImportPreview, { nullable: true, description: 'Null until it was read to its end.' })
  preview(@Root() job: ImportJob) {
    return job.preview && asKeptPreview(job.preview);
  }

  @FieldResolver(() => ImportOutcome, { nullable: true })
  async outcome(@Root() job: ImportJob, @Ctx() context: Context) {
    const done = job.importId ? await context.loaders.load(importsById, job.importId) : null;
    return done ? { ...done, alreadyImported: done.at < job.at } : null;
  }
}

export const ImportJobResolvers = [ImportJobResolver, ImportJobFields] as const;
