import { answers, branches, changed, clause, days, next, OLD, OTHER, repairs, ways } from './small-code.ts';

/** Editions that are hard on whatever was said of the small code. */
export const PHONED = { text: 'Within {{hours}} hours.' };
export const LOST = changed('repairs', { parentKey: 'gone' });
export const CIRCLE = next({
  clauses: [{ ...answers, parentKey: 'repairs' }, { ...repairs, parentKey: 'answers' }, branches],
});
export const TWICE = next({ clauses: [...OLD.clauses, { ...answers, ...OTHER, position: 9 }] });
export const COLLIDING = next({ parameters: [days(), days({ floor: '5' }), ways()] });
const VISITS = clause('visits', { policy: 'PARAMETERS', text: 'Within {{days}} days.', position: 9 });
export const NAMESAKES = next({
  clauses: [...OLD.clauses, VISITS],
  parameters: [days(), days({ clauseKey: 'visits' })],
});
export const REUSED = changed('answers', {
  ...{ kind: 'LIMITATION', policy: 'VERBATIM', heading: 'Prices', text: 'Prices may rise.' },
});
export const OWN_KEY = next({ clauses: [...OLD.clauses, clause('own')] });
export const BOTH = changed('answers', { ...OTHER, parentKey: 'repairs' });
export const PAST = next({ parameters: [days({ floor: '5' }), ways()] });
export const REACHED = next({ parameters: [days({ floor: '7' }), ways()] });
export const VANISHED = next({ parameters: [days(), ways({ choices: ['letter', 'telephone'] })] });
export const NO_FLOOR = next({ parameters: [days(), ways({ choices: ['telephone', 'web'] })] });
export const HOURS = next({ parameters: [days({ unit: 'hours' }), ways()] });
export const TURNED = next({ parameters: [days({ stronger: 'HIGHER', floor: '5' }), ways()] });
export const SWAPPED = next({
  clauses: [{ ...answers, position: 1 }, { ...repairs, position: 0 }, branches],
});
