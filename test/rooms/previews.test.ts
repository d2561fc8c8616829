import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digest } from '../../api/rules/canonical.ts';
import { verify } from '../../api/verify.ts';
import type { Person } from '../ask.ts';
import { openWorld, PASSWORD, type World } from '../world.ts';
import { type Association, foundAssociation } from './parties.ts';
import { endPreview, foundSector, type Sector, type SectorFirm } from './sector.ts';

const KEPT = {
  ...{ key: 'kept', clauseKey: 'answers', kind: 'RATIO', label: 'Kept appointments', unit: 'share' },
  ...{ numeratorLabel: 'Appointments kept', denominatorLabel: 'Appointments', stronger: 'HIGHER' },
  ...{ target: '0.9', audience: 'NAMED', breakdown: [] },
};

interface Seen {
  id: string;
  version: number;
  status: string;
  previewUntil: string | null;
  answers: { firmName: string; response: string | null; disputes: object[]; answeredAt: string | null }[];
}
const SEEN = `{ id version status previewUntil answers { firmName response disputes { indicatorKey reason } answeredAt } }`;

interface Preview {
  reportId: string;
  periodLabel: string;
  until: string | null;
  open: boolean;
  response: string | null;
  disputes: object[];
  version: number;
  figures: object[];
  viewerCan: string[];
}
const PREVIEW = `{ reportId periodLabel codeTitle until open response disputes { indicatorKey reason } answeredAt version viewerCan
  figures { indicatorKey label kind unit part value numerator denominator rate smallBase } }`;

const HOUR = 3_600_000;
const soon = () => new Date(Date.now() + HOUR).toISOString();

let world: World;
let guild: Association;
let sector: Sector;
let firms: SectorFirm[];
let half: string;
let report: Seen;
let approver: Person;
let reporter: Person;
let rival: Person;

const firm = (name: string): SectorFirm => {
  const named = firms.find((candidate) => candidate.name === name);
  if (!named) throw new Error(`no firm ${name}`);
  return named;
};
/** Somebody who is appointed to a seat of a firm. */
async function seatAt(name: string, role: string): Promise<Person> {
  const email = `${role.toLowerCase()}@${name.toLowerCase()}.example`;
  const organizationId = firm(name).memberId;
  await guild.admin.act('appoint', { organizationId, name: role, email, role, password: PASSWORD });
  return world.signIn(email);
}

const compile = () => guild.officer.act<Seen>('compileReport', { periodId: half }, SEEN);
const at = ({ id, version }: Seen) => ({ reportId: id, expectedVersion: version });
const propose = (one: Seen, said: object = {}) =>
  guild.officer.act<Seen>('proposeReport', { ...at(one), previewUntil: soon(), ...said }, SEEN);
const refusedTo = async (by: Person, name: string, input: object) => (await by.actRefused(name, input)).code;
const previews = async (who: Person) =>
  (await who.ask<{ reportPreviews: Preview[] }>(`{ reportPreviews ${PREVIEW} }`)).reportPreviews;
const now = async () =>
  (
    await guild.officer.ask<{ report: Seen }>(`query($id: ID!) { report(id: $id) ${SEEN} }`, {
      id: report.id,
    })
  ).report;
const answer = (said: object = {}, expectedVersion = 1) => ({
  ...{ reportId: report.id, expectedVersion, response: 'We hired.', disputes: [], ...said },
});

beforeAll(async () => {
  world = await openWorld();
  guild = await foundAssociation(world, 'guild');
  await guild.admin.act('setDisclosurePolicy', { minimumRespondents: 3, p: null });
  ({ sector, firms } = await foundSector(world, guild, null, [KEPT]));
  half = await sector.period('2024 H1', '2024-01-01', '2024-06-30');
  for (const [place, name] of ['A', 'B', 'C', 'D', 'E', 'F'].entries()) {
    const figures = [{ indicatorKey: 'kept', numerator: String(90 - place), denominator: '100' }];
    await sector.version(firm(name), half, { figures });
  }
  approver = await seatAt('A', 'MEMBER_APPROVER');
  reporter = await seatAt('A', 'MEMBER_REPORTER');
  rival = await seatAt('B', 'MEMBER_APPROVER');
  report = await compile();
});
afterAll(() => world.close());

describe('a report that names firms', () => {
  it('is not published before they have seen it, and is proposed with a moment in the future', async () => {
    expect(await refusedTo(guild.admin, 'publishReport', at(report))).toBe('NOT_PREVIEWED');
    expect(await refusedTo(guild.officer, 'proposeReport', at(report))).toBe('BAD_INPUT');
    const past = { ...at(report), previewUntil: new Date(Date.now() - 1000).toISOString() };
    expect(await refusedTo(guild.officer, 'proposeReport', past)).toBe('BAD_INPUT');
    expect(await previews(approver)).toEqual([]);
    report = await propose(report);
    expect(report.answers.map(({ firmName }) => firmName)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(await refusedTo(guild.admin, 'publishReport', at(report))).toBe('PREVIEW_OPEN');
  });

  it('tells each of them, and shows each its own figures alone, without a place', async () => {
    const { notices } = await approver.ask<{ notices: { nodes: { kind: string; link: string }[] } }>(
      '{ notices(first: 10) { nodes { kind link } } }',
    );
    expect(notices.nodes).toEqual([{ kind: 'PREVIEW_OPENED', link: '/previews' }]);
    const [own, ...more] = await previews(approver);
    expect(more).toEqual([]);
    expect(own).toMatchObject({
      periodLabel: '2024 H1',
      open: true,
      version: 1,
      viewerCan: ['ANSWER_PREVIEW'],
    });
    expect(own?.figures).toEqual([
      {
        ...{ indicatorKey: 'kept', label: 'Kept appointments', kind: 'RATIO', unit: 'share', part: '' },
        ...{ value: null, numerator: '90', denominator: '100', rate: '0.9', smallBase: false },
      },
    ]);
    expect((await previews(rival))[0]?.figures).toMatchObject([{ numerator: '89' }]);
    expect((await previews(reporter))[0]).toMatchObject({ open: true, viewerCan: [] });
    expect(await previews(await seatAt('Silent', 'MEMBER_APPROVER'))).toEqual([]);
  });

  it.each<[string, object]>([
    ['a response that is too long', { response: 'x'.repeat(501) }],
    ['a dispute without a reason', { disputes: [{ indicatorKey: 'kept', reason: ' ' }] }],
    ['a reason that is too long', { disputes: [{ indicatorKey: 'kept', reason: 'x'.repeat(501) }] }],
    ['what is not told of it', { disputes: [{ indicatorKey: 'opened', reason: 'No.' }] }],
    ['a figure twice', { disputes: ['a', 'b'].map((reason) => ({ indicatorKey: 'kept', reason })) }],
  ])('takes no answer with %s', async (_, said) => {
    expect(await refusedTo(approver, 'answerPreview', answer(said))).toBe('BAD_INPUT');
  });

  it('is answered by the approver alone, of the version that they saw, and by one of two at once', async () => {
    expect(await refusedTo(reporter, 'answerPreview', answer())).toBe('FORBIDDEN');
    expect(await refusedTo(guild.admin, 'answerPreview', answer())).toBe('FORBIDDEN');
    expect(await refusedTo(approver, 'answerPreview', answer({ reportId: randomUUID() }))).toBe('NOT_FOUND');
    const other = await world.signIn('member_approver@silent.example');
    expect(await refusedTo(other, 'answerPreview', answer())).toBe('NOT_FOUND');
    expect(await refusedTo(approver, 'answerPreview', answer({}, 2))).toBe('STALE_VERSION');
    const both = await Promise.allSettled([
      approver.act<Preview>('answerPreview', answer({ response: 'One.' }), PREVIEW),
      approver.act<Preview>('answerPreview', answer({ response: 'Two.' }), PREVIEW),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const disputes = [{ indicatorKey: 'kept', reason: ' One week was counted twice. ' }];
    const said = answer({ response: ' <b>We hired.</b> ', disputes }, 2);
    expect(await approver.act('answerPreview', said, PREVIEW)).toMatchObject({
      ...{ version: 3, response: '<b>We hired.</b>' },
      disputes: [{ indicatorKey: 'kept', reason: 'One week was counted twice.' }],
    });
    expect((await now()).answers.slice(0, 2)).toMatchObject([
      { firmName: 'A', response: '<b>We hired.</b>', answeredAt: expect.any(String) },
      { firmName: 'B', response: null, answeredAt: null },
    ]);
    expect((await previews(rival))[0]).toMatchObject({ response: null, version: 1 });
  });

  it('keeps what was answered when it is withheld and proposed anew; meanwhile nobody answers', async () => {
    report = await guild.officer.act<Seen>('withholdReport', at(report), SEEN);
    expect(report).toMatchObject({ status: 'COMPILED', previewUntil: null });
    expect(await refusedTo(approver, 'answerPreview', answer({}, 3))).toBe('PREVIEW_CLOSED');
    expect((await previews(approver))[0]).toMatchObject({ open: false, until: null, viewerCan: [] });
    report = await propose(report);
    expect((await previews(approver))[0]).toMatchObject({
      open: true,
      response: '<b>We hired.</b>',
      version: 3,
    });
  });

  it('is published after the preview, with the response and the dispute beside the firm', async () => {
    await endPreview(world, report.id);
    expect(await refusedTo(approver, 'answerPreview', answer({}, 3))).toBe('PREVIEW_CLOSED');
    await guild.admin.act('publishReport', at(report));
    const { publication } = await world.stranger.askPublic<{
      publication: { series: { named: object[] }[] };
    }>(
      `{ publication(reference: "guild-guild-code-1") { digest series(indicatorKey: "kept") {
        named { firmName place dispute response } } } }`,
    );
    expect(publication.series[0]?.named.slice(0, 2)).toEqual([
      { firmName: 'A', place: 1, dispute: 'One week was counted twice.', response: '<b>We hired.</b>' },
      { firmName: 'B', place: 2, dispute: null, response: null },
    ]);
    const file = async (end: string) =>
      (await world.app.inject({ url: `/public/reports/guild-guild-code-1.${end}` })).payload;
    const json = JSON.parse(await file('json'));
    expect(digest(json.publication)).toBe(json.digest);
    expect(json.publication.answers).toHaveLength(1);
    expect(await file('csv')).toContain('One week was counted twice.,<b>We hired.</b>');
  });

  it('is verified with what firms had to say, which nobody changes any more', async () => {
    expect((await verify(world.database, '1'))[0]?.faults).toEqual([]);
    const change = (words: string) =>
      world.behind.begin(async (sql) => {
        await sql`set local session_replication_role = replica`;
        await sql`update published.publication_answers set response = ${words} where certificate_number = 'C-A'`;
      });
    await change('We did not hire.');
    expect((await verify(world.database, '1'))[0]?.faults.join(' ')).toContain(
      'C-A: what the firm had to say',
    );
    await change('<b>We hired.</b>');
    expect((await verify(world.database, '1'))[0]?.faults).toEqual([]);
    expect((await previews(approver))[0]).toMatchObject({ open: false, response: '<b>We hired.</b>' });
  });
});

describe('a report that names nobody', () => {
  it('needs no preview, and is proposed without one', async () => {
    const year = await sector.period('2023', '2023-01-01', '2023-12-31');
    for (const [place, name] of ['A', 'B', 'C', 'D', 'E', 'F'].entries()) {
      await sector.version(firm(name), year, {
        figures: [{ indicatorKey: 'opened', value: String(10 + place) }],
      });
    }
    const plain = await guild.officer.act<Seen>('compileReport', { periodId: year }, SEEN);
    const wanted = { ...at(plain), previewUntil: soon() };
    expect(await refusedTo(guild.officer, 'proposeReport', wanted)).toBe('BAD_INPUT');
    const proposed = await guild.officer.act<Seen>('proposeReport', at(plain), SEEN);
    expect(proposed.answers).toEqual([]);
    expect(await guild.admin.act('publishReport', at(proposed), '{ status }')).toEqual({
      status: 'PUBLISHED',
    });
  });
});
