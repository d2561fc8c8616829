import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { usePages } from './usePages.ts';

interface PagesProps {
  pages: ReturnType<typeof usePages>;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount: number;
}

/** The ways through a list that does not fit one page; nothing where it does. */
export function Pages({ pages, pageInfo: { hasNextPage, endCursor }, totalCount }: PagesProps) {
  if (pages.number === 1 && !hasNextPage) return null;
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mt: 1 }}>
      <Button disabled={pages.number === 1} onClick={pages.back}>
        Before
      </Button>
      <Typography color="text.secondary">
        Page {pages.number}, {totalCount} in all
      </Typography>
      <Button disabled={!hasNextPage || !endCursor} onClick={() => endCursor && pages.next(endCursor)}>
        Next
      </Button>
    </Box>
  );
}
