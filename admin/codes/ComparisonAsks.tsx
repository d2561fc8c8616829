import Typography from '@mui/material/Typography';
import { Section } from '../parts/Page.tsx';
import { ASKED } from './asks.ts';
import type { Compared } from './ComparisonPage.tsx';

/** What is asked of returns otherwise, beside their figures. */
export function ComparisonAsks({ asks }: { asks: Compared['asks'] }) {
  return (
    <Section title="Returns are asked otherwise">
      {asks.map(({ what, before, after }) => (
        <Typography key={what}>
          {ASKED[what]}: <del>{before ?? 'not asked for'}</del> → <ins>{after ?? 'not asked for'}</ins>
        </Typography>
      ))}
    </Section>
  );
}
