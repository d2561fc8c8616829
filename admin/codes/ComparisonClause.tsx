import Box from '@mui/material/Box';
import Chip, { type ChipProps } from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { ClauseChangeKind } from '../generated/api/graphql.ts';
import { inWords } from '../parts/figures.ts';
import type { Compared, ComparedEdition } from './ComparisonPage.tsx';
import { ComparisonWords } from './ComparisonWords.tsx';
import { legible } from './comparison-words.ts';

type Change = Compared['clauses'][number];

const TONES: Record<ClauseChangeKind, ChipProps['color']> = {
  ADDED: 'success',
  REMOVED: 'error',
  REWORDED: 'info',
  MOVED: 'warning',
  RECLASSIFIED: 'warning',
  RENUMBERED: 'default',
};

interface ClauseProps {
  change: Change;
  from: ComparedEdition;
  to: ComparedEdition;
}

/** What changed in one clause: in chips, and word by word. */
export function ComparisonClause({ change, from, to }: ClauseProps) {
  const { key, changes, before, after, heading, text, numberBefore, numberAfter } = change;
  const clause = after ?? before;
  if (!clause) return null;
  const edition = after ? to : from;
  const read = (words: string) => legible(words, [...edition.parameters, ...from.parameters], key);
  return (
    <Box
      component="article"
      sx={{ py: 2, borderTop: 1, borderColor: 'divider', minWidth: 0, overflowWrap: 'anywhere' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography component="h3" variant="h3">
          {numberAfter ?? numberBefore}{' '}
          {heading.length > 0 ? <ComparisonWords runs={heading} /> : clause.heading}
        </Typography>
        {changes.map((kind) => (
          <Chip key={kind} size="small" variant="outlined" color={TONES[kind]} label={inChip(kind, change)} />
        ))}
      </Box>
      {changes.includes('RECLASSIFIED') && before && after && (
        <Typography sx={{ mt: 0.5 }}>
          {sayBoth('Kind', before.kind, after.kind)}
          {sayBoth('What a firm may do with it', before.policy, after.policy)}
        </Typography>
      )}
      {text.length > 0 && (
        <Typography sx={{ mt: 0.5, maxWidth: '72ch', whiteSpace: 'pre-line' }}>
          <ComparisonWords runs={text} read={read} />
        </Typography>
      )}
    </Box>
  );
}

function inChip(kind: ClauseChangeKind, { numberBefore, numberAfter }: Change): string {
  const places = numberBefore !== numberAfter ? ` from ${numberBefore} to ${numberAfter}` : '';
  if (kind === 'MOVED') return `Moved${places}`;
  if (kind === 'RENUMBERED') return `Renumbered${places}`;
  return inWords(kind);
}

const sayBoth = (what: string, before: string, after: string): string =>
  before === after ? '' : `${what}: ${inWords(before).toLowerCase()} → ${inWords(after).toLowerCase()}. `;
