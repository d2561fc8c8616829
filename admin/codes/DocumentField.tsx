import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ChangeEvent } from 'react';
import type { Refused } from '../parts/ask.ts';
import { Scroll } from '../parts/Page.tsx';

interface DocumentFieldProps {
  file: File | null;
  refusal: Refused | null;
  onChoose: (file: File | null) => void;
}

/** The document that a draft begins with, and, where it can not be taken in, each fault with its place. */
export function DocumentField({ file, refusal, onChoose }: DocumentFieldProps) {
  const choose = (event: ChangeEvent<HTMLInputElement>) => onChoose(event.target.files?.[0] ?? null);
  return (
    <>
      <div>
        <Button variant="outlined" component="label">
          Choose a JSON document
          <input type="file" accept=".json,application/json" hidden onChange={choose} />
        </Button>
        <Typography sx={{ mt: 1, overflowWrap: 'anywhere' }}>
          {file ? `${file.name}, ${Math.ceil(file.size / 1_000)} kB` : 'No document is chosen yet.'}
        </Typography>
      </div>
      <Typography color="text.secondary">
        The draft says what the document says: all of it, or there is no draft.
      </Typography>
      {refusal && <DocumentFaults refusal={refusal} />}
    </>
  );
}

function DocumentFaults({ refusal: { message, remarks } }: { refusal: Refused }) {
  return (
    <>
      <Alert severity="error" role="alert">
        <AlertTitle>Nothing was taken in</AlertTitle>
        {message}
      </Alert>
      {remarks.length > 0 && (
        <Scroll label="Faults of the document">
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>Place in the document</TableCell>
                <TableCell>What is wrong</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {remarks.map(({ where, code, why }) => (
                <TableRow key={`${where} ${code} ${why}`}>
                  <TableCell sx={{ fontFamily: 'monospace' }}>{where}</TableCell>
                  <TableCell>{why}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Scroll>
      )}
    </>
  );
}
