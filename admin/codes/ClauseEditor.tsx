import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type RefObject, useId, useRef } from 'react';
import { Refusal } from '../parts/Remarks.tsx';
import { ClausePanel } from './ClausePanel.tsx';
import { ClauseTree } from './ClauseTree.tsx';
import { type Edition, remarksByClause } from './edition.ts';
import { useClauseMoves } from './useClauseMoves.ts';

interface ClauseEditorProps {
  edition: Edition;
  /** The clause that was asked for last. */
  selected: string;
  onSelect: (key: string) => void;
  /** Where the selected clause's heading is. */
  heading: RefObject<HTMLHeadingElement | null>;
}

/** The clauses of a draft: the tree to walk and to order, and beside it what the selected clause says. */
export function ClauseEditor({ edition, selected, onSelect, heading }: ClauseEditorProps) {
  const { clauses } = edition;
  const { move, said, refusal } = useClauseMoves(edition);
  const holds = useRef(false);
  const keys = useId();
  const clause = useSelected(clauses, selected);
  if (!clause) return null;
  const remarks = remarksByClause(edition);
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 3fr)' },
          gap: { xs: 2, md: 3 },
          alignItems: 'start',
        }}
      >
        <Box sx={{ minWidth: 0, position: { md: 'sticky' }, top: { md: 56 } }}>
          <ClauseTree
            clauses={clauses}
            remarks={remarks}
            selected={clause.key}
            onSelect={onSelect}
            onMove={move}
            onEnter={() => heading.current?.focus()}
            holds={holds}
            describedBy={keys}
          />
          <Typography id={keys} variant="body2" color="text.secondary" sx={{ mt: 1 }}>
            Arrow keys walk the tree. With Alt, ↑ and ↓ move the clause among its neighbours, → puts it
            beneath the one before, ← takes it out again. Enter leads to what it says.
          </Typography>
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <Refusal refusal={refusal} />
          <ClausePanel
            edition={edition}
            clause={clause}
            remarks={remarks.get(clause.key) ?? []}
            heading={heading}
            onMove={(way) => move(clause.key, way)}
            onSelect={onSelect}
            onRemove={(going) => {
              holds.current = going;
            }}
          />
        </Box>
      </Box>
      <Typography role="status" variant="body2" sx={{ mt: 1, minHeight: '1.5em' }}>
        {said}
      </Typography>
    </>
  );
}

/** The selected clause; where it is gone, the one that has its place in reading order. */
function useSelected(clauses: Edition['clauses'], selected: string) {
  const last = useRef(0);
  const at = clauses.findIndex(({ key }) => key === selected);
  if (at >= 0) last.current = at;
  return clauses[at >= 0 ? at : Math.min(last.current, clauses.length - 1)];
}
