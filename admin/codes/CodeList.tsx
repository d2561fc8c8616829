import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import { CodesToConsider } from '../adoptions/ConsiderCode.tsx';
import type { CodesQuery } from '../generated/api/graphql.ts';
import { AskFirst } from '../parts/AskFirst.tsx';
import { dayInWords } from '../parts/figures.ts';
import { Empty, Page, Section, Waiting } from '../parts/Page.tsx';
import { Status } from '../parts/Status.tsx';
import { useAct } from '../parts/useAct.ts';
import { useAsk } from '../parts/useAsk.ts';
import { useMe } from '../session/useMe.ts';
import { Codes, CreateCode, DraftEdition } from './queries.ts';

type Code = CodesQuery['codes'][number];

/** The codes that the seat may read, each with its editions. */
export function CodeList() {
  const { data, pending, error } = useAsk(Codes);
  const { may } = useMe();
  if (!data) return <Waiting pending={pending} error={error} />;
  return (
    <Page
      title="Codes"
      lead="Each code is published in numbered editions. A published edition never changes."
      actions={may('EDIT_CODE') && <NewCode />}
    >
      {data.codes.length === 0 && (
        <Empty>There is no code yet. {may('EDIT_CODE') ? 'Create the first one.' : ''}</Empty>
      )}
      {data.codes.map((code) => (
        <CodeCard key={code.id} code={code} />
      ))}
    </Page>
  );
}

function CodeCard({ code }: { code: Code }) {
  const draft = code.editions.some(({ status }) => status === 'DRAFT');
  return (
    <Section
      title={code.title}
      actions={
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {code.viewerCan.includes('ASSESS') && <CodesToConsider codeId={code.id} />}
          {code.viewerCan.includes('EDIT_CODE') && !draft && <NextEdition code={code} />}
        </Box>
      }
    >
      <Typography sx={{ maxWidth: '70ch' }}>{code.summary}</Typography>
      <Typography color="text.secondary" sx={{ mt: 1 }}>
        {code.association.name}
      </Typography>
      {code.editions.length === 0 && <Empty>It has no edition yet: draft the first.</Empty>}
      {code.editions.map((edition) => (
        <Box
          key={edition.id}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'baseline', mt: 2 }}
        >
          <Link component={RouterLink} to={`/editions/${edition.id}`} sx={{ fontWeight: 600 }}>
            Edition {edition.number}
          </Link>
          <Status status={edition.status} />
          {edition.effectiveOn && (
            <Typography color="text.secondary">in effect from {dayInWords(edition.effectiveOn)}</Typography>
          )}
        </Box>
      ))}
    </Section>
  );
}

function NextEdition({ code }: { code: Code }) {
  const { act, busy, refusal, clear } = useAct(DraftEdition, 'The draft is there');
  const navigate = useNavigate();
  const last = code.editions.find(({ status }) => status === 'PUBLISHED');
  const confirm = async () => {
    const done = await act({ codeId: code.id, fromEditionId: last?.id ?? null });
    if (done) navigate(`/editions/${done.draftEdition.id}`);
    return done !== null;
  };
  return (
    <AskFirst
      label="Draft the next edition"
      title={`Draft the next edition of ${code.title}`}
      confirm="Draft"
      variant="outlined"
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={clear}
    >
      <Typography>
        {last
          ? `The draft begins as a copy of edition ${last.number}. Adopters see it once it is published.`
          : 'The draft begins empty.'}
      </Typography>
    </AskFirst>
  );
}

function NewCode() {
  const [title, setTitle] = useState('');
  const [summary, setSummary] = useState('');
  const [key, setKey] = useState('');
  const { act, busy, refusal, clear } = useAct(CreateCode, 'The code is there');
  const confirm = async () => (await act({ key, title, summary })) !== null;
  return (
    <AskFirst
      label="New code"
      title="New code"
      confirm="Create"
      busy={busy}
      refusal={refusal}
      onConfirm={confirm}
      onOpen={clear}
    >
      <TextField
        label="Title"
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        required
        autoFocus
      />
      <TextField
        label="Key"
        helperText="Its name in addresses: lower-case letters, digits and dashes"
        value={key}
        onChange={(event) => setKey(event.target.value)}
        required
      />
      <TextField
        label="Summary"
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
        required
        multiline
        minRows={3}
      />
    </AskFirst>
  );
}
