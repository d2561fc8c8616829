import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { RefObject } from 'react';
import { inWords } from '../parts/figures.ts';
import { Remarks } from '../parts/Remarks.tsx';
import { ClauseDialog } from './ClauseDialog.tsx';
import { ClauseMoves } from './ClauseMoves.tsx';
import { IndicatorLine, ParameterLine } from './ClauseParts.tsx';
import { ClauseWords } from './ClauseWords.tsx';
import type { Clause, Edition, EditionRemark } from './edition.ts';
import { IndicatorDialog } from './IndicatorDialog.tsx';
import { ParameterDialog } from './ParameterDialog.tsx';
import { RemoveClauseDialog } from './RemoveClauseDialog.tsx';
import { RemoveIndicatorDialog, RemoveParameterDialog } from './RemovePartDialog.tsx';
import type { Way } from './tree.ts';

interface ClausePanelProps {
  edition: Edition;
  clause: Clause;
  remarks: readonly EditionRemark[];
  heading: RefObject<HTMLHeadingElement | null>;
  onMove: (way: Way) => void;
  onSelect: (key: string) => void;
  /** Told before a clause is taken out, and again where it was not. */
  onRemove: (going: boolean) => void;
}

/** What the selected clause says, what belongs to it, what the check says of it, and what can be done with it. */
export function ClausePanel({ edition, clause, remarks, heading, ...rest }: ClausePanelProps) {
  return (
    <Box component="article" aria-label={`Clause ${clause.number}`} sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
        <Typography
          ref={heading}
          tabIndex={-1}
          variant="h3"
          component="h3"
          sx={{ overflowWrap: 'anywhere', scrollMarginTop: 64 }}
        >
          {clause.number} {clause.heading}
        </Typography>
        <Chip size="small" variant="outlined" label={inWords(clause.kind)} />
        <Chip size="small" variant="outlined" color="info" label={inWords(clause.policy)} />
        <Typography variant="body2" color="text.secondary" sx={{ fontFamily: 'monospace' }}>
          {clause.key}
        </Typography>
      </Box>
      <ClauseMoves clauses={edition.clauses} clause={clause} onMove={rest.onMove} />
      <ClauseWords edition={edition} clause={clause} />
      <Parts edition={edition} clause={clause} />
      <Box sx={{ '&:empty': { display: 'none' } }}>
        <Remarks remarks={remarks} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <ClauseDialog edition={edition} clause={clause} />
        <ClauseDialog edition={edition} parent={clause} onSaved={rest.onSelect} />
        <ClauseDialog edition={edition} after={clause} onSaved={rest.onSelect} />
        {clause.policy === 'PARAMETERS' && <ParameterDialog edition={edition} clauseKey={clause.key} />}
        <IndicatorDialog edition={edition} clauseKey={clause.key} />
        <RemoveClauseDialog key={clause.key} edition={edition} clause={clause} onRemove={rest.onRemove} />
      </Box>
    </Box>
  );
}

function Parts({ edition, clause }: { edition: Edition; clause: Clause }) {
  const parameters = edition.parameters.filter(({ clauseKey }) => clauseKey === clause.key);
  const indicators = edition.indicators.filter(({ clauseKey }) => clauseKey === clause.key);
  if (parameters.length + indicators.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1 }}>
      {parameters.map((parameter) => (
        <Box key={`parameter ${parameter.key}`} component="li">
          <ParameterLine parameter={parameter} open={clause.policy === 'PARAMETERS'} />
          <ParameterDialog edition={edition} clauseKey={clause.key} parameter={parameter} />
          <RemoveParameterDialog edition={edition} parameter={parameter} />
        </Box>
      ))}
      {indicators.map((indicator) => (
        <Box key={`indicator ${indicator.key}`} component="li">
          <IndicatorLine indicator={indicator} />
          <IndicatorDialog edition={edition} clauseKey={clause.key} indicator={indicator} />
          <RemoveIndicatorDialog edition={edition} indicator={indicator} />
        </Box>
      ))}
    </Box>
  );
}
