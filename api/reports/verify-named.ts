import type { NamedFigure } from '../rules/named.ts';
import type { FirmFigure } from '../rules/publication.ts';

const FIELDS = ['place', 'firmName', 'value', 'numerator', 'denominator', 'rate', 'smallBase'] as const;

type Line = Omit<NamedFigure, 'adoptionId'> & {
  place?: number | null;
  firmName: string;
  certificateNumber: string;
};

/** The figures as they come out anew, under the names that stand in the report; a firm that is not in it has none. */
export function underStoredNames(
  figures: readonly NamedFigure[],
  stored: readonly FirmFigure[],
): FirmFigure[] {
  const firms = new Map(stored.map((line) => [line.adoptionId, line]));
  return figures.map((figure) => {
    const { firmName = '', certificateNumber = figure.adoptionId } = firms.get(figure.adoptionId) ?? {};
    return { ...figure, firmName, certificateNumber };
  });
}

/** Figures by firm that differ, in words. */
export function differingByFirm(what: string, before: readonly Line[], after: readonly Line[]): string[] {
  const [then, now] = [before, after].map((lines) => new Map(lines.map((line) => [whose(line), line])));
  return [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])].flatMap((line) => {
    const [was, is] = [then?.get(line), now?.get(line)];
    const { indicatorKey = '', breakdown = '', certificateNumber = '' } = was ?? is ?? {};
    const place = [indicatorKey, breakdown, certificateNumber].filter((part) => part !== '').join(' ');
    return FIELDS.filter((field) => (was?.[field] ?? null) !== (is?.[field] ?? null)).map(
      (field) =>
        `${place}: the ${field} was ${what} as ${was?.[field] ?? 'nothing'} and comes out as ${is?.[field] ?? 'nothing'}.`,
    );
  });
}

const whose = ({ indicatorKey, breakdown, certificateNumber }: Line): string =>
  JSON.stringify([indicatorKey, breakdown, certificateNumber]);
