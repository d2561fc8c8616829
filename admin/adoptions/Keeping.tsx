import Typography from '@mui/material/Typography';
import { dayInWords } from '../parts/figures.ts';
import { Section } from '../parts/Page.tsx';
import type { Adoption, StepProps } from './AdoptionPage.tsx';
import { EffectiveCode } from './EffectiveCode.tsx';
import { Extension } from './Extension.tsx';
import { Sanctions } from './Sanctions.tsx';
import { TransitionEntry } from './TransitionEntry.tsx';
import { WayHead } from './WayHead.tsx';
import { mayAct, stepOf, turnInWords } from './way.ts';

/** The code is kept: what is promised, what comes next, and what an officer can do where it is not kept. */
export function Keeping({ adoption }: StepProps) {
  const step = stepOf(adoption, 'KEEP');
  if (step.state === 'LATER') {
    return (
      <Section title="Keep it">
        <WayHead done="Nothing yet." missing="The steps before." turn={turnInWords(step, false)} />
        <Typography sx={{ maxWidth: '72ch' }}>
          Once registered, the firm keeps every promise below, can promise more, reports each period, and
          moves to the next edition when there is one.
        </Typography>
        <EffectiveCode adoption={adoption} />
      </Section>
    );
  }
  return (
    <>
      <Section title="Keep it">
        <WayHead
          done={keptInWords(adoption)}
          missing={missingInWords(adoption)}
          turn={turnInWords(step, mayAct(adoption, 'REINSTATE'))}
        />
      </Section>
      <TransitionEntry adoptionId={adoption.id} />
      <Extension adoption={adoption} />
      <Sanctions adoption={adoption} />
      <Section title="What customers are promised">
        <EffectiveCode adoption={adoption} />
      </Section>
    </>
  );
}

function keptInWords({ registeredOn, endedOn }: Adoption): string {
  const since = registeredOn ? `since ${dayInWords(registeredOn)}` : '';
  return endedOn ? `Kept ${since}, ended on ${dayInWords(endedOn)}.` : `On the register ${since}.`;
}

function missingInWords(adoption: Adoption): string {
  if (adoption.endedOn) return 'Nothing: it has ended.';
  if (mayAct(adoption, 'REINSTATE') || adoption.status !== 'REGISTERED')
    return 'That the firm is reinstated.';
  const { done, of } = stepOf(adoption, 'PLAN');
  const open = of - done;
  return open > 0 ? `${open} ${open === 1 ? 'gap is' : 'gaps are'} still to be closed.` : 'Nothing.';
}
