import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask, type Document, type Refused, seatInUse } from './ask.ts';

const keyOf = <Answer, Variables>(document: Document<Answer, Variables>, variables?: Variables) => [
  'ask',
  seatInUse.get(),
  document.toString(),
  variables,
];

/** Asks and keeps the answer fresh; `pending` until the first answer, `error` where it was refused. */
export function useAsk<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables?: Variables,
  enabled = true,
) {
  const { data, error, isPending, refetch } = useQuery<Answer, Refused>({
    queryKey: keyOf(document, variables),
    queryFn: () => ask(document, variables),
    retry: false,
    enabled,
  });
  return { data, error, pending: isPending && enabled, reload: refetch };
}

/** Puts what an act has answered into what was asked before, so that it need not be asked anew. */
export function useAnswered<Answer, Variables>(document: Document<Answer, Variables>) {
  const queries = useQueryClient();
  return useCallback(
    (variables: Variables, put: (present: Answer) => Answer) =>
      queries.setQueryData<Answer>(keyOf(document, variables), (present) => present && put(present)),
    [queries, document],
  );
}
