import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonical, digest } from '../../api/rules/canonical.ts';
import { verify } from '../../api/verify.ts';
import { openWorld, type World } from '../world.ts';
import { type Association, admitFirm, type Firm, foundAssociation } from './parties.ts';
import { foundSector, previewed, type Sector, type SectorFirm } from './sector.ts';

const KEPT = {
  ...{ key: 'kept', clauseKey: 'answers', kind: 'RATIO', label: 'Kept appointments', unit: 'share' },
  ...{ numeratorLabel: 'Appointments kept', denominatorLabel: 'Appointments', stronger: 'HIGHER' },
  ...{ target: '0.9', audience: 'NAMED', breakdown: [] },
};

/** Appointments kept, of so many; and complaints, which are told as sums alone. */
const FIGURES: Record<string, [string, string, string]> = {
  A: ['90', '100', '11'],
  B: ['180', '200', '22'],
  C: ['3', '30', '33'],
  D: ['90', '100', '25'],
  E: ['50', '100', '12'],
  F: ['60', '100', '9'],
};

interface Line {
  place: number | null;
  firmName: string;
  certificateNumber: string;
  numerator: string;
  denominator: string;
  rate: string;
  smallBase: boolean;
}

interface Seen {
  id: string;
  version: number;
  publicationReference: string | null;
  named: Line[];
  series: { indicatorKey: string; namedParts: string[] }[];
  cells: { indicatorKey: string; dimension: string; category: string; suppression: string }[];
  protection: { remarks: { code: string }[] };
}

const LINE = 'place firmName certificateNumber numerator denominator rate smallBase';
const SEEN = `{ id version publicationReference named(indicatorKey: "kept") { ${LINE} } series { indicatorKey namedParts }
  cells { indicatorKey dimension category suppression } protection { remarks { code } } }`;
const REFERENCE = 'guild-guild-code-1';

let world: World;
let guild: Association;
let sector: Sector;
let firms: SectorFirm[];
let rival: Firm;
let half: string;
let report: Seen;

const firm = (name: string): SectorFirm => {
  const named = firms.find((candidate) => candidate.name === name);
  if (!named) throw new Error(`no firm ${name}`);
  return named;
};

const compile = () => guild.officer.act<Seen>('compileReport', { periodId: half }, SEEN);
const publish = async (report: Seen, said: object = {}) => {
  const expectedVersion = await previewed(world, guild, report, said);
  return guild.admin.act<Seen>('publishReport', { reportId: report.id, expectedVersion }, SEEN);
};
/** One that names nobody needs no preview. */
const publishAtOnce = ({ id, version }: Seen) =>
  guild.admin.act<Seen>('publishReport', { reportId: id, expectedVersion: version }, SEEN);

interface Published {
  digest: string;
  series: {
    indicatorKey: string;
    namedParts: { part: string; firms: number }[];
    named: Line[];
    cells: { dimension: string; category: string; suppression: string; median: string | null }[];
  }[];
}

const inPrint = async (reference: string) =>
  (
    await world.stranger.askPublic<{ publication: Published | null }>(
      `query($reference: String!) { publication(reference: $reference) { digest
        series { indicatorKey namedParts { part firms } named { ${LINE} }
          cells { dimension category suppression median } } } }`,
      { reference },
    )
  ).publication;

const file = async (end: string, reference = REFERENCE) =>
  (await world.app.inject({ url: `/public/reports/${reference}.${end}` })).payload;

beforeAll(async () => {
  world = await openWorld();
  guild = await foundAssociation(world, 'guild');
  rival = await admitFirm(world, guild, { name: 'Onlooker', number: '900', sizeBand: 'SMALL' });
  await guild.admin.act('setDisclosurePolicy', { minimumRespondents: 3, p: null });
  ({ sector, firms } = await foundSector(world, guild, null, [KEPT]));
  half = await sector.period('2024 H1', '2024-01-01', '2024-06-30');
  for (const [name, [numerator, denominator, value]] of Object.entries(FIGURES)) {
    const figures = [
      { indicatorKey: 'kept', numerator, denominator },
      { indicatorKey: 'opened', value },
    ];
    await sector.version(firm(name), half, { figures });
  }
  report = await compile();
});
afterAll(() => world.close());

const of = (name: string) => ({ firmName: name, certificateNumber: `C-${name}` });

const LINES = [
  { ...of('B'), place: 1, numerator: '180', denominator: '200', rate: '0.9', smallBase: false },
  { ...of('A'), place: 2, numerator: '90', denominator: '100', rate: '0.9', smallBase: false },
  { ...of('D'), place: 2, numerator: '90', denominator: '100', rate: '0.9', smallBase: false },
  { ...of('F'), place: 4, numerator: '60', denominator: '100', rate: '0.6', smallBase: false },
  { ...of('E'), place: 5, numerator: '50', denominator: '100', rate: '0.5', smallBase: false },
  { ...of('C'), place: null, numerator: '3', denominator: '30', rate: '0.1', smallBase: true },
];

describe('an indicator that is published by firm', () => {
  it('is seen by the association firm by firm before it is out, with places; who did not report has no line', () => {
    expect(report.named).toEqual(LINES);
    expect(report.series.filter(({ namedParts }) => namedParts.length > 0)).toEqual([
      { indicatorKey: 'kept', namedParts: [''] },
    ]);
    expect(report.protection.remarks).toEqual([]);
  });

  it('hides no cell, while what is told in sums is protected as before', () => {
    const marks = (key: string) =>
      new Map(
        report.cells
          .filter(({ indicatorKey }) => indicatorKey === key)
          .map(({ category, suppression }) => [category, suppression]),
      );
    expect([...new Set(marks('kept').values())]).toEqual(['NONE']);
    expect(marks('opened').get('Trade')).toBe('FEW_RESPONDENTS');
    expect(marks('opened').get('Retail')).toBe('PROTECTS_ANOTHER');
  });

  it('is not for a rival, nor for the public, before it is published', async () => {
    const query = 'query($id: ID!) { report(id: $id) { named(indicatorKey: "kept") { firmName } } }';
    for (const person of [rival.admin, rival.approver]) {
      expect((await person.refused(query, { id: report.id })).code).toBe('FORBIDDEN');
    }
    expect(await inPrint(REFERENCE)).toBeNull();
    const [row] = await world.behind`select count(*)::int as count from published.publication_named`;
    expect(row?.count).toBe(0);
  });

  it('is everybody’s once it is published, with nothing by firm of what is told in sums', async () => {
    expect((await publish(report)).publicationReference).toBe(REFERENCE);
    const printed = await inPrint(REFERENCE);
    const [kept, opened] = ['kept', 'opened'].map((key) =>
      printed?.series.find(({ indicatorKey }) => indicatorKey === key),
    );
    expect(kept?.named).toEqual(LINES);
    expect(kept?.namedParts).toEqual([{ part: '', firms: 6 }]);
    expect(kept?.cells.find(({ category }) => category === 'Trade')).toMatchObject({ median: '0.55' });
    expect(opened).toMatchObject({ named: [], namedParts: [] });
  });

  it('is in the files: rows of firms, a sheet of firms, and under the fingerprint', async () => {
    const csv = await file('csv');
    const [head = '', ...rows] = csv.replace('\ufeff', '').trim().split('\r\n');
    const columns = head.split(',');
    const byFirm = rows
      .map((row) => row.split(','))
      .filter((row) => row[columns.indexOf('dimension')] === 'FIRM');
    const told = (name: string) => byFirm.map((row) => row[columns.indexOf(name)]);
    expect(told('category')).toEqual(LINES.map(({ firmName }) => firmName));
    expect(told('place')).toEqual(['1', '2', '2', '4', '5', '']);
    expect(told('smallBase')).toEqual(['', '', '', '', '', 'yes']);
    const cut = await file('csv?dimension=FIRM');
    expect(cut.trim().split('\r\n')).toHaveLength(1 + LINES.length);
    const { publication, digest: printed } = JSON.parse(await file('json'));
    expect(digest(publication)).toBe(printed);
    expect(printed).toBe((await inPrint(REFERENCE))?.digest);
    expect(canonical(publication)).toContain('"firmName":"B"');
    expect((await file('xlsx')).length).toBeGreaterThan(1000);
  });

  it('comes out of the returns again, and not where a digit, a name or a place was changed behind the fences', async () => {
    expect((await verify(world.database, '1'))[0]?.faults).toEqual([]);
    const tampered = async (table: string, set: string, back: string) => {
      const change = (what: string) =>
        world.behind.begin(async (sql) => {
          await sql`set local session_replication_role = replica`;
          const { count } = await sql.unsafe(
            `update ${table} set ${what} where indicator_key = 'kept' and certificate_number = 'C-F'`,
          );
          expect(count).toBe(1);
        });
      await change(set);
      const [one] = await verify(world.database, '1');
      await change(back);
      return one?.faults ?? [];
    };
    for (const [table, set, back, fault] of [
      [
        'accord.report_named',
        'numerator = 61',
        'numerator = 60',
        'kept C-F: the numerator was compiled as 61',
      ],
      [
        'accord.report_named',
        `firm_name = 'X'`,
        `firm_name = 'F'`,
        'kept C-F: the firmName was printed as F',
      ],
      ['published.publication_named', 'rate = 0.7', 'rate = 0.6', 'kept C-F: the rate was printed as 0.7'],
      ['published.publication_named', 'place = 1', 'place = 4', 'kept C-F: the place was printed as 1'],
    ] as const) {
      const faults = await tampered(table, set, back);
      expect(
        faults.find((one) => one.startsWith(fault)),
        `${table} ${set}: ${faults.join(' ')}`,
      ).toBeDefined();
    }
    expect((await verify(world.database, '1'))[0]?.faults).toEqual([]);
  });

  it('goes on being told by firm in the correction, of one firm alone too', async () => {
    const figures = [
      { indicatorKey: 'kept', numerator: '59', denominator: '100' },
      { indicatorKey: 'opened', value: '9' },
    ];
    await sector.version(firm('F'), half, { number: 2, figures });
    const corrected = await compile();
    expect(corrected.named.find(({ firmName }) => firmName === 'F')).toMatchObject({
      place: 4,
      rate: '0.59',
    });
    expect(corrected.protection.remarks).toEqual([]);
    await publish(corrected, { reason: 'One firm counted anew.' });
    const kept = (await inPrint('guild-guild-code-2'))?.series.find(
      ({ indicatorKey }) => indicatorKey === 'kept',
    );
    expect(kept?.named).toHaveLength(6);
    expect((await verify(world.database, '2'))[0]?.faults).toEqual([]);
  });
});

describe('what went into a sum', () => {
  it('is not told by firm by a later release of the same days, though the code says so by then', async () => {
    const sql = world.behind;
    const year = await sector.period('2023', '2023-01-01', '2023-12-31');
    for (const [name, [numerator, denominator, value]] of Object.entries(FIGURES)) {
      const figures = [
        { indicatorKey: 'answered-in-time', numerator, denominator },
        { indicatorKey: 'opened', value },
      ];
      await sector.version(firm(name), year, { figures });
    }
    const NAMED = `named(indicatorKey: "answered-in-time") { firmName }`;
    const again = () =>
      guild.officer.act<Seen>('compileReport', { periodId: year }, `{ id version ${NAMED} }`);
    const first = await again();
    expect(first.named).toEqual([]);
    await publishAtOnce(first);
    await sql.begin(async (behind) => {
      await behind`set local session_replication_role = replica`;
      await behind`update accord.indicators set audience = 'NAMED' where key = 'answered-in-time'`;
    });
    expect((await again()).named).toEqual([]);
    const other = await sector.period('2022', '2022-01-01', '2022-12-31');
    const figures = [{ indicatorKey: 'answered-in-time', numerator: '1', denominator: '2' }];
    await sector.version(firm('A'), other, { figures });
    const told = await guild.officer.act<Seen>('compileReport', { periodId: other }, `{ id ${NAMED} }`);
    expect(told.named).toEqual([{ firmName: 'A' }]);
  });
});
