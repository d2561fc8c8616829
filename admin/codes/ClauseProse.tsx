import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { inWords } from '../parts/figures.ts';
import { IndicatorLine, ParameterLine } from './ClauseParts.tsx';
import { ClauseWords } from './ClauseWords.tsx';
import type { Clause, Edition } from './edition.ts';

/** The clauses in reading order, indented as they stand under each other. */
export function ClauseProse({ edition }: { edition: Edition }) {
  return edition.clauses.map((clause) => (
    <Box
      key={clause.key}
      component="article"
      sx={{
        pl: { xs: clause.depth * 1.5, sm: clause.depth * 4 },
        py: 1.5,
        borderTop: clause.depth === 0 ? 1 : 0,
        borderColor: 'divider',
      }}
    >
      <ReadClause edition={edition} clause={clause} />
    </Box>
  ));
}

function ReadClause({ edition, clause }: { edition: Edition; clause: Clause }) {
  const parameters = edition.parameters.filter(({ clauseKey }) => clauseKey === clause.key);
  const indicators = edition.indicators.filter(({ clauseKey }) => clauseKey === clause.key);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline', mb: 0.5 }}>
        <Typography
          variant="h3"
          component={clause.depth === 0 ? 'h3' : 'h4'}
          sx={{ minWidth: 0, overflowWrap: 'anywhere' }}
        >
          {clause.number} {clause.heading}
        </Typography>
        <Chip size="small" variant="outlined" label={inWords(clause.kind)} />
        {clause.policy !== 'VERBATIM' && (
          <Chip size="small" variant="outlined" color="info" label={inWords(clause.policy)} />
        )}
      </Box>
      <ClauseWords edition={edition} clause={clause} />
      {parameters.map((parameter) => (
        <ParameterLine key={parameter.key} parameter={parameter} open={clause.policy === 'PARAMETERS'} />
      ))}
      {indicators.map((indicator) => (
        <IndicatorLine key={indicator.key} indicator={indicator} />
      ))}
    </>
  );
}
