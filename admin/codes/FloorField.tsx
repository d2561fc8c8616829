import { ValueField } from '../adoptions/ValueField.tsx';
import type { ParameterType } from '../generated/api/graphql.ts';
import type { ParameterDraft } from './parameter-draft.ts';

const WEAKEST = 'The weakest value that a firm may promise';

const HELP: Record<ParameterType, string> = {
  NUMBER: WEAKEST,
  DURATION: WEAKEST,
  MONEY: `${WEAKEST}, with at most two decimals`,
  PERCENTAGE: `${WEAKEST}, from 0 to 100`,
  CHOICE: 'A firm may offer more from the list, never less',
  YES_NO: WEAKEST,
  DATE: 'The latest day that a firm may promise; an earlier one protects more',
  TIME: 'The latest time of day that a firm may promise; an earlier one protects more',
};

interface FloorFieldProps {
  draft: ParameterDraft;
  onChange: (floor: string) => void;
}

/** The weakest value that a firm may promise, asked for as fits the type. */
export function FloorField({ draft, onChange }: FloorFieldProps) {
  const chosen = draft.type === 'CHOICE';
  return (
    <ValueField
      parameter={draft}
      label={chosen ? 'Floor: what every firm must offer' : 'Floor'}
      value={draft.floor}
      helperText={chosen && draft.choices.length === 0 ? 'List first what can be chosen' : HELP[draft.type]}
      onChange={onChange}
    />
  );
}
