import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Section } from '../parts/Page.tsx';
import type { Compared } from './ComparisonPage.tsx';

const LISTS: Record<string, string> = {
  ...{ complaintCategories: 'Categories', levels: 'Levels that must be answered', products: 'Products' },
  ...{ channels: 'Channels', outcomes: 'Outcomes', timeBands: 'Time bands', redressUnit: 'Unit of redress' },
  ...{ redressParts: 'What redress is paid for', others: 'Names of “other”', otherShare: 'Share of “other”' },
};

/** By what complaints are counted otherwise. */
export function ComparisonLists({ lists }: { lists: Compared['complaintLists'] }) {
  return (
    <Section title="Complaints are counted otherwise">
      {lists.map(({ list, before, after }) => (
        <Box key={list} sx={{ py: 1.5, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
          <Typography component="h3" variant="h3">
            {LISTS[list] ?? list}
          </Typography>
          <Typography sx={{ mt: 0.5 }}>
            <del>{before.join(' · ') || 'none'}</del> → <ins>{after.join(' · ') || 'none'}</ins>
          </Typography>
        </Box>
      ))}
    </Section>
  );
}
