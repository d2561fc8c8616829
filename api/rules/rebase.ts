import type { CodeContent } from './clause.ts';
import { movedKeys, placesOf } from './moved.ts';
import { type Operation, operationName } from './operation.ts';
import { type Edition, type Judgement, type Move, type Rebased, wordsBeneath } from './rebase-ground.ts';
import { judgeAddition, judgeOnClause, judgeSetting } from './rebase-judge.ts';

/**
 * What becomes of a firm's extension when its code moves to another edition: a three-way comparison of the old edition, the next
 * and the extension (ISO 10001:2018, 8.5 and Annex G). Every operation comes out exactly once, in its order and in one state:
 * CARRIED, MOVED (its clause stands elsewhere), REDUNDANT (the master says it now), NEEDS_REVIEW (the words that it stands on
 * changed), CONFLICTS (it can not stand on the next edition), ORPHANED (what it stands on is gone). Nothing is dropped.
 */
export function rebase(old: CodeContent, next: CodeContent, operations: readonly Operation[]): Rebased[] {
  const [before, after] = [editionOf(old), editionOf(next)];
  const ownKeys = new Set(
    operations.flatMap((operation) => (operation.operation === 'ADD_CLAUSE' ? [operation.key] : [])),
  );
  const moved = movedKeys(before.places, after.places);
  const move = { old: before, next: after, moved, ownKeys };
  return operations.map((operation) => ({
    operation,
    name: operationName(operation),
    ...judge(operation, move),
  }));
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

function editionOf({ clauses, parameters }: CodeContent): Edition {
  const places = placesOf(clauses);
  return {
    places,
    parameters: new Map(
      parameters.map((parameter) => [`${parameter.clauseKey}/${parameter.key}`, parameter]),
    ),
    said: new Set([...places.values()].map(({ clause }) => wordsBeneath(clause.parentKey, clause))),
  };
}
