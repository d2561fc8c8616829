import Step from '@mui/material/Step';
import StepButton from '@mui/material/StepButton';
import Stepper from '@mui/material/Stepper';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { PathStepKind } from '../generated/api/graphql.ts';
import { progressOf, STEP_TITLES, type WayStep } from './way.ts';

interface WayStepperProps {
  steps: readonly WayStep[];
  chosen: PathStepKind;
  onChoose: (step: PathStepKind) => void;
}

const LOOKED_AT = {
  '& .MuiStepLabel-label.MuiStepLabel-label': {
    fontWeight: 700,
    textDecoration: 'underline',
    textUnderlineOffset: 4,
  },
};

/** The five steps of an adoption: how far each is, and the one that is looked at. Every one can be looked at at any time. */
export function WayStepper({ steps, chosen, onChoose }: WayStepperProps) {
  const narrow = useMediaQuery('(max-width: 899px)');
  return (
    <nav aria-label="Steps of the adoption">
      <Stepper
        nonLinear
        activeStep={-1}
        orientation={narrow ? 'vertical' : 'horizontal'}
        sx={{ my: 2, '& .MuiStepConnector-lineVertical': { minHeight: 8 } }}
      >
        {steps.map((item) => (
          <Step key={item.step} completed={item.state === 'DONE'} active={item.state === 'NOW'}>
            <StepButton
              onClick={() => onChoose(item.step)}
              aria-current={item.step === chosen ? 'step' : undefined}
              optional={<Progress item={item} />}
              sx={item.step === chosen ? LOOKED_AT : undefined}
            >
              {STEP_TITLES[item.step]}
            </StepButton>
          </Step>
        ))}
      </Stepper>
    </nav>
  );
}

function Progress({ item }: { item: WayStep }) {
  const warned = item.state !== 'LATER' && item.remarks.some(({ level }) => level === 'WARNING');
  const words = progressOf(item);
  if (!words && !warned) return null;
  return (
    <Typography
      variant="caption"
      color={warned ? 'warning.main' : 'text.secondary'}
      sx={{ display: 'block' }}
    >
      {words}
      {warned && `${words && ', '}look at it`}
    </Typography>
  );
}
