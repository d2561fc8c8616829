import type { BoardCut, DueState, Receipt } from '../generated/api/graphql.ts';

/** Which firms of a period are looked at: by how their return stands, or why none is owed. */
export const WHICH = {
  ALL: 'All firms',
  DUE: 'Owe a return',
  ON_TIME: 'Came in time',
  RECEIVED_LATE: 'Received late',
  OUTSTANDING: 'Still to come',
  OVERDUE: 'Overdue',
  NIL: 'Nil returns',
  COVERED: 'Covered by another firm’s return',
  SUSPENDED: 'Suspended throughout',
  LEFT: 'Had left',
  NOT_YET_REGISTERED: 'Not registered yet',
} as const;
export type Which = keyof typeof WHICH;

const RECEIPTS: readonly string[] = ['ON_TIME', 'RECEIVED_LATE', 'OUTSTANDING', 'OVERDUE'];

/** The choice that the address tells. */
export function whichOf(address: URLSearchParams): Which {
  const told = address.get('receipt') ?? (address.get('nil') ? 'NIL' : (address.get('state') ?? 'ALL'));
  return told in WHICH ? (told as Which) : 'ALL';
}

/** The address that tells this choice, with whatever else it told. */
export function withWhich(address: URLSearchParams, which: Which): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const key of ['receipt', 'nil', 'state', 'after']) next.delete(key);
  if (RECEIPTS.includes(which)) next.set('receipt', which);
  else if (which === 'NIL') next.set('nil', 'true');
  else if (which !== 'ALL') next.set('state', which);
  return next;
}

/** What is asked of the server for an address. */
export function askedBy(address: URLSearchParams) {
  return {
    after: address.get('after'),
    search: address.get('search'),
    receipt: address.get('receipt') as Receipt | null,
    state: address.get('state') as DueState | null,
    nil: address.get('nil') === 'true' ? true : null,
    cut: address.get('cut') as BoardCut | null,
    category: address.get('category'),
  };
}
