import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Section } from '../parts/Page.tsx';
import { COLUMNS, ComplaintRow } from './ComplaintRow.tsx';
import {
  asRow,
  blankRows,
  COUNTS,
  inState,
  LEVEL_WORDS,
  LEVELS,
  type Level,
  pathOfRow,
  type Row,
} from './complaints.ts';
import type { Entry } from './entries.ts';
import type { Return } from './ReturnPage.tsx';

interface ComplaintFieldsProps {
  item: Return;
  shown: (path: string) => Entry | undefined;
  onChange: (row: Row) => void;
}

/** Complaints, in three levels that are never added to each other. */
export function ComplaintFields(props: ComplaintFieldsProps) {
  return (
    <Section title="Complaints">
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        By category{props.item.edition.complaintLists.products.length > 0 && ' and product'}. Write 0 for
        zero; what is left blank is not reported. Enter goes to the next row.
        {props.item.previousComplaints.length > 0 &&
          ' What was left open at the end of the period before is open at the start of this one.'}
      </Typography>
      {LEVELS.map((level) => (
        <LevelFields key={level} {...props} level={level} />
      ))}
    </Section>
  );
}

function LevelFields({ item, shown, onChange, level }: ComplaintFieldsProps & { level: Level }) {
  const asked = item.edition.complaintLists.levels.includes(level);
  const said = (item.current?.complaints ?? []).filter((row) => row.level === level).length;
  const [open, setOpen] = useState(level === 'FIRM' || asked || said > 0);
  const left = new Map(item.previousComplaints.map((row) => [pathOfRow(row), leftOpen(row)]));
  const rows = blankRows(item.edition, level).map((blank): Row => {
    const entry = shown(pathOfRow(blank));
    if (entry?.kind === 'ROW') return entry.row;
    // What was left open is what is open now, until somebody says otherwise.
    return { ...blank, openAtStart: left.get(pathOfRow(blank)) ?? null };
  });
  const blank = rows.filter(({ state, openAtStart }) => state === 'NOT_REPORTED' && !openAtStart);
  const nil = () => {
    for (const row of blank) onChange(inState(asRow({ ...row, openAtStart: null }), 'NIL'));
  };
  return (
    <Accordion
      expanded={open}
      onChange={(_event, expanded) => setOpen(expanded)}
      disableGutters
      elevation={0}
      slotProps={{ transition: { unmountOnExit: true }, heading: { component: 'h3' } }}
      sx={{ '&::before': { display: 'none' }, border: 0, bgcolor: 'transparent', backgroundImage: 'none' }}
    >
      <AccordionSummary expandIcon={<ExpandMoreIcon />} sx={{ px: 0 }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          Complaints {LEVEL_WORDS[level]}
        </Typography>
        <Typography component="span" color="text.secondary" sx={{ ml: 1 }}>
          {asked
            ? `${rows.length - unsaid(rows)} of ${rows.length} answered`
            : said > 0
              ? 'given'
              : 'not asked for'}
        </Typography>
      </AccordionSummary>
      <AccordionDetails sx={{ px: 0, pt: 0 }}>
        <Head />
        {rows.map((row, place) => (
          <Box key={pathOfRow(row)}>
            {row.product !== '' && rows[place - 1]?.category !== row.category && (
              <Typography component="h4" sx={{ fontWeight: 600, mt: 2 }}>
                {row.category}
              </Typography>
            )}
            <ComplaintRow
              returnId={item.id}
              edition={item.edition}
              row={row}
              remarks={item.remarks.filter(({ where }) => where.startsWith(`${pathOfRow(row)}.`))}
              shut={item.current?.openCells?.includes(pathOfRow(row)) === false}
              onChange={onChange}
            />
          </Box>
        ))}
        {blank.length > 0 && (
          <Button size="small" variant="outlined" onClick={nil} sx={{ mt: 1 }}>
            Nil for {blank.length === rows.length ? 'all' : `the ${blank.length} that are blank`}
          </Button>
        )}
      </AccordionDetails>
    </Accordion>
  );
}

const unsaid = (rows: readonly Row[]): number => rows.filter(({ state }) => state === 'NOT_REPORTED').length;

/** Only a number is carried over; a nil left nothing open. */
const leftOpen = ({ state, openAtEnd }: Return['previousComplaints'][number]): number | null =>
  state === 'NIL' ? 0 : openAtEnd;

/** The headings of the columns, on screens that have columns. */
function Head() {
  return (
    <Box
      aria-hidden
      sx={{
        display: { xs: 'none', md: 'grid' },
        gap: 1,
        gridTemplateColumns: COLUMNS,
        color: 'text.secondary',
        typography: 'caption',
      }}
    >
      <span>About</span>
      <span>State</span>
      {COUNTS.map(([field, label]) => (
        <Box key={field} sx={{ textAlign: 'right' }}>
          {label}
        </Box>
      ))}
    </Box>
  );
}
