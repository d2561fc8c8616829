/** What a rule says about something that was sent. */
export interface SeenRemark {
  level: 'ERROR' | 'WARNING' | 'ADVICE';
  code: string;
  where: string;
  why: string;
}

/** A document with the types of its answer and variables, as the generated files have them. */
export interface Document<Answer, Variables> {
  toString(): string;
  __apiType?: ((variables: Variables) => Answer) | undefined;
}

/** The server's refusal: whole sentences, and where the fault lies. */
export class Refused extends Error {
  override name = 'Refused';

  constructor(
    message: string,
    readonly code: string,
    readonly path: string[],
    readonly remarks: SeenRemark[],
  ) {
    super(message);
  }
}

const SEAT = 'accord.seat';

/** The seat in use: kept by the browser tab, so that two tabs can sit in two seats. */
export const seatInUse = {
  get: (): string => sessionStorage.getItem(SEAT) ?? '',
  set: (id: string): void => sessionStorage.setItem(SEAT, id),
  clear: (): void => sessionStorage.removeItem(SEAT),
};

interface Reply<Answer> {
  data?: Answer | null;
  errors?: { message: string; extensions?: { code?: string; path?: string[]; remarks?: SeenRemark[] } }[];
}

/** Asks one endpoint. Throws Refused for what the server refuses, and for a server that can not be reached. */
export async function askAt<Answer, Variables>(
  endpoint: string,
  document: Document<Answer, Variables>,
  variables?: Variables,
): Promise<Answer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-accord-seat': seatInUse.get() },
    body: JSON.stringify({ query: document.toString(), variables: variables ?? {} }),
  }).catch(() => {
    throw new Refused(
      'The server can not be reached. What you typed is still here; try again in a moment.',
      'UNREACHABLE',
      [],
      [],
    );
  });
  const reply = (await response.json().catch(() => ({}))) as Reply<Answer>;
  const [error] = reply.errors ?? [];
  if (error || !reply.data) {
    const { code = 'UNFORESEEN', path = [], remarks = [] } = error?.extensions ?? {};
    throw new Refused(error?.message ?? `The server answered ${response.status}.`, code, path, remarks);
  }
  return reply.data;
}

/** Asks `/graphql`, in the seat in use. */
export function ask<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables?: Variables,
): Promise<Answer> {
  return askAt('/graphql', document, variables);
}
