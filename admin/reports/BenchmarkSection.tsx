import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { inWords, plainFigure } from '../parts/figures.ts';
import { Scroll, Section } from '../parts/Page.tsx';
import { cellInWords, isMedian, quartileInWords, sumInWords, targetInWords } from '../public/wording.ts';
import type { Benchmark } from './BenchmarkPage.tsx';
import { QuartileStrip } from './QuartileStrip.tsx';

type Row = Benchmark['rows'][number];
type Cell = Row['released'][number];
type Figure = Row['own'];

interface SectionProps {
  row: Row;
  minimum: number;
}

/** Every indicator in a line: the firm's own figure, the sector's, and where the firm lies. */
export function Glance({ rows, minimum }: { rows: readonly Row[]; minimum: number }) {
  return (
    <Section title="At a glance">
      <Scroll label="Your firm beside the sector">
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>Indicator</TableCell>
              <TableCell align="right">Your firm</TableCell>
              <TableCell align="right">Whole sector</TableCell>
              <TableCell>Where you lie</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => {
              const sector = row.released.find(({ dimension }) => dimension === 'SECTOR');
              return (
                <TableRow key={row.indicatorKey}>
                  <TableCell component="th" scope="row">
                    {row.label}
                  </TableCell>
                  <TableCell align="right">{wholeInWords(row)}</TableCell>
                  <TableCell align="right">{sector ? cellInWords(row, sector, minimum) : '–'}</TableCell>
                  <TableCell sx={{ minWidth: 190 }}>{sector?.words ?? '–'}</TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </Scroll>
    </Section>
  );
}

/** One indicator: the firm's own figure, where it lies, and the same of the sector and of the parts that the firm stands in. */
export function BenchmarkSection({ row, minimum }: SectionProps) {
  const sector = row.released.find(({ dimension }) => dimension === 'SECTOR');
  return (
    <Section title={row.label}>
      <Box
        sx={{
          ...{ display: 'grid', gap: { xs: 2, md: 4 }, alignItems: 'start', breakInside: 'avoid' },
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(200px, 1fr) minmax(0, 2.8fr)' },
        }}
      >
        <Box>
          <Typography color="text.secondary">Your firm</Typography>
          <Typography sx={{ fontSize: '1.6rem', fontWeight: 650, lineHeight: 1.25 }}>
            {wholeInWords(row)}
          </Typography>
          <Typography color="text.secondary">{partsInWords(row)}</Typography>
          {row.target && <Typography>{targetMet(row, row.target)}</Typography>}
          <Typography sx={{ mt: 1 }}>{sector?.words ?? (row.answer === null ? NO_QUARTILES : '')}</Typography>
          {sector && <QuartileStrip row={row} cell={sector} />}
        </Box>
        <Released row={row} minimum={minimum} />
      </Box>
      {row.parts.length > 0 && <Parts row={row} minimum={minimum} />}
    </Section>
  );
}

/** True where quartiles of the whole sector were published, so that the firm lies somewhere among them. */
export const liesSomewhere = ({ released }: Row): boolean =>
  released.some(({ dimension, standing }) => dimension === 'SECTOR' && standing);

const NO_QUARTILES = 'No quartiles of the sector were published.';

/** The firm's own figure with its unit; what is answered with yes or no in these words. */
function ownInWords(row: Row, own: Figure): string {
  if (row.kind === 'YES_NO') return own.value === '1' ? 'Yes' : 'No';
  const figure = own.rate ?? own.value;
  return figure === null ? 'no share: out of none' : sumInWords(row, figure);
}

/** The firm's own answer, or its figure of the whole. */
const wholeInWords = (row: Row): string => row.answer ?? ownInWords(row, row.own);

function partsInWords({ answer, own, numeratorLabel, denominatorLabel }: Row): string {
  if (answer !== null) return '';
  if (own.numerator === null || own.denominator === null) return numeratorLabel;
  return `${numeratorLabel}: ${plainFigure(own.numerator)} of ${plainFigure(own.denominator)} (${denominatorLabel ?? 'all'})`;
}

function targetMet(row: Row, target: string): string {
  const words = `Target: ${targetInWords(row, target)}`;
  if (row.meetsTarget === null) return words;
  return `${words}, ${row.meetsTarget ? 'met' : 'not met'}`;
}

function partOf(row: Row, category: string, own: Figure | null): string {
  if (row.answer !== null) return category === row.answer ? 'your answer' : '';
  return own ? ownInWords(row, own) : 'nothing reported';
}

const WHOSE: Record<string, (category: string) => string> = {
  SECTOR: () => 'Whole sector',
  SEGMENT: (category) => category,
  SIZE_BAND: (category) => `${inWords(category)} firms`,
  REGION: (category) => category,
};

const whose = ({ dimension, category }: Cell): string => WHOSE[dimension]?.(category) ?? category;

function Released({ row, minimum }: SectionProps) {
  return (
    <Scroll label={`${row.label}: what was released`}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>Released</TableCell>
            <TableCell align="right">{row.released.some(isMedian) ? 'Figure' : 'All together'}</TableCell>
            <TableCell align="right">Lower quartile</TableCell>
            <TableCell align="right">Median</TableCell>
            <TableCell align="right">Upper quartile</TableCell>
            <TableCell>Where you lie</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {row.released.map((cell) => (
            <TableRow key={cell.dimension}>
              <TableCell component="th" scope="row">
                {whose(cell)}
              </TableCell>
              <TableCell align="right" sx={{ minWidth: 110 }}>
                {cellInWords(row, cell, minimum)}
              </TableCell>
              {[cell.q1, cell.median, cell.q3].map((quartile, place) => (
                <TableCell key={QUARTILES[place]} align="right">
                  {quartile ? quartileInWords(row, quartile) : '–'}
                </TableCell>
              ))}
              <TableCell sx={{ minWidth: 190 }}>{cell.words ?? '–'}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Scroll>
  );
}

const QUARTILES = ['q1', 'median', 'q3'];

function Parts({ row, minimum }: SectionProps) {
  return (
    <Box sx={{ mt: 2 }}>
      <Scroll label={`${row.label}: by part`}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>Part</TableCell>
              <TableCell align="right">Your firm</TableCell>
              <TableCell align="right">Whole sector</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {row.parts.map(({ category, own, released }) => (
              <TableRow key={category}>
                <TableCell component="th" scope="row">
                  {category}
                </TableCell>
                <TableCell align="right">{partOf(row, category, own)}</TableCell>
                <TableCell align="right">{cellInWords(row, released, minimum)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Scroll>
    </Box>
  );
}
