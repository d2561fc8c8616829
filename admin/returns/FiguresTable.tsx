import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Empty, Scroll, Section } from '../parts/Page.tsx';
import { ComplaintTables } from './ComplaintTable.tsx';
import { cellsOf, nameOf, shownFigure, shownRate } from './cells.ts';
import type { Return } from './ReturnPage.tsx';

/** The figures of the version that counts now, to read. */
export function FiguresTable({ item }: { item: Return }) {
  const { current } = item;
  if (!current) {
    return (
      <Section title="Figures">
        <Empty>The firm has not submitted yet. Its draft is its own.</Empty>
      </Section>
    );
  }
  const indicators = new Map(item.edition.indicators.map((indicator) => [indicator.key, indicator]));
  const previous = new Map(item.previousObservations.map((cell) => [nameOf(cell), cell]));
  return (
    <Section title={`Figures, version ${current.number}`}>
      <Scroll label="Figures">
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>Indicator</TableCell>
              <TableCell align="right">Figure</TableCell>
              <TableCell align="right">Rate</TableCell>
              <TableCell align="right">Period before</TableCell>
              <TableCell>Note</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {cellsOf(item).map((cell) => {
              const indicator = indicators.get(cell.indicatorKey);
              if (!indicator) return null;
              return (
                <TableRow key={nameOf(cell)}>
                  <TableCell component="th" scope="row">
                    {indicator.label}
                    {cell.breakdown && `: ${cell.breakdown}`}
                  </TableCell>
                  <TableCell align="right">{shownFigure(indicator, cell)}</TableCell>
                  <TableCell align="right">{shownRate(cell)}</TableCell>
                  <TableCell align="right">{shownFigure(indicator, previous.get(nameOf(cell)))}</TableCell>
                  <TableCell>{cell.note}</TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </Scroll>
      <ComplaintTables item={item} complaints={current.complaints} />
      {current.nilAttestation && (
        <Typography sx={{ mt: 2 }}>Nil, attested: {current.nilAttestation}</Typography>
      )}
      {current.explanation && <Typography sx={{ mt: 1 }}>Explanation: {current.explanation}</Typography>}
    </Section>
  );
}
