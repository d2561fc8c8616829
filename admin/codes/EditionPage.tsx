import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useParams } from 'react-router-dom';
import type { EditionContentQuery } from '../generated/api/graphql.ts';
import { dayInWords } from '../parts/figures.ts';
import { Empty, Page, Section, Waiting } from '../parts/Page.tsx';
import { Remarks } from '../parts/Remarks.tsx';
import { Status } from '../parts/Status.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { ClauseDialog } from './ClauseDialog.tsx';
import { ClauseTree } from './ClauseTree.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { EditionContent } from './queries.ts';

export type Edition = NonNullable<EditionContentQuery['edition']>;

/** One edition as prose: its clauses in reading order, with what is measured about them and what the check says. */
export function EditionPage() {
  const { id = '' } = useParams();
  const { data, pending, error } = useAsk(EditionContent, { id });
  const edition = data?.edition;
  if (!edition) return <Waiting pending={pending} error={error} />;
  const drafting = edition.status === 'DRAFT' && edition.viewerCan.includes('EDIT_CODE');
  return (
    <Page
      title={`${edition.code.title}, edition ${edition.number}`}
      lead={<Lead edition={edition} />}
      actions={
        drafting && (
          <>
            <ClauseDialog edition={edition} />
            <PublishDialog edition={edition} />
          </>
        )
      }
    >
      {drafting && <Check edition={edition} />}
      <Section title="Clauses">
        {edition.clauses.length === 0 && <Empty>No clause yet. Add the first: what the code is for.</Empty>}
        <ClauseTree edition={edition} drafting={drafting} />
      </Section>
      {edition.complaintCategories.length > 0 && (
        <Section title="Complaints are counted by">
          <Typography>{edition.complaintCategories.join(' · ')}</Typography>
        </Section>
      )}
    </Page>
  );
}

function Lead({ edition }: { edition: Edition }) {
  const { status, effectiveOn, adoptBy, releaseNotes, contentHash } = edition;
  return (
    <>
      <Status status={status} /> {effectiveOn && `In effect from ${dayInWords(effectiveOn)}. `}
      {adoptBy && `Adopters move to it by ${dayInWords(adoptBy)}. `}
      {releaseNotes && <Typography sx={{ mt: 1, maxWidth: '70ch' }}>{releaseNotes}</Typography>}
      {contentHash && (
        <Typography variant="body2" sx={{ mt: 1, fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
          SHA-256 {contentHash}
        </Typography>
      )}
    </>
  );
}

function Check({ edition }: { edition: Edition }) {
  if (edition.remarks.length === 0) {
    return (
      <Alert severity="success" sx={{ mb: 2 }}>
        The check has nothing to remark.
      </Alert>
    );
  }
  const point = (where: string) => {
    const key = where.split('.')[1] ?? '';
    const clause = where.startsWith('indicators')
      ? edition.indicators.find((item) => item.key === key)?.clauseKey
      : key;
    document.getElementById(`clause-${clause}`)?.scrollIntoView({ behavior: 'smooth', block: 'center' });
  };
  return (
    <Section title="What the check says">
      <Remarks remarks={edition.remarks} onPoint={point} />
    </Section>
  );
}
