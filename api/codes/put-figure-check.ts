import { contentOf } from '../../db/codes/read.ts';
import { saveEdition } from '../../db/codes/write.ts';
import type { RemarkLevel } from '../../schema/words.ts';
import type { CheckEmpties, CheckKind, CheckRelation, Frequency } from '../../schema/words-return.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, refuse } from '../refusal.ts';
import { keyRemarks, textRemarks } from '../rules/entry.ts';
import { type FigureCheck, figureCheckRemarks } from '../rules/figure-check.ts';
import { USUAL_CHANGE } from '../rules/history.ts';
import { type EditEdition, openDraft } from './draft.ts';

/** A check as a client sends it: one shape for all kinds. */
export interface PutFigureCheckInput extends EditEdition {
  key: string;
  kind: CheckKind;
  frequency?: Frequency | null;
  indicatorKey?: string | null;
  least?: string | null;
  most?: string | null;
  ratio?: string | null;
  robustZ?: string | null;
  smallBase?: string | null;
  first?: boolean | null;
  improbableAbove?: string | null;
  breaches?: boolean | null;
  left?: string | null;
  relation?: CheckRelation | null;
  right?: string | null;
  empties?: CheckEmpties | null;
  level?: RemarkLevel | null;
  says?: string | null;
}

const MOST_CHECKS = 500;
const LONGEST_EXPRESSION = 2_000;

/**
 * Declares what the figures of a draft are held against: a new check, or the one under the same key again. Refuses NOT_FOUND, FROZEN,
 * STALE_VERSION, BAD_INPUT (key, no such indicator, a number that is none, an expression that can not be read, too many).
 */
export function putFigureCheck(context: Context, input: PutFigureCheckInput): Promise<string> {
  return act(context, { action: 'putFigureCheck', input }, async ({ tx }) => {
    const check = asFigureCheck(input);
    const edition = await openDraft(tx, input);
    const { indicators } = await contentOf(tx, edition.id);
    expectEntries(
      figureCheckRemarks(check, { indicators, complaintCategories: edition.complaintCategories }),
    );
    const others = edition.checks.filter(({ key }) => key !== check.key);
    if (others.length >= MOST_CHECKS) {
      refuse('BAD_INPUT', `An edition has at most ${MOST_CHECKS} checks.`, { path: ['key'] });
    }
    await saveEdition(tx, edition.id, { version: edition.version + 1, checks: [...others, check] });
    return edition.id;
  });
}

/** Takes a check out of a draft. Refuses NOT_FOUND, FROZEN, STALE_VERSION, BAD_INPUT (no such check). */
export function removeFigureCheck(context: Context, input: EditEdition & { key: string }): Promise<string> {
  return act(context, { action: 'removeFigureCheck', input }, async ({ tx }) => {
    const edition = await openDraft(tx, input);
    const checks = edition.checks.filter(({ key }) => key !== input.key);
    if (checks.length === edition.checks.length) {
      refuse('BAD_INPUT', `This draft has no check “${input.key}”.`, { path: ['key'] });
    }
    await saveEdition(tx, edition.id, { version: edition.version + 1, checks });
    return edition.id;
  });
}

/** The check that the input describes. Refuses BAD_INPUT where something that its kind needs is missing. */
function asFigureCheck(input: PutFigureCheckInput): FigureCheck {
  expectEntries(keyRemarks('key', input.key));
  const { key, frequency = null, indicatorKey } = input;
  const level = input.level === 'WARNING' ? 'WARNING' : 'ERROR';
  if (input.kind === 'EXPRESSION') {
    const { left = '', right = '', says = '', relation, empties } = input;
    expectEntries([
      ...textRemarks('left', left ?? '', LONGEST_EXPRESSION),
      ...textRemarks('right', right ?? '', LONGEST_EXPRESSION),
      ...textRemarks('says', says ?? '', 500),
    ]);
    return {
      ...{
        key,
        frequency,
        kind: 'EXPRESSION',
        left: (left ?? '').trim(),
        right: (right ?? '').trim(),
        level,
      },
      ...{ relation: relation ?? 'EQUAL', empties: empties ?? 'SKIP_IF_ANY', says: (says ?? '').trim() },
    };
  }
  if (!indicatorKey)
    refuse('BAD_INPUT', 'Say which indicator is held against it.', { path: ['indicatorKey'] });
  switch (input.kind) {
    case 'BOUNDS': {
      const { least = null, most = null } = input;
      return { key, frequency, kind: 'BOUNDS', indicatorKey, least, most, level };
    }
    case 'CHANGE': {
      const { ratio = null, robustZ = null, smallBase } = input;
      const small = smallBase ?? USUAL_CHANGE.smallBase;
      return { key, frequency, kind: 'CHANGE', indicatorKey, ratio, robustZ, smallBase: small };
    }
    case 'ZERO': {
      const { improbableAbove = null } = input;
      const zero = { key, frequency, kind: 'ZERO', indicatorKey, first: input.first ?? true } as const;
      return { ...zero, improbableAbove, ...(input.breaches ? { breaches: true } : {}) };
    }
  }
}
