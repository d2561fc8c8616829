import { useRef, useState } from 'react';
import type { ComplaintCountInput } from '../generated/api/graphql.ts';
import { ask, type SeenRemark } from '../parts/ask.ts';
import { useAutosave } from '../parts/useAutosave.ts';
import { type Cell, nameOf } from './cells.ts';
import { FillReturn } from './queries.ts';

/** What was typed and is not saved yet. */
interface Unsaved {
  cells: Map<string, Cell>;
  complaints: Map<string, ComplaintCountInput>;
  words: { nilAttestation?: string; explanation?: string };
}

const nothing = (): Unsaved => ({ cells: new Map(), complaints: new Map(), words: {} });
const isEmpty = ({ cells, complaints, words }: Unsaved): boolean =>
  cells.size === 0 && complaints.size === 0 && Object.keys(words).length === 0;
const joined = (sent: Unsaved, typed: Unsaved): Unsaved => ({
  cells: new Map([...sent.cells, ...typed.cells]),
  complaints: new Map([...sent.complaints, ...typed.complaints]),
  words: { ...sent.words, ...typed.words },
});

/** Saves the draft of a return as it is typed. */
export function useReturnAutosave(start: { id: string; version: number; remarks: readonly SeenRemark[] }) {
  const version = useRef(start.version);
  const [remarks, setRemarks] = useState(start.remarks);
  const send = async (unsaved: Unsaved) => {
    const { fillReturn } = await ask(FillReturn, {
      input: {
        idempotencyKey: crypto.randomUUID(),
        returnId: start.id,
        expectedVersion: version.current,
        observations: [...unsaved.cells.values()],
        complaints: [...unsaved.complaints.values()],
        ...unsaved.words,
      },
    });
    version.current = fillReturn.version;
    setRemarks(fillReturn.remarks);
  };
  const { saving, change, flush, later } = useAutosave({ nothing, isEmpty, joined, send });
  return {
    saving,
    remarks,
    /** Saves whatever is unsaved now; answers the version that stands on the server, or null where something was refused. */
    flush: async (): Promise<number | null> => ((await flush()) ? version.current : null),
    saveCell: (cell: Cell) => change({ ...nothing(), cells: new Map([[nameOf(cell), cell]]) }),
    saveComplaint: (row: ComplaintCountInput) =>
      change({ ...nothing(), complaints: new Map([[`${row.level} ${row.category}`, row]]) }),
    saveWords: (words: Unsaved['words']) => change({ ...nothing(), words }),
    /** Somebody else has saved meanwhile: what is typed here is sent again over what they did. */
    saveOver: (present: number) => {
      version.current = present;
      later();
    },
  };
}
