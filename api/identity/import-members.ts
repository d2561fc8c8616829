import { uuidv7 } from 'uuidv7';
import { addAdoptions } from '../../db/adoptions/bring-over.ts';
import { nextCertificateNumber } from '../../db/adoptions/write.ts';
import { codesById, contentOf, editionsByCode } from '../../db/codes/read.ts';
import { organizationsById } from '../../db/identity/read.ts';
import {
  addMemberships,
  addOrganizations,
  ensureGroups,
  lastMembershipNumber,
  memberNames,
} from '../../db/identity/write.ts';
import {
  addEffectiveCodes,
  addRegisterEntries,
  publishedClauses,
} from '../../db/publications/code-writes.ts';
import { act, type Change } from '../act.ts';
import type { Context } from '../context.ts';
import { expectNoErrors, found, refuse } from '../refusal.ts';
import { digest } from '../rules/canonical.ts';
import { currentEdition } from '../rules/edition.ts';
import { effectiveCode } from '../rules/effective.ts';
import { plainName } from '../rules/near.ts';
import { type RegisterFirm, type RegisterMapping, readRegister } from '../rules/register-sheet.ts';
import { readTableFile } from '../table-file.ts';
import { slugOf } from './admit-member.ts';

export interface ImportMembersInput {
  idempotencyKey: string;
  codeId: string;
  fileName: string;
  fileBase64: string;
  mapping: { [K in keyof RegisterMapping]?: RegisterMapping[K] } & { firm: string };
  since: string;
  registeredOn: string;
}

/**
 * Brings a register over that was kept on paper: each firm becomes a member, with an adoption of the code that says it was brought over,
 * a certificate, and its place on the public register. Firms that are members already are left as they are. All or nothing.
 * Refuses NOT_FOUND (code), NOTHING_TO_PUBLISH (no published edition), FAULTS_IN_FILE with every fault, BAD_INPUT (dates).
 */
export async function importMembers(
  context: Context,
  input: ImportMembersInput,
): Promise<{ id: string; members: number; adoptions: number }> {
  const outcome = await act(context, { action: 'importMembers', input }, async (change) => {
    if (input.registeredOn < input.since || input.registeredOn > change.today) {
      refuse(
        'BAD_INPUT',
        'Firms are registered on the day of their membership or later, and not in the future.',
        {
          path: ['registeredOn'],
        },
      );
    }
    const firms = await newFirms(change, await readFirms(input));
    const members = await admit(change, input, firms);
    await register(change, input, members);
    return `${uuidv7()}:${firms.length}`;
  });
  const [id = '', count] = outcome.split(':');
  return { id, members: Number(count), adoptions: Number(count) };
}

async function readFirms(input: ImportMembersInput): Promise<RegisterFirm[]> {
  const { group = null, segment = null, sizeBand = null, region = null, firm } = input.mapping;
  const table = await readTableFile(input.fileBase64);
  const read =
    table.remarks.length > 0
      ? { firms: [], remarks: table.remarks }
      : readRegister({
          ...table,
          mapping: { firm, group, segment, sizeBand, region },
        });
  expectNoErrors('FAULTS_IN_FILE', 'The file has faults: nothing was imported.', read.remarks);
  return read.firms;
}

/** Those that are no members yet; names are compared as a file of figures compares them, or one firm would be two that can not be told apart. */
async function newFirms({ tx }: Change, firms: RegisterFirm[]): Promise<RegisterFirm[]> {
  const taken = new Set((await memberNames(tx)).map(plainName));
  return firms.filter(({ name }) => !taken.has(plainName(name)));
}

interface Admitted {
  firm: RegisterFirm;
  memberId: string;
  membershipId: string;
}

async function admit(
  { tx, viewer }: Change,
  input: ImportMembersInput,
  firms: RegisterFirm[],
): Promise<Admitted[]> {
  const associationId = viewer.organizationId;
  const groups = await ensureGroups(
    tx,
    associationId,
    firms.flatMap(({ groupName }) => groupName ?? []),
  );
  const last = await lastMembershipNumber(tx, associationId);
  const admitted = firms.map((firm) => ({ firm, memberId: uuidv7(), membershipId: uuidv7() }));
  await addOrganizations(
    tx,
    admitted.map(({ firm: { name }, memberId }) => ({
      id: memberId,
      kind: 'MEMBER' as const,
      name,
      slug: slugOf(name, memberId),
    })),
  );
  await addMemberships(
    tx,
    admitted.map(({ firm, memberId, membershipId }, place) => ({
      id: membershipId,
      associationId,
      memberId,
      number: String(last + place + 1),
      segment: firm.segment,
      sizeBand: firm.sizeBand,
      region: firm.region,
      groupId: (firm.groupName && groups.get(firm.groupName)) || null,
      since: input.since,
    })),
  );
  return admitted;
}

async function register(change: Change, input: ImportMembersInput, admitted: Admitted[]): Promise<void> {
  const { tx, viewer, now, today } = change;
  if (admitted.length === 0) return;
  const association = found(
    (await organizationsById(tx, [viewer.organizationId])).get(viewer.organizationId),
    'association',
  );
  const code = found((await codesById(tx, [input.codeId])).get(input.codeId), 'code');
  const edition =
    currentEdition((await editionsByCode(tx, [code.id])).get(code.id) ?? [], today) ??
    refuse('NOTHING_TO_PUBLISH', 'The code has no published edition that a firm could keep.');
  const first = await nextCertificateNumber(tx, association, input.registeredOn.slice(0, 4));
  const rows = admitted.map((member, place) => ({
    ...member,
    adoptionId: uuidv7(),
    certificateNumber: numberAfter(first, place),
  }));
  const since = input.registeredOn;
  await addAdoptions(
    tx,
    rows.map(({ memberId, membershipId, adoptionId, certificateNumber }) => {
      const owned = { associationId: association.id, memberId };
      const status = 'REGISTERED' as const;
      return {
        adoption: {
          ...owned,
          id: adoptionId,
          membershipId,
          codeId: code.id,
          editionId: edition.id,
          status,
          certificateNumber,
          committedAt: now,
          registeredOn: since,
          broughtOver: true,
        },
        event: {
          ...owned,
          id: uuidv7(),
          adoptionId,
          status,
          on: since,
          reason: 'Brought over from the register on paper',
          personId: viewer.personId,
        },
      };
    }),
  );
  await publish(change, { association, code, edition, since }, rows);
}

interface Adopted {
  association: { id: string; name: string };
  code: { key: string; title: string };
  edition: { id: string; number: number };
  since: string;
}

interface Certified extends Admitted {
  certificateNumber: string;
}

/** Puts the firms on the public register, each with the master code as what it promises. */
async function publish(
  { tx, now }: Change,
  { association, code, edition, since }: Adopted,
  rows: Certified[],
): Promise<void> {
  await addRegisterEntries(
    tx,
    rows.map(({ firm, memberId, certificateNumber }) => ({
      certificateNumber,
      memberId,
      associationId: association.id,
      associationName: association.name,
      firmName: firm.name,
      codeKey: code.key,
      codeTitle: code.title,
      editionNumber: edition.number,
      status: 'REGISTERED' as const,
      since,
    })),
    now,
  );
  const clauses = publishedClauses(effectiveCode(await contentOf(tx, edition.id), []).clauses);
  const promised = { editionNumber: edition.number, extensionNumber: null, clauses };
  const contentHash = digest({ ...promised, clauses: clauses.map((clause) => ({ ...clause })) });
  await addEffectiveCodes(
    tx,
    rows.map(({ memberId, certificateNumber }) => ({
      ...promised,
      certificateNumber,
      memberId,
      associationId: association.id,
      inForceFrom: since,
      recordedAt: now,
      contentHash,
    })),
  );
}

/** The certificate number so many places after the first one. */
function numberAfter(first: string, places: number): string {
  const stem = first.slice(0, first.lastIndexOf('-') + 1);
  return `${stem}${String(Number(first.slice(stem.length)) + places).padStart(4, '0')}`;
}
