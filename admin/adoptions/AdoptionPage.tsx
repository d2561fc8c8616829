import Link from '@mui/material/Link';
import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import Typography from '@mui/material/Typography';
import { useParams } from 'react-router-dom';
import type { AdoptionPageQuery as AdoptionData } from '../generated/api/graphql.ts';
import { dayInWords, inWords } from '../parts/figures.ts';
import { Page, Scroll, Section, Waiting } from '../parts/Page.tsx';
import { Status } from '../parts/Status.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { Assessment } from './Assessment.tsx';
import { Commitment } from './Commitment.tsx';
import { EffectiveCode } from './EffectiveCode.tsx';
import { Extension } from './Extension.tsx';
import { AdoptionPageQuery } from './queries.ts';
import { Registration, Withdrawal } from './Registration.tsx';
import { TransitionEntry } from './TransitionEntry.tsx';

export type Adoption = NonNullable<AdoptionData['adoption']>;

const PATH = ['CONSIDERING', 'ASSESSED', 'COMMITTED', 'REGISTERED'];
const STEPS = ['Weigh it', 'Commit', 'Be registered', 'Keep it'];

/** An adoption as a path that can be left and taken up again. */
export function AdoptionPage() {
  const { id = '' } = useParams();
  const { data, pending, error } = useAsk(AdoptionPageQuery, { id });
  const adoption = data?.adoption;
  if (!adoption) return <Waiting pending={pending} error={error} />;
  const { status, certificateNumber } = adoption;
  const weighing = status === 'CONSIDERING' || status === 'ASSESSED';
  return (
    <Page
      title={`${adoption.member.name}: ${adoption.code.title}`}
      lead={
        <>
          <Status status={status} /> Edition {adoption.edition.number}. {adoption.membership.segment},{' '}
          {inWords(adoption.membership.sizeBand).toLowerCase()}.{' '}
          {certificateNumber && (
            <>
              Certificate <Link href={`/public/register/${certificateNumber}`}>{certificateNumber}</Link>
            </>
          )}
        </>
      }
      actions={adoption.viewerCan.includes('WITHDRAW_ADOPTION') && <Withdrawal adoption={adoption} />}
    >
      <Scroll label="Steps of the adoption">
        <Stepper activeStep={Math.max(0, PATH.indexOf(status))} sx={{ my: 2, minWidth: 420 }}>
          {STEPS.map((label) => (
            <Step key={label}>
              <StepLabel>{label}</StepLabel>
            </Step>
          ))}
        </Stepper>
      </Scroll>
      {!adoption.broughtOver && (weighing || adoption.assessment.length > 0) && (
        <Assessment adoption={adoption} />
      )}
      <Commitment adoption={adoption} />
      <Registration adoption={adoption} />
      <TransitionEntry adoptionId={adoption.id} />
      {status === 'REGISTERED' && <Extension adoption={adoption} />}
      <EffectiveCode adoption={adoption} />
      <Section title="What happened">
        {adoption.events.map(({ id: key, status: then, on, reason, personName }) => (
          <Typography key={key} sx={{ mb: 0.5 }}>
            {dayInWords(on)}: {inWords(then)}
            {personName && `, by ${personName}`}
            {reason && ` (${reason})`}
          </Typography>
        ))}
      </Section>
    </Page>
  );
}
