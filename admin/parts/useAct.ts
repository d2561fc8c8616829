import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { ask, type Document, Refused } from './ask.ts';

interface Acting<Input, Answer> {
  /** Does the act; answers null where it was refused, and keeps the refusal. */
  act(input: Omit<Input, 'idempotencyKey'>): Promise<Answer | null>;
  busy: boolean;
  refusal: Refused | null;
  clear(): void;
}

/**
 * One act of the contract. A key is drawn for each new input and kept while the same input is tried again, so that a click that is
 * repeated after a lost answer does the thing once. On success everything on screen is asked anew.
 */
export function useAct<Answer, Input extends { idempotencyKey: string }>(
  document: Document<Answer, { input: Input }>,
  done?: string,
): Acting<Input, Answer> {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const tried = useRef({ text: '', key: '' });
  const queries = useQueryClient();
  const notify = useNotify();
  const act = useCallback(
    async (input: Omit<Input, 'idempotencyKey'>) => {
      const text = JSON.stringify(input);
      if (tried.current.text !== text) tried.current = { text, key: crypto.randomUUID() };
      setBusy(true);
      setRefusal(null);
      try {
        const answer = await ask(document, {
          input: { ...input, idempotencyKey: tried.current.key } as Input,
        });
        tried.current = { text: '', key: '' };
        if (done) notify(done, { type: 'success' });
        await queries.invalidateQueries();
        return answer;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        setRefusal(error);
        return null;
      } finally {
        setBusy(false);
      }
    },
    [document, done, notify, queries],
  );
  const clear = useCallback(() => setRefusal(null), []);
  return { act, busy, refusal, clear };
}
