import Button, { type ButtonProps } from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { Refused } from './ask.ts';
import { Refusal } from './Remarks.tsx';

interface AskFirstProps {
  /** What the button says. */
  label: string;
  /** What the button is called, where several say the same. */
  name?: string;
  /** What is about to happen, as the dialog's heading. */
  title: string;
  /** What the button that does it says. */
  confirm: string;
  busy: boolean;
  refusal: Refused | null;
  /** Does it; answers true where it was done, and the dialog closes. */
  onConfirm: () => Promise<boolean>;
  onOpen?: () => void;
  children?: ReactNode;
  variant?: ButtonProps['variant'];
  color?: ButtonProps['color'];
  disabled?: boolean;
  wide?: boolean;
}

/** A button that asks first: for words, or for consent to what can not be undone. Escape and Cancel do nothing. */
export function AskFirst(props: AskFirstProps) {
  const [open, setOpen] = useState(false);
  const heading = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await props.onConfirm()) setOpen(false);
  };
  const show = () => {
    props.onOpen?.();
    setOpen(true);
  };
  return (
    <>
      <Button
        variant={props.variant ?? 'contained'}
        color={props.color ?? 'primary'}
        disabled={props.disabled}
        aria-label={props.name}
        onClick={show}
      >
        {props.label}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        aria-labelledby={heading}
        fullWidth
        maxWidth={props.wide ? 'md' : 'sm'}
      >
        <form onSubmit={submit}>
          <DialogTitle id={heading}>{props.title}</DialogTitle>
          <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
            {props.children}
            <Refusal refusal={props.refusal} />
          </DialogContent>
          <DialogActions>
            <Button color="inherit" onClick={() => setOpen(false)}>
              Cancel
            </Button>
            <Button type="submit" variant="contained" color={props.color ?? 'primary'} loading={props.busy}>
              {props.confirm}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}
