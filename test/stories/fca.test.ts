import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Association, EDITION, foundAssociation, publish, type SeenEdition } from '../rooms/parties.ts';
import { openWorld, type World } from '../world.ts';
import { recorded, sayingIn } from './fca-days.ts';
import {
  type FcaRow,
  fileOf,
  haveFiles,
  INDICATORS,
  mappingOf,
  PRODUCTS,
  rowsOf,
  sumOf,
  tenThousandths,
  weighed,
} from './fca-file.ts';
import { printWaived } from './fca-waivers.ts';
import { bringIn, errorsOf, preview, type SeenPreview } from './filing.ts';
import { figure, type PublicReport, readReport } from './reading.ts';

let world: World;
let regulator: Association;
let codeId: string;

const places = (decimal: string | null, count: number) => Number(decimal).toFixed(count);

async function publishCode(): Promise<string> {
  const { editor } = regulator;
  const code = { key: 'complaints', title: 'Complaints figures', summary: 'How firms answer complaints.' };
  const { id } = await editor.act<{ id: string }>('createCode', code);
  let draft = await editor.act<SeenEdition>('draftEdition', { codeId: id }, EDITION);
  const put = async (name: string, part: object) => {
    const input = { editionId: draft.id, expectedVersion: draft.version, ...part };
    draft = await editor.act<SeenEdition>(name, input, EDITION);
  };
  await put('putClause', {
    ...{ key: 'complaints', kind: 'PROMISE', policy: 'VERBATIM', heading: 'Complaints', position: 0 },
    text: 'We answer each complaint within eight weeks.',
  });
  for (const indicator of INDICATORS) {
    const words = { clauseKey: 'complaints', audience: 'NAMED', breakdown: PRODUCTS };
    await put('putIndicator', { ...indicator, ...words });
  }
  await publish(editor, draft);
  return id;
}

const openPeriod = async (label: string, startsOn: string, endsOn: string, dueOn: string) =>
  (await regulator.officer.act<{ id: string }>('openPeriod', { codeId, label, startsOn, endsOn, dueOn })).id;

const bringRegister = (half: 'h1' | 'h2', since: string) =>
  regulator.admin.act<{ members: number; adoptions: number }>(
    'importMembers',
    {
      codeId,
      ...fileOf(half),
      mapping: { firm: 'firm_name', group: 'firm_group' },
      since,
      registeredOn: since,
    },
    '{ members adoptions }',
  );

interface SeenReturn {
  id: string;
  status: string;
  joint: boolean;
  member: { name: string };
}

interface SeenPage {
  nodes: SeenReturn[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

async function returnsOf(periodId: string): Promise<SeenReturn[]> {
  const all: SeenReturn[] = [];
  for (let after: string | null = null; ; ) {
    const { returns }: { returns: SeenPage } = await regulator.officer.ask(
      `query($periodId: ID!, $after: String) { returns(periodId: $periodId, first: 100, after: $after) {
        nodes { id status joint member { name } } pageInfo { hasNextPage endCursor } } }`,
      { periodId, after },
    );
    all.push(...returns.nodes);
    if (!returns.pageInfo.hasNextPage) return all;
    after = returns.pageInfo.endCursor;
  }
}

async function acceptAll(periodId: string) {
  const returnIds = (await returnsOf(periodId)).map(({ id }) => id);
  return regulator.officer.act<{ board: object }>(
    'acceptReturns',
    { periodId, returnIds },
    '{ board { due notBegun submitted accepted } }',
  );
}

/** Every number of the four series, against a plain sum over the file. */
function expectTotals(report: PublicReport, rows: readonly FcaRow[]) {
  for (const product of ['', ...PRODUCTS]) {
    const [dimension, part] =
      product === ''
        ? (['SECTOR', rows] as const)
        : (['BREAKDOWN', rows.filter((row) => row.product_group === product)] as const);
    const opened = figure(report, 'complaints-opened', dimension, product);
    expect([product, opened.value]).toEqual([product, String(sumOf(part, 'opened'))]);
    for (const [key, column] of [
      ['complaints-upheld', 'pct_upheld'],
      ['closed-within-3-days', 'pct_closed_within_3_days'],
      ['closed-after-3-days-within-8-weeks', 'pct_closed_after_3_days_within_8_weeks'],
    ] as const) {
      const cell = figure(report, key, dimension, product);
      const { numerator, denominator } = weighed(part, column);
      expect(tenThousandths(cell.numerator ?? ''), `${key} ${product}`).toBe(numerator);
      expect(cell.denominator).toBe(String(denominator));
      expect(places(cell.rate, 9)).toBe((Number(numerator) / 10_000 / denominator).toFixed(9));
    }
  }
}

/** Firms with a figure of complaints opened, those of one group counted once; a firm in no group stands for itself. */
function respondentsIn(rows: readonly FcaRow[], groupOf: (firm: string) => string): number {
  const given = rows.filter(({ opened }) => opened !== '');
  return new Set(given.map(({ firm_name: firm }) => groupOf(firm) || firm)).size;
}

const groupsIn = (rows: readonly FcaRow[]) =>
  new Map(
    rows.map(({ firm_name, firm_group }) => [
      firm_name.toLowerCase(),
      firm_group === 'NO GROUP' ? '' : firm_group,
    ]),
  );

describe.skipIf(!haveFiles())('the regulator’s figures of 2024, firm by firm', () => {
  let [firstHalf, secondHalf] = ['', ''];
  let seen: SeenPreview;
  let first: PublicReport;

  beforeAll(async () => {
    world = await openWorld();
    regulator = await foundAssociation(world, 'fca');
    codeId = await publishCode();
  });
  afterAll(() => world.close());

  it('has a register that the administrator brings over from the file itself', async () => {
    expect(await bringRegister('h1', '2023-01-01')).toEqual({ members: 229, adoptions: 229 });
    expect(await bringRegister('h1', '2023-01-01')).toEqual({ members: 0, adoptions: 0 });
    firstHalf = await openPeriod('2024 H1', '2024-01-01', '2024-06-30', '2024-08-31');
    secondHalf = await openPeriod('2024 H2', '2024-07-01', '2024-12-31', '2025-02-28');
  });

  it('is previewed without a fault, firms, groups and products all known', async () => {
    seen = await preview(regulator.officer, firstHalf, fileOf('h1'), mappingOf('firm_group'));
    expect(seen.remarks).toEqual([]);
    expect([seen.rowsRead, seen.firms.length]).toEqual([435, 229]);
    expect(seen.firms.filter(({ offCalendar }) => offCalendar)).toHaveLength(35);
    expect(seen.firms.filter(({ joint }) => joint)).toHaveLength(36);
    expect(await returnsOf(firstHalf)).toEqual([]);
  });

  it('is imported once, however often it is sent', async () => {
    const outcome = await bringIn(regulator.officer, firstHalf, fileOf('h1'), seen);
    expect(outcome).toMatchObject({ firms: 229, cells: 435 * 4, alreadyImported: false });
    const before = await returnsOf(firstHalf);
    expect(before).toHaveLength(229);
    const again = await preview(regulator.officer, firstHalf, fileOf('h1'), mappingOf('firm_group'));
    expect(again.remarks).toMatchObject([{ level: 'ADVICE', code: 'ALREADY_IMPORTED' }]);
    expect(await bringIn(regulator.officer, firstHalf, fileOf('h1'), again)).toEqual({
      ...outcome,
      alreadyImported: true,
    });
    expect(await returnsOf(firstHalf)).toEqual(before);
  });

  it('records the days of a firm’s own and the joint returns, with where that is from', async () => {
    const wanted = sayingIn(rowsOf('h1'), '2024-01-01 to 2024-06-30');
    expect(wanted).toEqual({ offCalendar: 35, joint: 36 });
    expect(await recorded(world, firstHalf)).toEqual({ ...wanted, reasons: 1 });
    expect((await returnsOf(firstHalf)).filter(({ joint }) => joint)).toHaveLength(36);
    const { expectedReturns } = await regulator.officer.ask<{
      expectedReturns: {
        nodes: { firmName: string; startsOn: string; endsOn: string; offCalendar: boolean }[];
      };
    }>(
      `query($periodId: ID!) { expectedReturns(periodId: $periodId, search: "Nationwide") {
        nodes { firmName startsOn endsOn offCalendar } } }`,
      { periodId: firstHalf },
    );
    const { reporting_period: days } =
      rowsOf('h1').find(({ firm_name }) => /^Nationwide/.test(firm_name)) ?? {};
    expect(expectedReturns.nodes.map(({ startsOn, endsOn }) => `${startsOn} to ${endsOn}`)).toContain(days);
  });

  it('keeps a blank a blank, and a zero a zero', async () => {
    const { returns } = await regulator.officer.ask<{
      returns: {
        nodes: { current: { observations: { indicatorKey: string; breakdown: string }[] } }[];
      };
    }>(
      `query($periodId: ID!) { returns(periodId: $periodId, search: "Compare The Market Limited") { nodes { current {
        observations { indicatorKey breakdown state value numerator denominator note } } } } }`,
      { periodId: firstHalf },
    );
    const observations = returns.nodes[0]?.current.observations ?? [];
    const cell = (indicatorKey: string, breakdown: string) =>
      observations.find((one) => one.indicatorKey === indicatorKey && one.breakdown === breakdown);
    const nothing = { value: null, numerator: null, denominator: null };
    expect(cell('complaints-opened', 'Banking and credit cards')).toMatchObject({
      ...{ state: 'REPORTED', value: '0' },
    });
    expect(cell('complaints-upheld', 'Banking and credit cards')).toMatchObject({
      ...{ state: 'NOT_AVAILABLE', note: 'blank in the file', ...nothing },
    });
    expect(cell('complaints-opened', 'Investments')).toMatchObject({
      ...{ state: 'NOT_APPLICABLE', note: 'no row in the file', ...nothing },
    });
  });

  it('comes out as the publisher’s own totals', async () => {
    expect((await acceptAll(firstHalf)).board).toEqual({
      due: 229,
      notBegun: 0,
      submitted: 0,
      accepted: 229,
    });
    const reference = await printWaived(world, regulator, firstHalf);
    first = await readReport(world.stranger, reference);
    expect(first).toMatchObject({ due: 229, reported: 229, nil: 0, comparedWith: null });
    expect(figure(first, 'complaints-opened').value).toBe('1774139');
    const products = PRODUCTS.map(
      (product) => figure(first, 'complaints-opened', 'BREAKDOWN', product).value,
    );
    expect(products).toEqual(['841994', '85269', '83750', '714244', '48882']);
    expect(places(figure(first, 'complaints-upheld').rate, 4)).toBe('0.5726');
    expect(weighed(rowsOf('h1'), 'pct_upheld').meanOfShares.toFixed(4)).toBe('0.5048');
    expectTotals(first, rowsOf('h1'));
    const groups = groupsIn(rowsOf('h1'));
    expect(figure(first, 'complaints-opened').respondents).toBe(
      respondentsIn(rowsOf('h1'), (firm) => groups.get(firm.toLowerCase()) ?? ''),
    );
  });

  it('shows in the next half-year which firms are new, and which changed their group', async () => {
    const look = () => preview(regulator.officer, secondHalf, fileOf('h2'), mappingOf('firm_group'));
    const strange = errorsOf(await look());
    expect(new Set(strange.map(({ code }) => code))).toEqual(new Set(['UNKNOWN_FIRM', 'WRONG_GROUP']));
    expect(await bringRegister('h2', '2024-07-01')).toEqual({ members: 25, adoptions: 25 });
    const moved = errorsOf(await look());
    expect(new Set(moved.map(({ code }) => code))).toEqual(new Set(['WRONG_GROUP']));
    expect([...new Set(moved.map(({ why }) => why.split(' belongs')[0]))]).toEqual([
      'British Gas Services Limited',
      'Liverpool Victoria Financial Services Limited',
      'Liverpool Victoria Insurance Company Limited',
    ]);
    expect(moved[0]?.where).toMatch(/^row \d+, column B \(firm_group\)$/);
  });

  it('adds up in the next half-year too, with its change since the last print', async () => {
    const trusted = await preview(regulator.officer, secondHalf, fileOf('h2'), mappingOf(null));
    expect(trusted.remarks).toEqual([]);
    const outcome = await bringIn(regulator.officer, secondHalf, fileOf('h2'), trusted);
    expect(outcome).toMatchObject({ firms: 220, cells: 427 * 4 });
    expect(await recorded(world, secondHalf)).toEqual({
      ...sayingIn(rowsOf('h2'), '2024-07-01 to 2024-12-31'),
      reasons: 1,
    });
    // 229 firms of the register and 25 new ones; 34 of the old ones are not in the file.
    expect((await acceptAll(secondHalf)).board).toEqual({
      due: 254,
      notBegun: 34,
      submitted: 0,
      accepted: 220,
    });
    const reference = await printWaived(world, regulator, secondHalf);
    const second = await readReport(world.stranger, reference);
    expect(second).toMatchObject({ due: 254, reported: 220, comparedWith: first.reference });
    expectTotals(second, rowsOf('h2'));
    for (const product of PRODUCTS) {
      const [now, then] = [second, first].map((report) =>
        figure(report, 'complaints-opened', 'BREAKDOWN', product),
      );
      expect(now?.change).toBe(String(Number(now?.value) - Number(then?.value)));
    }
    expect(figure(second, 'complaints-opened')).toMatchObject({ value: '1692066', change: '-82073' });
    const [now, then] = [second, first].map((report) => figure(report, 'complaints-upheld'));
    expect(Number(now?.change)).toBeCloseTo(Number(now?.rate) - Number(then?.rate), 12);
    const registered = new Map([...groupsIn(rowsOf('h2')), ...groupsIn(rowsOf('h1'))]);
    expect(figure(second, 'complaints-opened').respondents).toBe(
      respondentsIn(rowsOf('h2'), (firm) => registered.get(firm.toLowerCase()) ?? ''),
    );
  });

  it('leaves what was printed as it was printed', async () => {
    expect(await readReport(world.stranger, first.reference)).toEqual(first);
  });
});
