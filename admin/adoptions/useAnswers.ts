import { useRef, useState } from 'react';
import { ask } from '../parts/ask.ts';
import { kept } from '../parts/kept.ts';
import { useAnswered } from '../parts/useAsk.ts';
import { useAutosave } from '../parts/useAutosave.ts';
import type { Adoption } from './AdoptionPage.tsx';
import { AdoptionPageQuery, AnswerAssessment } from './queries.ts';

/** An answer to one question, by the question's key. */
export type Entry = Omit<Adoption['assessment'][number], '__typename'>;
export type Answers = Record<string, Entry>;

const nothing = (): Answers => ({});
const isEmpty = (answers: Answers): boolean => Object.keys(answers).length === 0;
const joined = (sent: Answers, typed: Answers): Answers => ({ ...sent, ...typed });

/** As the server takes an answer: what is empty is not said. */
const asInput = ({ question, answer, ...words }: Entry) => ({
  ...{ question, answer },
  note: words.note || null,
  evidence: words.evidence || null,
  action: words.action || null,
  owner: words.owner || null,
  dueOn: words.dueOn || null,
});

/** The answers of an assessment, each saved as it is typed; what is not saved yet is there again after leaving. */
export function useAnswers(adoption: Adoption) {
  const { id } = adoption;
  const keptAs = `${id} answers`;
  const version = useRef(adoption.version);
  version.current = Math.max(version.current, adoption.version);
  const [typed, setTyped] = useState<Answers>(() => kept.read<Answers>(keptAs) ?? {});
  const answered = useAnswered(AdoptionPageQuery);
  const send = async (answers: Answers) => {
    const input = {
      idempotencyKey: crypto.randomUUID(),
      adoptionId: id,
      expectedVersion: version.current,
      answers: Object.values(answers).map(asInput),
    };
    const { answerAssessment } = await ask(AnswerAssessment, { input });
    version.current = answerAssessment.version;
    answered({ id }, ({ adoption: present }) => ({
      adoption: present ? { ...present, ...answerAssessment } : present,
    }));
  };
  const { saving, change, flush, later, discard } = useAutosave({ nothing, isEmpty, joined, send, keptAs });
  const known: Answers = Object.fromEntries(adoption.assessment.map((entry) => [entry.question, entry]));
  return {
    saving,
    entries: joined(known, typed),
    answer: (entry: Entry) => {
      setTyped((before) => ({ ...before, [entry.question]: entry }));
      change({ [entry.question]: entry });
    },
    /** Saves whatever is unsaved now; answers the version that stands on the server, or null where something was refused. */
    flush: async (): Promise<number | null> => ((await flush()) ? version.current : null),
    /** Sends again what is unsaved, on the version that is there now. */
    again: later,
    /** Gives up what was typed for what is saved. */
    forget: () => {
      discard();
      setTyped({});
    },
  };
}
