import Button from '@mui/material/Button';
import { useNavigate } from 'react-router-dom';
import { Refusal } from '../parts/Remarks.tsx';
import { useAct } from '../parts/useAct.ts';
import { BeginReturnMutation } from './queries.ts';

/** Begins the firm's return for a period, and opens it; of one adoption, where the firm keeps several codes or one of them twice. */
export function BeginReturn({
  periodId,
  adoptionId = null,
}: {
  periodId: string;
  adoptionId?: string | null;
}) {
  const { act, busy, refusal } = useAct(BeginReturnMutation);
  const navigate = useNavigate();
  const begin = async () => {
    const done = await act({ periodId, adoptionId });
    if (done) navigate(`/returns/${done.beginReturn.id}/show`);
  };
  return (
    <>
      <Button variant="contained" loading={busy} onClick={begin}>
        Begin the return
      </Button>
      <Refusal refusal={refusal} />
    </>
  );
}
