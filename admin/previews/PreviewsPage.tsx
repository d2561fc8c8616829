import Typography from '@mui/material/Typography';
import type { PreviewsQuery } from '../generated/api/graphql.ts';
import { momentInWords } from '../parts/figures.ts';
import { Empty, Page, Section, Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { OwnFigures } from './OwnFigures.tsx';
import { Previews } from './queries.ts';

export type Preview = PreviewsQuery['reportPreviews'][number];

/** What reports say of the viewer's firm by its name, before they are published and after, and what the firm has to say. */
export function PreviewsPage() {
  const { data, pending, error } = useAsk(Previews);
  const previews = data?.reportPreviews;
  return (
    <Page
      title="Named in reports"
      lead="Some figures are published under the name of your firm. Here you see them before everybody does, and can answer."
    >
      {!previews && <Waiting pending={pending} error={error} />}
      {previews?.length === 0 && (
        <Empty>
          No report names your firm yet. When one will, you are told, and see it here before it is published.
        </Empty>
      )}
      {previews?.map((preview) => (
        <Section key={preview.reportId} title={`${preview.periodLabel}, ${preview.codeTitle}`}>
          <Typography color="text.secondary" sx={{ mb: 1 }}>
            {standing(preview)}
          </Typography>
          <OwnFigures preview={preview} />
          {preview.viewerCan.includes('ANSWER_PREVIEW') ? (
            <AnswerForm key={preview.version} preview={preview} />
          ) : (
            <Answered preview={preview} />
          )}
        </Section>
      ))}
    </Page>
  );
}

function standing({ open, until, viewerCan }: Preview): string {
  if (!until) return 'The association has withheld this report. What you said is kept.';
  if (!open) return `The time to answer ended on ${momentInWords(until)}.`;
  const who = viewerCan.includes('ANSWER_PREVIEW') ? 'You can' : 'An approver of your firm can';
  return `${who} answer until ${momentInWords(until)}. Nobody but your firm and the association sees this before it is published.`;
}

function Answered({ preview: { response, disputes, figures } }: { preview: Preview }) {
  if (!response && disputes.length === 0) return <Typography>Your firm has not answered.</Typography>;
  const labels = new Map(figures.map(({ indicatorKey, label }) => [indicatorKey, label]));
  return (
    <>
      {response && <Typography sx={{ overflowWrap: 'anywhere' }}>Your response: “{response}”</Typography>}
      {disputes.map(({ indicatorKey, reason }) => (
        <Typography key={indicatorKey} sx={{ overflowWrap: 'anywhere' }}>
          You dispute “{labels.get(indicatorKey) ?? indicatorKey}”: “{reason}”
        </Typography>
      ))}
    </>
  );
}
