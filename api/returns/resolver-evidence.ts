import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { peopleById } from '../../db/identity/read.ts';
import { returnsById } from '../../db/returns/read.ts';
import { EvidenceFile, EvidenceTaken, RemoveEvidenceInput } from '../../schema/evidence.ts';
import { Return } from '../../schema/return.ts';
import type { Context } from '../context.ts';
import { found } from '../refusal.ts';
import { EVIDENCE_ENDINGS, EVIDENCE_KINDS, LARGEST_EVIDENCE, MOST_EVIDENCE } from '../rules/evidence.ts';
import { removeEvidence } from './evidence.ts';

@Resolver()
class EvidenceResolver {
  @Query(() => EvidenceTaken)
  evidenceTaken(): EvidenceTaken {
    const [kinds, endings] = [EVIDENCE_KINDS, EVIDENCE_ENDINGS];
    return { kinds, endings, largest: LARGEST_EVIDENCE, most: MOST_EVIDENCE };
  }

  @Mutation(() => Return, { description: 'Takes a file off a draft; versions that were submitted keep it.' })
  async removeEvidence(
    @Ctx() context: Context,
    @Arg('input', () => RemoveEvidenceInput) input: RemoveEvidenceInput,
  ) {
    return found(await context.loaders.load(returnsById, await removeEvidence(context, input)), 'return');
  }
}

@Resolver(() => EvidenceFile)
class EvidenceFields {
  @FieldResolver(() => String, { nullable: true })
  async addedBy(@Root() file: EvidenceFile, @Ctx() context: Context) {
    return (await context.loaders.load(peopleById, file.addedById))?.name;
  }
}

export const EvidenceResolvers = [EvidenceResolver, EvidenceFields] as const;
