import { contentOf } from '../../db/codes/read.ts';
import { putIndicator as savePart } from '../../db/codes/write.ts';
import type { Audience, IndicatorKind, StrongerDirection } from '../../schema/words.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, refuse } from '../refusal.ts';
import { keyRemarks, listRemarks, optionalTextRemarks, textRemarks } from '../rules/entry.ts';
import type { Remark } from '../rules/remark.ts';
import { closeDraft, type EditEdition, expectClause, openDraft } from './draft.ts';

export interface PutIndicatorInput extends EditEdition {
  key: string;
  clauseKey: string;
  kind: IndicatorKind;
  label: string;
  numeratorLabel: string;
  denominatorLabel?: string | null;
  unit: string;
  stronger?: StrongerDirection | null;
  target?: string | null;
  audience: Audience;
  breakdown: string[];
}

const MOST_INDICATORS = 500;
const MOST_CATEGORIES = 100;

/**
 * Writes an indicator of a draft: a new one, or the one under the same key again.
 * Refuses NOT_FOUND, FROZEN, STALE_VERSION, BAD_INPUT (key, no such clause, texts, a direction that no figure has, too many).
 */
export function putIndicator(context: Context, input: PutIndicatorInput): Promise<string> {
  return act(context, { action: 'putIndicator', input }, async ({ tx }) => {
    expectEntries(faultsOf(input));
    if (input.stronger === 'SUPERSET' || input.stronger === 'EARLIER') {
      refuse('BAD_INPUT', 'A figure is better when it is LOWER or HIGHER.', { path: ['stronger'] });
    }
    const edition = await openDraft(tx, input);
    const { clauses, indicators } = await contentOf(tx, edition.id);
    expectClause(clauses, input.clauseKey, 'clauseKey');
    if (indicators.length >= MOST_INDICATORS && !indicators.some((held) => held.key === input.key)) {
      refuse('BAD_INPUT', `An edition has at most ${MOST_INDICATORS} indicators.`, { path: ['key'] });
    }
    const { key, clauseKey, kind, audience, breakdown } = input;
    await savePart(
      tx,
      { associationId: edition.associationId, editionId: edition.id },
      {
        ...{ key, clauseKey, kind, audience, breakdown },
        label: input.label.trim(),
        numeratorLabel: input.numeratorLabel.trim(),
        denominatorLabel: input.denominatorLabel?.trim() || null,
        unit: input.unit.trim(),
        stronger: input.stronger ?? null,
        target: input.target ?? null,
      },
    );
    return closeDraft(tx, edition);
  });
}

function faultsOf(input: PutIndicatorInput): Remark[] {
  return [
    ...keyRemarks('key', input.key),
    ...textRemarks('label', input.label, 200),
    ...textRemarks('numeratorLabel', input.numeratorLabel, 500),
    ...optionalTextRemarks('denominatorLabel', input.denominatorLabel, 500),
    ...textRemarks('unit', input.unit, 60),
    ...listRemarks('breakdown', input.breakdown, MOST_CATEGORIES),
  ];
}
