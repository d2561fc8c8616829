import type { SizeBand } from '../../schema/words.ts';
import type { Person } from '../ask.ts';
import type { World } from '../world.ts';
import { type Association, admitFirm, type Firm, publish, writeDraft } from './parties.ts';

/** An adoption as the one who acts on it sees it. */
export interface Seen {
  id: string;
  status: string;
  version: number;
  certificateNumber: string | null;
  commitmentText: string;
  commitmentTextHash: string;
  questions: { key: string; text: string }[];
  viewerCan: string[];
}

export const ADOPTION = `{ id status version certificateNumber commitmentText commitmentTextHash viewerCan
  questions { key text } }`;

export const see = async <T = Seen>(who: Person, id: string, selection = ADOPTION) =>
  (await who.ask<{ adoption: T }>(`query($id: ID!) { adoption(id: $id) ${selection} }`, { id })).adoption;

export const on = (adoption: Pick<Seen, 'id' | 'version'>, part: object = {}) => ({
  adoptionId: adoption.id,
  expectedVersion: adoption.version,
  ...part,
});

export const yes = (adoption: Seen) =>
  adoption.questions.map(({ key }) => ({ question: key, answer: 'YES' }) as Record<string, unknown>);

export const sign = (who: Person, adoption: Seen) =>
  who.act<Seen>('commitAdoption', on(adoption, { textHash: adoption.commitmentTextHash }), ADOPTION);

export const consider = (firm: Firm, codeId: string) =>
  firm.admin.act<Seen>('considerCode', { codeId }, ADOPTION);

/** Answers every question with yes, and completes the assessment. */
export async function assess(firm: Firm, codeId: string): Promise<Seen> {
  const considered = await consider(firm, codeId);
  const input = on(considered, { answers: yes(considered) });
  const answered = await firm.admin.act<Seen>('answerAssessment', input, ADOPTION);
  return firm.admin.act<Seen>('completeAssessment', on(answered), ADOPTION);
}

/** One association's stream of new firms and published codes. */
export function adopting(world: World, association: Association) {
  let firms = 0;
  let codes = 0;
  return {
    newFirm(sizeBand: SizeBand, since = '2020-01-01'): Promise<Firm> {
      firms += 1;
      return admitFirm(world, association, { name: `Firm ${firms}`, number: String(firms), sizeBand, since });
    },
    async newCode(): Promise<string> {
      codes += 1;
      const { codeId, draft } = await writeDraft(association.editor, `${association.slug}-${codes}`);
      await publish(association.editor, draft);
      return codeId;
    },
  };
}
