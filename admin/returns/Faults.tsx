import Alert from '@mui/material/Alert';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { SeenRemark } from '../parts/ask.ts';
import { Scroll } from '../parts/Page.tsx';

/** The faults of a file by row and column, to be mended in the spreadsheet. */
export function Faults({ remarks }: { remarks: readonly SeenRemark[] }) {
  const faults = remarks.filter(({ level }) => level === 'ERROR');
  const others = remarks.filter(({ level }) => level !== 'ERROR');
  return (
    <>
      {faults.length === 0 && <Alert severity="success">No fault.</Alert>}
      {faults.length > 0 && (
        <Scroll label="Faults of the file">
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>Where</TableCell>
                <TableCell>What is wrong</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {faults.map(({ where, code, why }) => (
                <TableRow key={`${where} ${code}`}>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{where}</TableCell>
                  <TableCell>{why}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Scroll>
      )}
      {others.length > 0 && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {others.map(({ why }) => why).join(' ')}
        </Alert>
      )}
    </>
  );
}
