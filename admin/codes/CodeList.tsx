import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { CodesToConsider } from '../adoptions/ConsiderCode.tsx';
import { Empty, Page, Section, Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { useMe } from '../session/useMe.ts';
import { BeginDraft } from './BeginDraft.tsx';
import { EditionTable, type ListedCode } from './EditionTable.tsx';
import { NewCode } from './NewCode.tsx';
import { Codes } from './queries.ts';

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

function CodeCard({ code }: { code: ListedCode }) {
  const draft = code.editions.some(({ status }) => status === 'DRAFT');
  return (
    <Section
      title={code.title}
      actions={
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {code.viewerCan.includes('ASSESS') && <CodesToConsider codeId={code.id} />}
          {code.viewerCan.includes('EDIT_CODE') && !draft && <BeginDraft code={code} />}
        </Box>
      }
    >
      <Typography sx={{ maxWidth: '70ch' }}>{code.summary}</Typography>
      <Typography color="text.secondary" sx={{ mt: 1 }}>
        {code.association.name}
      </Typography>
      {code.editions.length === 0 && <Empty>It has no edition yet.</Empty>}
      {code.editions.length > 0 && <EditionTable code={code} />}
    </Section>
  );
}
