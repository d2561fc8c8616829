import { askRemarks } from '../rules/asks.ts';
import { circularKeys } from '../rules/clause.ts';
import { complaintListRemarks, NO_LISTS } from '../rules/complaint-lists.ts';
import type { Remark } from '../rules/remark.ts';
import type { CodeDocument } from './code-document.ts';

/**
 * What is wrong between the parts of a document that fits the schema: two things of one name, something that belongs to a clause
 * that is not there, a clause beneath itself. `where` is the path in the document.
 */
export function referenceRemarks(document: CodeDocument): Remark[] {
  const { clauses, parameters, indicators, texts, language, complaintCategories } = document;
  const { complaintLists = NO_LISTS, asks = [] } = document;
  const keys = new Set(clauses.map((clause) => clause.key));
  const belongs = (part: string, items: readonly { clauseKey: string }[], code: string): Remark[] =>
    items.flatMap(({ clauseKey }, place) =>
      keys.has(clauseKey)
        ? []
        : [
            error(
              code,
              `${part}.${place}.clauseKey`,
              `There is no clause “${clauseKey}”: name one that is there.`,
            ),
          ],
    );
  return [
    ...askRemarks(asks),
    ...repeated(
      'clauses',
      clauses.map(({ key }) => key),
    ),
    ...misplaced(clauses),
    ...repeated(
      'parameters',
      parameters.map(({ clauseKey, key }) => `${clauseKey}/${key}`),
    ),
    ...belongs('parameters', parameters, 'DANGLING_PARAMETER'),
    ...repeated(
      'indicators',
      indicators.map(({ key }) => key),
    ),
    ...belongs('indicators', indicators, 'DANGLING_INDICATOR'),
    ...repeated(
      'texts',
      texts.map((text) => `${text.clauseKey} in ${text.language}`),
    ),
    ...belongs('texts', texts, 'DANGLING_TEXT'),
    ...texts.flatMap((text, place) =>
      text.language === language
        ? [
            error(
              'NOT_A_TRANSLATION',
              `texts.${place}.language`,
              `The code is written in ${language}: a translation is in another language.`,
            ),
          ]
        : [],
    ),
    ...complaintListRemarks({ complaintCategories, complaintLists }).map((remark) => ({
      ...remark,
      where: remark.where.startsWith('complaintCategories') ? remark.where : `complaintLists.${remark.where}`,
    })),
  ];
}

const error = (code: string, where: string, why: string): Remark => ({ level: 'ERROR', code, where, why });

function repeated(part: string, names: readonly string[]): Remark[] {
  const first = new Map<string, number>();
  return names.flatMap((name, place) => {
    const before = first.get(name);
    if (before === undefined) first.set(name, place);
    return before === undefined
      ? []
      : [
          error(
            'DUPLICATE_KEY',
            `${part}.${place}`,
            `“${name}” stands at ${part}.${before} already: keep one, or rename one.`,
          ),
        ];
  });
}

function misplaced(clauses: CodeDocument['clauses']): Remark[] {
  const keys = new Set(clauses.map(({ key }) => key));
  const circular = circularKeys(clauses);
  return clauses.flatMap(({ key, parentKey }, place) => {
    const where = `clauses.${place}.parentKey`;
    if (parentKey !== null && !keys.has(parentKey)) {
      return [
        error(
          'DANGLING_PARENT',
          where,
          `There is no clause “${parentKey}”: name one that is there, or null.`,
        ),
      ];
    }
    return circular.has(key)
      ? [error('CIRCULAR_PARENT', where, `“${key}” stands beneath itself: give it another place.`)]
      : [];
  });
}
