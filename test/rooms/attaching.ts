import type { FastifyInstance } from 'fastify';
import type { Person } from '../ask.ts';

/** A file of evidence as people see it. */
export interface SeenEvidence {
  id: string;
  where: string | null;
  fileName: string;
  mediaType: string;
  bytes: number;
  hash: string;
  addedBy: string;
}

const EVIDENCE = '{ id where fileName mediaType bytes hash addedBy }';

/** The least that is a PDF. */
export const pdf = (words = 'evidence'): Buffer => Buffer.from(`%PDF-1.7\n% ${words}\n%%EOF\n`);

/** Sends a file to a return as somebody; answers the status and what was said. */
export async function attach(
  app: FastifyInstance,
  who: Person,
  returnId: string,
  bytes: Buffer,
  part: { fileName?: string; where?: string } = {},
) {
  const { fileName = 'letter.pdf', where = '' } = part;
  const answer = await app.inject({
    method: 'POST',
    url: `/evidence?${new URLSearchParams({ returnId, fileName, where })}`,
    headers: { ...who.credentials(), 'content-type': 'application/octet-stream' },
    payload: bytes,
  });
  const { id = '', error } = answer.json<{ id?: string; error?: { code: string; message: string } }>();
  return { status: answer.statusCode, id, code: error?.code, message: error?.message };
}

/** Fetches a file as somebody. */
export const fetched = (app: FastifyInstance, who: Person, id: string) =>
  app.inject({ method: 'GET', url: `/evidence/${id}`, headers: who.credentials() });

/** The files of each version of a return that somebody sees, first to last. */
export async function evidenceOf(who: Person, returnId: string): Promise<SeenEvidence[][]> {
  const seen = await who.ask<{ return: { versions: { evidence: SeenEvidence[] }[] } | null }>(
    `query($id: ID!) { return(id: $id) { versions { evidence ${EVIDENCE} } } }`,
    { id: returnId },
  );
  return (seen.return?.versions ?? []).map(({ evidence }) => evidence);
}
