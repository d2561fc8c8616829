import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link as RouterLink } from 'react-router-dom';
import type { CodesQuery } from '../generated/api/graphql.ts';
import { dayInWords } from '../parts/figures.ts';
import { Scroll } from '../parts/Page.tsx';
import { Status } from '../parts/Status.tsx';

export type ListedCode = CodesQuery['codes'][number];

const day = (date: string | null | undefined) => (date ? dayInWords(date) : '–');

/** The editions of a code, the latest first. */
export function EditionTable({ code: { title, editions, currentEdition } }: { code: ListedCode }) {
  return (
    <Scroll label={`Editions of ${title}`}>
      <Table size="small" sx={{ mt: 1, '& td, & th': { whiteSpace: 'nowrap' } }}>
        <TableHead>
          <TableRow>
            <TableCell>Edition</TableCell>
            <TableCell>Status</TableCell>
            <TableCell>In effect from</TableCell>
            <TableCell>Adopters move by</TableCell>
            <TableCell>Published on</TableCell>
            <TableCell>Withdrawn on</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {editions.map((edition) => (
            <TableRow key={edition.id}>
              <TableCell>
                <Link component={RouterLink} to={`/editions/${edition.id}`} sx={{ fontWeight: 600 }}>
                  Edition {edition.number}
                </Link>
                {edition.id === currentEdition?.id && ', holds today'}
              </TableCell>
              <TableCell>
                <Status status={edition.status} />
              </TableCell>
              <TableCell>{day(edition.effectiveOn)}</TableCell>
              <TableCell>{day(edition.adoptBy)}</TableCell>
              <TableCell>{day(edition.publishedAt)}</TableCell>
              <TableCell>{day(edition.withdrawnOn)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Scroll>
  );
}
