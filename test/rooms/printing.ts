import type { World } from '../world.ts';

/** A publication as it is put behind the fences: what is left out is as in the first print of a report on 2025 H1. */
export interface Printed {
  number: number;
  vintage?: number;
  supersedes?: string | null;
  reason?: string | null;
  periodLabel?: string;
  periodStartsOn?: string;
  periodEndsOn?: string;
  publishedAt?: string;
  codeKey?: string;
  comparedWith?: string | null;
  comparedVintage?: number | null;
  due?: number;
}

/** A series of it: the definition, and its cells by `DIMENSION category`. */
export interface PrintedSeries {
  indicatorKey: string;
  label?: string;
  unit?: string;
  numeratorLabel?: string;
  cells: Record<string, { value?: string; respondents?: number; suppression?: string }>;
}

const ASSOCIATION = '00000000-0000-7000-8000-000000000001';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const row = (given: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [snake(name), value]));

/** Puts a publication where strangers read it; answers its reference. */
export async function print(
  { behind }: World,
  given: Printed,
  series: readonly PrintedSeries[] = [],
): Promise<string> {
  const codeKey = given.codeKey ?? 'guild-code';
  const reference = `guild-${codeKey}-${given.number}`;
  const owned = { reference, associationId: ASSOCIATION };
  await behind`insert into published.publications ${behind(
    row({
      ...owned,
      ...{ title: `Report ${given.number}`, associationName: 'Association guild', codeKey },
      ...{ codeTitle: 'Code guild-code', editionNumber: 1, periodLabel: '2025 H1' },
      ...{ periodStartsOn: '2025-01-01', periodEndsOn: '2025-06-30', publishedAt: '2025-09-01T12:00:00Z' },
      ...{ digest: `digest ${given.number}`, due: 9, reported: 8, nil: 1, minimumRespondents: 3 },
      ...{ comparedWith: null, comparedVintage: null, vintage: 1, supersedes: null, reason: null },
      ...given,
    }),
  )}`;
  for (const [position, { cells, ...definition }] of series.entries()) {
    const { indicatorKey } = definition;
    await behind`insert into published.publication_series ${behind(
      row({
        ...{ ...owned, position, label: indicatorKey, kind: 'COUNT', unit: 'complaints' },
        ...{ numeratorLabel: 'Complaints', denominatorLabel: null, target: null },
        ...definition,
      }),
    )}`;
    for (const [place, cell] of Object.entries(cells)) {
      const [dimension = '', ...category] = place.split(' ');
      await behind`insert into published.publication_cells ${behind(
        row({
          ...{ ...owned, indicatorKey, dimension, category: category.join(' '), respondents: 5 },
          ...{ suppression: 'NONE', ...cell },
        }),
      )}`;
    }
  }
  return reference;
}
