import { adoptersOfEarlier, adoptionSubjects, returnSubjects } from '../db/notices/subjects.ts';
import { addNotices } from '../db/notices/write.ts';
import type { Change } from './act.ts';
import { type AdoptionSubject, type Notice, noticeOfAdoption, noticeOfReturn } from './rules/notice.ts';
import { noticeOfEdition } from './rules/notice-due.ts';

/** The thing as the act found it; its version tells this act from those before and after it. */
interface Told {
  id: string;
  version: number;
}

type Teller = Pick<Change, 'tx' | 'now'>;

/** Tells of an act on returns, within it. `personId`: the one person of the other side whom it concerns. */
export async function tellOfReturns(
  { tx, now }: Teller,
  kind: Parameters<typeof noticeOfReturn>[0],
  rows: readonly Told[],
  personId: string | null = null,
): Promise<void> {
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  const subjects = await returnSubjects(tx, [...versions.keys()]);
  const told = subjects.map((about) =>
    noticeOfReturn(kind, about, versions.get(about.returnId) ?? 0, personId),
  );
  await addNotices(tx, told, now);
}

/** Tells of an act on an adoption, within it. */
export async function tellOfAdoption(
  { tx, now }: Teller,
  kind: Parameters<typeof noticeOfAdoption>[0],
  { id, version }: Told,
): Promise<void> {
  const subjects = await adoptionSubjects(tx, [id]);
  await addNotices(
    tx,
    subjects.map((about) => noticeOfAdoption(kind, about, version)),
    now,
  );
}

/** Tells of something that belongs to an adoption, within the act; `say` puts it in words. */
export async function tellAbout(
  { tx, now }: Teller,
  adoptionId: string,
  say: (about: AdoptionSubject) => Notice,
): Promise<void> {
  await addNotices(tx, (await adoptionSubjects(tx, [adoptionId])).map(say), now);
}

/** Tells those who keep an earlier edition that one is out, within its publication. */
export async function tellOfEdition({ tx, now }: Teller, editionId: string): Promise<void> {
  const adopters = await adoptersOfEarlier(tx, editionId);
  const told = adopters.flatMap(({ effectiveOn, adoptBy, ...about }) =>
    effectiveOn && adoptBy ? [noticeOfEdition({ ...about, effectiveOn, adoptBy })] : [],
  );
  await addNotices(tx, told, now);
}
