import {
  clausesByEdition,
  editionsById,
  indicatorsByEdition,
  parametersByEdition,
} from '../../db/codes/read.ts';
import { isId } from '../../db/page.ts';
import type { Ask } from '../loaders.ts';
import { type AskChange, askChanges } from '../rules/asks.ts';
import type { CodeContent } from '../rules/clause.ts';
import { type Comparison, compareCodes } from '../rules/compare.ts';
import { type ListChange, listChanges } from '../rules/compare-lists.ts';

async function contentOf(ask: Ask, editionId: string): Promise<CodeContent> {
  const [clauses, parameters, indicators] = await Promise.all([
    ask(clausesByEdition, editionId),
    ask(parametersByEdition, editionId),
    ask(indicatorsByEdition, editionId),
  ]);
  return { clauses: clauses ?? [], parameters: parameters ?? [], indicators: indicators ?? [] };
}

/** What differs between two editions that the viewer may see; null where one is none, or they are not of one code. */
export async function compareEditions(
  ask: Ask,
  fromId: string,
  toId: string,
): Promise<(Comparison & { complaintLists: ListChange[]; asks: AskChange[] }) | null> {
  if (!isId(fromId) || !isId(toId)) return null;
  const [from, to] = await Promise.all([ask(editionsById, fromId), ask(editionsById, toId)]);
  if (!from || !to || from.codeId !== to.codeId) return null;
  const [before, after] = await Promise.all([contentOf(ask, fromId), contentOf(ask, toId)]);
  const declared = { complaintLists: listChanges(from, to), asks: askChanges(from.asks, to.asks) };
  return { ...compareCodes(before, after), ...declared };
}
