import Button from '@mui/material/Button';
import { useNavigate } from 'react-router-dom';
import { Refusal } from '../parts/Remarks.tsx';
import { useAct } from '../parts/useAct.ts';
import { ConsiderCode } from './queries.ts';

/** Begins to weigh a code. The association does not see it before the firm has committed. */
export function CodesToConsider({ codeId }: { codeId: string }) {
  const { act, busy, refusal } = useAct(ConsiderCode);
  const navigate = useNavigate();
  const begin = async () => {
    const done = await act({ codeId });
    if (done) navigate(`/adoptions/${done.considerCode.id}/show`);
  };
  return (
    <>
      <Button variant="outlined" loading={busy} onClick={begin}>
        Consider adopting it
      </Button>
      <Refusal refusal={refusal} />
    </>
  );
}
