import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Link from '@mui/material/Link';
import Switch from '@mui/material/Switch';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { BreachNoticesQuery } from '../generated/api/graphql.ts';
import { dayInWords } from '../parts/figures.ts';
import { Empty, Page, Scroll, Section, Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { useMe } from '../session/useMe.ts';
import { WAYS } from './breach-words.ts';
import { Graveness } from './Graveness.tsx';
import { NoticePolicy } from './NoticePolicy.tsx';
import { Pages } from './Pages.tsx';
import { NoticesQuery } from './queries.ts';
import { usePages } from './usePages.ts';

type Row = BreachNoticesQuery['breachNotices']['nodes'][number];

/** What firms told their association, the newest first. */
export function NoticeList() {
  const { may } = useMe();
  const pages = usePages();
  const [search, setSearch] = useState('');
  const [unseen, setUnseen] = useState(false);
  const [late, setLate] = useState(false);
  const { data, pending, error } = useAsk(NoticesQuery, {
    first: 50,
    after: pages.after,
    unseen,
    late,
    search,
  });
  const choose = (set: () => void) => {
    pages.first();
    set();
  };
  return (
    <Page
      title="Breaches"
      lead="What your members told you of, as they told it. A firm that tells of more may only look harder: nobody is compared by how many there are."
      actions={may('SET_POLICY') && <NoticePolicy />}
    >
      <Section title="Told by members">
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 2, alignItems: 'center' }}>
          <TextField
            label="Name of the firm"
            size="small"
            value={search}
            onChange={(event) => choose(() => setSearch(event.target.value))}
          />
          <FormControlLabel
            label="Not seen yet"
            control={<Switch checked={unseen} onChange={() => choose(() => setUnseen(!unseen))} />}
          />
          <FormControlLabel
            label="Told late"
            control={<Switch checked={late} onChange={() => choose(() => setLate(!late))} />}
          />
        </Box>
        {!data && <Waiting pending={pending} error={error} />}
        {data && data.breachNotices.nodes.length === 0 && (
          <Empty>
            {search || unseen || late
              ? 'No notice fits this choice.'
              : 'No member has told of a breach yet. Significant and serious ones are told at once, all others with the return.'}
          </Empty>
        )}
        {data && data.breachNotices.nodes.length > 0 && (
          <>
            <NoticeTable notices={data.breachNotices.nodes} />
            <Pages pages={pages} {...data.breachNotices} />
          </>
        )}
      </Section>
    </Page>
  );
}

function NoticeTable({ notices }: { notices: readonly Row[] }) {
  return (
    <Scroll label="Breaches told by members">
      <Table size="small" sx={{ minWidth: 780 }}>
        <TableHead>
          <TableRow>
            <TableCell>Told on</TableCell>
            <TableCell>Firm</TableCell>
            <TableCell>Breach</TableCell>
            <TableCell>How grave</TableCell>
            <TableCell>In time</TableCell>
            <TableCell>Seen</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {notices.map(({ id, number, way, notifiedAt, member, facts, clock, seen }) => (
            <TableRow key={id}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayInWords(notifiedAt)}</TableCell>
              <TableCell>{member.name}</TableCell>
              <TableCell>
                <Link component={RouterLink} to={`/breach-notices/${id}`} sx={{ fontWeight: 600 }}>
                  {facts.clauseNumber} {facts.clauseHeading}
                </Link>
                {way !== 'NOTICE' && `, ${WAYS[way].toLowerCase()}`}
                {number > 1 && way !== 'WITHDRAWAL' && `, version ${number}`}
              </TableCell>
              <TableCell>
                <Graveness {...facts} />
              </TableCell>
              <TableCell sx={{ color: clock.state === 'NOTIFIED_LATE' ? 'error.main' : 'inherit' }}>
                {clock.state === 'NOTIFIED_LATE' ? 'Late' : 'Yes'}
              </TableCell>
              <TableCell>{seen ? dayInWords(seen.seenAt) : 'Not yet'}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Scroll>
  );
}
