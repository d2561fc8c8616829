import { useEffect, useState } from 'react';
import type { ImportLookQuery, ImportProgressQuery } from '../generated/api/graphql.ts';
import { ask, Refused } from '../parts/ask.ts';
import { ImportLook, ImportProgress } from './importQueries.ts';

export type Job = NonNullable<ImportProgressQuery['importJob']>;
export type Preview = NonNullable<NonNullable<ImportLookQuery['importJob']>['preview']>;

const OFTEN = 400;
export const isRunning = ({ status }: Pick<Job, 'status'>): boolean =>
  status === 'CHECKING' || status === 'IMPORTING';

/**
 * Follows an uploaded file while the server works at it, and asks for what it would do when it was read. `turn` counts up with each thing
 * that is begun at it.
 */
export function useImportJob(id: string | null, turn: number) {
  const [job, setJob] = useState<Job | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [refusal, setRefusal] = useState<Refused | null>(null);
  useEffect(() => {
    if (id === null || turn === 0) return;
    let over = false;
    const follow = async () => {
      while (!over) {
        const { importJob } = await ask(ImportProgress, { id });
        if (over || !importJob) return;
        setJob(importJob);
        if (!isRunning(importJob)) {
          const look = importJob.status === 'CHECKED' ? await ask(ImportLook, { id }) : null;
          if (!over && look) setPreview(look.importJob?.preview ?? null);
          return;
        }
        await new Promise((resolve) => window.setTimeout(resolve, OFTEN));
      }
    };
    setRefusal(null);
    follow().catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      setRefusal(error);
    });
    return () => {
      over = true;
    };
  }, [id, turn]);
  return { job, preview, refusal };
}
