import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { SeenRemark } from '../parts/ask.ts';
import { Scroll, Section } from '../parts/Page.tsx';
import type { Entry, Row } from './entries.ts';
import type { Return } from './ReturnPage.tsx';

const COLUMNS = [
  ['openAtStart', 'Open at start'],
  ['received', 'Received'],
  ['closed', 'Closed'],
  ['upheld', 'Upheld'],
  ['openAtEnd', 'Open at end'],
] as const;

interface ComplaintFieldsProps {
  item: Return;
  shown: (path: string) => Entry | undefined;
  onChange: (row: Row) => void;
}

/** Complaints to the firm itself, by category. */
export function ComplaintFields({ item, shown, onChange }: ComplaintFieldsProps) {
  const rows = item.edition.complaintCategories.map((category): Row => {
    const entry = shown(`complaints.FIRM.${category}`);
    const none = { openAtStart: 0, received: 0, closed: 0, upheld: 0, openAtEnd: 0 };
    return entry?.kind === 'ROW' ? entry.row : { level: 'FIRM', category, ...none };
  });
  return (
    <Section title="Complaints to the firm">
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        Open at the start + received − closed = open at the end.
      </Typography>
      <Scroll label="Complaints to the firm">
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>About</TableCell>
              {COLUMNS.map(([key, label]) => (
                <TableCell key={key}>{label}</TableCell>
              ))}
              <TableCell>Would be open</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <ComplaintRow key={row.category} row={row} remarks={item.remarks} onChange={onChange} />
            ))}
          </TableBody>
        </Table>
      </Scroll>
    </Section>
  );
}

function ComplaintRow({
  row,
  remarks,
  onChange,
}: {
  row: Row;
  remarks: readonly SeenRemark[];
  onChange: (row: Row) => void;
}) {
  const path = `complaints.FIRM.${row.category}.`;
  const own = remarks.filter(({ where }) => where.startsWith(path));
  return (
    <TableRow data-row={path}>
      <TableCell component="th" scope="row">
        {row.category}
        {own.map(({ code, why }) => (
          <Typography key={code} variant="body2" color="error.main">
            {why}
          </Typography>
        ))}
      </TableCell>
      {COLUMNS.map(([key, label]) => (
        <TableCell key={key}>
          <TextField
            size="small"
            value={row[key]}
            error={own.some(({ where }) => where === `${path}${key}`)}
            onChange={(event) =>
              onChange({ ...row, [key]: Number(event.target.value.replace(/\D/g, '').slice(0, 9)) })
            }
            sx={{ width: 96 }}
            slotProps={{
              htmlInput: {
                inputMode: 'numeric',
                'aria-label': `${row.category}, ${label}`,
                'data-cell': `${path}${key}`,
              },
            }}
          />
        </TableCell>
      ))}
      <TableCell>{row.openAtStart + row.received - row.closed}</TableCell>
    </TableRow>
  );
}
