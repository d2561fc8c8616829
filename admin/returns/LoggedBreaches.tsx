import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { dayInWords } from '../parts/figures.ts';
import { Section } from '../parts/Page.tsx';
import type { Return } from './ReturnPage.tsx';

const LONGEST = 140;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** The breaches that were found on the return's days: for the firm those that it logged, for its association those that it was told. */
export function LoggedBreaches({ item }: { item: Return }) {
  const own = item.breaches.map(({ id, facts }) => ({ id, facts, path: `/breaches/${id}/show` }));
  const told = item.breachNotices.map(({ id, facts }) => ({ id, facts, path: `/breach-notices/${id}` }));
  const shown = own.length > 0 ? own : told;
  if (shown.length === 0) return null;
  return (
    <Section title="Breaches of these days">
      {shown.map(({ id, facts, path }) => (
        <Typography key={id} sx={{ mb: 0.5, overflowWrap: 'anywhere' }}>
          {dayInWords(facts.foundOn)}:{' '}
          <Link component={RouterLink} to={path}>
            {short(facts.description)}
          </Link>
        </Typography>
      ))}
    </Section>
  );
}
