import { useCallback, useEffect, useRef, useState } from 'react';
import type { ComplaintCountInput } from '../generated/api/graphql.ts';
import { ask, Refused, type SeenRemark } from '../parts/ask.ts';
import { type Cell, nameOf } from './cells.ts';
import { FillReturn } from './queries.ts';

/** What was typed and is not saved yet. */
interface Unsaved {
  cells: Map<string, Cell>;
  complaints: Map<string, ComplaintCountInput>;
  words: { nilAttestation?: string; explanation?: string };
}

/** What was to be saved, and over it what was typed meanwhile. */
const joined = (sent: Unsaved, typed: Unsaved): Unsaved => ({
  cells: new Map([...sent.cells, ...typed.cells]),
  complaints: new Map([...sent.complaints, ...typed.complaints]),
  words: { ...sent.words, ...typed.words },
});

export type Saving = { state: 'SAVED' | 'WAITING' | 'SAVING' } | { state: 'REFUSED'; refusal: Refused };

const QUIET_MS = 800;

const nothing = (): Unsaved => ({ cells: new Map(), complaints: new Map(), words: {} });
const isEmpty = ({ cells, complaints, words }: Unsaved): boolean =>
  cells.size === 0 && complaints.size === 0 && Object.keys(words).length === 0;

/**
 * Saves a draft as it is typed: a moment after the last key, one request after the other, only what has changed. What is refused stays
 * unsaved and is sent again with the next change. Leaving the page with something unsaved asks first.
 */
export function useAutosave(start: { id: string; version: number; remarks: readonly SeenRemark[] }) {
  const version = useRef(start.version);
  const unsaved = useRef(nothing());
  const timer = useRef<number | undefined>(undefined);
  const running = useRef<Promise<boolean> | null>(null);
  const [saving, setSaving] = useState<Saving>({ state: 'SAVED' });
  const [remarks, setRemarks] = useState(start.remarks);

  const send = useCallback(async (): Promise<boolean> => {
    const sent = unsaved.current;
    unsaved.current = nothing();
    setSaving({ state: 'SAVING' });
    try {
      const { fillReturn } = await ask(FillReturn, {
        input: {
          idempotencyKey: crypto.randomUUID(),
          returnId: start.id,
          expectedVersion: version.current,
          observations: [...sent.cells.values()],
          complaints: [...sent.complaints.values()],
          ...sent.words,
        },
      });
      version.current = fillReturn.version;
      setRemarks(fillReturn.remarks);
      setSaving({ state: isEmpty(unsaved.current) ? 'SAVED' : 'WAITING' });
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      unsaved.current = joined(sent, unsaved.current);
      setSaving({ state: 'REFUSED', refusal: error });
      return false;
    }
  }, [start.id]);

  /** Saves whatever is unsaved now; answers the version that stands on the server, or null where something was refused. */
  const flush = useCallback(async (): Promise<number | null> => {
    window.clearTimeout(timer.current);
    await running.current;
    while (!isEmpty(unsaved.current)) {
      running.current = send();
      if (!(await running.current)) return null;
    }
    return version.current;
  }, [send]);

  const later = useCallback(() => {
    setSaving({ state: 'WAITING' });
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(flush, QUIET_MS);
  }, [flush]);

  useFlushOnLeave(flush, () => isEmpty(unsaved.current));

  return {
    saving,
    remarks,
    flush,
    saveCell: (cell: Cell) => {
      unsaved.current.cells.set(nameOf(cell), cell);
      later();
    },
    saveComplaint: (row: ComplaintCountInput) => {
      unsaved.current.complaints.set(`${row.level} ${row.category}`, row);
      later();
    },
    saveWords: (words: Unsaved['words']) => {
      unsaved.current.words = { ...unsaved.current.words, ...words };
      later();
    },
    /** Somebody else has saved meanwhile: what is typed here is sent again over what they did. */
    saveOver: (present: number) => {
      version.current = present;
      later();
    },
  };
}

/** Saves what is left when the page or the screen is left; where the page goes at once, the browser asks first. */
function useFlushOnLeave(flush: () => Promise<unknown>, allSaved: () => boolean): void {
  const saved = useRef(allSaved);
  saved.current = allSaved;
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (saved.current()) return;
      void flush();
      event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('beforeunload', leave);
      void flush();
    };
  }, [flush]);
}
