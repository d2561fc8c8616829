import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { answerInWords, measuredInWords, nameOfBeside } from './assessment.ts';
import { shownFigure } from './cells.ts';
import { LEVEL_WORDS, nameOfRow, rowInWords } from './complaints.ts';
import type { Conflict } from './draft-saver.ts';
import { type Entry, pathOfEntry } from './entries.ts';
import type { Return } from './ReturnPage.tsx';

interface ConflictsProps {
  item: Return;
  conflicts: ReadonlyMap<string, Conflict>;
  onSettle: (path: string, keep: 'THEIRS' | 'MINE') => void;
}

/** Where two people wrote different things at once: both, and a choice for each. Nothing of either is lost meanwhile. */
export function Conflicts({ item, conflicts, onSettle }: ConflictsProps) {
  return [...conflicts].map(([path, { mine, theirs }]) => (
    <Alert key={path} severity="warning" sx={{ mb: 1 }}>
      <AlertTitle>{titleOf(item, mine)}</AlertTitle>
      <Typography variant="body2">
        {theirs.changedBy ?? 'Somebody else'} wrote: {said(item, theirs.entry)}. You typed: {said(item, mine)}
        .
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        <Button size="small" variant="outlined" color="inherit" onClick={() => onSettle(path, 'THEIRS')}>
          Keep theirs
        </Button>
        <Button size="small" variant="outlined" color="inherit" onClick={() => onSettle(path, 'MINE')}>
          Write mine
        </Button>
      </Box>
    </Alert>
  ));
}

const indicatorOf = (item: Return, entry: Entry & { kind: 'CELL' }) =>
  item.edition.indicators.find(({ key }) => key === entry.cell.indicatorKey);

function titleOf(item: Return, entry: Entry): string {
  switch (entry.kind) {
    case 'CELL':
      return [indicatorOf(item, entry)?.label, entry.cell.breakdown].filter(Boolean).join(': ');
    case 'ROW':
      return `Complaints ${LEVEL_WORDS[entry.row.level]}: ${nameOfRow(entry.row)}`;
    case 'ANSWER':
    case 'MEASURED':
      return nameOfBeside(item.questions, pathOfEntry(entry)) ?? '';
    case 'TEXT':
      return entry.name === 'explanation' ? 'Why a figure is unusual' : 'Who looked, and how';
  }
}

function said(item: Return, entry: Entry): string {
  if (entry.kind === 'TEXT') return entry.text ? `“${entry.text}”` : 'nothing';
  if (entry.kind === 'ANSWER') return answerInWords(entry.answer);
  if (entry.kind === 'MEASURED') return measuredInWords(entry.measured);
  if (entry.kind === 'ROW') return rowInWords(entry.row, item.edition.complaintLists.redressUnit);
  const indicator = indicatorOf(item, entry);
  return indicator ? shownFigure(indicator, entry.cell) : '';
}
