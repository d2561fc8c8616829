import { useAsk } from '../parts/useAsk.ts';
import { KeptCodesQuery } from './queries.ts';

/** The codes that the firm keeps or has kept, each by its adoption. */
export function useKeptCodes() {
  const { data, pending } = useAsk(KeptCodesQuery);
  const codes = (data?.adoptions.nodes ?? [])
    .filter(({ registeredOn }) => registeredOn)
    .map(({ id, code }) => ({ id, title: code.title }));
  return { codes, pending };
}
