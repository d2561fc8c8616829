import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Document } from '../parts/ask.ts';

const ENDPOINT = '/public/graphql';

/** A question that was not answered, as a sentence for the reader. */
export class Unanswered extends Error {
  override name = 'Unanswered';
}

interface Reply<Answer> {
  data?: Answer | null;
  errors?: { message: string }[];
}

/** Asks `/public/graphql` as nobody: no cookie and no seat goes along. Throws Unanswered. */
export async function askPublic<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables?: Variables,
): Promise<Answer> {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables: variables ?? {} }),
  }).catch(() => {
    throw new Unanswered('The server can not be reached. Check the connection and try again.');
  });
  const reply = (await response.json().catch(() => ({}))) as Reply<Answer>;
  const [error] = reply.errors ?? [];
  if (error || !reply.data) throw new Unanswered(error?.message ?? `The server answered ${response.status}.`);
  return reply.data;
}

/** Asks when the page is shown; while the variables change, the last answer stays on the screen. */
export function usePublic<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables?: Variables,
  enabled = true,
) {
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery<Answer, Unanswered>({
    queryKey: [document.toString(), variables],
    queryFn: () => askPublic(document, variables),
    placeholderData: keepPreviousData,
    enabled,
  });
  return { data, error, pending: isPending && enabled, stale: isPlaceholderData, again: () => refetch() };
}
