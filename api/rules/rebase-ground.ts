import type { RebaseAnswerKind, RebaseState } from '../../schema/words.ts';
import type { Clause, Parameter } from './clause.ts';
import type { Place } from './moved.ts';
import type { Operation } from './operation.ts';

/** One thing that an operation touches: in the edition that the firm comes from, in the one that it moves to, and as the firm has it. */
export interface RebaseField {
  field: string;
  old: string | null;
  next: string | null;
  own: string | null;
}

/** What becomes of one operation. `answers`: what may be decided; what is CARRIED or MOVED is kept without an answer. */
export interface Rebased {
  operation: Operation;
  name: string;
  state: RebaseState;
  why: string;
  fields: RebaseField[];
  answers: RebaseAnswerKind[];
}

/** What is judged: both editions, what moved between them, and what the firm adds itself. */
export interface Move {
  old: Edition;
  next: Edition;
  moved: ReadonlySet<string>;
  ownKeys: ReadonlySet<string>;
}

/** True of what needs no decision: it comes along as it is. */
export const comesAlong = ({ state }: Pick<Rebased, 'state'>): boolean =>
  state === 'CARRIED' || state === 'MOVED';

export interface Edition {
  places: ReadonlyMap<string, Place>;
  parameters: ReadonlyMap<string, Parameter>;
  /** Keys of clauses, and names of parameters, that it has twice: which of them is meant can not be told. */
  twice: ReadonlySet<string>;
  /** What its clauses say beneath those that the firm adds to, each by `wordsBeneath`. */
  said: ReadonlySet<string>;
}

export type Judgement = Omit<Rebased, 'operation' | 'name'>;

/** What a clause says, whatever its white space. */
export const wordsOf = ({ heading, text }: Pick<Clause, 'heading' | 'text'>): string =>
  `${plain(heading)}\n${plain(text)}`;

/** What is said beneath a clause. */
export const wordsBeneath = (parentKey: string | null, clause: Pick<Clause, 'heading' | 'text'>): string =>
  `${parentKey ?? ''}\n${wordsOf(clause)}`;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
