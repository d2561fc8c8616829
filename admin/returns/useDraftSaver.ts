import { useEffect, useReducer, useState } from 'react';
import type { DraftContentFragment } from '../generated/api/graphql.ts';
import { DraftSaver } from './draft-saver.ts';

const LOOK_MS = 4_000;

/**
 * The draft of a return while it is written: saved as it is typed, and looked at now and then for what others wrote. What is not saved
 * outlives a reload and a lost connection. `onGone`: it is no draft any more.
 */
export function useDraftSaver(start: DraftContentFragment, onGone: () => void): DraftSaver {
  const [, onChange] = useReducer((changes: number) => changes + 1, 0);
  const [saver] = useState(() => new DraftSaver(start, onChange));
  const gone = saver.draft.status !== 'DRAFT';
  useEffect(() => {
    saver.resume();
  }, [saver]);
  useEffect(() => {
    if (gone) onGone();
  }, [gone, onGone]);
  useEffect(() => {
    const timer = window.setInterval(() => {
      if (!document.hidden) void saver.look();
    }, LOOK_MS);
    return () => window.clearInterval(timer);
  }, [saver]);
  useEffect(() => {
    // Saves what is left when the page or the screen is left; where the page goes at once, the browser asks first.
    const leave = (event: BeforeUnloadEvent) => {
      if (saver.allSaved) return;
      void saver.flush();
      event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('beforeunload', leave);
      void saver.flush();
    };
  }, [saver]);
  return saver;
}
