import { beforeAll, expect, it } from 'vitest';
import { solverReady } from '../../api/rules/solver.ts';
import { campaign, properly } from './campaign.ts';

beforeAll(() => solverReady());

it('nobody finds out a protected sum in 500 worlds, by all that was ever released', () => {
  expect(campaign(0, 500, properly)).toEqual([]);
}, 600_000);
