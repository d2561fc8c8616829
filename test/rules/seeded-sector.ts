import { aggregate } from '../../api/rules/aggregate.ts';
import type { Reported } from '../../api/rules/indicator.ts';
import { type DueFirm, sectorOf } from '../../api/rules/sector.ts';
import { INDICATORS } from '../../seeds/charter-indicators.ts';
import { inventFigures } from '../../seeds/figures.ts';
import { chanceFrom } from '../../seeds/random.ts';
import { COMPLAINT_CATEGORIES, inventFirms } from '../../seeds/sector.ts';

const charter = {
  id: 'charter',
  number: 1,
  complaintCategories: COMPLAINT_CATEGORIES,
  indicators: INDICATORS.map((indicator) => ({
    ...{ stronger: null, target: null, denominatorLabel: null },
    ...indicator,
  })),
};

/** As the demonstration draws its firms, and the first figures of each. */
const SEED = 10_001;

/**
 * A half-year of the demonstration's sector as a report has it, without playing it: all its firms, but those who keep silent, with figures as
 * the demonstration invents them. What only the association sees is left out.
 */
export function seededSector(halfYear: number): {
  cells: ReturnType<typeof aggregate>;
  indicators: Reported[];
} {
  const firms = inventFirms(chanceFrom(SEED)).map((firm): DueFirm => {
    const { name, groupName, segment, sizeBand, region, habit } = firm;
    const chance = chanceFrom(SEED + Number(firm.number));
    const ledger: number[][] = [];
    let figures = inventFigures(firm, chance, ledger);
    for (let half = 1; half < halfYear; half += 1) figures = inventFigures(firm, chance, ledger);
    const accepted = habit === 'SILENT' ? null : { editionId: charter.id, ...figures };
    return { firmId: name, groupId: groupName, segment, sizeBand, region, accepted };
  });
  const { indicators, due } = sectorOf([charter], firms);
  const told = indicators.filter(({ audience }) => audience !== 'ASSOCIATION');
  return { cells: aggregate({ indicators: told, due }), indicators: told };
}
