import { afterAll, beforeAll, describe } from 'vitest';
import { openWorld } from '../world.ts';
import { firmsAdoptIt } from './chapter-adoption.ts';
import { theCodeIsMade } from './chapter-code.ts';
import { theSectorIsReported } from './chapter-report.ts';
import { firmsReport } from './chapter-returns.ts';
import { Story } from './story.ts';

/** The whole main job, step by step, as its people do it. Each step stands on those before it. */
describe('A code of conduct, from its first clause to the sector report', () => {
  const story = new Story();
  beforeAll(async () => {
    story.world = await openWorld();
  });
  afterAll(() => story.world.close());

  theCodeIsMade(story);
  firmsAdoptIt(story);
  firmsReport(story);
  theSectorIsReported(story);
});
