import { type Attack, attackOn } from './attack.ts';
import { type Danger, type Watch, watchOver } from './doubts.ts';
import type { Guarded, Hidden, Secrets } from './secrets.ts';
import { type Choice, cheapest } from './solver.ts';

/** Which cells to hide, and how good the choice is. */
export interface Chosen {
  hidden: Hidden;
  /** Cost of the cells that are hidden beyond those that must be, and what no safe choice can be below. */
  cost: number;
  bound: number;
  /** True where no safe choice is cheaper. */
  proven: boolean;
  /** Guarded sums that no choice protects: what must stay shown tells them. */
  lost: Guarded[];
}

export interface Effort {
  /** Up to so many cells to choose from, the cheapest choice is looked for; beyond, a good one. */
  exactUpTo?: number;
  /** After so many attempts the best found counts. */
  attempts?: number;
  /** So many nodes of its search are looked at in each attempt. */
  nodes?: number;
}

const EXACT_UP_TO = 400;
const ATTEMPTS = 40;
const NODES = 2_000;

/** So many dangers are met before further cells are hidden: a choice of cells breaks more of them than were met. */
const AT_ONCE = 24;

/** So many dangers are worth completing a choice for. */
const NEARLY = 4;

/** A system in which so many sums are guarded among so many cells is attempted once; smaller ones the more often. */
const ATTEMPTED_ONCE = 60_000;

/** How often the cheapest choice of a system is attempted, so that one of hundreds of sums and cells does not take a minute. */
export function attemptsFor({ guarded, cells }: Secrets): number {
  return Math.min(ATTEMPTS, Math.floor(ATTEMPTED_ONCE / Math.max(1, guarded.length * cells.length)));
}

interface Search {
  secrets: Secrets;
  watch: Watch;
  proofs: Proofs;
  /** Hides more until all is safe, and shows again what need not be hidden. */
  safely(from: Hidden): boolean[];
}

/**
 * Further cells to hide, so that every reader stays in doubt about every guarded sum. Each sum that can be found out too nearly has a
 * proof, which rests on shown cells; at least one of them has to be hidden. The cheapest cells that break every proof met so far are a
 * lower bound; where nothing can be found out any more, they are the best choice. (Fischetti and Salazar 2001, with cover inequalities;
 * Benders' cuts come as proofs.) First a greedy choice, thinned out; then, for few cells, the cheapest. Two runs choose alike.
 */
export function chooseFurther(secrets: Secrets, effort: Effort = {}): Chosen {
  const attack = attackOn(secrets);
  const proofs = new Proofs(secrets, attack);
  const lost = new Set<Guarded>();
  const watch = watchOver(secrets, attack, lost);
  const safely = (from: Hidden) => thinned(secrets, watch, greedily(secrets, watch, proofs, lost, from));
  const hidden = safely(secrets.cells.map((cell) => cell.hidden));
  const cost = costOf(secrets, hidden);
  const result: Chosen = { hidden, cost, bound: 0, proven: cost === 0, lost: [...lost] };
  const open = secrets.cells.filter((cell) => cell.mayHide && !cell.hidden).length;
  if (cost === 0 || open > (effort.exactUpTo ?? EXACT_UP_TO)) return result;
  return { ...cheapened({ secrets, watch, proofs, safely }, result, effort), lost: [...lost] };
}

/** Sets of cells of which one must be hidden whole. */
class Proofs {
  readonly found: Choice[] = [];
  readonly #seen = new Set<string>();
  readonly #secrets: Secrets;
  readonly #attack: Attack;

  constructor(secrets: Secrets, attack: Attack) {
    this.#secrets = secrets;
    this.#attack = attack;
  }

  /** Adds the proof behind a danger; false where nothing that may be hidden breaks it. */
  add({ guarded, viewer, ways }: Danger, hidden: Hidden): boolean {
    const shown = this.#attack.shown(hidden);
    const rows = new Set(ways.flatMap((way) => this.#attack.proof({ guarded, viewer, way }, shown)));
    const cells = [...rows].map((row) => this.#attack.known.told[row]?.cells ?? []);
    const open = cells
      .map((own) => own.filter((cell) => !this.#secrets.cells[cell]?.hidden))
      .filter((own) => own.every((cell) => this.#secrets.cells[cell]?.mayHide));
    if (open.length === 0) return false;
    // Two sums of one cell are hidden together, and are one way out.
    const once = new Map(open.map((own) => [own.join(' '), own]));
    const choice = [...once.values()].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
    const key = JSON.stringify(choice);
    if (!this.#seen.has(key)) this.found.push(choice);
    this.#seen.add(key);
    return true;
  }
}

/** Hides more until all is safe; what can not be protected is added to `lost`. */
function greedily(
  secrets: Secrets,
  watch: Watch,
  proofs: Proofs,
  lost: Set<Guarded>,
  from: Hidden,
): boolean[] {
  const hidden = [...from];
  for (;;) {
    const dangers = watch.dangers(hidden, AT_ONCE);
    if (dangers.length === 0) return hidden;
    for (const danger of dangers) if (!proofs.add(danger, hidden)) lost.add(danger.guarded);
    breakAll(secrets, proofs.found, hidden);
  }
}

/** Hides cells until every proof is broken, first those that cost least for each proof that they break. */
function breakAll({ cells }: Secrets, proofs: readonly Choice[], hidden: boolean[]): void {
  const whole = (item: readonly number[]) => item.every((cell) => hidden[cell]);
  let standing = proofs.filter((choice) => !choice.some(whole));
  while (standing.length > 0) {
    const breaks = new Map<string, { item: readonly number[]; times: number }>();
    for (const choice of standing) {
      for (const item of choice) {
        const key = item.join(' ');
        const one = breaks.get(key) ?? { item, times: 0 };
        one.times += 1;
        breaks.set(key, one);
      }
    }
    const price = ({ item, times }: { item: readonly number[]; times: number }) =>
      item.reduce((sum, cell) => sum + (hidden[cell] ? 0 : (cells[cell]?.cost ?? 0)), 0) / times;
    const [best] = [...breaks.values()].sort((a, b) => price(a) - price(b));
    for (const cell of best?.item ?? []) hidden[cell] = true;
    standing = standing.filter((choice) => !choice.some(whole));
  }
}

/** Shows again what need not be hidden, the dearest first. */
function thinned(secrets: Secrets, watch: Watch, hidden: Hidden): boolean[] {
  const left = [...hidden];
  const further = secrets.cells.flatMap((cell, at) =>
    hidden[at] && !cell.hidden ? [{ at, cost: cell.cost }] : [],
  );
  for (const { at } of further.sort((a, b) => b.cost - a.cost)) {
    left[at] = false;
    if (!watch.safe(left)) left[at] = true;
  }
  return left;
}

/** Attempts to do with what is proven to be needed; where little is missing, it is completed to a safe choice. */
function cheapened(
  { secrets, watch, proofs, safely }: Search,
  first: Chosen,
  { attempts = ATTEMPTS, nodes = NODES }: Effort,
): Chosen {
  const costs = secrets.cells.map(({ cost }) => cost);
  let good = first;
  for (let attempt = 0; attempt < attempts && !good.proven; attempt += 1) {
    const cover = cheapest(costs, proofs.found, nodes);
    if (!cover) break;
    const taken = new Set(cover.items);
    const met = proofs.found.length;
    let hidden: Hidden = secrets.cells.map((cell, at) => cell.hidden || taken.has(at));
    const dangers = watch.dangers(hidden, AT_ONCE);
    for (const danger of dangers) proofs.add(danger, hidden);
    const near = dangers.length <= NEARLY;
    if (near && dangers.length > 0) hidden = safely(hidden);
    const cost = near ? costOf(secrets, hidden) : Infinity;
    const bound = Math.max(good.bound, cover.bound);
    const better = cost < good.cost ? { ...good, hidden, cost } : good;
    good = { ...better, bound, proven: bound >= better.cost * (1 - 1e-9) };
    if (proofs.found.length === met) break;
  }
  return good.proven ? { ...good, bound: good.cost } : good;
}

const costOf = ({ cells }: Secrets, hidden: Hidden): number =>
  cells.reduce((sum, cell, at) => sum + (hidden[at] && !cell.hidden ? cell.cost : 0), 0);
