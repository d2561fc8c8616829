import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useRef, useState } from 'react';
import { useParams } from 'react-router-dom';
import { Empty, Page, Section, Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { AsksSection } from './AsksSection.tsx';
import { ClauseDialog } from './ClauseDialog.tsx';
import { ClauseEditor } from './ClauseEditor.tsx';
import { ClauseProse } from './ClauseProse.tsx';
import { ComplaintListsSection } from './ComplaintListsSection.tsx';
import { EditionActs } from './EditionActs.tsx';
import { EditionCheck } from './EditionCheck.tsx';
import { EditionLead } from './EditionLead.tsx';
import { clauseOf, type Edition } from './edition.ts';
import { FigureChecksSection } from './FigureChecksSection.tsx';
import { EditionContent } from './queries.ts';

/** One edition: a draft to edit, or what was published to read, with what is measured about its clauses. */
export function EditionPage() {
  const { id = '' } = useParams();
  const { data, pending, error } = useAsk(EditionContent, { id });
  const edition = data?.edition;
  if (!edition) return <Waiting pending={pending} error={error} />;
  return (
    <Page
      title={`${edition.code.title}, edition ${edition.number}`}
      lead={<EditionLead edition={edition} />}
      actions={<EditionActs edition={edition} />}
    >
      {edition.status === 'DRAFT' && edition.viewerCan.includes('EDIT_CODE') ? (
        <Draft edition={edition} />
      ) : (
        <Section title="Clauses">
          {edition.clauses.length === 0 && <Empty>No clause yet.</Empty>}
          <ClauseProse edition={edition} />
        </Section>
      )}
      <ComplaintListsSection edition={edition} />
      <FigureChecksSection edition={edition} />
      <AsksSection edition={edition} />
    </Page>
  );
}

function Draft({ edition }: { edition: Edition }) {
  const [selected, setSelected] = useState('');
  const [reading, setReading] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const point = (where: string) => {
    setReading(false);
    setSelected(clauseOf(edition, where) ?? selected);
    heading.current?.focus();
  };
  return (
    <>
      <Section
        title="Clauses"
        actions={
          edition.clauses.length > 0 && (
            <FormControlLabel
              control={<Switch checked={reading} onChange={(_event, checked) => setReading(checked)} />}
              label="As it is read"
            />
          )
        }
      >
        {edition.clauses.length === 0 && <Empty>No clause yet. Add the first: what the code is for.</Empty>}
        {reading ? (
          <ClauseProse edition={edition} />
        ) : (
          <ClauseEditor edition={edition} selected={selected} onSelect={setSelected} heading={heading} />
        )}
        {!reading && <ClauseDialog edition={edition} onSaved={setSelected} />}
      </Section>
      <EditionCheck edition={edition} onPoint={point} />
    </>
  );
}
