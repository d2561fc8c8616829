import type { Clause } from './clause.ts';
import { GUIDING_PRINCIPLES } from './principles.ts';
import type { Remark } from './remark.ts';

/** For each guiding principle, by its clause of ISO 10001:2018, words of which one tells that a clause is about it. */
const TELLING: Readonly<Record<string, RegExp>> = {
  '4.2': /\b(?:commit|pledge|undertak|bound by|binds?\b|promise|keeps? (?:this|the) (?:code|charter))/i,
  '4.3': /\b(?:capacity|resourc|staff|enough people|workforce|budget|equip|means to)/i,
  '4.4': /\b(?:transparen|publish|publicly|made public|made known|tells? (?:each|every|all) customers?)/i,
  '4.5':
    /\b(?:accessib|plain (?:language|words)|large print|braille|sign language|disabilit|easy to (?:find|read|use)|free of charge|at no cost)/i,
  '4.6': /\b(?:respon(?:d|se|sive)|answers? (?:people|every|each|all)|repl(?:y|ies)|listen|feedback)/i,
  '4.7': /\b(?:accura|mislead|truthful|correct(?:ly|ness)?\b|complete and|verif|integrity)/i,
  '4.8': /\b(?:accountab|answers? for|responsible for|responsibilit|reports? (?:to|on|how))/i,
  '4.9': /\b(?:improv|review|learn|made better|evaluat)/i,
  '4.10':
    /\b(?:confiden(?:ce\b|tial)|privacy|personal (?:data|information|details)|protects? what|in secret)/i,
  '4.11':
    /\b(?:(?:customers?|consumers?|people)['’]?s?['’]? (?:needs?|interests?|expect|come first)|(?:needs?|interests?|expectations?) of (?:\w+ )?(?:customers?|consumers?|people)|customer[- ]focus|vulnerable|people at risk)/i,
  '4.12': /\b(?:competen|train|skill|qualifi)/i,
  '4.13':
    /\bwithin (?:\{\{[^{}]*\}\}|\w+) (?:\w+ )?(?:minute|hour|day|week|month)s?\b|\b(?:deadline|time limit|on time|at the latest|by when|time ?frame)/i,
};

/** ADVICE for each guiding principle that no clause's heading or text has a telling word about. */
export function missingPrinciples(clauses: readonly Clause[]): Remark[] {
  const texts = clauses.map(({ heading, text }) => `${heading}\n${text}`);
  return GUIDING_PRINCIPLES.filter(({ number }) => !texts.some((text) => TELLING[number]?.test(text))).map(
    ({ number, name, about }) => ({
      level: 'ADVICE',
      code: 'PRINCIPLE_NOT_ADDRESSED',
      where: 'clauses',
      why: `No clause is about the principle of ${name} (${number}): say ${about}.`,
    }),
  );
}
