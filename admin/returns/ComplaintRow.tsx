import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import same from 'fast-deep-equal';
import { memo, useState } from 'react';
import type { SeenRemark } from '../parts/ask.ts';
import { Choice } from '../parts/Choice.tsx';
import { CellHistoryButton } from './CellHistoryButton.tsx';
import { ComplaintNumber } from './ComplaintNumber.tsx';
import { ComplaintParts } from './ComplaintParts.tsx';
import { type CellState, STATES } from './cells.ts';
import { breakdownsOf, COUNTS, inState, LEVEL_WORDS, nameOfRow, pathOfRow, type Row } from './complaints.ts';
import type { Return } from './ReturnPage.tsx';

const CHOICES: readonly CellState[] = ['REPORTED', 'NIL', 'NOT_APPLICABLE', 'NOT_AVAILABLE', 'NOT_REPORTED'];

/** The columns of a row on a wide screen: what it is about, its state, five numbers, and what else can be opened. */
export const COLUMNS = '150px 180px repeat(5, minmax(72px, 1fr)) 120px';

interface ComplaintRowProps {
  returnId: string;
  edition: Return['edition'];
  row: Row;
  /** What the server says of the row. */
  remarks: readonly SeenRemark[];
  /** True where it was submitted and not reopened. */
  shut: boolean;
  onChange: (row: Row) => void;
}

/** One row of complaints: numbers, why there are none, and its parts. Drawn anew only where it says something else than before. */
export const ComplaintRow = memo(function ComplaintRow(props: ComplaintRowProps) {
  const { returnId, edition, row, remarks, shut, onChange } = props;
  const [opened, setOpened] = useState(false);
  const path = pathOfRow(row);
  const state = row.state ?? 'NOT_REPORTED';
  const told = state === 'NOT_REPORTED' ? [] : remarks;
  const figures = state === 'REPORTED' || state === 'NOT_REPORTED';
  const parted = breakdownsOf(edition).length > 0 || edition.complaintLists.redressUnit !== null;
  const type = (part: Row) => onChange({ ...part, state: 'REPORTED' });
  return (
    <Box data-row={`${path}.`} sx={{ borderTop: 1, borderColor: 'divider', py: 1 }}>
      <Box
        sx={{
          display: 'grid',
          gap: 1,
          alignItems: 'center',
          gridTemplateColumns: { xs: '1fr 1fr 1fr', md: COLUMNS },
        }}
      >
        <Typography sx={{ overflowWrap: 'anywhere' }}>{row.product || row.category}</Typography>
        <StateField {...{ row, shut }} onChoose={(chosen) => onChange(inState(row, chosen))} />
        {figures ? (
          COUNTS.map(([field, label]) => (
            <ComplaintNumber
              key={field}
              {...{ label, about: nameOfRow(row), whole: true, caption: 'NARROW', disabled: shut }}
              value={row[field] === null ? null : String(row[field])}
              path={`${path}.${field}`}
              column={`complaints ${row.level} ${field}`}
              wrong={told.some(({ level, where }) => level === 'ERROR' && where === `${path}.${field}`)}
              onType={(text) => type({ ...row, [field]: text === '' ? null : Number(text) })}
            />
          ))
        ) : (
          <Note row={row} shut={shut} onChange={onChange} />
        )}
        <Box sx={{ display: 'flex', alignItems: 'center', alignSelf: { xs: 'end', md: 'center' } }}>
          {parted && figures && (
            <Button
              size="small"
              color="inherit"
              data-more
              aria-expanded={opened}
              aria-label={`Parts of ${nameOfRow(row)}`}
              endIcon={<ExpandMoreIcon sx={{ transform: opened ? 'rotate(180deg)' : 'none' }} />}
              onClick={() => setOpened(!opened)}
            >
              Parts
            </Button>
          )}
          <CellHistoryButton
            returnId={returnId}
            cell={path}
            label={`${nameOfRow(row)}, ${LEVEL_WORDS[row.level]}`}
          />
        </Box>
      </Box>
      {opened && figures && (
        <>
          <ComplaintParts edition={edition} row={row} remarks={told} disabled={shut} onChange={type} />
          <Box sx={{ display: 'grid', pl: { md: 2 }, mb: 1 }}>
            <Note row={row} shut={shut} onChange={type} />
          </Box>
        </>
      )}
      <Told remarks={told} />
    </Box>
  );
}, same);

interface StateFieldProps {
  row: Row;
  shut: boolean;
  onChoose: (state: CellState) => void;
}

function StateField({ row, shut, onChoose }: StateFieldProps) {
  return (
    <Choice
      size="small"
      value={row.state ?? 'NOT_REPORTED'}
      options={CHOICES}
      words={(state) => STATES[state]}
      onChoose={onChoose}
      disabled={shut}
      slotProps={{ htmlInput: { 'aria-label': `${nameOfRow(row)}, state` } }}
      sx={{
        minWidth: 0,
        gridColumn: { xs: '2 / -1', md: 'auto' },
        '& .MuiSelect-select': { py: 0.75, px: 1 },
      }}
    />
  );
}

/** Why there is no figure, or why it is unusual. */
function Note({ row, shut, onChange }: { row: Row; shut: boolean; onChange: (row: Row) => void }) {
  return (
    <TextField
      size="small"
      label={row.state === 'REPORTED' ? 'Note, where something is unusual' : 'Why'}
      value={row.note ?? ''}
      disabled={shut}
      onChange={(event) => onChange({ ...row, note: event.target.value || null })}
      sx={{ gridColumn: { xs: '1 / -1', md: '3 / 8' } }}
      slotProps={{
        htmlInput: { 'data-cell': `${pathOfRow(row)}.note`, 'aria-label': `${nameOfRow(row)}, note` },
      }}
    />
  );
}

/** What the server says of the row. */
function Told({ remarks }: { remarks: readonly SeenRemark[] }) {
  return remarks.map(({ code, level, where, why }) => (
    <Typography
      key={`${code} ${where}`}
      variant="body2"
      color={level === 'ERROR' ? 'error.main' : 'warning.main'}
    >
      {why}
    </Typography>
  ));
}
