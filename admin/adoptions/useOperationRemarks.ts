import { useEffect, useState } from 'react';
import type { OperationInput } from '../generated/api/graphql.ts';
import type { SeenRemark } from '../parts/ask.ts';
import { useAsk } from '../parts/useAsk.ts';
import { OperationRemarks } from './extension-queries.ts';

const QUIET_MS = 300;

export interface Judged {
  remarks: readonly SeenRemark[];
  /** WAITING: the rules have not answered about what stands there now. */
  state: 'NOTHING' | 'WAITING' | 'ANSWERED';
}

/** What the rules would say about an operation, a moment after the last key; nothing while it is null. Nothing is saved. */
export function useOperationRemarks(adoptionId: string, operation: OperationInput | null): Judged {
  const typed = operation && JSON.stringify(operation);
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(typed), QUIET_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);
  const asked = settled !== null && settled === typed;
  const variables = { adoptionId, operation: JSON.parse(settled ?? '{}') as OperationInput };
  const { data, error } = useAsk(OperationRemarks, variables, asked);
  if (typed === null) return { remarks: [], state: 'NOTHING' };
  if (!asked || (!data && !error)) return { remarks: [], state: 'WAITING' };
  return { remarks: error ? faultsIn(error) : (data?.operationRemarks ?? []), state: 'ANSWERED' };
}

/** What was not even an operation: the server says why. */
function faultsIn({ message, remarks, code }: { message: string; remarks: SeenRemark[]; code: string }) {
  return remarks.length > 0 ? remarks : [{ level: 'ERROR' as const, code, where: '', why: message }];
}
