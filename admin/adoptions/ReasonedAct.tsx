import type { ButtonProps } from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import type { ReasonedAdoptionActInput } from '../generated/api/graphql.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import type { Document } from '../parts/ask.ts';
import { useAct } from '../parts/useAct.ts';
import { useKept } from '../parts/useKept.ts';
import type { Adoption } from './AdoptionPage.tsx';
import { place } from './way.ts';

interface ReasonedActProps<Answer> {
  adoption: Adoption;
  document: Document<Answer, { input: ReasonedAdoptionActInput }>;
  /** What is said once it is done. */
  done: string;
  label: string;
  title: string;
  confirm: string;
  color?: ButtonProps['color'];
  variant?: ButtonProps['variant'];
  reasonLabel?: string;
  onDone?: () => void;
  /** What it leads to, and what the public will see. */
  children: ReactNode;
}

/** An act on an adoption that asks first and wants a reason. What was typed is there again after Cancel. */
export function ReasonedAct<Answer>({
  adoption,
  document,
  done,
  reasonLabel = 'Reason, as the firm reads it',
  variant = 'outlined',
  onDone,
  children,
  ...asked
}: ReasonedActProps<Answer>) {
  const { act, busy, refusal, clear } = useAct(document, done);
  const [reason, setReason, forget] = useKept(`${adoption.id} ${asked.label}`, '');
  const confirm = async () => {
    const answer = await act({ ...place(adoption), reason });
    if (answer === null) return false;
    forget();
    onDone?.();
    return true;
  };
  return (
    <AskFirst {...asked} variant={variant} busy={busy} refusal={refusal} onOpen={clear} onConfirm={confirm}>
      {children}
      <TextField
        label={reasonLabel}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        required
        multiline
        minRows={3}
        autoFocus
      />
    </AskFirst>
  );
}
