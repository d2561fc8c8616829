import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { peopleById } from '../../db/identity/read.ts';
import {
  satisfactionOfVersions,
  selfAssessmentsBefore,
  selfAssessmentsOfVersions,
} from '../../db/returns/assessment.ts';
import { currentVersions } from '../../db/returns/read.ts';
import { Satisfaction, SelfAssessment, SelfQuestion } from '../../schema/assessment.ts';
import { ReturnAsk } from '../../schema/enums.ts';
import { Return, ReturnVersion } from '../../schema/return.ts';
import type { Context } from '../context.ts';
import { asked } from '../loaders.ts';
import { askedBeside } from '../return-asked.ts';

async function nameOf(context: Context, personId: string | null) {
  return personId ? ((await context.loaders.load(peopleById, personId))?.name ?? null) : null;
}

async function askedOf(parent: Return, context: Context) {
  const version = await context.loaders.load(currentVersions, parent.id);
  return version ? askedBeside(asked(context.loaders), version) : null;
}

@Resolver(() => SelfAssessment)
class SelfAssessmentFields {
  @FieldResolver(() => String, { nullable: true, description: 'Who wrote it last by hand.' })
  changedBy(@Root() answer: SelfAssessment, @Ctx() context: Context) {
    return nameOf(context, answer.changedById);
  }
}

@Resolver(() => Satisfaction)
class SatisfactionFields {
  @FieldResolver(() => String, { nullable: true, description: 'Who wrote it last by hand.' })
  changedBy(@Root() measured: Satisfaction, @Ctx() context: Context) {
    return nameOf(context, measured.changedById);
  }
}

@Resolver(() => Return)
class BesideOfReturn {
  @FieldResolver(() => [ReturnAsk], { description: 'What it asks for beside figures.' })
  async asks(@Root() parent: Return, @Ctx() context: Context) {
    return [...((await askedOf(parent, context))?.asked ?? [])];
  }

  @FieldResolver(() => [SelfQuestion], {
    description: 'What the firm asks itself, in reading order; empty where that is not asked for.',
  })
  async questions(@Root() parent: Return, @Ctx() context: Context) {
    return (await askedOf(parent, context))?.questions ?? [];
  }

  @FieldResolver(() => [SelfAssessment], {
    description: 'What the firm said of itself last before this period; a suggestion for this one.',
  })
  async previousSelfAssessments(@Root() parent: Return, @Ctx() context: Context) {
    return (await context.loaders.load(selfAssessmentsBefore, parent.id)) ?? [];
  }
}

@Resolver(() => ReturnVersion)
class BesideOfVersion {
  @FieldResolver(() => [SelfAssessment])
  async selfAssessments(@Root() version: ReturnVersion, @Ctx() context: Context) {
    return (await context.loaders.load(selfAssessmentsOfVersions, version.id)) ?? [];
  }

  @FieldResolver(() => Satisfaction, { nullable: true })
  satisfaction(@Root() version: ReturnVersion, @Ctx() context: Context) {
    return context.loaders.load(satisfactionOfVersions, version.id);
  }
}

export const BesideResolvers = [
  SelfAssessmentFields,
  SatisfactionFields,
  BesideOfReturn,
  BesideOfVersion,
] as const;
