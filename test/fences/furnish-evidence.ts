import { randomUUID } from 'node:crypto';
import { attach, pdf } from '../rooms/attaching.ts';
import type { Reporter } from '../rooms/reporting.ts';
import type { World } from '../world.ts';

/** A file of a firm's draft. */
export interface Evidenced {
  evidenceId: string;
}

/** Gives a firm a file in each of its returns that are drafts; the first is the one that is asked for. */
export async function furnishEvidence(
  { app }: World,
  firm: Reporter,
  [draftId, ...others]: [string, ...string[]],
): Promise<Evidenced> {
  for (const returnId of others) await attach(app, firm.reporter, returnId, pdf(firm.id));
  return { evidenceId: (await attach(app, firm.reporter, draftId, pdf(firm.id))).id };
}

/** Behind the fences: that an officer has read what a firm had submitted. */
export async function evidenceRead({ behind }: World, firm: Reporter): Promise<void> {
  await behind`insert into accord.evidence_reads (id, association_id, member_id, evidence_id, person_id, at)
    select ${randomUUID()}, f.association_id, f.member_id, f.id, f.added_by_id, now()
    from accord.evidence_files f join accord.return_versions v on v.id = f.version_id
    where f.member_id = ${firm.id} and v.submitted_at is not null limit 1`;
}
