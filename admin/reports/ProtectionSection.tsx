import FormControlLabel from '@mui/material/FormControlLabel';
import Link from '@mui/material/Link';
import Switch from '@mui/material/Switch';
import { Link as RouterLink } from 'react-router-dom';
import { Facts } from '../parts/Facts.tsx';
import { Section } from '../parts/Page.tsx';
import type { Report } from './ReportPage.tsx';

interface ProtectionProps {
  report: Report;
  hiddenOnly: boolean;
  onHiddenOnly: (hiddenOnly: boolean) => void;
}

/** How many cells are hidden and why, by which policy, and beside which earlier releases. */
export function ProtectionSection({ report, hiddenOnly, onHiddenOnly }: ProtectionProps) {
  const { protection, policy, ledger, engine } = report;
  if (!protection) return null;
  const { primary, further, proven, cost, bound } = protection;
  const best = proven
    ? 'Proven: no safe choice hides less.'
    : `Not proven to be the least: it costs ${cost}, and no safe choice costs less than ${bound}.`;
  const policyName = policy.number === 0 ? 'the usual one' : `number ${policy.number}`;
  return (
    <Section
      title="What is hidden, and why"
      actions={
        <FormControlLabel
          control={<Switch checked={hiddenOnly} onChange={(event) => onHiddenOnly(event.target.checked)} />}
          label="Hidden only"
        />
      }
    >
      <Facts
        facts={[
          ['Cells unsafe by themselves', primary],
          ['Cells hidden to protect them', further > 0 ? `${further}. ${best}` : further],
          [
            'Policy',
            <Link key="policy" component={RouterLink} to="/disclosure-policy">
              {policyName}, at least {policy.minimum} respondents
            </Link>,
          ],
          ['Audited together with', ledger.length === 0 ? 'no earlier release' : ledger.join(', ')],
          ['Version of the rules', engine],
        ]}
      />
    </Section>
  );
}
