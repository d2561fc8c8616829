import Box from '@mui/material/Box';
import type { ButtonProps } from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { AdoptionAct, ReasonedAdoptionActInput } from '../generated/api/graphql.ts';
import type { Document } from '../parts/ask.ts';
import { Section } from '../parts/Page.tsx';
import type { Adoption } from './AdoptionPage.tsx';
import {
  LapseAdoption,
  PutUnderRemedy,
  ReinstateAdoption,
  SuspendAdoption,
  TerminateAdoption,
} from './queries.ts';
import { ReasonedAct } from './ReasonedAct.tsx';
import { mayAct } from './way.ts';

interface Sanction {
  document: Document<unknown, { input: ReasonedAdoptionActInput }>;
  label: string;
  title: (firm: string) => string;
  done: string;
  /** What it means for the firm. */
  leads: string;
  /** What everybody will read. */
  shown: string;
  color?: ButtonProps['color'];
}

const FINAL = 'This can not be undone; the firm can adopt the code anew.';

const SANCTIONS: Partial<Record<AdoptionAct, Sanction>> = {
  REINSTATE: {
    document: ReinstateAdoption,
    label: 'Reinstate',
    title: (firm) => `Reinstate ${firm}?`,
    done: 'Reinstated',
    leads: 'The firm is registered as before.',
    shown: '“Registered” from today; the days before stay in the history of the certificate.',
  },
  PUT_UNDER_REMEDY: {
    document: PutUnderRemedy,
    label: 'Put under remedy',
    title: (firm) => `Put ${firm} under remedy?`,
    done: 'Under remedy',
    leads: 'The firm has to put right what your reason names, and goes on keeping the code.',
    shown: '“Under remedy” from today, and that the firm is still held to every promise.',
    color: 'warning',
  },
  SUSPEND: {
    document: SuspendAdoption,
    label: 'Suspend',
    title: (firm) => `Suspend ${firm}?`,
    done: 'Suspended',
    leads:
      'Until you lift it, the firm may not present itself as one that keeps the code, and can not change what it promises.',
    shown: '“Suspended” from today, and that customers can not rely on the registration until it is lifted.',
    color: 'warning',
  },
  TERMINATE: {
    document: TerminateAdoption,
    label: 'Terminate',
    title: (firm) => `End the registration of ${firm}?`,
    done: 'Terminated',
    leads: `The adoption ends today. ${FINAL}`,
    shown: '“Terminated” and the last day; what was promised before stays readable.',
    color: 'error',
  },
  LAPSE: {
    document: LapseAdoption,
    label: 'Let it lapse',
    title: (firm) => `Let the registration of ${firm} lapse?`,
    done: 'Lapsed',
    leads: `For a firm that let the day to move to another edition pass. The adoption ends today. ${FINAL}`,
    shown: '“Lapsed” and the last day; what was promised before stays readable.',
    color: 'error',
  },
};

/** What an officer can do where a code is not kept; each asks first, wants a reason, and says what the public will see. */
export function Sanctions({ adoption }: { adoption: Adoption }) {
  const open = Object.entries(SANCTIONS).filter(([act]) => mayAct(adoption, act as AdoptionAct));
  if (open.length === 0) return null;
  return (
    <Section title="Where the code is not kept">
      <Typography color="text.secondary" sx={{ mb: 1.5, maxWidth: '72ch' }}>
        Each step is dated today and needs a reason. The firm reads the reason; the public reads the status
        alone.
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {open.map(([act, { title, leads, shown, ...sanction }]) => (
          <ReasonedAct
            key={act}
            adoption={adoption}
            {...sanction}
            title={title(adoption.member.name)}
            confirm={sanction.label}
          >
            <Typography>{leads}</Typography>
            <Typography>
              <strong>The public will see:</strong> {shown}
            </Typography>
          </ReasonedAct>
        ))}
      </Box>
    </Section>
  );
}
