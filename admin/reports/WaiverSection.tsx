import MenuItem from '@mui/material/MenuItem';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { PoliciesQuery } from '../generated/api/graphql.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { dayInWords } from '../parts/figures.ts';
import { Empty, Scroll, Section } from '../parts/Page.tsx';
import { useAct } from '../parts/useAct.ts';
import { useAsk } from '../parts/useAsk.ts';
import { EndWaiver, RecordWaiver, WaivingFirms } from './policy-queries.ts';

type Waiver = PoliciesQuery['disclosureWaivers'][number];

/** Firms that agreed to have their own figures found out. */
export function WaiverSection({ waivers, editable }: { waivers: readonly Waiver[]; editable: boolean }) {
  return (
    <Section title="Waivers" actions={editable && <Record />}>
      {waivers.length === 0 && <Empty>No firm has agreed to have its own figures found out.</Empty>}
      {waivers.length > 0 && (
        <Scroll label="Waivers">
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>Firm</TableCell>
                <TableCell>Holds</TableCell>
                <TableCell>What it said</TableCell>
                <TableCell>Recorded by</TableCell>
                <TableCell />
              </TableRow>
            </TableHead>
            <TableBody>
              {waivers.map((waiver) => (
                <TableRow key={waiver.id}>
                  <TableCell component="th" scope="row">
                    {waiver.firm.name}
                  </TableCell>
                  <TableCell>
                    {dayInWords(waiver.since)} {waiver.until ? `to ${dayInWords(waiver.until)}` : 'and on'}
                  </TableCell>
                  <TableCell sx={{ overflowWrap: 'anywhere', minWidth: 180 }}>{waiver.statement}</TableCell>
                  <TableCell>{waiver.recordedBy}</TableCell>
                  <TableCell>{editable && waiver.until === null && <End waiver={waiver} />}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Scroll>
      )}
    </Section>
  );
}

const today = () => new Date().toISOString().slice(0, 10);

function Record() {
  const { data } = useAsk(WaivingFirms);
  const [draft, setDraft] = useState({ memberId: '', since: today(), statement: '' });
  const { act, busy, refusal, clear } = useAct(RecordWaiver, 'Recorded');
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  return (
    <AskFirst
      label="Record a waiver"
      title="Record that a firm waives"
      confirm="Record"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onOpen={() => {
        setDraft({ memberId: '', since: today(), statement: '' });
        clear();
      }}
      onConfirm={async () => (await act(draft)) !== null}
    >
      <Typography>
        Reports compiled from that day on may give its figures away. What is published by that stays public,
        also when the waiver ends. For a firm of a group it holds only where all firms of the group agreed.
      </Typography>
      <TextField
        select
        label="Firm"
        value={draft.memberId}
        onChange={(event) => change({ memberId: event.target.value })}
        required
      >
        {(data?.memberships.nodes ?? []).map(({ id, member }) => (
          <MenuItem key={id} value={member.id}>
            {member.name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label="Since"
        type="date"
        value={draft.since}
        onChange={(event) => change({ since: event.target.value })}
        required
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextField
        label="What the firm said, and where that is kept"
        value={draft.statement}
        onChange={(event) => change({ statement: event.target.value })}
        required
        multiline
        minRows={2}
      />
    </AskFirst>
  );
}

function End({ waiver }: { waiver: Waiver }) {
  const [until, setUntil] = useState(today());
  const { act, busy, refusal, clear } = useAct(EndWaiver, 'Ended');
  return (
    <AskFirst
      label="End"
      name={`End the waiver of ${waiver.firm.name}`}
      title={`End the waiver of ${waiver.firm.name}?`}
      confirm="End it"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onOpen={clear}
      onConfirm={async () => (await act({ waiverId: waiver.id, until })) !== null}
    >
      <Typography>
        Reports compiled after that day protect its figures again. What was published stays. A waiver that has
        ended can be followed by another, and does not begin again.
      </Typography>
      <TextField
        label="Last day on which it holds"
        type="date"
        value={until}
        onChange={(event) => setUntil(event.target.value)}
        required
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </AskFirst>
  );
}
