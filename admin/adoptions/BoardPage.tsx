import Box from '@mui/material/Box';
import TablePagination from '@mui/material/TablePagination';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { CompareLink } from '../codes/ComparisonLink.tsx';
import { counted } from '../codes/comparison-words.ts';
import type { BoardOfEditionQuery, TransitionStage } from '../generated/api/graphql.ts';
import { Choice } from '../parts/Choice.tsx';
import { dayInWords } from '../parts/figures.ts';
import { Empty, Page, Section, Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { BoardTable } from './BoardTable.tsx';
import { byUrgency, type Row, STAGES, URGENCY } from './board-words.ts';
import { BoardOfEdition } from './transition-queries.ts';

type Counts = NonNullable<BoardOfEditionQuery['transitionBoard']>['counts'];

const ROWS_AT_ONCE = 50;

/** How far every adopter is on the way to an edition, for the association; a firm sees itself. */
export function BoardPage() {
  const { id = '' } = useParams();
  const { data, pending, error } = useAsk(BoardOfEdition, { id });
  const { edition, transitionBoard: board } = data ?? {};
  if (!edition || !board) {
    const missing =
      'There is no board for this edition: it is a draft, was withdrawn, or is not yours to see.';
    return <Waiting pending={pending} error={error} missing={missing} />;
  }
  return (
    <Page
      title={`Who has moved to edition ${edition.number}`}
      lead={
        <>
          {edition.code.title}.{' '}
          {edition.effectiveOn && `The edition takes effect on ${dayInWords(edition.effectiveOn)}. `}
          {edition.adoptBy && `Adopters move to it by ${dayInWords(edition.adoptBy)}.`}
        </>
      }
      actions={<CompareLink editionId={edition.id} />}
    >
      <Section title={counted(board.rows.length, 'adopter')}>
        {board.rows.length === 0 ? (
          <Empty>
            Nobody keeps this code yet. A firm stands here from the day on which it is registered; its moves
            to later editions follow by themselves.
          </Empty>
        ) : (
          <Stages counts={board.counts} />
        )}
      </Section>
      {board.rows.length > 0 && <Adopters rows={board.rows} editionId={edition.id} />}
    </Page>
  );
}

/** The stages: a bar to see, and the same in words and numbers. */
function Stages({ counts }: { counts: Counts }) {
  const parts = URGENCY.flatMap((stage) =>
    counts.filter((count) => count.stage === stage && count.firms > 0),
  );
  return (
    <>
      <Box aria-hidden sx={{ display: 'flex', height: 14, borderRadius: 1, overflow: 'hidden', gap: '2px' }}>
        {parts.map(({ stage, firms }) => (
          <Box key={stage} sx={{ flexGrow: firms, bgcolor: STAGES[stage].bar }} />
        ))}
      </Box>
      <Box
        component="ul"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          columnGap: 3,
          p: 0,
          m: 0,
          mt: 1.5,
          listStyle: 'none',
        }}
      >
        {parts.map(({ stage, firms }) => (
          <Box key={stage} component="li" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Box aria-hidden sx={{ width: 12, height: 12, borderRadius: 0.5, bgcolor: STAGES[stage].bar }} />
            <Typography component="span">
              {STAGES[stage].words}: <strong>{counted(firms, 'firm')}</strong>
            </Typography>
          </Box>
        ))}
      </Box>
    </>
  );
}

function Adopters({ rows, editionId }: { rows: readonly Row[]; editionId: string }) {
  const [stage, setStage] = useState<TransitionStage | 'ALL'>('ALL');
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(0);
  const name = search.trim().toLowerCase();
  const shown = byUrgency(rows).filter(
    (row) => (stage === 'ALL' || row.stage === stage) && row.memberName.toLowerCase().includes(name),
  );
  const first = Math.min(page, Math.max(0, Math.ceil(shown.length / ROWS_AT_ONCE) - 1)) * ROWS_AT_ONCE;
  return (
    <Section title="Every adopter">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
        <Choice
          label="How far"
          size="small"
          value={stage}
          options={['ALL', ...URGENCY]}
          onChoose={setStage}
          words={(one) => (one === 'ALL' ? 'All' : STAGES[one].words)}
          sx={{ minWidth: 220 }}
        />
        <TextField
          label="Name of the firm"
          size="small"
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          sx={{ minWidth: 220 }}
        />
      </Box>
      {shown.length === 0 ? (
        <Empty>No adopter is like that. Choose “All”, or another part of a name.</Empty>
      ) : (
        <BoardTable rows={shown.slice(first, first + ROWS_AT_ONCE)} editionId={editionId} />
      )}
      {shown.length > ROWS_AT_ONCE && (
        <TablePagination
          component="div"
          count={shown.length}
          page={first / ROWS_AT_ONCE}
          rowsPerPage={ROWS_AT_ONCE}
          rowsPerPageOptions={[ROWS_AT_ONCE]}
          onPageChange={(_event, to) => setPage(to)}
        />
      )}
    </Section>
  );
}
