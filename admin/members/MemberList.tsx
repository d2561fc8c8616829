import TextInput from '@mui/material/TextField';
import { useState } from 'react';
import { Datagrid, FunctionField, TextField } from 'react-admin';
import type { SizeBand } from '../generated/api/graphql.ts';
import { graphql } from '../generated/api/index.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { Choice } from '../parts/Choice.tsx';
import { dayInWords, inWords } from '../parts/figures.ts';
import { Listed } from '../parts/Listed.tsx';
import { Empty } from '../parts/Page.tsx';
import { useAct } from '../parts/useAct.ts';
import { AppointDialog } from '../people/AppointDialog.tsx';

const AdmitMember = graphql(`
  mutation AdmitMember($input: AdmitMemberInput!) {
    admitMember(input: $input) {
      id
    }
  }
`);

const SIZES: readonly SizeBand[] = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'];

interface Row {
  sizeBand: string;
  since: string;
  member: { id: string; name: string };
}

/** The member firms of the association. */
export function MemberList() {
  return (
    <Listed
      title="Members"
      lead="The firms of the association, with what reports are cut by."
      actions={<Admit />}
    >
      <Datagrid
        bulkActionButtons={false}
        rowClick={false}
        empty={<Empty>No member of that name. Admit the first one above.</Empty>}
      >
        <TextField source="number" label="Number" sortable={false} />
        <TextField source="member.name" label="Firm" sortable={false} />
        <TextField source="segment" sortable={false} />
        <FunctionField label="Size" sortable={false} render={({ sizeBand }: Row) => inWords(sizeBand)} />
        <TextField source="region" sortable={false} emptyText="–" />
        <TextField source="group.name" label="Group" sortable={false} emptyText="–" />
        <FunctionField label="Since" sortable={false} render={({ since }: Row) => dayInWords(since)} />
        <FunctionField
          label="People"
          sortable={false}
          render={({ member }: Row) => <AppointDialog organization={member} kind="MEMBER" variant="text" />}
        />
      </Datagrid>
    </Listed>
  );
}

const EMPTY = {
  name: '',
  number: '',
  segment: '',
  sizeBand: 'SMALL' as SizeBand,
  region: '',
  groupName: '',
  since: '',
};

function Admit() {
  const [draft, setDraft] = useState({ ...EMPTY, since: new Date().toISOString().slice(0, 10) });
  const { act, busy, refusal, clear } = useAct(AdmitMember, 'The firm is a member');
  const change = (part: Partial<typeof EMPTY>) => setDraft({ ...draft, ...part });
  const confirm = async () => {
    const { region, groupName, ...rest } = draft;
    return (await act({ ...rest, region: region || null, groupName: groupName || null })) !== null;
  };
  return (
    <AskFirst
      label="Admit a member"
      title="Admit a member"
      confirm="Admit"
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={clear}
    >
      <TextInput
        label="Name of the firm"
        value={draft.name}
        onChange={(event) => change({ name: event.target.value })}
        required
        autoFocus
      />
      <TextInput
        label="Membership number"
        value={draft.number}
        onChange={(event) => change({ number: event.target.value })}
        required
      />
      <TextInput
        label="Segment"
        value={draft.segment}
        onChange={(event) => change({ segment: event.target.value })}
        required
      />
      <Choice
        label="Size"
        value={draft.sizeBand}
        options={SIZES}
        onChoose={(sizeBand) => change({ sizeBand })}
      />
      <TextInput
        label="Region"
        value={draft.region}
        onChange={(event) => change({ region: event.target.value })}
      />
      <TextInput
        label="Group"
        helperText="Firms of one group count as one respondent in reports"
        value={draft.groupName}
        onChange={(event) => change({ groupName: event.target.value })}
      />
      <TextInput
        label="Member since"
        type="date"
        value={draft.since}
        onChange={(event) => change({ since: event.target.value })}
        required
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </AskFirst>
  );
}
