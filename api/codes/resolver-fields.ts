import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  clausesByEdition,
  codesById,
  type EditionRow,
  editionsByCode,
  indicatorsByEdition,
  parametersByEdition,
} from '../../db/codes/read.ts';
import { clauseTextsByClause } from '../../db/codes/texts.ts';
import { organizationsById } from '../../db/identity/read.ts';
import { Clause, ClauseText, Code, Edition, Indicator, Parameter } from '../../schema/code.ts';
import { Ability } from '../../schema/enums.ts';
import { Organization } from '../../schema/identity.ts';
import { Remark } from '../../schema/shapes.ts';
import { type Context, today } from '../context.ts';
import { found } from '../refusal.ts';
import { checkEdition } from '../rules/check.ts';
import { clauseTree, flattenTree } from '../rules/clause.ts';
import { currentEdition } from '../rules/edition.ts';
import { sourceHash } from '../rules/translation.ts';
import { viewerCanWithCode, viewerCanWithEdition } from './viewer-can.ts';

async function editionsOf(context: Context, code: Code) {
  return (await context.loaders.load(editionsByCode, code.id)) ?? [];
}

@Resolver(() => Code)
export class CodeFields {
  @FieldResolver(() => Organization)
  async association(@Root() code: Code, @Ctx() context: Context) {
    return found(await context.loaders.load(organizationsById, code.associationId), 'association');
  }

  @FieldResolver(() => [Edition], { description: 'Latest first.' })
  editions(@Root() code: Code, @Ctx() context: Context) {
    return editionsOf(context, code);
  }

  @FieldResolver(() => Edition, { nullable: true, description: 'The edition that holds today.' })
  async currentEdition(@Root() code: Code, @Ctx() context: Context) {
    return currentEdition(await editionsOf(context, code), today(context));
  }

  @FieldResolver(() => [Ability])
  async viewerCan(@Root() code: Code, @Ctx() context: Context) {
    if (!context.viewer) return [];
    const current = currentEdition(await editionsOf(context, code), today(context));
    return viewerCanWithCode(context.viewer.role, current !== null);
  }
}

@Resolver(() => Clause)
export class ClauseFields {
  @FieldResolver(() => [ClauseText], { description: 'By language.' })
  async texts(@Root() clause: Clause, @Ctx() context: Context) {
    const texts = (await context.loaders.load(clauseTextsByClause, clause.id)) ?? [];
    const present = sourceHash(clause);
    return texts.map((text) => ({ ...text, stale: text.sourceHash !== present }));
  }
}

@Resolver(() => Edition)
export class EditionFields {
  @FieldResolver(() => Code)
  async code(@Root() edition: Edition, @Ctx() context: Context) {
    return found(await context.loaders.load(codesById, edition.codeId), 'code');
  }

  @FieldResolver(() => [Clause], { description: 'In reading order.' })
  async clauses(@Root() edition: Edition, @Ctx() context: Context) {
    const rows = (await context.loaders.load(clausesByEdition, edition.id)) ?? [];
    return flattenTree(clauseTree(rows)).map(({ clause, number, depth }) => ({ ...clause, number, depth }));
  }

  @FieldResolver(() => [Parameter])
  async parameters(@Root() edition: Edition, @Ctx() context: Context) {
    return (await context.loaders.load(parametersByEdition, edition.id)) ?? [];
  }

  @FieldResolver(() => [Indicator])
  async indicators(@Root() edition: Edition, @Ctx() context: Context) {
    return (await context.loaders.load(indicatorsByEdition, edition.id)) ?? [];
  }

  @FieldResolver(() => [Remark], {
    description: 'What the check of the code says; only errors block its publication.',
  })
  async remarks(@Root() edition: Edition, @Ctx() context: Context) {
    const [clauses, parameters, indicators] = await Promise.all([
      context.loaders.load(clausesByEdition, edition.id),
      context.loaders.load(parametersByEdition, edition.id),
      context.loaders.load(indicatorsByEdition, edition.id),
    ]);
    const content = { clauses: clauses ?? [], parameters: parameters ?? [], indicators: indicators ?? [] };
    return checkEdition(content, edition as Edition & Pick<EditionRow, 'checks'>);
  }

  @FieldResolver(() => [Ability])
  viewerCan(@Root() edition: Edition, @Ctx() context: Context) {
    return context.viewer ? viewerCanWithEdition(context.viewer.role, edition.status) : [];
  }
}
