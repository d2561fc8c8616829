import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { figureOf, plainFigure } from '../parts/figures.ts';
import { Scroll } from '../parts/Page.tsx';
import type { Preview } from './PreviewsPage.tsx';

type Figure = Preview['figures'][number];

/** The figures of the firm as they stand beside its name; places are given when the report is published. */
export function OwnFigures({ preview }: { preview: Preview }) {
  return (
    <Scroll label={`${preview.periodLabel}: figures of your firm`}>
      <Table size="small" sx={{ mb: 2 }}>
        <TableHead>
          <TableRow>
            <TableCell>What is published</TableCell>
            <TableCell align="right">Your figure</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {preview.figures.map((figure) => (
            <TableRow key={`${figure.indicatorKey} ${figure.part}`}>
              <TableCell component="th" scope="row">
                {figure.label}
                {figure.part && `: ${figure.part}`}
              </TableCell>
              <TableCell align="right">{inWords(figure)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Scroll>
  );
}

function inWords({ kind, unit, rate, value, numerator, denominator, smallBase }: Figure): string {
  const main = rate ?? value;
  const figure = main == null ? 'none' : figureOf(kind, unit, main);
  const parts = numerator && denominator ? `, ${plainFigure(numerator)} of ${plainFigure(denominator)}` : '';
  return `${figure}${parts}${smallBase ? ' (small base: it gets no place)' : ''}`;
}
