import { escaped } from '../rules/markup.ts';
import type { EffectiveDocumentSource } from './documents.ts';
import { type Mark, type ReadableClause, type ReadableCode, readable } from './readable.ts';

/**
 * An effective code as one HTML document that needs nothing else: no script, no font, no picture. It has a language, a title,
 * headings by depth, colours of a contrast above 7 to 1 in light and dark, and a form for print; what is the firm's own is said in
 * words, not by colour alone. Every text is escaped.
 */
export function effectiveCodeHtml(code: EffectiveDocumentSource): string {
  const said = readable(code);
  // The labels are English: where the code is not, a reading machine is told so.
  const english = /^en\b/i.test(said.language) ? '' : ' lang="en"';
  return `<!doctype html>
<html lang="${escaped(said.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(said.title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1${english}>${escaped(said.title)}</h1>
<dl${english}>
${said.facts.map(fact).join('\n')}
</dl>
${said.clauses.map((clause) => clauseHtml(clause, english)).join('\n')}
</main>
</body>
</html>
`;
}

function fact({ label, value, day }: ReadableCode['facts'][number]): string {
  const shown =
    day === undefined ? escaped(value) : `<time datetime="${escaped(day)}">${escaped(value)}</time>`;
  return `<div><dt>${escaped(label)}</dt><dd>${shown}</dd></div>`;
}

function clauseHtml(clause: ReadableClause, english: string): string {
  const { key, level, number, heading, paragraphs, marks } = clause;
  const tag = `h${Math.min(level, DEEPEST)}`;
  const deeper = level > DEEPEST ? ` aria-level="${level}"` : '';
  return [
    `<section id="clause-${escaped(key)}">`,
    `<${tag}${deeper}><span class="number">${escaped(number)}</span> ${escaped(heading)}</${tag}>`,
    ...paragraphs.map((text) => `<p>${escaped(text)}</p>`),
    ...marks.map((mark) => markHtml(mark, english)),
    '</section>',
  ].join('\n');
}

const DEEPEST = 6;

function markHtml({ kind, label, paragraphs }: Mark, english: string): string {
  const name = kind.toLowerCase().replaceAll('_', '-');
  const end = paragraphs.length > 0 ? ':' : '.';
  const lines = paragraphs.map((text) => `<p>${escaped(text)}</p>`);
  return [
    `<div class="mark ${name}">`,
    `<p class="label"${english}>${escaped(label)}${end}</p>`,
    ...lines,
    '</div>',
  ].join('\n');
}

const STYLE = `:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #ffffff; --soft: #f1f4f7; --line: #5a6470; --own: #0b4f6c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f2f2f2; --paper: #16181b; --soft: #22262b; --line: #a9b3be; --own: #9fd8f2; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { font-size: 1.375rem; margin: 2.25rem 0 0.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
h3 { font-size: 1.1875rem; margin: 1.5rem 0 0.5rem; }
h4, h5, h6 { font-size: 1.0625rem; margin: 1.25rem 0 0.5rem; }
p { margin: 0.5rem 0; }
dl { background: var(--soft); padding: 0.75rem 1rem; }
dl div { display: flex; flex-wrap: wrap; gap: 0 0.75rem; padding: 0.125rem 0; }
dt { flex: 0 0 9.5rem; font-weight: 600; }
dd { flex: 1 1 9rem; margin: 0; }
.mark { margin: 0.75rem 0; padding: 0.25rem 0 0.25rem 0.875rem; border-left: 0.25rem solid var(--own); }
.label { font-weight: 600; color: var(--own); }
@media print {
  :root { color-scheme: light; --ink: #000000; --paper: #ffffff; --soft: #ffffff; --line: #000000; --own: #000000; }
  body { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  .mark, dl { break-inside: avoid; }
}
@page { margin: 2cm; }`;
