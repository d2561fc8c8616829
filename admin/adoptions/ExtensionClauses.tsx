import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { counted } from '../codes/comparison-words.ts';
import { Empty, Section } from '../parts/Page.tsx';
import { ExtensionClause } from './ExtensionClause.tsx';
import { type Row, seenRows, type View } from './extension-rows.ts';
import type { Extending } from './extension-words.ts';

const VIEWS: Record<View, string> = { ALL: 'All', OPEN: 'Can be changed', OWN: 'Changed by the firm' };

/** More clauses than one reads through are not all shown at first. */
const MANY = 40;

interface ClausesProps {
  rows: readonly Row[];
  adoption: Extending;
  editing: boolean;
  /** The clause to go to; a new object for each time. */
  target: { key: string } | null;
  onReload: () => void;
}

/** The firm's code clause by clause: all of it, or what can be or is changed, or where some words stand. */
export function ExtensionClauses({ rows, adoption, editing, target, onReload }: ClausesProps) {
  const [view, setView] = useState<View>(editing && rows.length > MANY ? 'OPEN' : 'ALL');
  const [words, setWords] = useState('');
  const seen = seenRows(rows, view, words);
  useEffect(() => {
    if (!target) return;
    setView('ALL');
    setWords('');
    const timer = window.setTimeout(() => goTo(target.key));
    return () => window.clearTimeout(timer);
  }, [target]);
  return (
    <Section title="Clause by clause">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 2 }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label="Which clauses are shown"
          value={view}
          onChange={(_event, chosen: View | null) => chosen && setView(chosen)}
        >
          {(Object.keys(VIEWS) as View[]).map((one) => (
            <ToggleButton key={one} value={one} sx={{ textTransform: 'none', lineHeight: 1.3 }}>
              {VIEWS[one]} ({seenRows(rows, one, '').length})
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <TextField
          label="Find in the clauses"
          type="search"
          size="small"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          sx={{ width: 280, maxWidth: '100%' }}
        />
      </Box>
      <Typography variant="body2" color="text.secondary" role="status">
        {counted(seen.length, 'clause')} of {rows.length}
      </Typography>
      {seen.length === 0 && <Empty>{words ? `No clause here says “${words}”.` : 'There is none.'}</Empty>}
      {seen.map((row) => (
        <ExtensionClause
          key={row.clause.key}
          row={row}
          adoption={adoption}
          editing={editing}
          onReload={onReload}
        />
      ))}
    </Section>
  );
}

function goTo(key: string): void {
  const clause = document.getElementById(`clause-${key}`);
  clause?.scrollIntoView({ block: 'start' });
  clause?.focus({ preventScroll: true });
}
