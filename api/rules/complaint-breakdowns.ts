import type { ComplaintDimension } from '../../schema/words-complaint.ts';
import { type ComplaintLists, partsOfLists } from './complaint-lists.ts';
import type { ComplaintCount } from './complaint-row.ts';
import { byPart, type CountedRows, numberIn, type Share } from './complaint-rows.ts';
import { RECEIVED, UPHELD } from './complaint-series.ts';
import { NOT_SAID, type Observation, type Reported } from './indicator.ts';
import { addDecimals, compareDecimals, subtractDecimals } from './number.ts';

const KEYS = {
  product: 'complaints-received-by-product',
  channel: 'complaints-received-by-channel',
  upheld: 'complaints-upheld-by-outcome',
  rejected: 'complaints-not-upheld-by-outcome',
  time: 'complaints-closed-by-time',
  redressed: 'complaints-with-redress',
  paid: 'complaints-redress-paid',
} as const;

const countOf = (key: string, label: string, numeratorLabel: string, given: Partial<Reported>): Reported => ({
  ...{ key, label, numeratorLabel, clauseKey: '', kind: 'COUNT', denominatorLabel: null },
  ...{
    unit: 'complaints',
    stronger: null,
    target: null,
    audience: 'AGGREGATE',
    breakdown: [],
    partsOnly: true,
  },
  ...given,
});

const others = (parts: readonly string[]): string[] => [...parts, NOT_SAID];

/**
 * How complaints to the firms fall on products, channels, outcomes and time bands, and what redress was paid (ISO 10002:2018, 8.2); of
 * each list that the edition declares. Upheld complaints and those not upheld are series by themselves, since the total of each is told.
 */
export function breakdownIndicators(lists: ComplaintLists): Reported[] {
  const { CHANNEL: channels, TIME_BAND: bands, REDRESS: paid } = partsOfLists(lists);
  const [upheld, rejected] = outcomesOf(lists);
  const { products, redressUnit } = lists;
  const received = { unit: 'complaints', totalOf: RECEIVED };
  const closed = { unit: 'complaints', totalOf: UPHELD };
  const wanted: [readonly string[], Reported][] = [
    [products, countOf(KEYS.product, 'Complaints received, by product', 'Complaints received', received)],
    [channels, countOf(KEYS.channel, 'Complaints received, by channel', 'Complaints received', received)],
    [upheld, countOf(KEYS.upheld, 'Complaints upheld, by outcome', 'Complaints upheld', closed)],
    [rejected, countOf(KEYS.rejected, 'Complaints not upheld, by outcome', 'Complaints not upheld', closed)],
    [bands, countOf(KEYS.time, 'Complaints closed, by how long it took', 'Complaints closed', closed)],
  ];
  const parted = wanted.flatMap(([parts, series]) =>
    parts.length > 0 ? [{ ...series, breakdown: others(parts) }] : [],
  );
  if (redressUnit === null) return parted;
  const amount = {
    kind: 'AMOUNT',
    unit: redressUnit,
    breakdown: paid.length > 0 ? others(paid) : [],
  } as const;
  return [
    ...parted,
    countOf(KEYS.redressed, 'Complaints with redress', 'Complaints for which redress was paid', {}),
    countOf(KEYS.paid, 'Redress paid', 'Redress paid for complaints', amount),
  ];
}

const outcomesOf = ({ outcomes }: ComplaintLists): [string[], string[]] => [
  outcomes.flatMap(({ name, upheld }) => (upheld ? [name] : [])),
  outcomes.flatMap(({ name, upheld }) => (upheld ? [] : [name])),
];

/** A firm's figures of these series, out of the rows that count. What is in no known part is under `NOT_SAID`, so that totals agree. */
export function breakdownObservations({ rows, state }: CountedRows, lists: ComplaintLists): Observation[] {
  const { CHANNEL: channels, TIME_BAND: bands } = partsOfLists(lists);
  const [upheld, rejected] = outcomesOf(lists);
  const received = (row: ComplaintCount) => String(numberIn(row, 'received'));
  const closed = (row: ComplaintCount) => String(numberIn(row, 'closed'));
  const won = (row: ComplaintCount) => String(numberIn(row, 'upheld'));
  const lost = (row: ComplaintCount) => subtractDecimals(closed(row), won(row));
  const series: [string, readonly string[], Share[]][] = [
    [KEYS.product, lists.products, rows.map((row) => ({ part: row.product, figure: received(row) }))],
    [KEYS.channel, channels, rows.flatMap((row) => shared(row, 'CHANNEL', channels, received(row)))],
    [KEYS.upheld, upheld, rows.flatMap((row) => shared(row, 'OUTCOME', upheld, won(row)))],
    [KEYS.rejected, rejected, rows.flatMap((row) => shared(row, 'OUTCOME', rejected, lost(row)))],
    [KEYS.time, bands, rows.flatMap((row) => shared(row, 'TIME_BAND', bands, closed(row)))],
  ];
  return [
    ...series.flatMap(([key, parts, shares]) => (parts.length > 0 ? byPart(key, parts, shares, state) : [])),
    ...redress({ rows, state }, lists),
  ];
}

/** The parts of one row, and what they leave of the whole; parts that come to more than the whole are not believed. */
function shared(
  { parts }: ComplaintCount,
  dimension: ComplaintDimension,
  wanted: readonly string[],
  whole: string,
): Share[] {
  const own = parts.filter((one) => one.dimension === dimension && wanted.includes(one.part));
  const rest = subtractDecimals(whole, addDecimals(own.map(({ figure }) => figure)));
  if (compareDecimals(rest, '0') < 0) return [{ part: NOT_SAID, figure: whole }];
  return [...own, { part: NOT_SAID, figure: rest }];
}

/** What has no number although something was closed was not asked, or is not known: then the firm has no figure. */
function redress({ rows, state }: CountedRows, lists: ComplaintLists): Observation[] {
  if (lists.redressUnit === null || rows.length === 0) return [];
  const blank = rows.some((row) => row.redressCount === null && numberIn(row, 'closed') > 0);
  if (blank) return [];
  const paid = partsOfLists(lists).REDRESS;
  const counted = rows.map((row) => ({ part: '', figure: String(row.redressCount ?? 0) }));
  const amounts = rows.flatMap((row) => {
    const whole = row.redressAmount ?? '0';
    return paid.length > 0 ? shared(row, 'REDRESS', paid, whole) : [{ part: '', figure: whole }];
  });
  return [
    ...byPart(KEYS.redressed, [''], counted, state),
    ...byPart(KEYS.paid, paid.length > 0 ? paid : [''], amounts, state),
  ];
}
