import { Choice } from '../parts/Choice.tsx';
import { Waiting } from '../parts/Page.tsx';
import { useAsk } from '../parts/useAsk.ts';
import { Officers } from './review-queries.ts';

/** What stands for nobody among the officers. */
export const NOBODY = 'nobody';

/** One of the association's officers, or nobody. */
export function OfficerChoice({ value, onChoose }: { value: string; onChoose: (id: string) => void }) {
  const { data, pending, error } = useAsk(Officers);
  if (!data) return <Waiting pending={pending} error={error} />;
  const names = new Map(data.officers.map(({ id, name }) => [id, name]));
  return (
    <Choice
      label="Officer"
      value={value}
      options={[...names.keys(), NOBODY]}
      words={(id) => names.get(id) ?? 'Nobody'}
      onChoose={onChoose}
      required
      autoFocus
    />
  );
}
