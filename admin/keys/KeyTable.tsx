import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ApiKeysQuery } from '../generated/api/graphql.ts';
import { dayInWords, inWords, momentInWords } from '../parts/figures.ts';
import { Scroll } from '../parts/Page.tsx';
import { RevokeKey } from './RevokeKey.tsx';

type Key = ApiKeysQuery['apiKeys'][number];

function until({ works, revokedAt, revokedBy, lastDay }: Key): string {
  if (revokedAt)
    return `Revoked on ${dayInWords(revokedAt)} by ${revokedBy?.name ?? 'somebody who has left'}`;
  if (!lastDay) return 'Until it is revoked';
  return works ? `Until ${dayInWords(lastDay)}` : `Ended on ${dayInWords(lastDay)}`;
}

/** Keys, what they are for, and when they were used last. */
export function KeyTable({ keys, label }: { keys: readonly Key[]; label: string }) {
  return (
    <Scroll label={label}>
      <Table>
        <TableHead>
          <TableRow>
            <TableCell>What it is for</TableCell>
            <TableCell>Seat</TableCell>
            <TableCell>Begins with</TableCell>
            <TableCell>Works</TableCell>
            <TableCell>Last used</TableCell>
            <TableCell>Issued</TableCell>
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {keys.map((key) => (
            <TableRow key={key.id}>
              <TableCell>{key.name}</TableCell>
              <TableCell>{inWords(key.role)}</TableCell>
              <TableCell sx={{ fontFamily: 'monospace' }}>{key.prefix}</TableCell>
              <TableCell>{until(key)}</TableCell>
              <TableCell>{key.lastUsedAt ? momentInWords(key.lastUsedAt) : 'Never'}</TableCell>
              <TableCell>
                {dayInWords(key.issuedAt)} by {key.issuedBy.name}
              </TableCell>
              <TableCell align="right">
                {!key.revokedAt && <RevokeKey id={key.id} name={key.name} />}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Scroll>
  );
}
