import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import type { AdoptionPageQuery as AdoptionData, PathStepKind } from '../generated/api/graphql.ts';
import { inWords } from '../parts/figures.ts';
import { Page, Waiting } from '../parts/Page.tsx';
import { Status } from '../parts/Status.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { Assessment } from './Assessment.tsx';
import { Commitment } from './Commitment.tsx';
import { History } from './History.tsx';
import { Keeping } from './Keeping.tsx';
import { Plan } from './Plan.tsx';
import { AdoptionPageQuery } from './queries.ts';
import { Registration } from './Registration.tsx';
import { Standing } from './Standing.tsx';
import { WayStepper } from './WayStepper.tsx';
import { Withdrawal } from './Withdrawal.tsx';
import { addressOf, mayAct, presentStep, STEP_TITLES, stepNamed } from './way.ts';

export type Adoption = NonNullable<AdoptionData['adoption']>;

/** What stands in a step of the way. `onward`: the way goes on elsewhere. */
export interface StepProps {
  adoption: Adoption;
  onward: () => void;
}

const PANELS: Record<PathStepKind, (props: StepProps) => ReactNode> = {
  WEIGH: Assessment,
  PLAN: Plan,
  SIGN: Commitment,
  REGISTER: Registration,
  KEEP: Keeping,
};

/** An adoption as a path that can be left and taken up again; the step that is looked at stands in the address. */
export function AdoptionPage() {
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const { data, pending, error } = useAsk(AdoptionPageQuery, { id });
  const adoption = data?.adoption;
  if (!adoption) return <Waiting pending={pending} error={error} />;
  const chosen =
    (stepNamed(adoption.path, params.get('step')) ?? presentStep(adoption.path))?.step ?? 'WEIGH';
  const choose = (step: PathStepKind) => setParams({ step: addressOf(step) });
  const Panel = PANELS[chosen];
  return (
    <Page
      key={adoption.id}
      title={`${adoption.member.name}: ${adoption.code.title}`}
      lead={<Lead adoption={adoption} />}
      actions={mayAct(adoption, 'WITHDRAW') && <Withdrawal adoption={adoption} />}
    >
      <Standing adoption={adoption} />
      <WayStepper steps={adoption.path} chosen={chosen} onChoose={choose} />
      <Panel adoption={adoption} onward={() => setParams({})} />
      <Neighbours adoption={adoption} chosen={chosen} onChoose={choose} />
      <History events={adoption.events} />
    </Page>
  );
}

function Lead({ adoption }: { adoption: Adoption }) {
  const { status, certificateNumber, edition, membership } = adoption;
  return (
    <>
      <Status status={status} /> Edition {edition.number}. {membership.segment},{' '}
      {inWords(membership.sizeBand).toLowerCase()}.{' '}
      {certificateNumber && (
        <>
          Certificate <Link href={`/public/register/${certificateNumber}`}>{certificateNumber}</Link>
        </>
      )}
    </>
  );
}

interface NeighboursProps {
  adoption: Adoption;
  chosen: PathStepKind;
  onChoose: (step: PathStepKind) => void;
}

/** The way to the step before and after. */
function Neighbours({ adoption: { path }, chosen, onChoose }: NeighboursProps) {
  const here = path.findIndex(({ step }) => step === chosen);
  const [before, after] = [path[here - 1], path[here + 1]];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between', mb: 2 }}>
      {before ? (
        <Button onClick={() => onChoose(before.step)}>Back: {STEP_TITLES[before.step]}</Button>
      ) : (
        <span />
      )}
      {after && <Button onClick={() => onChoose(after.step)}>Next: {STEP_TITLES[after.step]}</Button>}
    </Box>
  );
}
