import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { BreachFilter } from '../generated/api/graphql.ts';
import { Choice } from '../parts/Choice.tsx';
import { Empty, Page, Section, Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { useMe } from '../session/useMe.ts';
import { BreachTable } from './BreachTable.tsx';
import { Pages } from './Pages.tsx';
import { BreachesQuery, ObligationsQuery, RootCausesQuery } from './queries.ts';
import { RootCauses } from './RootCauses.tsx';
import { useKeptCodes } from './useKeptCodes.ts';
import { usePages } from './usePages.ts';

const FILTERS: Record<BreachFilter | 'ALL', string> = {
  ALL: 'All that stand',
  OPEN: 'Not put right yet',
  REMEDY_OVERDUE: 'Remedy past its day',
  NOTICE_DUE: 'To be notified',
  WITHDRAWN: 'Withdrawn',
};
const ANY = 'ANY';
const TODAY = new Date().toISOString().slice(0, 10);

/** The register of a firm: what is logged, by what is left to do, by clause and by root cause. */
export function FirmBreaches() {
  const { may } = useMe();
  const pages = usePages();
  const [filter, setFilter] = useState<keyof typeof FILTERS>('ALL');
  const [clauseKey, setClauseKey] = useState(ANY);
  const [rootCauseId, setRootCauseId] = useState<string | null>(null);
  const { data, pending, error } = useAsk(BreachesQuery, {
    ...{ first: 50, after: pages.after, rootCauseId },
    filter: filter === 'ALL' ? null : filter,
    clauseKey: clauseKey === ANY ? null : clauseKey,
  });
  const causes = useAsk(RootCausesQuery).data?.rootCauses ?? [];
  const narrowed = filter !== 'ALL' || clauseKey !== ANY || rootCauseId !== null;
  const choose = (set: () => void) => {
    pages.first();
    set();
  };
  return (
    <Page
      title="Breaches"
      lead="What went wrong, why, whom it touched and how it is put right. Your association sees a breach once you notify it, or hand it in with a return."
      actions={
        may('LOG_BREACH') && (
          <Button component={RouterLink} to="/breaches/create" variant="contained">
            Log a breach
          </Button>
        )
      }
    >
      <Section title="The register">
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 2 }}>
          <Choice
            label="Show"
            size="small"
            sx={{ minWidth: 200 }}
            value={filter}
            options={Object.keys(FILTERS) as (keyof typeof FILTERS)[]}
            words={(value) => FILTERS[value]}
            onChoose={(value) => choose(() => setFilter(value))}
          />
          <ByClause value={clauseKey} onChoose={(value) => choose(() => setClauseKey(value))} />
          <ByCause causes={causes} value={rootCauseId} onChoose={(id) => choose(() => setRootCauseId(id))} />
        </Box>
        {!data && <Waiting pending={pending} error={error} />}
        {data && data.breaches.nodes.length === 0 && <Nothing narrowed={narrowed} />}
        {data && data.breaches.nodes.length > 0 && (
          <>
            <BreachTable breaches={data.breaches.nodes} />
            <Pages pages={pages} {...data.breaches} />
          </>
        )}
      </Section>
      <RootCauses causes={causes} onShow={(id) => choose(() => setRootCauseId(id))} />
    </Page>
  );
}

function ByClause({ value, onChoose }: { value: string; onChoose: (key: string) => void }) {
  const [code] = useKeptCodes().codes;
  const variables = { adoptionId: code?.id ?? '', on: TODAY };
  const { data } = useAsk(ObligationsQuery, variables, code !== undefined);
  const headings = new Map(
    (data?.obligations ?? []).map((one) => [one.clauseKey, `${one.clauseNumber} ${one.clauseHeading}`]),
  );
  return (
    <Choice
      label="Clause"
      size="small"
      sx={{ minWidth: 200 }}
      value={value}
      options={[ANY, ...headings.keys()]}
      words={(key) => headings.get(key) ?? 'Any clause'}
      onChoose={onChoose}
    />
  );
}

interface ByCauseProps {
  causes: readonly { id: string; title: string }[];
  value: string | null;
  onChoose: (id: string | null) => void;
}

function ByCause({ causes, value, onChoose }: ByCauseProps) {
  if (causes.length === 0) return null;
  return (
    <Choice
      label="Root cause"
      size="small"
      sx={{ minWidth: 200 }}
      value={value ?? ANY}
      options={[ANY, ...causes.map(({ id }) => id)]}
      words={(id) => causes.find((cause) => cause.id === id)?.title ?? 'Any root cause'}
      onChoose={(id) => onChoose(id === ANY ? null : id)}
    />
  );
}

const Nothing = ({ narrowed }: { narrowed: boolean }) => (
  <Empty>
    {narrowed
      ? 'No breach fits this choice.'
      : 'No breach is logged. That can mean that nothing went wrong, or that nobody looked: the two can not be told apart from here. So a return without breaches is a nil that somebody attests, who says who looked and how.'}
  </Empty>
);
