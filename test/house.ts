import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

/** One source file of the house: where it stands, how long it is, and what it imports. */
export interface SourceFile {
  path: string;
  lines: number;
  text: string;
  /** Paths from the top of the house for local imports; package names for others. */
  imports: { target: string; local: boolean; typeOnly: boolean }[];
}

/** A rule of the import table: who may import what of the house, and which packages are at home there. */
export interface ImportRule {
  from: RegExp;
  local: RegExp[];
  packages: RegExp[];
}

export const TOP = fileURLToPath(new URL('..', import.meta.url));
const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.accord', 'generated', 'migrations', 'shots']);

/** All TypeScript of the house, without what is generated. */
export function sourceFiles(folder = TOP): SourceFile[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (LEFT_OUT.has(name)) return [];
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(name) ? [readSource(relative(TOP, path), readFileSync(path, 'utf8'))] : [];
  });
}

/** Reads one file's imports, dynamic ones and re-exports included. */
export function readSource(path: string, text: string): SourceFile {
  const { module } = parseSync(path, text);
  const found = [
    ...module.staticImports.map((item) => ({
      name: item.moduleRequest.value,
      typeOnly: item.entries.length > 0 && item.entries.every((entry) => entry.isType),
    })),
    ...module.staticExports
      .flatMap((item) => item.entries)
      .flatMap((entry) =>
        entry.moduleRequest ? [{ name: entry.moduleRequest.value, typeOnly: entry.isType }] : [],
      ),
    ...module.dynamicImports.map((item) => ({
      name: text.slice(item.moduleRequest.start, item.moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
      typeOnly: false,
    })),
  ];
  const imports = found.map(({ name, typeOnly }) =>
    name.startsWith('.')
      ? { target: relative(TOP, resolve(TOP, dirname(path), name)), local: true, typeOnly }
      : { target: packageOf(name), local: false, typeOnly },
  );
  return { path, lines: text.trimEnd().split('\n').length, text, imports };
}

function packageOf(name: string): string {
  if (name.startsWith('node:')) return name;
  const parts = name.split('/');
  return name.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? name);
}

/** What breaks the import table, as sentences; a file that no rule covers breaks it too. */
export function breaches(files: SourceFile[], rules: ImportRule[]): string[] {
  return files.flatMap((file) => {
    const rule = rules.find((candidate) => candidate.from.test(file.path));
    if (!rule) return [`${file.path} stands in no room of the import table`];
    return file.imports
      .filter(
        ({ target, local }) => !(local ? rule.local : rule.packages).some((allowed) => allowed.test(target)),
      )
      .map(({ target }) => `${file.path} may not import ${target}`);
  });
}

/** Circles of imports among files, each as the path around; imports of types alone vanish and do not count. */
export function circles(files: SourceFile[]): string[] {
  const edges = new Map(
    files.map((file) => [
      file.path,
      file.imports.filter(({ local, typeOnly }) => local && !typeOnly).map(({ target }) => target),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: string[]): void => {
    const seen = trail.indexOf(path);
    if (seen >= 0) found.push([...trail.slice(seen), path].join(' → '));
    if (seen >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return found;
}
