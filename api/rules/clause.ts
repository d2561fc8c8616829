import type { AdaptationPolicy, ClauseKind, ParameterType, StrongerDirection } from '../../schema/words.ts';

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

/** A typed parameter of one clause. `floor` is an exact decimal as text, in `unit`; a member may only be as strong or stronger. */
export interface Parameter {
  clauseKey: string;
  key: string;
  label: string;
  type: ParameterType;
  unit: string;
  stronger: StrongerDirection;
  floor: string;
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
 * or that stands in a circle, comes out at the root, where `check` points at it.
 */
export function clauseTree<T extends Clause>(clauses: readonly T[]): ClauseNode<T>[] {
  const known = new Set(clauses.map((clause) => clause.key));
  const children = new Map<string | null, T[]>();
  const ordered = [...clauses].sort(inOrder);
  for (const clause of ordered) {
    const parent = clause.parentKey !== null && known.has(clause.parentKey) ? clause.parentKey : null;
    children.set(parent, [...(children.get(parent) ?? []), clause]);
  }
  const placed = new Set<T>();
  const build = (siblings: readonly T[], prefix: string, depth: number, first = 1): ClauseNode<T>[] =>
    siblings
      .filter((clause) => !placed.has(clause))
      .map((clause, place) => {
        placed.add(clause);
        const number = `${prefix}${first + place}`;
        const below = build(children.get(clause.key) ?? [], `${number}.`, depth + 1);
        return { clause, number, depth, children: below };
      });
  const roots = build(children.get(null) ?? [], '', 0);
  for (const clause of ordered) {
    if (!placed.has(clause)) roots.push(...build([clause], '', 0, roots.length + 1));
  }
  return roots;
}

const inOrder = (a: Clause, b: Clause): number =>
  a.position - b.position || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** The tree in reading order. */
export function flattenTree<T extends Clause>(nodes: readonly ClauseNode<T>[]): ClauseNode<T>[] {
  return nodes.flatMap((node) => [node, ...flattenTree(node.children)]);
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
