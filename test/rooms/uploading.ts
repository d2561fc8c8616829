import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Person } from '../ask.ts';
import type { SeenPreview } from '../stories/filing.ts';

/** An uploaded file as its bringer sees it. */
export interface SeenJob {
  id: string;
  status: string;
  rowsRead: number;
  rowsTotal: number | null;
  share: number;
  refusal: string | null;
  preview: SeenPreview | null;
  outcome: { id: string; firms: number; cells: number; alreadyImported: boolean } | null;
}

export const JOB = `{ id status rowsRead rowsTotal share refusal outcome { id firms cells alreadyImported }
  preview { header sheetName rowsRead digest remembered firms { memberName cells startsOn endsOn offCalendar joint }
    remarks { level code where why } mapping { sheet firm group breakdown span joint figures { indicatorKey role column }
      complaints { field column } ignored } } }`;

/** Sends bytes to `/uploads` as somebody; answers the status and what was said. */
export async function upload(
  app: FastifyInstance,
  who: Person,
  periodId: string,
  bytes: Buffer,
  fileName = 'figures.csv',
) {
  const answer = await app.inject({
    method: 'POST',
    url: `/uploads?${new URLSearchParams({ periodId, fileName })}`,
    headers: { ...who.credentials(), 'content-type': 'application/octet-stream' },
    payload: bytes,
  });
  return { status: answer.statusCode, body: answer.json<{ id: string; error?: { code: string } }>() };
}

export const jobOf = async (who: Person, id: string): Promise<SeenJob | null> =>
  (await who.ask<{ importJob: SeenJob | null }>(`query($id: ID!) { importJob(id: $id) ${JOB} }`, { id }))
    .importJob;

/** Looks at the job again and again until it has ended or waits; answers everything that was seen on the way. */
export async function untilStill(
  who: Person,
  id: string,
  seconds = 120,
): Promise<{ job: SeenJob; seen: SeenJob[] }> {
  const seen: SeenJob[] = [];
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(100)) {
    const job = await jobOf(who, id);
    if (!job) throw new Error('There is no such upload');
    seen.push(job);
    if (!['CHECKING', 'IMPORTING'].includes(job.status)) return { job, seen };
  }
  throw new Error(`The upload still runs: ${JSON.stringify(seen.at(-1))}`);
}
