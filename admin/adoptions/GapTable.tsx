import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import { dayInWords } from '../parts/figures.ts';
import type { Adoption } from './AdoptionPage.tsx';
import { GapChange, GapClosing, GapRemoval } from './GapActs.tsx';
import { clauseInWords, type Gap } from './gap.ts';

const NARROW = { xs: 'none', lg: 'table-header-group' };

/** The gaps as a table; on a narrow screen each row stands as lines with their names. */
export function GapTable({ adoption }: { adoption: Adoption }) {
  const acting = adoption.viewerCan.includes('ASSESS') || adoption.viewerCan.includes('CLOSE_GAP');
  return (
    <Table size="small" aria-label="Gaps">
      <TableHead sx={{ display: NARROW, '& th, & td': { px: 1 } }}>
        <TableRow>
          <TableCell>Clause</TableCell>
          <TableCell>Gap</TableCell>
          <TableCell>What is done</TableCell>
          <TableCell>By whom</TableCell>
          <TableCell>Until</TableCell>
          <TableCell>Closed</TableCell>
          {acting && <TableCell />}
        </TableRow>
      </TableHead>
      <TableBody>
        {adoption.gaps.map((gap) => (
          <GapRow key={gap.id} gap={gap} adoption={adoption} acting={acting} />
        ))}
      </TableBody>
    </Table>
  );
}

const IN_LINES = {
  display: { xs: 'block', lg: 'table-row' },
  '& > td, & > th': {
    display: { xs: 'block', lg: 'table-cell' },
    borderBottom: { xs: 0, lg: 1 },
    borderColor: { xs: 'divider', lg: 'divider' },
    px: { xs: 0, lg: 1 },
    overflowWrap: 'anywhere',
    verticalAlign: 'top',
  },
  borderBottom: { xs: 1, lg: 0 },
  borderColor: { xs: 'divider', lg: 'divider' },
  py: { xs: 1, lg: 0 },
};

function GapRow({ gap, adoption, acting }: { gap: Gap; adoption: Adoption; acting: boolean }) {
  const planning = adoption.viewerCan.includes('ASSESS');
  return (
    <TableRow sx={IN_LINES}>
      <TableCell component="th" scope="row" sx={{ fontWeight: 650 }}>
        {clauseInWords(adoption, gap.clauseKey)}
      </TableCell>
      <Fact name="Gap">{gap.gap}</Fact>
      <Fact name="What is done">{gap.action}</Fact>
      <Fact name="By whom">{gap.owner}</Fact>
      <Fact name="Until">{dayInWords(gap.dueOn)}</Fact>
      <Fact name="Closed">{gap.closedOn ? dayInWords(gap.closedOn) : 'open'}</Fact>
      {acting && (
        <TableCell>
          <Box sx={{ display: 'flex', flexWrap: { xs: 'wrap', lg: 'nowrap' }, gap: 0.5 }}>
            <GapClosing adoption={adoption} gap={gap} />
            {planning && <GapChange adoption={adoption} gap={gap} />}
            {planning && <GapRemoval adoption={adoption} gap={gap} />}
          </Box>
        </TableCell>
      )}
    </TableRow>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <TableCell>
      <Box component="span" sx={{ display: { lg: 'none' }, color: 'text.secondary' }}>
        {name}:{' '}
      </Box>
      {children}
    </TableCell>
  );
}
