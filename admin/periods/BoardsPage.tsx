import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { lazy, Suspense } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import type { BoardCut } from '../generated/api/graphql.ts';
import { Choice } from '../parts/Choice.tsx';
import { dayInWords, inWords } from '../parts/figures.ts';
import { Empty, Page, Section, Waiting } from '../parts/Page.tsx';
import type { StackBar } from '../parts/StackChart.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { BoardTable } from './BoardTable.tsx';
import { type BoardedPeriod, type Counts, CUTS, RECEIVED } from './board-parts.ts';
import { BoardCodes, Boards } from './boards-queries.ts';
import { GroupTrend } from './GroupTrend.tsx';

const StackChart = lazy(() => import('../parts/StackChart.tsx'));

const MOST = ['4', '8', '12', '24'] as const;

/** Completeness and timeliness over several periods, and by group of firms; each count leads to the firms behind it. */
export function BoardsPage() {
  const [wanted, setWanted] = useSearchParams();
  const { data: coded, pending: waiting, error: refused } = useAsk(BoardCodes);
  const codeId = wanted.get('code') ?? coded?.codes[0]?.id ?? '';
  const most = wanted.get('most') ?? '8';
  const cut = (wanted.get('cut') ?? 'SEGMENT') as BoardCut;
  const { data, pending, error } = useAsk(Boards, { codeId, most: Number(most), cut }, codeId !== '');
  const choose = (key: string) => (value: string) =>
    setWanted({ ...Object.fromEntries(wanted), [key]: value }, { replace: true });
  if (!coded) return <Waiting pending={waiting} error={refused} />;
  return (
    <Page
      title="Completeness"
      lead="How many of the returns that were due came, and how many in time: over the periods, and by group of firms. Every count leads to the firms behind it."
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 2 }}>
        {coded.codes.length > 1 && (
          <Choice
            size="small"
            label="Code"
            value={codeId}
            options={coded.codes.map(({ id }) => id)}
            words={(id) => coded.codes.find((code) => code.id === id)?.title ?? id}
            onChoose={choose('code')}
            sx={{ minWidth: 220 }}
          />
        )}
        <Choice
          size="small"
          label="Periods"
          value={most}
          options={MOST}
          words={(one) => `The last ${one}`}
          onChoose={choose('most')}
          sx={{ minWidth: 130 }}
        />
        <Choice
          size="small"
          label="Groups by"
          value={cut}
          options={Object.keys(CUTS) as BoardCut[]}
          words={(one) => CUTS[one]}
          onChoose={choose('cut')}
          sx={{ minWidth: 130 }}
        />
      </Box>
      {data && data.periods.length > 0 && (
        <Told periods={data.periods} cut={cut} wanted={wanted.get('period')} onChoose={choose('period')} />
      )}
      {data?.periods.length === 0 && (
        <Empty>No period of this code is open yet, so nobody owes a return.</Empty>
      )}
      {!data && codeId !== '' && <Waiting pending={pending} error={error} />}
      {codeId === '' && <Empty>There is no code yet, and so nothing to report on.</Empty>}
    </Page>
  );
}

interface ToldProps {
  periods: readonly BoardedPeriod[];
  cut: BoardCut;
  wanted: string | null;
  onChoose: (periodId: string) => void;
}

function Told({ periods, cut, wanted, onChoose }: ToldProps) {
  const chosen = periods.find(({ id }) => id === wanted) ?? (periods[0] as BoardedPeriod);
  const words = (category: string) =>
    category === '' ? 'None told' : cut === 'SIZE_BAND' ? inWords(category) : category;
  return (
    <>
      <Section title="Period by period">
        <Stacks
          label="Returns by period"
          bars={periods.map(({ label, board }) => barOf(label, board)).reverse()}
        />
        <BoardTable
          of="Period"
          rows={periods.map(({ id, label, dueOn, board }) => ({
            ...{ id, board, periodId: id, filter: {} },
            name: (
              <>
                <Link component={RouterLink} to={`/periods/${id}/firms`}>
                  {label}
                </Link>
                <Typography variant="body2" color="text.secondary">
                  due {dayInWords(dueOn)}
                </Typography>
              </>
            ),
          }))}
        />
      </Section>
      <Section
        title={`${chosen.label}, by ${CUTS[cut].toLowerCase()}`}
        actions={
          <Choice
            size="small"
            label="Period"
            value={chosen.id}
            options={periods.map(({ id }) => id)}
            words={(id) => periods.find((period) => period.id === id)?.label ?? id}
            onChoose={onChoose}
            sx={{ minWidth: 130 }}
          />
        }
      >
        <Stacks
          label={`Returns of ${chosen.label}`}
          bars={chosen.boardsBy.map(({ category, board }) => barOf(words(category), board))}
        />
        <BoardTable
          of={CUTS[cut]}
          rows={chosen.boardsBy.map(({ category, board }) => ({
            ...{ id: category, board, periodId: chosen.id, filter: { cut, category } },
            name: words(category),
          }))}
        />
      </Section>
      {periods.length > 1 && <GroupTrend periods={periods} cut={cut} words={words} />}
    </>
  );
}

const barOf = (category: string, board: Counts): StackBar => ({
  category,
  ...Object.fromEntries(RECEIVED.map(({ key }) => [key, board[key]])),
});

function Stacks({ label, bars }: { label: string; bars: readonly StackBar[] }) {
  const { palette } = useTheme();
  const parts = RECEIVED.map(({ key, words, colour }) => ({ key, words, colour: palette[colour].main }));
  return (
    <Suspense fallback={null}>
      <StackChart label={label} bars={bars} parts={parts} />
    </Suspense>
  );
}
