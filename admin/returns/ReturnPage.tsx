import { useParams } from 'react-router-dom';
import type { ReturnPageQuery as ReturnData } from '../generated/api/graphql.ts';
import { dayInWords } from '../parts/figures.ts';
import { Page, Section, Waiting } from '../parts/Page.tsx';
import { Remarks } from '../parts/Remarks.tsx';
import { Status } from '../parts/Status.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { AssessmentTable } from './AssessmentTable.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { LoggedBreaches } from './LoggedBreaches.tsx';
import { Queries } from './Queries.tsx';
import { ReturnPageQuery } from './queries.ts';
import { ReturnActs } from './ReturnActs.tsx';
import { ReturnForm } from './ReturnForm.tsx';
import { Versions } from './Versions.tsx';

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
      <LoggedBreaches item={item} />
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
          <AssessmentTable item={item} />
        </>
      )}
      <EvidenceSection item={item} />
      <Versions item={item} />
    </Page>
  );
}

function Lead({ item }: { item: Return }) {
  const { expected } = item;
  return (
    <>
      <Status status={item.status} /> Due on {dayInWords(expected.dueOn)}
      {expected.extended && ', later than for others'}
      {item.late && ', late'}. By the indicators of edition {item.edition.number}.
      {expected.offCalendar &&
        ` For days of the firm’s own: ${dayInWords(expected.startsOn)} to ${dayInWords(expected.endsOn)}.`}
      {item.covers.length > 0 && ` A joint return, also for ${item.covers.join(', ')}.`}
      {item.joint && item.covers.length === 0 && ' A joint return of several firms.'}
      {item.current?.restates &&
        ` Restates version ${item.current.restates}: ${item.current.restatementReason}`}
      {item.assignee && ` Looked after by ${item.assignee.name}.`}
    </>
  );
}
