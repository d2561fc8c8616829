import type { Clause } from './clause.ts';
import type { Remark } from './remark.ts';

/** The guiding principles (ISO 10001:2018, 4.2–4.13), each with words of which one tells that a clause is about it. */
const PRINCIPLES: readonly { number: string; name: string; about: string; words: RegExp }[] = [
  {
    number: '4.2',
    name: 'commitment',
    about: 'that whoever adopts the code binds itself to keep it',
    words: /\b(?:commit|pledge|undertak|bound by|binds?\b|promise|keeps? (?:this|the) (?:code|charter))/i,
  },
  {
    number: '4.3',
    name: 'capacity',
    about: 'what people and means are set aside to keep it',
    words: /\b(?:capacity|resourc|staff|enough people|workforce|budget|equip|means to)/i,
  },
  {
    number: '4.4',
    name: 'transparency',
    about: 'how it is made known to customers and others',
    words: /\b(?:transparen|publish|publicly|made public|made known|tells? (?:each|every|all) customers?)/i,
  },
  {
    number: '4.5',
    name: 'accessibility',
    about: 'that everybody can find, read and use it',
    words:
      /\b(?:accessib|plain (?:language|words)|large print|braille|sign language|disabilit|easy to (?:find|read|use)|free of charge|at no cost)/i,
  },
  {
    number: '4.6',
    name: 'responsiveness',
    about: 'how customers and others are heard and answered',
    words: /\b(?:respon(?:d|se|sive)|answers? (?:people|every|each|all)|repl(?:y|ies)|listen|feedback)/i,
  },
  {
    number: '4.7',
    name: 'information integrity',
    about: 'that what is said is accurate and does not mislead',
    words: /\b(?:accura|mislead|truthful|correct(?:ly|ness)?\b|complete and|verif|integrity)/i,
  },
  {
    number: '4.8',
    name: 'accountability',
    about: 'who answers for keeping it',
    words: /\b(?:accountab|answers? for|responsible for|responsibilit|reports? (?:to|on|how))/i,
  },
  {
    number: '4.9',
    name: 'improvement',
    about: 'how it and its use are made better',
    words: /\b(?:improv|review|learn|made better|evaluat)/i,
  },
  {
    number: '4.10',
    name: 'confidentiality',
    about: 'how what customers tell about themselves is protected',
    words:
      /\b(?:confiden(?:ce\b|tial)|privacy|personal (?:data|information|details)|protects? what|in secret)/i,
  },
  {
    number: '4.11',
    name: 'customer-focused approach',
    about: 'how the needs of customers are heeded',
    words:
      /\b(?:(?:customers?|consumers?|people)['’]?s?['’]? (?:needs?|interests?|expect|come first)|(?:needs?|interests?|expectations?) of (?:\w+ )?(?:customers?|consumers?|people)|customer[- ]focus|vulnerable|people at risk)/i,
  },
  {
    number: '4.12',
    name: 'competence',
    about: 'that those who keep it are trained and able',
    words: /\b(?:competen|train|skill|qualifi)/i,
  },
  {
    number: '4.13',
    name: 'timeliness',
    about: 'by when things are done',
    words:
      /\bwithin (?:\{\{[^{}]*\}\}|\w+) (?:\w+ )?(?:minute|hour|day|week|month)s?\b|\b(?:deadline|time limit|on time|at the latest|by when|time ?frame)/i,
  },
];

/** ADVICE for each guiding principle that no clause's heading or text has a telling word about. */
export function missingPrinciples(clauses: readonly Clause[]): Remark[] {
  const texts = clauses.map(({ heading, text }) => `${heading}\n${text}`);
  return PRINCIPLES.filter(({ words }) => !texts.some((text) => words.test(text))).map(
    ({ number, name, about }) => ({
      level: 'ADVICE',
      code: 'PRINCIPLE_NOT_ADDRESSED',
      where: 'clauses',
      why: `No clause is about the principle of ${name} (${number}): say ${about}.`,
    }),
  );
}
