import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { type EditionRow, editionsById } from '../../db/codes/read.ts';
import { Edition } from '../../schema/code.ts';
import { ComplaintField, ComplaintLists, PutComplaintListsInput } from '../../schema/code-complaints.ts';
import type { Context } from '../context.ts';
import { found } from '../refusal.ts';
import { complaintHeadings } from '../rules/complaint-columns.ts';
import { putComplaintLists } from './put-complaint-lists.ts';

type Lists = Edition & Pick<EditionRow, 'complaintLists'>;

@Resolver(() => Edition)
class ListsOfEdition {
  @FieldResolver(() => ComplaintLists, {
    description: 'By what complaints are counted beside their categories.',
  })
  complaintLists(@Root() root: Edition) {
    return (root as Lists).complaintLists;
  }

  @FieldResolver(() => [ComplaintField], {
    description: 'What a row of complaints in a file may hold; nothing where they are not counted.',
  })
  complaintFields(@Root() root: Edition) {
    return complaintHeadings(root as Lists).map(({ field, heading }) => ({ field, heading }));
  }
}

@Resolver()
class ComplaintListsResolver {
  @Mutation(() => Edition)
  async putComplaintLists(
    @Ctx() context: Context,
    @Arg('input', () => PutComplaintListsInput) input: PutComplaintListsInput,
  ) {
    const id = await putComplaintLists(context, input);
    return found(await context.loaders.load(editionsById, id), 'edition');
  }
}

export const ComplaintListsResolvers = [ComplaintListsResolver, ListsOfEdition] as const;
