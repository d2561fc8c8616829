import { useState } from 'react';
import { type SentFile, saveFile } from './saveFile.ts';

/**
 * Asks for a file in one of several formats and hands it to the browser; says what `none` says where there is none, and what the server
 * says where it refuses. `Told`: the errors whose words are for the reader.
 */
export function useDownload<Format extends string>(
  get: (format: Format) => Promise<SentFile | null | undefined>,
  none: (format: Format) => string,
  Told: abstract new (...parts: never[]) => Error,
) {
  const [busy, setBusy] = useState<Format | null>(null);
  const [problem, setProblem] = useState('');
  const download = async (format: Format) => {
    setBusy(format);
    setProblem('');
    try {
      const file = await get(format);
      if (file) saveFile(file);
      else setProblem(none(format));
    } catch (error) {
      if (!(error instanceof Told)) throw error;
      setProblem(error.message);
    } finally {
      setBusy(null);
    }
  };
  return { busy, problem, download };
}
