import Typography from '@mui/material/Typography';
import { figureOf } from '../parts/figures.ts';
import { asFloor, listed } from './comparison-words.ts';
import type { Indicator, Parameter } from './edition.ts';

const AUDIENCE = {
  NAMED: 'published for each firm',
  AGGREGATE: 'published for the sector only',
  ASSOCIATION: 'for the association only',
};

/** One value of a clause, with its floor; `open` where firms may set one of their own. */
export function ParameterLine({ parameter, open }: { parameter: Parameter; open: boolean }) {
  const { label, type, floor, choices } = parameter;
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, maxWidth: '80ch' }}>
      <strong>{label}</strong>: {asFloor(parameter, floor)}
      {type === 'CHOICE' && `, of ${listed(choices)}`}
      {open ? '; a firm may promise more.' : '.'}
    </Typography>
  );
}

/** What is measured about a clause, and who sees it. */
export function IndicatorLine({ indicator }: { indicator: Indicator }) {
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
