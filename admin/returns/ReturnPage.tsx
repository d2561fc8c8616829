import Typography from '@mui/material/Typography';
import { useParams } from 'react-router-dom';
import type { ReturnPageQuery as ReturnData } from '../generated/api/graphql.ts';
import { dayInWords, inWords } from '../parts/figures.ts';
import { Page, Section, Waiting } from '../parts/Page.tsx';
import { Remarks } from '../parts/Remarks.tsx';
import { Status } from '../parts/Status.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { FiguresTable } from './FiguresTable.tsx';
import { Queries } from './Queries.tsx';
import { ReturnPageQuery } from './queries.ts';
import { ReturnActs } from './ReturnActs.tsx';
import { ReturnForm } from './ReturnForm.tsx';

export type Return = NonNullable<ReturnData['return']>;

/** One firm's return for one period: to fill in, to sign, to review. */
export function ReturnPage() {
  const { id = '' } = useParams();
  const { data, pending, error, reload } = useAsk(ReturnPageQuery, { id });
  const item = data?.return;
  if (!item) return <Waiting pending={pending} error={error} />;
  const filling = item.status === 'DRAFT' && item.viewerCan.includes('FILL_RETURN');
  return (
    <Page
      title={`${item.member.name}, ${item.period.label}`}
      lead={<Lead item={item} />}
      actions={!filling && <ReturnActs item={item} />}
    >
      {item.queries.length > 0 && <Queries item={item} />}
      {filling ? (
        <ReturnForm key={item.current?.id} item={item} onReload={reload} />
      ) : (
        <>
          {item.remarks.length > 0 && (
            <Section title="What the rules say">
              <Remarks remarks={item.remarks} />
            </Section>
          )}
          <FiguresTable item={item} />
        </>
      )}
      <History item={item} />
    </Page>
  );
}

function Lead({ item }: { item: Return }) {
  return (
    <>
      <Status status={item.status} /> Due on {dayInWords(item.period.dueOn)}
      {item.late && ', late'}. By the indicators of edition {item.edition.number}.
    </>
  );
}

function History({ item }: { item: Return }) {
  const submitted = item.versions.filter(({ submittedAt }) => submittedAt);
  if (submitted.length === 0) return null;
  return (
    <Section title="Versions">
      {submitted.map(({ id, number, source, preparedBy, submittedBy, submittedAt, contentHash }) => (
        <Typography key={id} sx={{ mb: 1, overflowWrap: 'anywhere' }}>
          Version {number}, {inWords(source).toLowerCase()}
          {preparedBy && `, prepared by ${preparedBy}`}
          {submittedBy && `, signed by ${submittedBy}`}
          {submittedAt && ` on ${dayInWords(submittedAt)}`}.
          <Typography component="span" variant="body2" sx={{ display: 'block', fontFamily: 'monospace' }}>
            SHA-256 {contentHash}
          </Typography>
        </Typography>
      ))}
    </Section>
  );
}
