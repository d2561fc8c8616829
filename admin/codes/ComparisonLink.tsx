import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useAsk } from '../parts/useAsk.ts';
import { EditionsOfCode } from './comparison-queries.ts';

interface CompareLinkProps {
  editionId: string;
  /** The other edition; without it the one before. */
  otherId?: string;
}

/** A way to what changed between two editions; nothing where the code has no edition before. */
export function CompareLink({ editionId, otherId }: CompareLinkProps) {
  return otherId ? (
    <To from={editionId} to={otherId}>
      What changed
    </To>
  ) : (
    <SinceBefore editionId={editionId} />
  );
}

function SinceBefore({ editionId }: { editionId: string }) {
  const { data } = useAsk(EditionsOfCode, { id: editionId });
  const edition = data?.edition;
  const before = edition?.code.editions
    .filter(({ number }) => number < edition.number)
    .reduce<{ id: string; number: number } | null>(
      (latest, one) => (one.number > (latest?.number ?? 0) ? one : latest),
      null,
    );
  if (!before) return null;
  return <To from={before.id} to={editionId}>{`What changed since edition ${before.number}`}</To>;
}

function To({ from, to, children }: { from: string; to: string; children: string }) {
  return (
    <Button variant="outlined" component={Link} to={`/editions/${from}/compare/${to}`}>
      {children}
    </Button>
  );
}
