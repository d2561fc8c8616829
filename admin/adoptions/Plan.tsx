import Typography from '@mui/material/Typography';
import { Empty, Section } from '../parts/Page.tsx';
import { Remarks } from '../parts/Remarks.tsx';
import type { Adoption, StepProps } from './AdoptionPage.tsx';
import { GapAdd } from './GapActs.tsx';
import { GapTable } from './GapTable.tsx';
import { WayHead } from './WayHead.tsx';
import { stepOf, turnInWords, type WayStep } from './way.ts';

/** What the firm can not keep from the first day, clause by clause, and what closes each gap. */
export function Plan({ adoption }: StepProps) {
  const step = stepOf(adoption, 'PLAN');
  const planning = adoption.viewerCan.includes('ASSESS');
  const yours = planning || adoption.viewerCan.includes('CLOSE_GAP');
  return (
    <Section title="Gaps and plan" actions={planning && <GapAdd adoption={adoption} />}>
      <WayHead done={closedInWords(step)} missing={openInWords(step)} turn={turnInWords(step, yours)} />
      <Typography color="text.secondary" sx={{ mb: 2, maxWidth: '72ch' }}>
        {explanation(adoption)}
      </Typography>
      <Remarks remarks={step.remarks} />
      {adoption.gaps.length === 0 ? (
        <Empty>
          No gap is noted: the firm keeps every clause from the first day.
          {planning && ' Where it can not keep one yet, add the gap and what closes it.'}
        </Empty>
      ) : (
        <GapTable adoption={adoption} />
      )}
    </Section>
  );
}

const closedInWords = ({ done, of }: { done: number; of: number }): string =>
  of === 0 ? 'No gap is noted.' : `${done} of ${of} ${of === 1 ? 'gap' : 'gaps'} closed.`;

function openInWords({ state, done, of }: WayStep): string {
  const open = of - done;
  if (open === 0) return 'Nothing.';
  const gaps = `${open} ${open === 1 ? 'gap is' : 'gaps are'}`;
  return state === 'DONE' ? `Nothing now: ${gaps} planned, to be closed later.` : `${gaps} still open.`;
}

/** What a gap means for whoever reads it, as the adoption now stands. */
function explanation({ viewerCan, certificateNumber }: Adoption): string {
  if (viewerCan.includes('ASSESS'))
    return 'A firm that can not keep a clause yet can be registered with a plan. The gaps that are open are part of the text that is signed. That there is a plan becomes public, the plan itself does not.';
  if (certificateNumber)
    return 'The plan was signed with the commitment and stays as it was signed; a gap that was closed gets its day. The public sees that the firm was registered with a plan, not the plan.';
  return 'The plan was signed with the commitment and stays as it was signed.';
}
