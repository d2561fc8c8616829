import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, words: string])[];
  onChoose: (value: string) => void;
}

/** One of a few ways to look at something, as buttons of which one is pressed. */
export function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <Box role="group" aria-label={label} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {options.map(([option, words]) => (
        <ToggleButton
          key={option}
          value={option}
          size="small"
          selected={option === value}
          onChange={() => onChoose(option)}
          sx={{ textTransform: 'none' }}
        >
          {words}
        </ToggleButton>
      ))}
    </Box>
  );
}
