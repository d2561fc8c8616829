import { beforeAll, expect, it } from 'vitest';
import { solverReady } from '../../api/rules/solver.ts';
import { campaign, properly, WORLDS } from './campaign.ts';

beforeAll(() => solverReady());

it(`nobody finds out a protected sum in ${WORLDS / 4} worlds, by all that was ever released`, () => {
  expect(campaign(1000, WORLDS / 4, properly)).toEqual([]);
}, 600_000);
