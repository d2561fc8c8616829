import type { Edition } from './edition.ts';

type Lists = Edition['complaintLists'];
type Level = Lists['levels'][number];
type Band = Lists['timeBands'][number];

export const LEVELS: readonly Level[] = ['FIRM', 'ASSOCIATION', 'REGULATOR'];
export const LEVEL_WORDS: Record<Level, string> = {
  ...{ FIRM: 'To the firm', ASSOCIATION: 'To the association or ombudsman', REGULATOR: 'To the regulator' },
};

/** A list as it is typed: each entry on a line of its own. */
export type ListName =
  | 'categories'
  | 'products'
  | 'channels'
  | 'outcomes'
  | 'timeBands'
  | 'redressParts'
  | 'others';

export type ComplaintDraft = Record<ListName, string> & {
  levels: readonly Level[];
  redressUnit: string;
  otherShare: string;
};

export const bandInWords = ({ name, days, business }: Band): string =>
  days === null ? name : `${name} (${days} ${business ? 'business days' : 'days'})`;

const UPHELD = /\s*\(upheld\)$/i;
const DAYS = /\s*\((\d+) (business )?days?\)$/i;

/** The lists of an edition, to be typed over. */
export function draftOfLists({ complaintCategories, complaintLists: lists }: Edition): ComplaintDraft {
  const lines = (names: readonly string[]) => names.join('\n');
  return {
    categories: lines(complaintCategories),
    products: lines(lists.products),
    channels: lines(lists.channels),
    outcomes: lines(lists.outcomes.map(({ name, upheld }) => (upheld ? `${name} (upheld)` : name))),
    timeBands: lines(lists.timeBands.map(bandInWords)),
    redressParts: lines(lists.redressParts),
    others: lines(lists.others),
    levels: lists.levels,
    redressUnit: lists.redressUnit ?? '',
    otherShare: lists.otherShare ?? '',
  };
}

/** What is sent of a draft. */
export function inputOfLists(draft: ComplaintDraft) {
  const entries = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  return {
    complaintCategories: entries(draft.categories),
    products: entries(draft.products),
    channels: entries(draft.channels),
    outcomes: entries(draft.outcomes).map((line) => ({
      ...{ name: line.replace(UPHELD, ''), upheld: UPHELD.test(line) },
    })),
    timeBands: entries(draft.timeBands).map((line) => {
      const [, days, business] = DAYS.exec(line) ?? [];
      return {
        ...{ name: line.replace(DAYS, ''), days: days ? Number(days) : null, business: Boolean(business) },
      };
    }),
    redressUnit: draft.redressUnit.trim() || null,
    redressParts: entries(draft.redressParts),
    others: entries(draft.others),
    otherShare: draft.otherShare.trim() || null,
    levels: [...draft.levels],
  };
}
