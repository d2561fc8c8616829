import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import { downOnEnter } from './downOnEnter.ts';

interface ComplaintNumberProps {
  /** What is asked for; shown where `caption` is. */
  label: string;
  /** Which row the number belongs to, for who does not see it. */
  about: string;
  /** Where it is read as a column of a table, the heading stands above the column on wide screens. */
  caption: 'NARROW' | 'ALWAYS';
  value: string | null;
  /** Whole numbers only. */
  whole: boolean;
  path: string;
  column: string;
  wrong: boolean;
  disabled: boolean;
  onType: (text: string) => void;
}

const WHOLE = /^\d{0,9}$/;
const MONEY = /^\d{0,15}(\.\d{0,4})?$/;

/** One number of a row of complaints. A blank stays blank, and is no zero. */
export function ComplaintNumber(props: ComplaintNumberProps) {
  const { label, about, caption, whole, path, column, wrong, disabled, onType } = props;
  const present = props.value ?? '';
  const [text, setText] = useState(present);
  const told = useRef(present);
  // What somebody else wrote takes the place of what was typed here; what was typed here comes back as it was told.
  useEffect(() => {
    if (present === told.current) return;
    told.current = present;
    setText(present);
  }, [present]);
  const change = (typed: string) => {
    if (!(whole ? WHOLE : MONEY).test(typed)) return;
    setText(typed);
    told.current = typed.replace(/\.$/, '').replace(/^\./, '0.');
    onType(told.current);
  };
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography
        variant="caption"
        color="text.secondary"
        component="div"
        aria-hidden
        sx={{ display: { xs: 'block', md: caption === 'ALWAYS' ? 'block' : 'none' } }}
      >
        {label}
      </Typography>
      <OutlinedInput
        size="small"
        fullWidth
        value={text}
        error={wrong}
        disabled={disabled}
        onChange={(event) => change(event.target.value)}
        onKeyDown={downOnEnter}
        inputProps={{
          inputMode: whole ? 'numeric' : 'decimal',
          'aria-label': `${about}, ${label}`,
          'data-cell': path,
          'data-column': column,
        }}
        sx={{ '& input': { px: 1, py: 0.75, textAlign: 'right' } }}
      />
    </Box>
  );
}
