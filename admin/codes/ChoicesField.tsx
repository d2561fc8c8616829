import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, useState } from 'react';

interface ChoicesFieldProps {
  choices: readonly string[];
  onChange: (choices: readonly string[]) => void;
}

/** The closed list that can be chosen from, in order. Enter puts what was typed on the list. */
export function ChoicesField({ choices, onChange }: ChoicesFieldProps) {
  const [typed, setTyped] = useState('');
  const put = () => {
    const choice = typed.trim();
    if (choice && !choices.includes(choice)) onChange([...choices, choice]);
    if (choice) setTyped('');
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    put();
  };
  return (
    <Box role="group" aria-label="What can be chosen">
      <Typography variant="body2">What can be chosen, in the order in which firms see it</Typography>
      <Box component="ol" sx={{ my: 0.5, pl: 3 }}>
        {choices.map((choice, place) => (
          <li key={choice}>
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
              <Box component="span" sx={{ flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                {choice}
              </Box>
              <IconButton
                aria-label={`Move ${choice} up`}
                disabled={place === 0}
                onClick={() => onChange(choices.toSpliced(place, 1).toSpliced(place - 1, 0, choice))}
              >
                <ArrowUpward fontSize="small" />
              </IconButton>
              <IconButton
                aria-label={`Take ${choice} off the list`}
                onClick={() => onChange(choices.filter((one) => one !== choice))}
              >
                <Close fontSize="small" />
              </IconButton>
            </Box>
          </li>
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <TextField
          label="One more choice"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={keyDown}
          size="small"
          sx={{ flexGrow: 1 }}
        />
        <Button variant="outlined" onClick={put} sx={{ mt: 0.25 }}>
          Put on the list
        </Button>
      </Box>
      {choices.includes(typed.trim()) && <FormHelperText>It is on the list already</FormHelperText>}
    </Box>
  );
}
