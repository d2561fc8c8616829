import { aggregate, type Cell } from '../../api/rules/aggregate.ts';
import { ofPeriod } from '../../api/rules/cell-figure.ts';
import { likeForLike } from '../../api/rules/like-for-like.ts';
import { safePairs } from '../../api/rules/like-for-like-told.ts';
import { kindsOf, type Policy, protectReport } from '../../api/rules/protect-report.ts';
import { judge } from '../../api/rules/sensitivity.ts';
import { solverReady } from '../../api/rules/solver.ts';
import { inventCells, inventDue, inventIndicators, inventSector } from './protect-world.ts';

/**
 * What disclosure control costs, and what it hides, in an invented sector of 50, 500 and 5,000 firms: 40 indicators, each by segment, size
 * band and region, every third by parts of its own, all margins told. `--crossed` tells two cuts at once as well; a number looks at so many
 * indicators only. `like` is what comes on top where like is compared with like.
 */
const POLICY: Policy = { minimum: 3, p: 10, range: 5 };
const SIZES = [50, 500, 5_000];
const INDICATORS = Number(process.argv.slice(2).find((one) => /^\d+$/.test(one)) ?? 40);
const CROSSED = process.argv.includes('--crossed');

/** Seconds that a processor works, with what it takes to clear up. */
function costOf(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

const sizeOf = ({ value, denominator }: Cell): number => Math.abs(Number(value ?? denominator ?? 0));

/** Share of the cells, and of what they add up to, that is hidden. */
function hiddenIn(cells: readonly Cell[], marks: readonly Cell['suppression'][]): string {
  const hidden = cells.filter(({ suppression }) => marks.includes(suppression));
  const all = cells.reduce((sum, cell) => sum + sizeOf(cell), 0);
  const value = hidden.reduce((sum, cell) => sum + sizeOf(cell), 0);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(7);
  return `${percent(hidden.length / cells.length)} ${percent(value / all)}`;
}

/** What there is to do without any further cells: every cell is judged by itself. */
function judgeAll(cells: readonly Cell[]): void {
  for (const { figures } of cells)
    for (const field of ['value', 'numerator', 'denominator'] as const)
      judge(
        figures.flatMap(({ respondent, [field]: value }) => (value === null ? [] : [{ respondent, value }])),
        POLICY,
      );
}

/** What it costs to see which sums of like with like can be told, where of 33 firms one joined and one left. */
function likeCost(
  firms: ReturnType<typeof inventSector>,
  own: ReturnType<typeof inventIndicators>,
  cells: Cell[],
): number {
  const moved = Math.ceil(firms.length / 33);
  const before = inventDue(firms, own, 1).slice(moved);
  const told = protectReport(aggregate({ indicators: own, due: before }), kindsOf(own), POLICY).cells.map(
    (cell) => ({
      ...cell,
      figures: ofPeriod(cell.figures, 'before'),
    }),
  );
  const due = inventDue(firms, own);
  return costOf(() => {
    const pairs = likeForLike({ indicators: own, due, before, period: 'before' });
    safePairs(pairs, { indicators: own, policy: POLICY, named: [], wholes: new Map(), told: [told, cells] });
  });
}

const line = (...fields: (string | number)[]) =>
  console.log(fields.map((one) => String(one).padStart(9)).join(' '));

await solverReady();
console.log(`${INDICATORS} indicators${CROSSED ? ', two cuts at once as well' : ''}`);
line('', '', 'primary', 'all', 'of it', 'like', '', 'hidden of', 'cells and', 'value: lower bound', 'all');
line('firms', 'cells', 's', 's', 'times', 's', 'proven', '');
for (const firms of SIZES) {
  const indicators = inventIndicators(INDICATORS);
  const cells = inventCells(inventSector(firms), indicators, CROSSED ? POLICY.minimum : null);
  const baseline = costOf(() => judgeAll(cells));
  let proven = 0;
  const families: Cell[] = [];
  const cost = costOf(() => {
    for (const { key } of indicators) {
      const own = cells.filter(({ indicatorKey }) => indicatorKey === key);
      const found = protectReport(own, kindsOf(indicators), POLICY, [], {
        onProgress: ({ done, total }) => {
          if (done === total && process.stderr.isTTY) process.stderr.write(`\r${firms} firms: ${key}   `);
        },
      });
      families.push(...found.cells);
      if (found.proven) proven += 1;
    }
  });
  if (process.stderr.isTTY) process.stderr.write('\r');
  const like = likeCost(inventSector(firms), indicators, families);
  line(
    ...[
      firms,
      cells.length,
      baseline.toFixed(2),
      cost.toFixed(1),
      (cost / baseline).toFixed(1),
      like.toFixed(1),
    ],
    `${proven}/${indicators.length}`,
    hiddenIn(families, ['FEW_RESPONDENTS', 'DOMINATED']),
    hiddenIn(families, ['FEW_RESPONDENTS', 'DOMINATED', 'PROTECTS_ANOTHER']),
  );
}
