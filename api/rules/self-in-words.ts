import { dayInWords } from './in-words.ts';

type Content = Readonly<Record<string, string | number | null>>;

/** An answer of a self-assessment as people say it: `partly (Train the desk, Ms Desk, by 31 March 2027)`. */
export function selfInWords({ answer, evidence, reason, action, owner, dueOn }: Content): string {
  const said = answer === null ? 'not answered' : String(answer).toLowerCase().replaceAll('_', ' ');
  const plan = [action, owner, dueOn ? `by ${dayInWords(String(dueOn))}` : null];
  const words = [...plan, reason, evidence].filter((part) => part !== null && part !== undefined);
  return words.length > 0 ? `${said} (${words.join(', ')})` : said;
}
