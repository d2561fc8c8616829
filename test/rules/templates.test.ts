import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../api/codes/templates.ts';
import { checkEdition } from '../../api/rules/check.ts';
import { placeholders } from '../../api/rules/clause.ts';
import { effectiveCode } from '../../api/rules/effective.ts';
import { keyRemarks, listRemarks, optionalTextRemarks, textRemarks } from '../../api/rules/entry.ts';
import { isDecimal } from '../../api/rules/number.ts';
import { canonicalValue, isValue } from '../../api/rules/value.ts';
import { ADAPTATION_POLICIES, CLAUSE_KINDS } from '../../schema/words.ts';

const EACH = TEMPLATES.map((template) => [template.key, template] as const);

/** The ADVICE that a template may have: none. */
const ALLOWED: Record<string, string[]> = {};

const repeated = (keys: readonly string[]) => keys.filter((key, place) => keys.indexOf(key) !== place);

it('no two templates share a key, a title or a summary', () => {
  for (const part of ['key', 'title', 'summary', 'forWhom'] as const) {
    expect(repeated(TEMPLATES.map((template) => template[part]))).toEqual([]);
  }
});

describe.each(EACH)('the template %s', (key, { content, complaintCategories, ...about }) => {
  const { clauses, parameters, indicators } = content;

  it('passes the check of a code', () => {
    expect(checkEdition(content).map(({ code, where }) => `${code} ${where}`)).toEqual(ALLOWED[key] ?? []);
  });

  it('could have been written by hand, act by act', () => {
    expect([
      ...keyRemarks('key', about.key),
      ...textRemarks('title', about.title, 200),
      ...textRemarks('summary', about.summary, 2_000),
      ...textRemarks('forWhom', about.forWhom, 200),
      ...listRemarks('complaintCategories', complaintCategories, 50),
      ...[...clauses, ...parameters, ...indicators].flatMap((part) => keyRemarks(part.key, part.key)),
      ...clauses.flatMap(({ heading, text }) => [
        ...textRemarks('heading', heading, 300),
        ...textRemarks('text', text, 20_000),
      ]),
      ...[...parameters, ...indicators].flatMap(({ label, unit }) => [
        ...textRemarks('label', label, 200),
        ...textRemarks('unit', unit, 60),
      ]),
      ...indicators.flatMap(({ numeratorLabel, denominatorLabel, breakdown }) => [
        ...textRemarks('numeratorLabel', numeratorLabel, 500),
        ...optionalTextRemarks('denominatorLabel', denominatorLabel, 500),
        ...listRemarks('breakdown', breakdown, 100),
      ]),
    ]).toEqual([]);
  });

  it('is of the size of a worked example, with every kind of clause and every policy', () => {
    expect(clauses.length).toBeGreaterThanOrEqual(14);
    expect(clauses.length).toBeLessThanOrEqual(26);
    expect([...new Set(clauses.map(({ kind }) => kind))].sort()).toEqual([...CLAUSE_KINDS].sort());
    expect([...new Set(clauses.map(({ policy }) => policy))].sort()).toEqual([...ADAPTATION_POLICIES].sort());
    expect(Math.max(...effectiveCode(content, []).clauses.map(({ depth }) => depth))).toBeGreaterThan(0);
    expect(complaintCategories.length).toBeGreaterThan(2);
  });

  it('defines each placeholder once, in a clause whose values a member can set', () => {
    const used = clauses.flatMap(({ key: clauseKey, text }) =>
      placeholders(text).map((named) => `${clauseKey}/${named}`),
    );
    const defined = parameters.map((parameter) => `${parameter.clauseKey}/${parameter.key}`);
    expect(defined.sort()).toEqual(used.sort());
    const settable = clauses.filter(({ policy }) => policy === 'PARAMETERS').map((clause) => clause.key);
    expect([...new Set(parameters.map(({ clauseKey }) => clauseKey))].sort()).toEqual(settable.sort());
    const filled = effectiveCode(content, []).clauses.map(({ effectiveText }) => effectiveText);
    expect(filled.filter((text) => /\{\{|\}\}/.test(text))).toEqual([]);
  });

  it('has a floor of every parameter that is a value and leaves room above', () => {
    for (const parameter of parameters) {
      expect(isValue(parameter, parameter.floor), parameter.label).toBe(true);
      expect(canonicalValue(parameter, parameter.floor)).toBe(parameter.floor);
      const strongest = {
        CHOICE: parameter.choices.join('|'),
        YES_NO: 'YES',
        PERCENTAGE: parameter.stronger === 'HIGHER' ? '100' : '0',
      }[parameter.type as string];
      expect(parameter.floor, parameter.label).not.toBe(strongest);
    }
    expect(new Set(parameters.map(({ type }) => type)).size).toBeGreaterThanOrEqual(4);
    expect(parameters.some(({ type }) => type === 'DURATION')).toBe(true);
  });

  it('has targets that its indicators can reach, and says for whom each is', () => {
    for (const { label, kind, target, stronger } of indicators) {
      if (target === null) continue;
      expect(isDecimal(target), label).toBe(true);
      expect(stronger, label).not.toBeNull();
      if (kind === 'RATIO') expect(Number(target), label).toBeLessThanOrEqual(1);
    }
    expect(indicators.filter(({ target }) => target !== null).length).toBeGreaterThanOrEqual(5);
    expect(new Set(indicators.map(({ audience }) => audience)).size).toBeGreaterThan(1);
  });
});

describe('the templates together', () => {
  it('are of at least six kinds, and show a parameter of each type that a code has by itself', () => {
    expect(TEMPLATES.length).toBeGreaterThanOrEqual(6);
    const types = new Set(TEMPLATES.flatMap(({ content }) => content.parameters.map(({ type }) => type)));
    expect([...types].sort()).toEqual(
      ['CHOICE', 'DURATION', 'MONEY', 'NUMBER', 'PERCENTAGE', 'TIME', 'YES_NO'].sort(),
    );
    const kinds = new Set(TEMPLATES.flatMap(({ content }) => content.indicators.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(['AMOUNT', 'COUNT', 'DURATION', 'RATIO', 'SCORE', 'YES_NO']);
  });

  it('say each thing in words of their own kind', () => {
    const texts = TEMPLATES.flatMap(({ content }) => content.clauses.map(({ text }) => text));
    expect(repeated(texts)).toEqual([]);
  });
});
