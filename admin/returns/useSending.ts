import { useState } from 'react';
import { Refused } from '../parts/ask.ts';
import { sendEvidence } from './evidenceFiles.ts';

/** A file on its way, or one that was refused. */
export interface Sending {
  key: string;
  name: string;
  /** From 0 to 1. */
  share: number;
  problem: string | null;
}

/** Sends files one after the other; those that were refused stay to be read until they are put away or more are sent. */
export function useSending(returnId: string, onArrived: () => unknown) {
  const [sendings, setSendings] = useState<Sending[]>([]);
  const change = (key: string, part: Partial<Sending>) =>
    setSendings((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const drop = (key: string) => setSendings((all) => all.filter((one) => one.key !== key));
  const send = async (files: readonly File[], where: string, largest: number) => {
    const queued = files.map((file) => ({ file, key: crypto.randomUUID() }));
    const begun = queued.map(({ file, key }) => ({ key, name: file.name, share: 0, problem: null }));
    setSendings((all) => [...all.filter(({ problem }) => problem === null), ...begun]);
    for (const { file, key } of queued) {
      try {
        if (file.size > largest)
          throw new Refused(`It is larger than ${sizeInWords(largest)}.`, 'TOO_LARGE', [], []);
        await sendEvidence({ returnId, where }, file, (share) => change(key, { share }));
        drop(key);
        await onArrived();
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        change(key, { problem: error.message });
      }
    }
  };
  return { sendings, send, drop };
}

/** `1536` as `1.5 KB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const [size, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB'];
  return `${size < 10 ? Math.round(size * 10) / 10 : Math.round(size)} ${unit}`;
}
