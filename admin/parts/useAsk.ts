import { useQuery } from '@tanstack/react-query';
import { ask, type Document, type Refused, seatInUse } from './ask.ts';

/** Asks and keeps the answer fresh; `pending` until the first answer, `error` where it was refused. */
export function useAsk<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables?: Variables,
  enabled = true,
) {
  const { data, error, isPending, refetch } = useQuery<Answer, Refused>({
    queryKey: ['ask', seatInUse.get(), document.toString(), variables],
    queryFn: () => ask(document, variables),
    retry: false,
    enabled,
  });
  return { data, error, pending: isPending && enabled, reload: refetch };
}
