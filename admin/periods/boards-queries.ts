import { graphql } from '../generated/api/index.ts';

export const BoardCodes = graphql(`
  query BoardCodes {
    codes {
      id
      title
    }
  }
`);

export const Boards = graphql(`
  query Boards($codeId: ID!, $most: Int!, $cut: BoardCut!) {
    periods(codeId: $codeId, most: $most) {
      id
      label
      dueOn
      board {
        due
        received
        timely
        receivedLate
        outstanding
        late
        nil
        covered
        suspended
        left
        notYetRegistered
        completeness
        timeliness
      }
      boardsBy(cut: $cut) {
        category
        board {
          due
          received
          timely
          receivedLate
          outstanding
          late
          nil
          covered
          suspended
          left
          notYetRegistered
          completeness
          timeliness
        }
      }
    }
  }
`);
