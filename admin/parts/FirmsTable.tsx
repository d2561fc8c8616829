import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { figureOf, isShare, plainFigure } from './figures.ts';

/** A firm with its figures, as it is listed. */
export interface FirmLine {
  place?: number | null;
  firmName: string;
  certificateNumber: string;
  value?: string | null;
  numerator?: string | null;
  denominator?: string | null;
  rate?: string | null;
  smallBase: boolean;
  /** Why the firm says that the figure is not right. */
  dispute?: string | null;
  /** What the firm has to say to all that is told of it. */
  response?: string | null;
}

interface Measured {
  label: string;
  kind: string;
  unit: string;
  numeratorLabel?: string;
  denominatorLabel?: string | null;
}

interface FirmsTableProps {
  measured: Measured;
  lines: readonly FirmLine[];
  /** How a firm is shown: as a link to what else there is about it. */
  firm: (line: FirmLine) => ReactNode;
}

const NONE = '–';

/** On a narrow screen both parts stand below the share. */
const WIDE = { display: { xs: 'none', sm: 'table-cell' } };

/** Firms by place and name, each with its figure and the parts that it is made of; shares have a bar beside them. */
export function FirmsTable({ measured, lines, firm }: FirmsTableProps) {
  const rates = lines.some(({ denominator }) => denominator != null);
  const places = lines.some(({ place }) => place != null);
  const part = (text: string | null | undefined) => (text ? plainFigure(text) : NONE);
  return (
    <Table
      size="small"
      sx={{ fontVariantNumeric: 'tabular-nums', '& td, & th': { px: 1 }, '& th:first-of-type': { pl: 0 } }}
    >
      <TableHead>
        <TableRow>
          {places && <TableCell align="right">Place</TableCell>}
          <TableCell>Firm</TableCell>
          <TableCell align="right">{rates ? 'Share' : measured.label}</TableCell>
          {rates && (
            <TableCell align="right" sx={WIDE}>
              {measured.numeratorLabel ?? 'Part'}
            </TableCell>
          )}
          {rates && (
            <TableCell align="right" sx={WIDE}>
              {measured.denominatorLabel ?? 'Of'}
            </TableCell>
          )}
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map((line) => (
          <TableRow key={line.certificateNumber}>
            {places && <TableCell align="right">{line.place ?? NONE}</TableCell>}
            <TableCell component="th" scope="row" sx={{ minWidth: 120 }}>
              {firm(line)}
              {line.dispute && <Said by="Disputed by the firm">{line.dispute}</Said>}
              {line.response && <Said by="The firm says">{line.response}</Said>}
            </TableCell>
            <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
              <Figure measured={measured} line={line} />
              {rates && (
                <Typography component="span" variant="body2" sx={{ display: { xs: 'block', sm: 'none' } }}>
                  {part(line.numerator)} of {part(line.denominator)}
                </Typography>
              )}
            </TableCell>
            {rates && (
              <TableCell align="right" sx={WIDE}>
                {part(line.numerator)}
              </TableCell>
            )}
            {rates && (
              <TableCell align="right" sx={WIDE}>
                {part(line.denominator)}
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Figure({ measured, line }: { measured: Measured; line: FirmLine }) {
  const { rate, value, smallBase } = line;
  const figure = rate ?? value;
  const bar = rate != null && isShare(measured) && !smallBase;
  return (
    <>
      {figure != null ? figureOf(measured.kind, measured.unit, figure) : 'none'}
      {smallBase && (
        <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
          small base
        </Typography>
      )}
      {bar && <Bar length={Number(rate)} />}
    </>
  );
}

/** Words of the firm, as plain text. */
function Said({ by, children }: { by: string; children: string }) {
  return (
    <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '60ch', overflowWrap: 'anywhere' }}>
      {by}: “{children}”
    </Typography>
  );
}

function Bar({ length }: { length: number }) {
  return (
    <Box aria-hidden sx={{ height: 5, minWidth: 72, mt: 0.25, bgcolor: 'action.hover', borderRadius: 1 }}>
      <Box
        sx={{
          ...{ height: 5, width: `${Math.min(Math.max(length, 0), 1) * 100}%`, borderRadius: 1 },
          ...{ bgcolor: 'primary.main', printColorAdjust: 'exact' },
        }}
      />
    </Box>
  );
}

/** How places are given, and what has none, in words. */
export function placesInWords({ kind }: Pick<Measured, 'kind'>, lines: readonly FirmLine[]): string {
  if (!lines.some(({ place }) => place != null)) {
    return kind === 'COUNT' || kind === 'AMOUNT'
      ? 'In the order of names: firms are not ranked by how much was counted, since who looks well finds more.'
      : 'In the order of names: there are no places.';
  }
  const by = kind === 'RATIO' ? 'share' : 'figure';
  const small = lines.some(({ smallBase }) => smallBase)
    ? ' A share on a small base says little: it is shown with its parts, and has no place.'
    : '';
  const bases =
    kind === 'RATIO' ? ' Of equal shares the larger base comes first; who is equal in both' : ' Who is equal';
  return `Places are by ${by}, the best for customers first.${bases} shares a place.${small}`;
}
