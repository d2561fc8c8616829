import { randomUUID } from 'node:crypto';
import { hashContent } from '../../api/return-remarks.ts';
import type { ComplaintPart } from '../../api/rules/complaint-row.ts';
import type { ComplaintLevel } from '../../schema/words.ts';
import type { World } from '../world.ts';
import { type Association, EDITION, publish, type SeenEdition, writeDraft } from './parties.ts';

/** A firm of the sector whose adoption is registered, written behind the fences. */
export interface SectorFirm {
  name: string;
  memberId: string;
  adoptionId: string;
  certificateNumber: string;
}

/** One figure of a return: a share as numerator and denominator, or a value. */
export interface Figure {
  indicatorKey: string;
  breakdown?: string;
  value?: string;
  numerator?: string;
  denominator?: string;
  state?: 'REPORTED' | 'NIL' | 'NOT_APPLICABLE' | 'NOT_AVAILABLE';
}

export interface Complaint {
  level: ComplaintLevel;
  category: string;
  product?: string;
  parts?: ComplaintPart[];
  received: number;
  closed: number;
  upheld: number;
}

/** Writes a sector for one code straight into the tables, so that a report's figures can be chosen freely. */
export class Sector {
  constructor(
    private readonly world: World,
    private readonly association: Association,
    private readonly code: { id: string; editionId: string },
  ) {}

  async firm(
    name: string,
    place: { segment: string; sizeBand?: string; region?: string; groupName?: string; endedOn?: string },
  ): Promise<SectorFirm> {
    const { endedOn = null, ...membership } = place;
    const admitted = await this.association.admin.act<{ id: string; member: { id: string } }>(
      'admitMember',
      { name, number: name, sizeBand: 'SMALL', since: '2020-01-01', ...membership },
      '{ id member { id } }',
    );
    const firm = {
      name,
      memberId: admitted.member.id,
      adoptionId: randomUUID(),
      certificateNumber: `C-${name.toUpperCase().replaceAll(' ', '-')}`,
    };
    await this.world.behind`insert into accord.adoptions ${this.world.behind({
      id: firm.adoptionId,
      association_id: this.association.id,
      member_id: firm.memberId,
      membership_id: admitted.id,
      code_id: this.code.id,
      edition_id: this.code.editionId,
      status: endedOn ? 'WITHDRAWN' : 'REGISTERED',
      certificate_number: firm.certificateNumber,
      committed_at: new Date('2022-01-01T00:00:00Z'),
      registered_on: '2022-01-01',
      ended_on: endedOn,
    })}`;
    return firm;
  }

  async period(label: string, startsOn: string, endsOn: string): Promise<string> {
    const id = randomUUID();
    await this.world.behind`insert into accord.periods ${this.world.behind({
      ...{ id, label, association_id: this.association.id, code_id: this.code.id },
      ...{ starts_on: startsOn, ends_on: endsOn, due_on: endsOn },
    })}`;
    return id;
  }

  /** Hands in a version of a firm's return for the period, which the association has accepted, or not. */
  async version(
    firm: SectorFirm,
    periodId: string,
    report: {
      number?: number;
      accepted?: boolean;
      figures: Figure[];
      complaints?: Complaint[];
      answers?: { topic: string; key: string; answer: string }[];
      nilAttestation?: string;
    },
  ): Promise<string> {
    const sql = this.world.behind;
    const { number = 1, accepted = true } = report;
    const owner = { association_id: this.association.id, member_id: firm.memberId };
    await sql`insert into accord.returns ${sql({
      ...{
        id: randomUUID(),
        ...owner,
        adoption_id: firm.adoptionId,
        period_id: periodId,
        status: 'ACCEPTED',
      },
    })} on conflict do nothing`;
    const [{ id: returnId }] = await sql<[{ id: string }]>`select id from accord.returns
      where adoption_id = ${firm.adoptionId} and period_id = ${periodId}`;
    const id = randomUUID();
    await sql`insert into accord.return_versions ${sql({
      ...{ id, ...owner, return_id: returnId, edition_id: this.code.editionId, number, source: 'FORM' },
    })}`;
    for (const figure of report.figures) {
      await sql`insert into accord.observations ${sql({
        ...{
          ...owner,
          version_id: id,
          indicator_key: figure.indicatorKey,
          breakdown: figure.breakdown ?? '',
        },
        ...{ state: figure.state ?? 'REPORTED', value: figure.value ?? null },
        ...{ numerator: figure.numerator ?? null, denominator: figure.denominator ?? null },
      })}`;
    }
    for (const complaint of report.complaints ?? []) {
      const open = { open_at_start: complaint.closed, open_at_end: complaint.received };
      const parts = sql.json((complaint.parts ?? []).map((part) => ({ ...part })));
      await sql`insert into accord.complaint_counts ${sql({ ...owner, version_id: id, ...complaint, ...open, parts } as never)}`;
    }
    for (const answer of report.answers ?? []) {
      await sql`insert into accord.self_assessments ${sql({ ...owner, version_id: id, ...answer })}`;
    }
    const at = new Date();
    const complaints = (report.complaints ?? []).map((row) => ({
      ...{ ...row, openAtStart: row.closed, openAtEnd: row.received },
    }));
    const observations = report.figures.map((figure) => ({ ...figure, state: figure.state ?? 'REPORTED' }));
    const nilAttestation = report.nilAttestation ?? null;
    const hash = hashContent({ observations, complaints, nilAttestation });
    await sql`update accord.return_versions set nil_attestation = ${nilAttestation}, submitted_at = ${at}, content_hash = ${hash},
      accepted_at = ${accepted ? at : null} where id = ${id}`;
    return id;
  }

  /** Puts a firm on the public register, with a promise to answer within so many days, both from a day on. */
  async promise(firm: SectorFirm, told: { status: string; on: string; days: string }): Promise<void> {
    const sql = this.world.behind;
    const owner = {
      ...{ certificate_number: firm.certificateNumber, association_id: this.association.id },
      member_id: firm.memberId,
    };
    const at = new Date();
    const [{ key }] = await sql<[{ key: string }]>`select key from accord.codes where id = ${this.code.id}`;
    await sql`insert into published.register_entries ${sql({
      ...{ ...owner, association_name: 'A', firm_name: firm.name, code_key: key },
      ...{ code_title: 'C', edition_number: 1, status: told.status, since: told.on },
    })}`;
    await sql`insert into published.register_events ${sql({
      ...{ ...owner, status: told.status, on: told.on, recorded_at: at },
    })}`;
    const parameter = { label: 'Days to answer', unit: 'working days', floor: '10', value: told.days };
    const clauses = [
      { key: 'scope', heading: 'Scope', parameters: [] },
      { key: 'answers', heading: 'Answers', parameters: [parameter] },
    ];
    await sql`insert into published.effective_codes ${sql({
      ...{ ...owner, in_force_from: told.on, recorded_at: at, edition_number: 1 },
      ...{ content_hash: 'hash', clauses: sql.json(clauses) },
    } as never)}`;
  }

  /** Tells the association of a breach. */
  async breach(
    firm: SectorFirm,
    breach: { found_on: string; seriousness: string; cause: string },
  ): Promise<void> {
    const sql = this.world.behind;
    const id = randomUUID();
    const [{ id: personId }] = await sql<[{ id: string }]>`select id from accord.people limit 1`;
    const owner = {
      ...{ association_id: this.association.id, member_id: firm.memberId, adoption_id: firm.adoptionId },
    };
    const clause = {
      clause_key: 'answers',
      clause_number: '2',
      clause_heading: 'Answers',
      clause_text: 'Words',
    };
    await sql`insert into accord.breaches ${sql({
      ...{ ...owner, ...clause, ...breach, id, edition_number: 1, happened_from: breach.found_on },
      ...{ found_how: 'OWN_CHECK', description: 'Words', remedy_status: 'DONE', systemic: false },
      ...{ logged_by_id: personId, logged_at: new Date() },
    })}`;
    const content = {
      ...{ clauseKey: 'answers', foundOn: breach.found_on, seriousness: breach.seriousness },
      ...{ cause: breach.cause, systemic: false, customersAffected: 3, moneyLost: '10.50', currency: 'EUR' },
    };
    await sql`insert into accord.breach_notices ${sql({
      ...{ ...owner, id: randomUUID(), breach_id: id, number: 1, way: 'NOTICE', content_hash: 'hash' },
      ...{ content: sql.json(content), late: false, notified_by_id: personId, notified_at: new Date() },
    } as never)}`;
  }
}

/**
 * A code with a ratio (answered-in-time), a count (opened) and a count for the association alone (staff), and eight firms that keep it:
 * A to D and Silent in Retail, E and F of one group in Trade, and Gone, which left on 29 June 2024. More is measured where told.
 */
export async function foundSector(
  world: World,
  guild: Association,
  lists: object | null = null,
  indicators: object[] = [],
): Promise<{ sector: Sector; firms: SectorFirm[] }> {
  const written = await writeDraft(guild.editor, 'guild-code');
  let { draft } = written;
  for (const [key, audience] of [
    ['opened', 'AGGREGATE'],
    ['staff', 'ASSOCIATION'],
  ]) {
    const edition = { editionId: draft.id, expectedVersion: draft.version };
    const words = { label: key, numeratorLabel: key, unit: 'number', breakdown: [] };
    const indicator = { ...edition, ...words, key, audience, clauseKey: 'answers', kind: 'COUNT' };
    draft = await guild.editor.act<SeenEdition>('putIndicator', indicator, EDITION);
  }
  for (const indicator of indicators) {
    const edition = { editionId: draft.id, expectedVersion: draft.version };
    draft = await guild.editor.act<SeenEdition>('putIndicator', { ...edition, ...indicator }, EDITION);
  }
  if (lists) {
    const input = { editionId: draft.id, expectedVersion: draft.version, ...lists };
    draft = await guild.editor.act<SeenEdition>('putComplaintLists', input, EDITION);
    const asks = [{ what: 'SELF_ASSESSMENT' }];
    const asking = { editionId: draft.id, expectedVersion: draft.version, asks };
    draft = await guild.editor.act<SeenEdition>('putAsks', asking, EDITION);
  }
  await publish(guild.editor, draft);
  const sector = new Sector(world, guild, { id: written.codeId, editionId: draft.id });
  const firms: SectorFirm[] = [];
  for (const name of ['A', 'B', 'C', 'D', 'Silent']) {
    firms.push(await sector.firm(name, { segment: 'Retail' }));
  }
  for (const name of ['E', 'F']) firms.push(await sector.firm(name, { segment: 'Trade', groupName: 'G' }));
  firms.push(await sector.firm('Gone', { segment: 'Retail', endedOn: '2024-06-29' }));
  return { sector, firms };
}

/**
 * Proposes a report that names firms, and lets the time pass in which they can answer: behind the fences, since no test waits so long. The
 * answer is its version then.
 */
export async function previewed(
  world: World,
  by: Association,
  report: { id: string; version: number },
  said: object = {},
  response: string | null = null,
): Promise<number> {
  const previewUntil = new Date(Date.now() + 3_600_000).toISOString();
  const input = { reportId: report.id, expectedVersion: report.version, previewUntil, ...said };
  const { version } = await by.officer.act<{ version: number }>('proposeReport', input, '{ version }');
  await endPreview(world, report.id, response);
  return version;
}

/** Lets the time pass in which firms can answer; where told, each of them has answered so. */
export async function endPreview(
  world: World,
  reportId: string,
  response: string | null = null,
): Promise<void> {
  const past = new Date('2000-01-01T00:00:00Z');
  await world.behind.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`update accord.reports set preview_until = ${past} where id = ${reportId}`;
    await sql`update accord.report_previews set until = ${past}, response = coalesce(${response}, response)
      where report_id = ${reportId}`;
  });
}
