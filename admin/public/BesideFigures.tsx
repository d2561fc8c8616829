import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { inWords, plainFigure } from '../parts/figures.ts';
import { Block, READABLE } from './parts.tsx';
import type { Publication } from './ReportPage.tsx';
import { counted } from './wording.ts';

type Contents = NonNullable<Publication['contents']>;
type Spread = Contents['parameters'][number];

/** What a report tells beside its figures: who was left out and why, who reported by size, who keeps the code, and what firms promise. */
export function BesideFigures({ contents }: { contents: Contents }) {
  const { bands, excluded, adoption, parameters } = contents;
  return (
    <>
      <Block title="Who reported" id="who-reported">
        <Typography sx={{ maxWidth: READABLE, mb: 1 }}>{leftOut(excluded)}</Typography>
        <Counts
          name="Firms that reported, by size"
          heads={['Size of firm', 'Reported, of those that were due']}
          rows={bands.map(({ sizeBands, due, reported }) => ({
            name: sizeBands
              .map(inWords)
              .join(' and ')
              .replace(/ and (?=.* and )/g, ', '),
            words: `${reported} of ${due}`,
            part: due === 0 ? 0 : reported / due,
          }))}
        />
      </Block>
      {adoption.length > 0 && (
        <Block title="Who keeps the code" id="who-keeps-it">
          <Typography sx={{ maxWidth: READABLE, mb: 1 }}>
            As the public register says on the last day of the period.
          </Typography>
          <Counts
            name="Firms by edition and standing"
            heads={['Edition and standing', 'Firms']}
            rows={adoption.map(({ editionNumber, status, firms }) => ({
              name: `Edition ${editionNumber}: ${inWords(status).toLowerCase()}`,
              words: plainFigure(String(firms)),
              part: firms / most(adoption),
            }))}
          />
        </Block>
      )}
      {parameters.length > 0 && (
        <Block title="What firms promise" id="what-firms-promise">
          <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1fr 1fr' } }}>
            {parameters.map((spread) => (
              <Promised key={[spread.clauseKey, spread.label, spread.floor].join(' ')} spread={spread} />
            ))}
          </Box>
        </Block>
      )}
    </>
  );
}

const most = (counts: readonly { firms: number }[]): number =>
  Math.max(...counts.map(({ firms }) => firms), 1);

function Promised({ spread }: { spread: Spread }) {
  const { heading, label, unit, floor, firms, more, values } = spread;
  return (
    <Box sx={{ breakInside: 'avoid', minWidth: 0 }}>
      <Typography variant="h3" component="h3">
        {heading}: {label}
      </Typography>
      <Typography sx={{ mb: 0.5 }}>
        {more === 0 ? 'None' : more} of {counted(firms, 'firm', 'firms')}{' '}
        {more === 1 ? 'promises' : 'promise'} more than the code asks, which is {valueInWords(floor, unit)}.
      </Typography>
      {values.length > 1 && (
        <Counts
          name={`${heading}, ${label}: what is promised`}
          heads={['Promised', 'Firms']}
          rows={values.map(({ value, firms: same }) => ({
            name: valueInWords(value, unit),
            words: plainFigure(String(same)),
            part: same / most(values),
          }))}
        />
      )}
    </Box>
  );
}

/** A promised value as it is read: an answer and a choice are words by themselves, a number has its unit. */
function valueInWords(value: string, unit: string): string {
  if (value === 'YES' || value === 'NO') return value.toLowerCase();
  if (value.includes('|')) return value.split('|').join(', ');
  return /^-?\d+(\.\d+)?$/.test(value) ? `${plainFigure(value)} ${unit}`.trim() : value;
}

const REASONS: Record<string, string> = {
  NOT_YET_REGISTERED: 'registered after the period',
  LEFT: 'left the code before its end',
  SUSPENDED: 'suspended throughout',
  OTHER: 'for other reasons',
};

/** Who owed no return, as a sentence. */
function leftOut(excluded: Contents['excluded']): string {
  const all = excluded.reduce((sum, { firms }) => sum + firms, 0);
  if (all === 0) return 'Every firm on the register owed a return.';
  const why = excluded.map(({ reason, firms }) => `${firms} ${REASONS[reason] ?? 'for other reasons'}`);
  return `${counted(all, 'firm', 'firms')} that ${all === 1 ? 'was' : 'were'} on the register at some time owed no return: ${why.join(', ')}.`;
}

interface Count {
  name: string;
  words: string;
  /** Length of the bar, from 0 to 1. */
  part: number;
}

const BAR = { height: 10, bgcolor: 'primary.main', borderRadius: 0.5, minWidth: 2 };
const ON_PAPER = { printColorAdjust: 'exact', WebkitPrintColorAdjust: 'exact' };

/** Counts in a table, each with a bar beside it to see at a glance. */
function Counts({ name, heads, rows }: { name: string; heads: [string, string]; rows: readonly Count[] }) {
  return (
    <Box role="region" aria-label={`${name}: table`} sx={{ overflowX: 'auto', minWidth: 0, maxWidth: 720 }}>
      <Table size="small" sx={{ '& td, & th': { px: 1 }, '& th:first-of-type': { pl: 0 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{heads[0]}</TableCell>
            <TableCell>{heads[1]}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ name: own, words, part }) => (
            <TableRow key={own}>
              <TableCell component="th" scope="row" sx={{ width: '45%' }}>
                {own}
              </TableCell>
              <TableCell>
                <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
                  <Box component="span" sx={{ minWidth: '9ch', whiteSpace: 'nowrap' }}>
                    {words}
                  </Box>
                  <Box aria-hidden sx={{ flex: 1 }}>
                    <Box sx={{ ...BAR, ...ON_PAPER, width: `${100 * part}%` }} />
                  </Box>
                </Box>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
