import Box from '@mui/material/Box';
import Chip, { type ChipProps } from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { IndicatorChangeKind, ParameterChangeKind } from '../generated/api/graphql.ts';
import { Section } from '../parts/Page.tsx';
import type { Compared, ComparedEdition } from './ComparisonPage.tsx';
import { asFloor, listed } from './comparison-words.ts';

type ParameterChange = Compared['parameters'][number];

const STRENGTHS: Record<ParameterChangeKind, { words: string; tone: ChipProps['color'] }> = {
  STRONGER: { words: 'Stronger: protects customers more', tone: 'success' },
  WEAKER: { words: 'Weaker: protects customers less', tone: 'error' },
  ADDED: { words: 'New', tone: 'success' },
  REMOVED: { words: 'Gone', tone: 'error' },
  OTHER: { words: 'Changed in its meaning', tone: 'warning' },
};

/** What changed in the values that firms can promise more of. */
export function ComparisonParameters({
  parameters,
  from,
  to,
}: {
  parameters: Compared['parameters'];
  from: ComparedEdition;
  to: ComparedEdition;
}) {
  return (
    <Section title="Values">
      {parameters.map((change) => (
        <ParameterLine key={`${change.clauseKey}/${change.key}`} change={change} from={from} to={to} />
      ))}
    </Section>
  );
}

interface LineProps {
  change: ParameterChange;
  from: ComparedEdition;
  to: ComparedEdition;
}

function ParameterLine({ change, from, to }: LineProps) {
  const { before, after, clauseKey } = change;
  const edition = after ? to : from;
  const clause = edition.clauses.find(({ key }) => key === clauseKey);
  const floors = [floorIn(from, change, before?.floor), floorIn(to, change, after?.floor)];
  const relabelled = before && after && before.label !== after.label;
  return (
    <Line
      title={relabelled ? `${before.label} → ${after.label}` : (after ?? before)?.label}
      chip={
        <Chip
          size="small"
          variant="outlined"
          color={STRENGTHS[change.change].tone}
          label={STRENGTHS[change.change].words}
        />
      }
    >
      {clause && `${clause.number} ${clause.heading}: `}
      {floors.filter((floor) => floor !== null).join(' → ')}
    </Line>
  );
}

/** The floor as an edition has it, as a reader weighs it; null where the edition has none. */
function floorIn(edition: ComparedEdition, { clauseKey, key }: ParameterChange, floor: string | undefined) {
  const parameter = edition.parameters.find((one) => one.clauseKey === clauseKey && one.key === key);
  return parameter && floor !== undefined ? asFloor(parameter, floor) : null;
}

const INDICATORS: Record<IndicatorChangeKind, { words: string; tone: ChipProps['color'] }> = {
  ADDED: { words: 'New', tone: 'success' },
  REMOVED: { words: 'Gone', tone: 'error' },
  CHANGED: { words: 'Changed', tone: 'warning' },
};

const FIELDS: Record<string, string> = {
  clauseKey: 'the clause that it measures',
  kind: 'its kind',
  label: 'its name',
  numeratorLabel: 'what is counted',
  denominatorLabel: 'of how many',
  unit: 'its unit',
  stronger: 'which end is better',
  target: 'its target',
  audience: 'who sees it',
  breakdown: 'its categories',
};

/** What is measured otherwise. */
export function ComparisonIndicators({ indicators }: { indicators: Compared['indicators'] }) {
  return (
    <Section title="Indicators">
      {indicators.map(({ key, change, fields, before, after }) => (
        <Line
          key={key}
          title={(after ?? before)?.label}
          chip={
            <Chip
              size="small"
              variant="outlined"
              color={INDICATORS[change].tone}
              label={INDICATORS[change].words}
            />
          }
        >
          {before && after && before.label !== after.label && `It was called “${before.label}”. `}
          {fields.length > 0 && `What differs: ${listed(fields.map((field) => FIELDS[field] ?? field))}.`}
        </Line>
      ))}
    </Section>
  );
}

function Line({
  title,
  chip,
  children,
}: {
  title: string | undefined;
  chip: ReactNode;
  children: ReactNode;
}) {
  return (
    <Box sx={{ py: 1.5, borderTop: 1, borderColor: 'divider', minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography component="h3" variant="h3">
          {title}
        </Typography>
        {chip}
      </Box>
      <Typography sx={{ mt: 0.5 }}>{children}</Typography>
    </Box>
  );
}
