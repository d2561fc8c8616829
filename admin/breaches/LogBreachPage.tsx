import Alert from '@mui/material/Alert';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { Choice } from '../parts/Choice.tsx';
import { Page, Section, Waiting } from '../parts/Page.tsx';
import { useAct } from '../parts/useAct.ts';
import { useAsk } from '../parts/useAsk.ts';
import { AmendBreach, LogBreach } from './acts.ts';
import { BreachForm } from './BreachForm.tsx';
import { draftOf, EMPTY } from './draft.ts';
import { BreachQuery } from './queries.ts';
import { useKeptCodes } from './useKeptCodes.ts';

/** A breach is put into the register. */
export function LogBreachPage() {
  const { codes, pending } = useKeptCodes();
  const [chosen, setChosen] = useState('');
  const { act, busy, refusal } = useAct(LogBreach, 'Logged');
  const navigate = useNavigate();
  if (pending) return <Waiting pending error={null} />;
  const adoptionId = chosen || codes[0]?.id;
  return (
    <Page title="Log a breach" lead="What you type stays in this browser until you log it.">
      {!adoptionId && (
        <Alert severity="info">
          Your firm is not registered under a code, so there is nothing to break yet.
        </Alert>
      )}
      {codes.length > 1 && (
        <Section title="Of which code?">
          <Choice
            label="Code"
            value={adoptionId ?? ''}
            options={codes.map(({ id }) => id)}
            words={(id) => codes.find((code) => code.id === id)?.title ?? id}
            onChoose={setChosen}
          />
        </Section>
      )}
      {adoptionId && (
        <BreachForm
          key={adoptionId}
          keptAs={`breach of ${adoptionId}`}
          adoptionId={adoptionId}
          breachId={null}
          start={EMPTY}
          label="Log the breach"
          busy={busy}
          refusal={refusal}
          onSave={async (breach) => {
            const done = await act({ adoptionId, breach });
            if (done) navigate(`/breaches/${done.logBreach.id}/show`);
            return done !== null;
          }}
          onCancel={() => navigate('/breaches')}
        />
      )}
    </Page>
  );
}

/** More is written down about a breach that is in the register. */
export function AmendBreachPage() {
  const { id = '' } = useParams();
  const { data, pending, error } = useAsk(BreachQuery, { id });
  const { act, busy, refusal } = useAct(AmendBreach, 'Saved');
  const navigate = useNavigate();
  const breach = data?.breach;
  if (!breach?.viewerCan.includes('LOG_BREACH')) return <Waiting pending={pending} error={error} />;
  const back = () => navigate(`/breaches/${id}/show`);
  return (
    <Page
      title={`More about: ${breach.facts.clauseHeading}`}
      lead="What the association was told before stays as it was told."
    >
      <BreachForm
        key={breach.version}
        keptAs={`breach ${id} ${breach.version}`}
        adoptionId={breach.adoption.id}
        breachId={id}
        start={draftOf(breach.facts)}
        label="Save"
        busy={busy}
        refusal={refusal}
        onSave={async (entry) => {
          const done = await act({ breachId: id, expectedVersion: breach.version, breach: entry });
          if (done) back();
          return done !== null;
        }}
        onCancel={back}
      />
    </Page>
  );
}
