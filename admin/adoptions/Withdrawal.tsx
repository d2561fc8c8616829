import Typography from '@mui/material/Typography';
import type { Adoption } from './AdoptionPage.tsx';
import { WithdrawAdoption } from './queries.ts';
import { ReasonedAct } from './ReasonedAct.tsx';

/** The firm gives the code up. */
export function Withdrawal({ adoption }: { adoption: Adoption }) {
  return (
    <ReasonedAct
      adoption={adoption}
      document={WithdrawAdoption}
      done="Withdrawn"
      label="Withdraw"
      title={`Give up ${adoption.code.title}?`}
      confirm="Withdraw"
      color="error"
      reasonLabel="Reason"
    >
      <Typography>
        {adoption.certificateNumber
          ? 'The public register will say since when your firm does not keep the code any more. '
          : 'Your firm is not on the register, so the public sees nothing of it. '}
        This can not be undone; you can adopt the code anew.
      </Typography>
    </ReasonedAct>
  );
}
