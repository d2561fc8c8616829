import { Refused, seatInUse } from '../parts/ask.ts';
import { saveBlob } from '../parts/saveFile.ts';

interface Reply {
  id?: string;
  error?: { code: string; message: string };
}

const refusedBy = ({ error }: Reply, status: number): Refused =>
  new Refused(error?.message ?? `The server answered ${status}.`, error?.code ?? 'UNFORESEEN', [], []);

/**
 * Sends one file to the draft of a return; `where` is the path of a cell, or '' for the whole. `onShare` is told how much has gone, from 0 to 1.
 * Throws Refused.
 */
export function sendEvidence(
  place: { returnId: string; where: string },
  file: File,
  onShare: (share: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // The one way by which a browser tells how much of a file has gone.
    const request = new XMLHttpRequest();
    request.open('POST', `/evidence?${new URLSearchParams({ ...place, fileName: file.name })}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-accord-seat', seatInUse.get());
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const reply = (request.response ?? {}) as Reply;
      if (reply.id) resolve();
      else reject(refusedBy(reply, request.status));
    };
    request.onerror = () => {
      const why =
        'It did not arrive: the server can not be reached, or the file was changed meanwhile. Choose it again.';
      reject(new Refused(why, 'UNREACHABLE', [], []));
    };
    request.send(file);
  });
}

/** Fetches a file in the seat in use and hands it to the browser to be saved. Throws Refused. */
export async function saveEvidence({ id, fileName }: { id: string; fileName: string }): Promise<void> {
  const response = await fetch(`/evidence/${id}`, { headers: { 'x-accord-seat': seatInUse.get() } }).catch(
    () => {
      throw new Refused('The server can not be reached. Try again in a moment.', 'UNREACHABLE', [], []);
    },
  );
  if (!response.ok) throw refusedBy((await response.json().catch(() => ({}))) as Reply, response.status);
  saveBlob(await response.blob(), fileName);
}
