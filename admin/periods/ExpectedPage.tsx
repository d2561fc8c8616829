import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { DueState } from '../generated/api/graphql.ts';
import { Choice } from '../parts/Choice.tsx';
import { dayInWords } from '../parts/figures.ts';
import { Empty, Page, Scroll, Section, Waiting } from '../parts/Page.tsx';
import { Status } from '../parts/Status.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { CoverFirm } from './CoverFirm.tsx';
import { ExpectedReturns } from './due-queries.ts';
import { type Firm, GrantTerms } from './GrantTerms.tsx';

type Filter = DueState | 'ALL';

const STATES: readonly Filter[] = ['ALL', 'DUE', 'COVERED', 'SUSPENDED', 'LEFT', 'NOT_YET_REGISTERED'];
const WORDS: Record<Filter, string> = {
  ALL: 'All firms',
  DUE: 'Owe a return',
  COVERED: 'Covered by another firm’s return',
  SUSPENDED: 'Suspended throughout',
  LEFT: 'Had left',
  NOT_YET_REGISTERED: 'Not registered yet',
};

/** Who owes a return for a period, for which days, by when and how it stands; and why the others owe none. */
export function ExpectedPage() {
  const { id = '' } = useParams();
  const [search, setSearch] = useState('');
  const [state, setState] = useState<Filter>('ALL');
  const [after, setAfter] = useState<string | null>(null);
  const wanted = { periodId: id, after, search: search || null, state: state === 'ALL' ? null : state };
  const { data, pending, error } = useAsk(ExpectedReturns, wanted);
  if (!data?.period) return <Waiting pending={pending} error={error} />;
  const { period, expectedReturns } = data;
  const arranging = period.code.viewerCan.includes('OPEN_PERIOD');
  return (
    <Page
      title={`Who reports for ${period.label}`}
      lead={`${period.code.title}. ${dayInWords(period.startsOn)} to ${dayInWords(period.endsOn)}, due on ${dayInWords(period.dueOn)}${
        period.lockOn ? `, closed after ${dayInWords(period.lockOn)}` : ''
      }.`}
    >
      <Section title={`${expectedReturns.totalCount} firms`}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 2 }}>
          <TextField
            size="small"
            label="Firm"
            value={search}
            onChange={(event) => {
              setSearch(event.target.value);
              setAfter(null);
            }}
          />
          <Choice
            size="small"
            label="Which"
            value={state}
            options={STATES}
            words={(one) => WORDS[one]}
            onChoose={(one) => {
              setState(one);
              setAfter(null);
            }}
            sx={{ minWidth: 220 }}
          />
        </Box>
        {expectedReturns.nodes.length === 0 ? (
          <Empty>No firm is like this. Take the filter away to see all.</Empty>
        ) : (
          <Firms periodId={id} firms={expectedReturns.nodes} arranging={arranging} />
        )}
        {after !== null && <Button onClick={() => setAfter(null)}>From the beginning</Button>}
        {expectedReturns.pageInfo.hasNextPage && (
          <Button onClick={() => setAfter(expectedReturns.pageInfo.endCursor)}>Next firms</Button>
        )}
      </Section>
    </Page>
  );
}

function Firms({
  periodId,
  firms,
  arranging,
}: {
  periodId: string;
  firms: readonly Firm[];
  arranging: boolean;
}) {
  return (
    <Scroll label="Firms">
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>Firm</TableCell>
            <TableCell>For</TableCell>
            <TableCell>Due on</TableCell>
            <TableCell>How it stands</TableCell>
            {arranging && <TableCell>Arrange</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {firms.map((firm) => (
            <TableRow key={firm.id}>
              <TableCell component="th" scope="row">
                {firm.firmName}
                <Typography variant="body2" color="text.secondary">
                  {[firm.segment, firm.groupName].filter(Boolean).join(', ')}
                </Typography>
              </TableCell>
              <TableCell>
                {firm.offCalendar
                  ? `its own days, ${dayInWords(firm.startsOn)} to ${dayInWords(firm.endsOn)}`
                  : 'the period'}
              </TableCell>
              <TableCell>
                {dayInWords(firm.dueOn)}
                {firm.extended && ' (later than for others)'}
              </TableCell>
              <TableCell>
                <Standing firm={firm} />
              </TableCell>
              {arranging && (
                <TableCell>
                  {firm.state !== 'LEFT' && <GrantTerms periodId={periodId} firm={firm} />}
                  {firm.state === 'DUE' && <CoverFirm firm={firm} others={firms} />}
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Scroll>
  );
}

function Standing({ firm }: { firm: Firm }) {
  if (firm.state === 'COVERED') return `${firm.coveredBy ?? 'Another firm'} reports for it`;
  if (firm.state !== 'DUE') return WORDS[firm.state];
  const status = <Status status={firm.status} />;
  if (!firm.returnId) return status;
  return (
    <Link component={RouterLink} to={`/returns/${firm.returnId}/show`}>
      {status}
    </Link>
  );
}
