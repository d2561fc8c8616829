import Chip from '@mui/material/Chip';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { dayInWords } from '../parts/figures.ts';
import { Scroll } from '../parts/Page.tsx';
import { useMe } from '../session/useMe.ts';
import { BoardDeadline } from './BoardDeadline.tsx';
import { type Row, STAGES } from './board-words.ts';
import { AdoptionLink } from './TransitionEntry.tsx';

/** The adopters, each in a row; the table scrolls in its own box where it is narrow. */
export function BoardTable({ rows, editionId }: { rows: readonly Row[]; editionId: string }) {
  const { may } = useMe();
  const extending = may('EXTEND_DEADLINE');
  return (
    <Scroll label="Adopters">
      <Table size="small" sx={{ minWidth: 980, '& button': { whiteSpace: 'nowrap' } }}>
        <TableHead>
          <TableRow>
            <TableCell>Firm</TableCell>
            <TableCell>Keeps edition</TableCell>
            <TableCell>How far</TableCell>
            <TableCell align="right">Wait for a decision</TableCell>
            <TableCell align="right">Of them conflicts</TableCell>
            <TableCell>Moves by</TableCell>
            {extending && <TableCell>Act</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.adoptionId}>
              <TableCell component="th" scope="row">
                <AdoptionLink id={row.adoptionId}>{row.memberName}</AdoptionLink>
              </TableCell>
              <TableCell>{row.editionNumber}</TableCell>
              <TableCell>
                <Chip
                  size="small"
                  variant="outlined"
                  color={STAGES[row.stage].tone}
                  label={STAGES[row.stage].words}
                />
              </TableCell>
              <TableCell align="right">{row.undecided || '–'}</TableCell>
              <TableCell align="right">{row.conflicts || '–'}</TableCell>
              <TableCell>
                <Day row={row} />
              </TableCell>
              {extending && (
                <TableCell>
                  {row.stage !== 'DONE' && <BoardDeadline row={row} editionId={editionId} />}
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Scroll>
  );
}

/** The day by which the firm moves, and why it has one of its own; of one that has moved, since when it holds. */
function Day({ row: { stage, deadline, deadlineReason, effectiveFrom } }: { row: Row }) {
  if (stage === 'DONE') return effectiveFrom ? `moved, in force from ${dayInWords(effectiveFrom)}` : 'moved';
  if (!deadline) return '–';
  const past = stage === 'PAST_DEADLINE';
  return (
    <>
      <Typography
        component="span"
        variant="body2"
        color={past ? 'error' : undefined}
        sx={{ whiteSpace: 'nowrap', ...(past && { fontWeight: 650 }) }}
      >
        {dayInWords(deadline)}
        {past && ', passed'}
      </Typography>
      {deadlineReason && (
        <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '34ch' }}>
          A day of its own: {deadlineReason}
        </Typography>
      )}
    </>
  );
}
