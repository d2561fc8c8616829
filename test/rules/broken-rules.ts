import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Rules } from './laws.ts';

const HOUSE = resolve(import.meta.dirname, '../..');

/** A small mistake that somebody could make: one piece of a file of the rules, and what stands there instead. */
interface Mistake {
  file: string;
  right: string;
  wrong: string;
}

/** A mistake in words, where it is, and the law that it breaks. */
export type MistakeRow = [inWords: string, file: string, right: string, wrong: string, law: string];

/** The rules with a mistake, in a copy of their own. Throws where the piece does not stand in the file exactly once. */
export async function rulesWith(
  { file, right, wrong }: Mistake,
  test: (rules: Rules) => void | Promise<void>,
): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'accord-rules-'));
  try {
    cpSync(join(HOUSE, 'api/rules'), join(home, 'api/rules'), { recursive: true });
    cpSync(join(HOUSE, 'schema'), join(home, 'schema'), { recursive: true });
    symlinkSync(join(HOUSE, 'node_modules'), join(home, 'node_modules'));
    const path = join(home, 'api/rules', file);
    const pieces = readFileSync(path, 'utf8').split(right);
    if (pieces.length !== 2) throw new RangeError(`${file} has “${right}” ${pieces.length - 1} times`);
    writeFileSync(path, pieces.join(wrong));
    await test(await rulesIn(join(home, 'api/rules')));
  } finally {
    rmSync(home, { recursive: true });
  }
}

async function rulesIn(folder: string): Promise<Rules> {
  const [effective, compare, apply, rebase, settle] = await Promise.all([
    import(join(folder, 'effective.ts')),
    import(join(folder, 'compare.ts')),
    import(join(folder, 'compare-apply.ts')),
    import(join(folder, 'rebase.ts')),
    import(join(folder, 'settle.ts')),
  ]);
  return {
    effectiveCode: effective.effectiveCode,
    compareCodes: compare.compareCodes,
    applyComparison: apply.applyComparison,
    rebase: rebase.rebase,
    settle: settle.settle,
  };
}
