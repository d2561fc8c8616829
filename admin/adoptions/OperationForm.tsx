import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { FormEvent, ReactNode } from 'react';
import type { OperationInput } from '../generated/api/graphql.ts';
import { Refusal, Remarks } from '../parts/Remarks.tsx';
import { useAct } from '../parts/useAct.ts';
import { PutOperation } from './extension-queries.ts';
import { useOperationRemarks } from './useOperationRemarks.ts';

/** What every form about a clause is given. */
export interface FormProps {
  adoption: { id: string; version: number };
  onDone: () => void;
  onCancel: () => void;
  /** Asks the adoption anew, where somebody else changed it meanwhile; what was typed stays. */
  onReload: () => void;
}

interface OperationFormProps extends FormProps {
  label: string;
  /** What was typed so far; null while it says nothing, or nothing new. */
  operation: OperationInput | null;
  children: ReactNode;
}

/** Puts an operation on the draft; what the rules say about it is shown while one types. */
export function OperationForm(props: OperationFormProps) {
  const { adoption, label, operation, children, onDone, onCancel, onReload } = props;
  const { act, busy, refusal, clear } = useAct(PutOperation, 'Kept in the draft');
  const { remarks, state } = useOperationRemarks(adoption.id, operation);
  const barred = remarks.some(({ level }) => level === 'ERROR');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!operation || barred) return;
    if (await act({ adoptionId: adoption.id, expectedVersion: adoption.version, operation })) onDone();
  };
  const reload = () => {
    clear();
    onReload();
  };
  return (
    <Box
      component="form"
      aria-label={label}
      onSubmit={save}
      sx={{ mt: 1.5, display: 'grid', gap: 1.5, maxWidth: 720 }}
    >
      {children}
      <Box aria-live="polite" sx={{ minHeight: 28 }}>
        <Remarks remarks={remarks} />
        {state === 'WAITING' && <Typography color="text.secondary">The rules are asked…</Typography>}
        {state === 'ANSWERED' && remarks.length === 0 && (
          <Typography color="success.main">Nothing stands against it.</Typography>
        )}
      </Box>
      <Refusal refusal={refusal} onReload={reload} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button type="submit" variant="contained" loading={busy} disabled={!operation || barred}>
          Keep in the draft
        </Button>
        <Button color="inherit" onClick={onCancel}>
          Cancel
        </Button>
      </Box>
    </Box>
  );
}
