import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { dayInWords } from '../parts/figures.ts';
import { Section } from '../parts/Page.tsx';
import type { Adoption, StepProps } from './AdoptionPage.tsx';
import { RegistrationActs } from './RegistrationActs.tsx';
import { WayHead } from './WayHead.tsx';
import { mayAct, stepOf, turnInWords } from './way.ts';

/** The association's decision on a commitment, and what came of it. */
export function Registration({ adoption, onward }: StepProps) {
  const step = stepOf(adoption, 'REGISTER');
  return (
    <Section title="Registration">
      <WayHead
        done={registeredInWords(adoption)}
        missing={step.state === 'NOW' ? 'The decision of the association.' : 'Nothing.'}
        turn={turnInWords(step, mayAct(adoption, 'REGISTER'))}
      />
      {adoption.certificateNumber && (
        <Typography sx={{ maxWidth: '72ch' }}>
          Everybody can read{' '}
          <Link href={`/public/register/${adoption.certificateNumber}`}>
            certificate {adoption.certificateNumber}
          </Link>
          , what the firm promises, and what became of the certificate.
        </Typography>
      )}
      {step.state === 'NOW' && !mayAct(adoption, 'REGISTER') && (
        <Typography sx={{ maxWidth: '72ch' }}>
          {adoption.membership.association.name} reads what was signed, the answers and the plan. It registers
          the firm, or says what it does not accept; you will see either here.
        </Typography>
      )}
      {step.state === 'NOW' && <RegistrationActs adoption={adoption} onward={onward} />}
    </Section>
  );
}

function registeredInWords({ certificateNumber, registeredOn, commitment }: Adoption): string {
  if (certificateNumber && registeredOn) return `Registered since ${dayInWords(registeredOn)}.`;
  return commitment ? `Signed on ${dayInWords(commitment.signedAt)}; not registered.` : 'Not registered.';
}
