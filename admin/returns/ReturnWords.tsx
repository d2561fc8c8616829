import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { Section } from '../parts/Page.tsx';
import type { Entry, TextName } from './entries.ts';

const TEXTS: [TextName, string][] = [
  ['nilAttestation', 'If anything is nil: who looked, and how'],
  ['explanation', 'If a figure is unusual: why'],
];

interface ReturnWordsProps {
  shown: (path: string) => Entry | undefined;
  onChange: (name: TextName, text: string) => void;
}

/** What a return says in words. */
export function ReturnWords({ shown, onChange }: ReturnWordsProps) {
  const textOf = (name: TextName): string => {
    const entry = shown(name);
    return entry?.kind === 'TEXT' ? entry.text : '';
  };
  return (
    <Section title="In words">
      <Box sx={{ display: 'grid', gap: 2 }}>
        {TEXTS.map(([name, label]) => (
          <TextField
            key={name}
            id={name}
            label={label}
            value={textOf(name)}
            multiline
            minRows={2}
            onChange={(event) => onChange(name, event.target.value)}
          />
        ))}
      </Box>
    </Section>
  );
}
