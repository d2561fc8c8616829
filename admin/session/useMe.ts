import { useAsk } from '../parts/useAsk.ts';
import { Me } from './queries.ts';

/** Who is signed in, and in which seat; what that seat is entitled to comes with it. */
export function useMe() {
  const { data, pending } = useAsk(Me);
  const me = data?.me ?? null;
  return {
    me,
    pending,
    may: (ability: NonNullable<typeof me>['abilities'][number]) => me?.abilities.includes(ability) ?? false,
  };
}
