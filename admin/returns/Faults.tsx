import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { SeenRemark } from '../parts/ask.ts';
import { Scroll } from '../parts/Page.tsx';
import { asRows, counted, type PlacedFault, placed } from './faultRows.ts';

/** The faults of a file by sheet, row and column, to be mended in the spreadsheet. */
export function Faults({
  remarks,
  unusual,
}: {
  remarks: readonly SeenRemark[];
  /** What does not block, and is said of the returns too. */
  unusual: readonly SeenRemark[];
}) {
  const faults = remarks.filter(({ level }) => level === 'ERROR').map(placed);
  const others = remarks.filter(({ level }) => level !== 'ERROR');
  return (
    <>
      {faults.length === 0 ? <Alert severity="success">No fault.</Alert> : <FaultTable faults={faults} />}
      {others.length > 0 && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {others.map(({ why }) => why).join(' ')}
        </Alert>
      )}
      {unusual.length > 0 && <Unusual remarks={unusual} />}
    </>
  );
}

function Unusual({ remarks }: { remarks: readonly SeenRemark[] }) {
  return (
    <Box component="details" sx={{ mt: 2 }}>
      <Typography component="summary" sx={{ cursor: 'pointer' }}>
        {counted(remarks.length, 'figure')} that look unusual, which keeps nothing from being imported
      </Typography>
      <Box component="ul" sx={{ pl: 3, overflowWrap: 'anywhere' }}>
        {remarks.map(({ code, where, why }) => (
          <li key={`${code} ${where} ${why}`}>
            <Typography variant="body2">
              {where}: {why}
            </Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
}

function FaultTable({ faults }: { faults: readonly PlacedFault[] }) {
  const [wanted, setWanted] = useState('');
  const notify = useNotify();
  const shown = faults.filter(({ where, why }) =>
    `${where} ${why}`.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  const sheets = faults.some(({ sheet }) => sheet !== '');
  const copy = async () => {
    await navigator.clipboard.writeText(asRows(shown));
    notify(`${counted(shown.length, 'fault')} copied`, { type: 'success' });
  };
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
        <TextField
          size="small"
          label="Find a fault"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <Button onClick={copy}>Copy the list</Button>
        <Typography role="status" color="text.secondary">
          {shown.length} of {faults.length}
        </Typography>
      </Box>
      <Scroll label="Faults of the file">
        <Table size="small">
          <TableHead>
            <TableRow>
              {sheets && <TableCell>Sheet</TableCell>}
              <TableCell align="right">Row</TableCell>
              <TableCell>Column</TableCell>
              <TableCell>What is wrong</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map(({ sheet, row, column, where, code, why }) => (
              <TableRow key={`${where} ${code} ${why}`}>
                {sheets && <TableCell>{sheet || '–'}</TableCell>}
                <TableCell align="right">{row || '–'}</TableCell>
                <TableCell>{column || '–'}</TableCell>
                <TableCell>{why}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Scroll>
    </>
  );
}
