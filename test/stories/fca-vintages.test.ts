import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Association,
  EDITION,
  foundAssociation,
  publish,
  type SeenEdition,
  writeDraft,
} from '../rooms/parties.ts';
import { Sector, type SectorFirm } from '../rooms/sector.ts';
import { openWorld, type World } from '../world.ts';

/** Opened complaints by product group as the FCA first printed and restated them (Open Government Licence v3.0). */
const FILE = new URL('../../../shared/data/fca/fca_group_vintages.csv', import.meta.url);

interface Line {
  period: string;
  product_group: string;
  vintage: string;
  complaints_opened: string;
}

const haveFile = existsSync(FILE);
if (!haveFile) console.warn(`Real figures are not at hand: ${FILE.pathname}`);

const LINES = haveFile
  ? Papa.parse<Line>(readFileSync(FILE, 'utf8'), { header: true, skipEmptyLines: true }).data
  : [];
const GROUPS = [...new Set(LINES.map((line) => line.product_group))];

/** What was printed of a period, by product group, in the publication that its words name. */
const printed = (period: string, publication: string) =>
  new Map(
    LINES.filter((line) => line.period === period && line.vintage.includes(publication)).map((line) => [
      line.product_group,
      Number(line.complaints_opened),
    ]),
  );

/** The publisher prints no figure of a firm by these groups: each total is shared out among twelve, so that it comes out again. */
const SHARES = [14, 13, 12, 10, 9, 8, 8, 7, 6, 5, 4, 4];

/** In a restatement every firm corrects its figure, some up and some down. */
function sharedOut(total: number, restated: boolean): number[] {
  const parts = SHARES.map((share, at) => {
    const corrected = restated ? (at % 2 === 0 ? 20 + at : -19 - at) : 0;
    return Math.floor((total * share) / 100) + corrected;
  });
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part, at) => (at === 0 ? part + total - sum : part));
}

interface Cell {
  dimension: string;
  category: string;
  value: string | null;
  changeShare: string | null;
}

interface Printed {
  vintage: number;
  supersedes: string | null;
  reason: string | null;
  comparedWith: string | null;
  comparedVintage: number | null;
  comparedPeriod: string | null;
  changes: { category: string; field: string; was: string | null; now: string | null }[];
  series: { indicatorKey: string; cells: Cell[] }[];
}

const PRINTED = `query($reference: String!) { publication(reference: $reference) { vintage supersedes reason comparedWith
  comparedVintage comparedPeriod changes { category field was now }
  series { indicatorKey cells { dimension category value changeShare } } } }`;

describe.runIf(haveFile)('half-years that the regulator printed and corrected', () => {
  let world: World;
  let regulator: Association;
  let sector: Sector;
  let firms: SectorFirm[];
  const periods = new Map<string, string>();

  beforeAll(async () => {
    world = await openWorld();
    regulator = await foundAssociation(world, 'regulator');
    const { codeId, draft } = await writeDraft(regulator.editor, 'complaints');
    const measured = await regulator.editor.act<SeenEdition>(
      'putIndicator',
      {
        ...{
          editionId: draft.id,
          expectedVersion: draft.version,
          key: 'complaints-opened',
          clauseKey: 'answers',
        },
        ...{ kind: 'COUNT', label: 'Complaints opened', numeratorLabel: 'Complaints', unit: 'complaints' },
        ...{ audience: 'AGGREGATE', breakdown: GROUPS },
      },
      EDITION,
    );
    await publish(regulator.editor, measured);
    sector = new Sector(world, regulator, { id: codeId, editionId: draft.id });
    firms = [];
    for (const at of SHARES.keys()) firms.push(await sector.firm(`Firm ${at + 1}`, { segment: 'All' }));
    periods.set('2023 H2', await sector.period('2023 H2', '2023-07-01', '2023-12-31'));
    periods.set('2024 H1', await sector.period('2024 H1', '2024-01-01', '2024-06-30'));
    periods.set('2024 H2', await sector.period('2024 H2', '2024-07-01', '2024-12-31'));
  });
  afterAll(() => world.close());

  /** All firms report (or restate) a half-year, as it stands in that publication, and it is printed. */
  async function print(period: string, publication: string, restated = false): Promise<Printed> {
    const totals = printed(period, publication);
    const periodId = periods.get(period) ?? '';
    for (const [at, firm] of firms.entries()) {
      const figures = [...totals].map(([breakdown, total]) => ({
        ...{ indicatorKey: 'complaints-opened', breakdown, value: String(sharedOut(total, restated)[at]) },
      }));
      await sector.version(firm, periodId, { number: restated ? 2 : 1, figures });
    }
    const { officer, admin } = regulator;
    const report = await officer.act<{ id: string; version: number }>(
      'compileReport',
      { periodId },
      '{ id version }',
    );
    const said = restated ? { reason: 'Firms corrected their figures.' } : {};
    const { publicationReference: reference } = await admin.act<{ publicationReference: string }>(
      'publishReport',
      { reportId: report.id, expectedVersion: report.version, ...said },
      '{ publicationReference }',
    );
    return (await world.stranger.askPublic<{ publication: Printed }>(PRINTED, { reference })).publication;
  }

  const opened = ({ series }: Printed, category: string): Cell | undefined =>
    series
      .find(({ indicatorKey }) => indicatorKey === 'complaints-opened')
      ?.cells.find((cell) => cell.category === category && ['SECTOR', 'BREAKDOWN'].includes(cell.dimension));

  const percent = (cell: Cell | undefined) => (100 * Number(cell?.changeShare)).toFixed(1);
  const changesOf = (report: Printed) =>
    Object.fromEntries([...GROUPS, ''].map((group) => [group, percent(opened(report, group))]));

  it('are releases of their own, with what changed and why; each change is against the vintage that was in print by then', async () => {
    const first = await print('2023 H2', '2023 H2 publication');
    expect(first).toMatchObject({
      vintage: 1,
      supersedes: null,
      reason: null,
      comparedWith: null,
      changes: [],
    });
    expect(opened(first, '')?.value).toBe('1869575');

    const restated = await print('2023 H2', '2024 H1 publication', true);
    expect(restated).toMatchObject({ vintage: 2, supersedes: 'regulator-complaints-1' });
    expect(restated.reason).toBe('Firms corrected their figures.');
    expect(opened(restated, '')?.value).toBe('1938953');
    const banking = restated.changes.find((change) => change.category === 'Banking and credit cards');
    expect(banking).toMatchObject({ field: 'value', was: '874568', now: '941664' });

    const next = await print('2024 H1', '2024 H1 publication');
    expect(next).toMatchObject({
      comparedWith: 'regulator-complaints-2',
      comparedVintage: 2,
      comparedPeriod: '2023 H2',
    });
    expect(changesOf(next)).toEqual({
      'Banking and credit cards': '-9.6',
      'Home finance': '-1.7',
      Investments: '2.1',
      'Decumulation & pensions': '7.1',
      'Insurance & pure protection': '1.4',
      '': '-3.9',
    });

    await print('2024 H1', '2024 H2 publication', true);
    const last = await print('2024 H2', '2024 H2 publication');
    expect(last).toMatchObject({
      vintage: 1,
      comparedWith: 'regulator-complaints-4',
      comparedVintage: 2,
      comparedPeriod: '2024 H1',
    });
    expect(changesOf(last)).toEqual({
      'Banking and credit cards': '-1.3',
      'Home finance': '-10.0',
      Investments: '-15.7',
      'Decumulation & pensions': '-4.2',
      'Insurance & pure protection': '-6.0',
      '': '-4.3',
    });
  });
});
