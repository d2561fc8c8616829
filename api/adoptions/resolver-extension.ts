import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type ExtensionRow, extensionsByAdoption, rulingsByAdoption } from '../../db/adoptions/extensions.ts';
import { adoptionsById } from '../../db/adoptions/read.ts';
import { clausesByEdition, editionsById, parametersByEdition } from '../../db/codes/read.ts';
import { Adoption } from '../../schema/adoption.ts';
import {
  AdoptionActInput,
  OperationInput,
  PublishExtensionInput,
  PutOperationInput,
  RemoveOperationInput,
  RuleOnOperationInput,
} from '../../schema/adoption-inputs.ts';
import { OperationKind } from '../../schema/enums.ts';
import {
  EffectiveClause,
  EffectiveCode,
  Extension,
  Operation,
  OperationRuling,
} from '../../schema/extension.ts';
import { DateScalar } from '../../schema/scalars.ts';
import { Remark } from '../../schema/shapes.ts';
import type * as words from '../../schema/words.ts';
import { type Context, today } from '../context.ts';
import { effectiveOn } from '../effective-on.ts';
import { type Ask, asked } from '../loaders.ts';
import { found } from '../refusal.ts';
import { effectiveCode } from '../rules/effective.ts';
import { kindsOn } from '../rules/operation.ts';
import { rulingsAt } from '../rules/ruling-history.ts';
import { discardExtension, putOperation, remarksOnOperation, removeOperation } from './edit-extension.ts';
import { asOperationNode, inLanguage } from './extension-view.ts';
import { publishExtension } from './publish-extension.ts';
import { askForRuling, reopenExtension, ruleOnOperation } from './review-extension.ts';

async function adoption(context: Context, id: string) {
  return found(await context.loaders.load(adoptionsById, id), 'adoption');
}

async function extensionOf(
  context: Context,
  { id }: Adoption,
  statuses: readonly words.ExtensionStatus[],
): Promise<ExtensionRow | null> {
  const extensions = (await context.loaders.load(extensionsByAdoption, id)) ?? [];
  return extensions.find(({ status }) => statuses.includes(status)) ?? null;
}

/** An extension on its edition, as it resolves with the rulings that hold for it. */
async function resolved(ask: Ask, extension: ExtensionRow) {
  const [clauses, parameters, rulings] = await Promise.all([
    ask(clausesByEdition, extension.editionId),
    ask(parametersByEdition, extension.editionId),
    ask(rulingsByAdoption, extension.adoptionId),
  ]);
  const master = { clauses: clauses ?? [], parameters: parameters ?? [] };
  const held = rulingsAt(rulings ?? [], extension.publishedAt);
  return { master, rulings: rulings ?? [], ...effectiveCode(master, extension.operations, held) };
}

@Resolver()
class ExtensionsResolver {
  @Query(() => [Remark], {
    description:
      'What the rules would say about an operation on the firm’s draft, were it put there; nothing is saved.',
  })
  async operationRemarks(
    @Ctx() context: Context,
    @Arg('adoptionId', () => ID) adoptionId: string,
    @Arg('operation', () => OperationInput) operation: OperationInput,
  ) {
    return remarksOnOperation(await context.reading.tx(), adoptionId, operation);
  }

  @Mutation(() => Adoption, { description: 'Puts an operation on the draft extension.' })
  async putOperation(
    @Ctx() context: Context,
    @Arg('input', () => PutOperationInput) input: PutOperationInput,
  ) {
    return adoption(context, await putOperation(context, input));
  }

  @Mutation(() => Adoption)
  async removeOperation(
    @Ctx() context: Context,
    @Arg('input', () => RemoveOperationInput) input: RemoveOperationInput,
  ) {
    return adoption(context, await removeOperation(context, input));
  }

  @Mutation(() => Adoption, { description: 'Throws the draft away.' })
  async discardExtension(
    @Ctx() context: Context,
    @Arg('input', () => AdoptionActInput) input: AdoptionActInput,
  ) {
    return adoption(context, await discardExtension(context, input));
  }

  @Mutation(() => Adoption, {
    description: 'Hands the draft to the association, because something in it could weaken the code.',
  })
  async askForRuling(@Ctx() context: Context, @Arg('input', () => AdoptionActInput) input: AdoptionActInput) {
    return adoption(context, await askForRuling(context, input));
  }

  @Mutation(() => Adoption, { description: 'Takes it back to edit it.' })
  async reopenExtension(
    @Ctx() context: Context,
    @Arg('input', () => AdoptionActInput) input: AdoptionActInput,
  ) {
    return adoption(context, await reopenExtension(context, input));
  }

  @Mutation(() => Adoption)
  async ruleOnOperation(
    @Ctx() context: Context,
    @Arg('input', () => RuleOnOperationInput) input: RuleOnOperationInput,
  ) {
    return adoption(context, await ruleOnOperation(context, input));
  }

  @Mutation(() => Adoption)
  async publishExtension(
    @Ctx() context: Context,
    @Arg('input', () => PublishExtensionInput) input: PublishExtensionInput,
  ) {
    return adoption(context, await publishExtension(context, input));
  }
}

@Resolver(() => Adoption)
class ExtensionsOfAdoption {
  @FieldResolver(() => Extension, { nullable: true, description: 'What the firm has published last.' })
  extension(@Root() root: Adoption, @Ctx() context: Context) {
    return extensionOf(context, root, ['PUBLISHED']);
  }

  @FieldResolver(() => Extension, {
    nullable: true,
    description: 'What the firm prepares; its association sees it once it was asked to rule on it.',
  })
  draftExtension(@Root() root: Adoption, @Ctx() context: Context) {
    return extensionOf(context, root, ['DRAFT', 'UNDER_REVIEW']);
  }

  @FieldResolver(() => [OperationRuling], { description: 'Every ruling so far, oldest first.' })
  async rulings(@Root() root: Adoption, @Ctx() context: Context) {
    return (await context.loaders.load(rulingsByAdoption, root.id)) ?? [];
  }

  @FieldResolver(() => EffectiveCode, {
    description: 'What customers are promised on that day; today unless told.',
  })
  async effectiveCode(
    @Root() root: Adoption,
    @Ctx() context: Context,
    @Arg('on', () => DateScalar, { nullable: true }) on: string | null,
    @Arg('language', () => String, {
      nullable: true,
      description: 'Where a clause is not translated, it stays in the language of the edition.',
    })
    language: string | null,
  ) {
    const ask = asked(context.loaders);
    const { clauses, ...code } = await effectiveOn(ask, root, on ?? today(context));
    return { ...code, clauses: await inLanguage(ask, code, clauses, language ?? code.language), remarks: [] };
  }

  @FieldResolver(() => EffectiveCode, {
    nullable: true,
    description:
      'What the draft would make of the code, were it published today; what can not take effect is in the remarks.',
  })
  async draftCode(@Root() root: Adoption, @Ctx() context: Context) {
    const draft = await extensionOf(context, root, ['DRAFT', 'UNDER_REVIEW']);
    if (!draft) return null;
    const ask = asked(context.loaders);
    const { number: editionNumber, language } = found(await ask(editionsById, draft.editionId), 'edition');
    const { clauses, remarks } = await resolved(ask, draft);
    return {
      ...{ on: today(context), editionNumber, extensionNumber: draft.number, remarks },
      clauses: await inLanguage(ask, { editionId: draft.editionId, language }, clauses, language),
    };
  }
}

@Resolver(() => Extension)
class FieldsOfExtension {
  @FieldResolver(() => [Operation])
  async operations(@Root() root: Extension, @Ctx() context: Context) {
    const extension = root as ExtensionRow;
    const { master, rulings } = await resolved(asked(context.loaders), extension);
    return extension.operations.map((operation) => asOperationNode(master, operation, rulings));
  }

  @FieldResolver(() => [Remark], { description: 'What keeps an operation from taking effect.' })
  async remarks(@Root() root: Extension, @Ctx() context: Context) {
    return (await resolved(asked(context.loaders), root as ExtensionRow)).remarks;
  }
}

@Resolver(() => EffectiveClause)
class FieldsOfEffectiveClause {
  @FieldResolver(() => [OperationKind], {
    description: 'What a firm can do about it in its extension: to itself, and with ADD_CLAUSE beneath it.',
  })
  takes(@Root() { policy, origin, parameters }: EffectiveClause): words.OperationKind[] {
    return kindsOn({ policy, added: origin === 'ADDED', parameters: parameters.length });
  }
}

export const ExtensionResolvers = [
  ExtensionsResolver,
  ExtensionsOfAdoption,
  FieldsOfExtension,
  FieldsOfEffectiveClause,
] as const;
