import { useState } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { PutIndicator } from './acts.ts';
import { type Edition, type Indicator, keyOf } from './edition.ts';
import { EMPTY_INDICATOR, type IndicatorDraft, IndicatorFields } from './IndicatorFields.tsx';

interface IndicatorDialogProps {
  edition: Edition;
  clauseKey: string;
  /** The indicator to change; without it a new one is defined. */
  indicator?: Indicator;
}

/** Defines what is measured about a clause. */
export function IndicatorDialog({ edition, clauseKey, indicator }: IndicatorDialogProps) {
  const [draft, setDraft] = useState(EMPTY_INDICATOR);
  const { act, busy, refusal, clear } = useAct(PutIndicator, 'The indicator is saved');
  const open = () => {
    clear();
    setDraft(indicator ? draftOf(indicator) : EMPTY_INDICATOR);
  };
  const taken = indicator ? [] : edition.indicators.map(({ key }) => key);
  const confirm = async () => {
    const key = keyOf(draft.key, draft.label, taken);
    if (key === null) return false;
    const { breakdown, target, denominatorLabel, better, ...rest } = draft;
    const done = await act({
      ...{ editionId: edition.id, expectedVersion: edition.version, clauseKey },
      ...rest,
      key,
      stronger: better === 'NEITHER' ? null : better,
      target: target || null,
      denominatorLabel: draft.kind === 'RATIO' ? denominatorLabel : null,
      breakdown: breakdown
        .split('\n')
        .map((member) => member.trim())
        .filter(Boolean),
    });
    return done !== null;
  };
  return (
    <AskFirst
      label={indicator ? 'Change indicator' : 'Add an indicator'}
      title={indicator ? `Change “${indicator.label}”` : 'Define an indicator'}
      confirm="Save"
      wide
      variant={indicator ? 'text' : 'outlined'}
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={open}
    >
      <IndicatorFields
        draft={draft}
        fixedKey={indicator !== undefined}
        taken={taken}
        change={(part) => setDraft({ ...draft, ...part })}
      />
    </AskFirst>
  );
}

function draftOf(indicator: Indicator): IndicatorDraft {
  const { key, label, kind, numeratorLabel, unit, audience } = indicator;
  return {
    ...{ key, label, kind, numeratorLabel, unit, audience },
    denominatorLabel: indicator.denominatorLabel ?? '',
    better:
      indicator.stronger === 'HIGHER' || indicator.stronger === 'LOWER' ? indicator.stronger : 'NEITHER',
    target: indicator.target ?? '',
    breakdown: indicator.breakdown.join('\n'),
  };
}
