import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { AskFirst } from '../parts/AskFirst.tsx';
import { useAct } from '../parts/useAct.ts';
import { RemoveIndicator, RemoveParameter } from './acts.ts';
import type { Edition, Indicator, Parameter } from './edition.ts';

/** Takes a value that firms may set out of a draft. */
export function RemoveParameterDialog({ edition, parameter }: { edition: Edition; parameter: Parameter }) {
  const { act, ...state } = useAct(RemoveParameter, 'The parameter is out');
  const { clauseKey, key, label } = parameter;
  return (
    <RemovePart
      what="parameter"
      label={label}
      state={state}
      onConfirm={async () =>
        (await act({ editionId: edition.id, expectedVersion: edition.version, clauseKey, key })) !== null
      }
    >
      Where the text says {`{{${key}}}`}, nothing can be put any more: write the text anew.
    </RemovePart>
  );
}

/** Takes what is measured about a clause out of a draft. */
export function RemoveIndicatorDialog({ edition, indicator }: { edition: Edition; indicator: Indicator }) {
  const { act, ...state } = useAct(RemoveIndicator, 'The indicator is out');
  const { key, label } = indicator;
  return (
    <RemovePart
      what="indicator"
      label={label}
      state={state}
      onConfirm={async () =>
        (await act({ editionId: edition.id, expectedVersion: edition.version, key })) !== null
      }
    >
      Firms on this edition are not asked for it any more. What was reported before stays.
    </RemovePart>
  );
}

interface RemovePartProps {
  what: string;
  label: string;
  state: Omit<ReturnType<typeof useAct>, 'act'>;
  onConfirm: () => Promise<boolean>;
  children: ReactNode;
}

function RemovePart({ what, label, state, onConfirm, children }: RemovePartProps) {
  return (
    <AskFirst
      label={`Remove ${what}`}
      title={`Remove “${label}”?`}
      confirm="Remove"
      color="error"
      variant="text"
      busy={state.busy}
      refusal={state.refusal}
      onConfirm={onConfirm}
      onOpen={state.clear}
    >
      <Typography>{children}</Typography>
    </AskFirst>
  );
}
