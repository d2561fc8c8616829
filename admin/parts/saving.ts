import type { Refused } from './ask.ts';

/** How it stands with what was typed. UNREACHABLE: it is kept here, and sent as soon as the server answers. */
export type Saving =
  | { state: 'SAVED' | 'WAITING' | 'SAVING' | 'UNREACHABLE' }
  | { state: 'REFUSED'; refusal: Refused };
