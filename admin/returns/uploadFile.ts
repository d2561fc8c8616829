import { Refused, seatInUse } from '../parts/ask.ts';

interface Reply {
  id?: string;
  error?: { code: string; message: string };
}

/** Sends a file, of whatever size, to be read for a period; answers the id of its job. Throws Refused. */
export async function uploadFile(periodId: string, file: File): Promise<string> {
  const response = await fetch(`/uploads?${new URLSearchParams({ periodId, fileName: file.name })}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-accord-seat': seatInUse.get() },
    body: file,
  }).catch(() => {
    const why =
      'The file did not arrive: the server can not be reached, or the file was changed meanwhile. Choose it again.';
    throw new Refused(why, 'UNREACHABLE', [], []);
  });
  const { id, error } = (await response.json().catch(() => ({}))) as Reply;
  if (id) return id;
  throw new Refused(
    error?.message ?? `The server answered ${response.status}.`,
    error?.code ?? 'UNFORESEEN',
    [],
    [],
  );
}
