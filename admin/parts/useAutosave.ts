import { useCallback, useEffect, useRef, useState } from 'react';
import { Refused } from './ask.ts';
import { kept } from './kept.ts';
import type { Saving } from './saving.ts';

/** What of a form is not saved yet, and how it is sent. */
interface Autosaving<Unsaved> {
  nothing: () => Unsaved;
  isEmpty: (unsaved: Unsaved) => boolean;
  /** What was to be saved, and over it what was typed meanwhile. */
  joined: (sent: Unsaved, typed: Unsaved) => Unsaved;
  /** Sends it; throws Refused where it is refused. */
  send: (unsaved: Unsaved) => Promise<void>;
  /** Where the tab keeps what is unsaved, so that it is there again after leaving; only for what JSON can hold. */
  keptAs?: string;
}

const QUIET_MS = 800;

/**
 * Saves a form as it is typed: a moment after the last key, one request after the other, only what has changed. What is refused stays
 * unsaved and is sent again with the next change. Leaving the page with something unsaved asks first.
 */
export function useAutosave<Unsaved>(form: Autosaving<Unsaved>) {
  const present = useRef(form);
  present.current = form;
  const unsaved = useRef<Unsaved | null>(null);
  unsaved.current ??= (form.keptAs ? kept.read<Unsaved>(form.keptAs) : null) ?? form.nothing();
  const timer = useRef<number | undefined>(undefined);
  const running = useRef<Promise<boolean> | null>(null);
  const [saving, setSaving] = useState<Saving>({ state: 'SAVED' });

  const hold = useCallback((next: Unsaved) => {
    const { keptAs, isEmpty } = present.current;
    unsaved.current = next;
    if (keptAs && isEmpty(next)) kept.forget(keptAs);
    else if (keptAs) kept.write(keptAs, next);
  }, []);
  const isEmpty = useCallback(() => present.current.isEmpty(unsaved.current as Unsaved), []);

  const send = useCallback(async (): Promise<boolean> => {
    const sent = unsaved.current as Unsaved;
    unsaved.current = present.current.nothing();
    setSaving({ state: 'SAVING' });
    try {
      await present.current.send(sent);
      hold(unsaved.current as Unsaved);
      setSaving({ state: isEmpty() ? 'SAVED' : 'WAITING' });
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      hold(present.current.joined(sent, unsaved.current as Unsaved));
      setSaving({ state: 'REFUSED', refusal: error });
      return false;
    }
  }, [hold, isEmpty]);

  /** Saves whatever is unsaved now; answers false where something was refused. */
  const flush = useCallback(async (): Promise<boolean> => {
    window.clearTimeout(timer.current);
    await running.current;
    while (!isEmpty()) {
      running.current = send();
      if (!(await running.current)) return false;
    }
    return true;
  }, [send, isEmpty]);

  /** Saves in a moment; also what was refused, once more. */
  const later = useCallback(() => {
    setSaving({ state: 'WAITING' });
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(flush, QUIET_MS);
  }, [flush]);

  const change = useCallback(
    (typed: Unsaved) => {
      hold(present.current.joined(unsaved.current as Unsaved, typed));
      later();
    },
    [hold, later],
  );

  /** Gives up what is unsaved. */
  const discard = useCallback(() => {
    window.clearTimeout(timer.current);
    hold(present.current.nothing());
    setSaving({ state: 'SAVED' });
  }, [hold]);

  useEffect(() => {
    if (!isEmpty()) later();
  }, [isEmpty, later]);
  useFlushOnLeave(flush, isEmpty);

  return { saving, change, flush, later, discard };
}

/** Saves what is left when the page or the screen is left; where the page goes at once, the browser asks first. */
function useFlushOnLeave(flush: () => Promise<unknown>, allSaved: () => boolean): void {
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (allSaved()) return;
      void flush();
      event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('beforeunload', leave);
      void flush();
    };
  }, [flush, allSaved]);
}
