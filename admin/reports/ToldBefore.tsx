import type { SeenRemark } from '../parts/ask.ts';
import { Remarks } from '../parts/Remarks.tsx';

/** There can be hundreds, one for each figure that is guarded. */
const MOST = 6;

/** What was printed before tells too much already: the first of it, and how much more there is. */
export function ToldBefore({ remarks }: { remarks: readonly SeenRemark[] }) {
  const more = remarks.length - MOST;
  return (
    <>
      <Remarks remarks={remarks.slice(0, MOST)} />
      {more > 0 && `And ${more} more of the kind.`}
    </>
  );
}
