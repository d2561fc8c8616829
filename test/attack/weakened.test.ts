import { beforeAll, describe, expect, it } from 'vitest';
import { solverReady } from '../../api/rules/solver.ts';
import {
  eachIndicatorByItself,
  firstFound,
  type Protector,
  withoutEarlierReleases,
  withoutFurtherCells,
  withoutGroups,
} from './campaign.ts';

beforeAll(() => solverReady());

const WORLDS = 100;

describe('the attacker sees it where a report is protected badly', () => {
  it.each<[string, Protector]>([
    ['no further cells are hidden', withoutFurtherCells],
    ['groups are not known', withoutGroups],
    ['earlier releases are forgotten', withoutEarlierReleases],
    ['indicators about the same are looked at apart', eachIndicatorByItself],
  ])('where %s', (_, protect) => {
    expect(firstFound(WORLDS, protect)).not.toBeNull();
  });
});
