import type { AdaptationPolicy, ClauseKind, ParameterType, StrongerDirection } from '../../schema/words.ts';
import { groupBy } from './group.ts';
import type { Indicator } from './indicator.ts';

/** A clause of an edition. `key` is stable across editions; `position` orders the children of one parent. */
export interface Clause {
  key: string;
  parentKey: string | null;
  position: number;
  kind: ClauseKind;
  policy: AdaptationPolicy;
  heading: string;
  /** Plain text; `{{parameterKey}}` stands where a parameter's value is put. */
  text: string;
}

/** A typed parameter of one clause. `floor` is a value of its type (see `value`), in `unit`; a member may only be as strong or stronger. */
export interface Parameter {
  clauseKey: string;
  key: string;
  label: string;
  type: ParameterType;
  unit: string;
  stronger: StrongerDirection;
  floor: string;
  /** The closed list that a CHOICE chooses from, in order; empty for every other type. */
  choices: readonly string[];
}

/** Everything that an edition says and measures. */
export interface CodeContent {
  clauses: readonly Clause[];
  parameters: readonly Parameter[];
  indicators: readonly Indicator[];
}

/** A clause in its place: numbered by where it stands ('2.1.3'), with its children in order. */
export interface ClauseNode<T extends Clause = Clause> {
  clause: T;
  number: string;
  depth: number;
  children: ClauseNode<T>[];
}

/**
 * The tree of the clauses, children by position and then key. Every clause comes out exactly once: one whose parent is missing,
 * and the first of those that stand in a circle, comes out at the root, where `check` points at it.
 */
export function clauseTree<T extends Clause>(clauses: readonly T[]): ClauseNode<T>[] {
  const ordered = [...clauses].sort(inOrder);
  const known = new Set(ordered.map(({ key }) => key));
  const children = groupBy(ordered, ({ parentKey }) =>
    parentKey !== null && known.has(parentKey) ? parentKey : null,
  );
  const placed = new Set<T>();
  const place = (siblings: readonly T[], into: ClauseNode<T>[], prefix: string, depth: number): void => {
    for (const clause of siblings) {
      if (placed.has(clause)) continue;
      placed.add(clause);
      into.push({ clause, number: `${prefix}${into.length + 1}`, depth, children: [] });
    }
  };
  const roots: ClauseNode<T>[] = [];
  const grow = (from: readonly ClauseNode<T>[]): void =>
    inReadingOrder(from, (node) => {
      place(children.get(node.clause.key) ?? [], node.children, `${node.number}.`, node.depth + 1);
    });
  place(children.get(null) ?? [], roots, '', 0);
  grow(roots);
  const circular = circularKeys(ordered);
  for (const clause of ordered) {
    if (!circular.has(clause.key) || placed.has(clause)) continue;
    place([clause], roots, '', 0);
    grow(roots.slice(-1));
  }
  return roots;
}

const inOrder = (a: Clause, b: Clause): number =>
  a.position - b.position || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** Visits nodes before what is beneath them, however deep that is; a visit may still add children to its node. */
function inReadingOrder<T extends Clause>(
  nodes: readonly ClauseNode<T>[],
  visit: (node: ClauseNode<T>) => void,
): void {
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node);
    for (let last = node.children.length - 1; last >= 0; last -= 1) {
      const child = node.children[last];
      if (child) waiting.push(child);
    }
  }
}

/** The tree in reading order. */
export function flattenTree<T extends Clause>(nodes: readonly ClauseNode<T>[]): ClauseNode<T>[] {
  const flat: ClauseNode<T>[] = [];
  inReadingOrder(nodes, (node) => flat.push(node));
  return flat;
}

/** The keys of the clauses that stand, over however many others, beneath themselves; not of what merely stands beneath such a circle. */
export function circularKeys(clauses: readonly Pick<Clause, 'key' | 'parentKey'>[]): Set<string> {
  const parents = new Map(clauses.map(({ key, parentKey }) => [key, parentKey]));
  const walkOf = new Map<string, number>();
  const circular = new Set<string>();
  let walk = 0;
  for (const start of parents.keys()) {
    walk += 1;
    let at: string | null = start;
    while (at !== null && !walkOf.has(at)) {
      walkOf.set(at, walk);
      at = parents.get(at) ?? null;
    }
    // Only a way that comes back on its own steps has closed a circle; steps of an earlier walk were judged then.
    if (at === null || walkOf.get(at) !== walk) continue;
    for (let member: string | null = at; member !== null && !circular.has(member); ) {
      circular.add(member);
      member = parents.get(member) ?? null;
    }
  }
  return circular;
}

// Whatever stands in double braces: a misspelt key must come to the notice of `check`, not to that of customers.
const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/** The parameter keys that a text names, each once, in order. */
export function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => (match[1] ?? '').trim()))];
}

/** The text with each known placeholder replaced by its value; an unknown one stays as it is. */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(PLACEHOLDER, (whole, named: string) => {
    const key = named.trim();
    return Object.hasOwn(values, key) ? (values[key] ?? whole) : whole;
  });
}
