import type { CodeContent } from './clause.ts';
import { parameterName } from './compare.ts';
import { groupBy } from './group.ts';
import { movedKeys, placesOf } from './moved.ts';
import { clauseOf, isAddition, type Operation, operationName, withAddedBeneath } from './operation.ts';
import {
  comesAlong,
  type Edition,
  type Judgement,
  type Move,
  type Rebased,
  wordsBeneath,
} from './rebase-ground.ts';
import { judgeAddition, judgeOnClause, judgeSetting } from './rebase-judge.ts';

/**
 * What becomes of a firm's extension when its code moves to another edition: a three-way comparison of the old edition, the next
 * and the extension (ISO 10001:2018, 8.5 and Annex G). Every operation comes out exactly once, in its order and in one state:
 * CARRIED, MOVED (its clause stands elsewhere), REDUNDANT (the master says it now), NEEDS_REVIEW (the words that it stands on
 * changed), CONFLICTS (it can not stand on the next edition), ORPHANED (what it stands on is gone). Nothing is dropped.
 */
export function rebase(old: CodeContent, next: CodeContent, operations: readonly Operation[]): Rebased[] {
  const added = operations.filter(isAddition);
  const [before, after] = [editionOf(old, operations), editionOf(next, operations)];
  const ownKeys = new Set(added.map(({ key }) => key));
  const moved = movedKeys(before.places, after.places);
  const move = { old: before, next: after, moved, ownKeys };
  const judged = operations.map((operation) => ({
    operation,
    name: operationName(operation),
    ...judge(operation, move),
  }));
  return waitingBeneath(judged, operations);
}

/** What stands beneath a clause of the firm's own that needs a decision needs one too, so that it can be given up with that. */
function waitingBeneath(judged: readonly Rebased[], operations: readonly Operation[]): Rebased[] {
  const undecided = judged.filter((one) => !comesAlong(one)).map(({ operation }) => operation);
  const keys = withAddedBeneath(
    undecided.filter(isAddition).map(({ key }) => key),
    operations,
  );
  return judged.map((one) =>
    comesAlong(one) && isAddition(one.operation) && keys.has(one.operation.parentKey)
      ? {
          ...one,
          state: 'NEEDS_REVIEW',
          why: 'The firm’s own clause that it stands beneath needs a decision.',
          answers: ['KEEP', 'PUT_UNDER', 'DROP'],
        }
      : one,
  );
}

function judge(operation: Operation, move: Move): Judgement {
  switch (operation.operation) {
    case 'SET_PARAMETER':
      return judgeSetting(operation, move);
    case 'ADD_CLAUSE':
      return judgeAddition(operation, move);
    default:
      return judgeOnClause(operation, move);
  }
}

/** What is asked of an edition while these operations are judged; of what they do not touch only the places. */
function editionOf({ clauses, parameters }: CodeContent, operations: readonly Operation[]): Edition {
  const touched = new Set(operations.map(clauseOf));
  const parents = new Set(operations.filter(isAddition).map(({ parentKey }) => parentKey));
  const places = placesOf(clauses);
  const defined = groupBy(
    parameters.filter(({ clauseKey }) => touched.has(clauseKey)),
    parameterName,
  );
  const standing = places.size < clauses.length ? groupBy(clauses, ({ key }) => key) : new Map();
  const answering = clauses.filter(({ parentKey }) => parentKey !== null && parents.has(parentKey));
  return {
    places,
    parameters: new Map([...defined].flatMap(([name, [first]]) => (first ? [[name, first]] : []))),
    twice: new Set([...twiceIn(standing), ...twiceIn(defined)]),
    said: new Set(answering.map((clause) => wordsBeneath(clause.parentKey, clause))),
  };
}

const twiceIn = (groups: ReadonlyMap<string, readonly unknown[]>): string[] =>
  [...groups].flatMap(([name, { length }]) => (length > 1 ? [name] : []));
