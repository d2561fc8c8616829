import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { figureOf, inWords, plainFigure } from '../parts/figures.ts';
import { ClauseDialog } from './ClauseDialog.tsx';
import type { Edition } from './EditionPage.tsx';
import { IndicatorDialog } from './IndicatorDialog.tsx';
import { ParameterDialog } from './ParameterDialog.tsx';
import { RemoveClauseDialog } from './RemoveClauseDialog.tsx';

type Clause = Edition['clauses'][number];
type Indicator = Edition['indicators'][number];
type Parameter = Edition['parameters'][number];

const AUDIENCE = {
  NAMED: 'published for each firm',
  AGGREGATE: 'published for the sector only',
  ASSOCIATION: 'for the association only',
};

/** The clauses in reading order, indented as they stand under each other. */
export function ClauseTree({ edition, drafting }: { edition: Edition; drafting: boolean }) {
  return edition.clauses.map((clause) => (
    <Box
      key={clause.key}
      id={`clause-${clause.key}`}
      component="article"
      sx={{
        pl: { xs: clause.depth * 1.5, sm: clause.depth * 4 },
        py: 1.5,
        borderTop: clause.depth === 0 ? 1 : 0,
        borderColor: 'divider',
      }}
    >
      <ClauseText edition={edition} clause={clause} />
      {drafting && <ClauseActs edition={edition} clause={clause} />}
    </Box>
  ));
}

function ClauseText({ edition, clause }: { edition: Edition; clause: Clause }) {
  const parameters = edition.parameters.filter(({ clauseKey }) => clauseKey === clause.key);
  const indicators = edition.indicators.filter(({ clauseKey }) => clauseKey === clause.key);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
        <Typography variant="h3" component={clause.depth === 0 ? 'h3' : 'h4'}>
          {clause.number} {clause.heading}
        </Typography>
        <Chip size="small" variant="outlined" label={inWords(clause.kind)} />
        {clause.policy !== 'VERBATIM' && (
          <Chip size="small" variant="outlined" color="info" label={inWords(clause.policy)} />
        )}
      </Box>
      <Typography sx={{ mt: 0.5, maxWidth: '72ch', whiteSpace: 'pre-line' }}>
        {filled(clause.text, parameters)}
      </Typography>
      {parameters.map((parameter) => (
        <Typography key={parameter.key} variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
          {parameter.label}: {parameter.stronger === 'LOWER' ? 'at most' : 'at least'}{' '}
          {plainFigure(parameter.floor)} {parameter.unit}; a firm may promise more.
        </Typography>
      ))}
      {indicators.map((indicator) => (
        <IndicatorLine key={indicator.key} indicator={indicator} />
      ))}
    </>
  );
}

/** The text with the floor where a parameter stands. */
function filled(text: string, parameters: readonly Parameter[]): string {
  return parameters.reduce(
    (sofar, { key, floor }) => sofar.replaceAll(`{{${key}}}`, plainFigure(floor)),
    text,
  );
}

function IndicatorLine({ indicator }: { indicator: Indicator }) {
  const { label, numeratorLabel, denominatorLabel, target, kind, unit, audience, breakdown } = indicator;
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, maxWidth: '80ch' }}>
      Measured: <strong>{label}</strong> (
      {denominatorLabel ? `${numeratorLabel} ÷ ${denominatorLabel}` : numeratorLabel})
      {target && `, target ${figureOf(kind, unit, target)}`}
      {breakdown.length > 0 && `, by ${breakdown.join(', ')}`}; {AUDIENCE[audience]}.
    </Typography>
  );
}

function ClauseActs({ edition, clause }: { edition: Edition; clause: Clause }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.5 }}>
      <ClauseDialog edition={edition} clause={clause} />
      <ClauseDialog edition={edition} parent={clause} />
      {clause.policy === 'PARAMETERS' && <ParameterDialog edition={edition} clauseKey={clause.key} />}
      <IndicatorDialog edition={edition} clauseKey={clause.key} />
      <RemoveClauseDialog edition={edition} clause={clause} />
    </Box>
  );
}
