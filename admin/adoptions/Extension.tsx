import Button from '@mui/material/Button';
import { Link as RouterLink } from 'react-router-dom';
import { Section, Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { ExtensionStanding } from './ExtensionStanding.tsx';
import { ExtensionOf } from './extension-queries.ts';
import type { Extending } from './extension-words.ts';
import { PastRulings, Rulings } from './Rulings.tsx';

/** On an adoption: where the firm's extension stands, the way to it, and for the association what waits for a ruling. */
export function Extension({ adoption: { id } }: { adoption: { id: string } }) {
  const { data, pending, error } = useAsk(ExtensionOf, { id });
  const adoption = data?.adoption;
  if (!adoption) return <Waiting pending={pending} error={error} />;
  const { viewerCan, draftExtension, extension, rulings } = adoption;
  const extending = viewerCan.includes('EXTEND');
  if (!extending && !draftExtension && !extension && rulings.length === 0) return null;
  return (
    <>
      <Section
        title="What the firm promises beyond the code"
        actions={
          <Button
            variant={extending ? 'contained' : 'outlined'}
            component={RouterLink}
            to={`/adoptions/${id}/extension`}
          >
            {wayIn(adoption)}
          </Button>
        }
      >
        <ExtensionStanding adoption={adoption} today={new Date().toISOString().slice(0, 10)} />
        <PastRulings adoption={adoption} />
      </Section>
      {!extending && draftExtension?.status === 'UNDER_REVIEW' && <Rulings adoption={adoption} />}
    </>
  );
}

function wayIn({ viewerCan, draftExtension }: Extending): string {
  const editing = viewerCan.includes('EXTEND') && draftExtension?.status !== 'UNDER_REVIEW';
  if (editing) return draftExtension ? 'Go on with the draft' : 'Promise more';
  return draftExtension ? 'See the draft' : 'See it clause by clause';
}
