import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, keep, put, secondEdition } from '../stories/law-cast.ts';
import { see } from './adopting.ts';
import { DELIVERY, type Guild, openGuild, refused } from './guild.ts';

let guild: Guild;

beforeAll(async () => {
  guild = await openGuild();
}, 120_000);
afterAll(() => guild?.world.close());

describe('a later day, and a move', () => {
  it('is refused where there is nothing to move to, and by who may not', async () => {
    const { firm: own, id } = await guild.newAdopter();
    const stranger = await guild.newFirm();
    const { officer } = guild.association;
    const to = { editionId: guild.edition.id };
    expect(await refused(own.admin, id, 'beginTransition', to)).toBe('WRONG_STATUS');
    expect(await refused(own.approver, id, 'beginTransition', to)).toBe('FORBIDDEN');
    const second = await secondEdition(guild.association, guild.codeId, guild.edition.id);
    const later = { editionId: second.id, until: day('12-31'), reason: 'It merges.' };
    expect(await refused(own.admin, id, 'extendDeadline', later)).toBe('FORBIDDEN');
    expect(await refused(officer, id, 'extendDeadline', { ...later, until: day('09-30') })).toBe('BAD_INPUT');
    expect(await refused(officer, id, 'extendDeadline', { ...later, reason: '' })).toBe('BAD_INPUT');
    await put(own.admin, id, DELIVERY);
    expect(await refused(own.admin, id, 'beginTransition', { editionId: second.id })).toBe('WRONG_STATUS');
    await keep(own.admin, id, 'discardExtension');
    const { version } = await see(own.admin, id);
    const begin = { adoptionId: id, expectedVersion: version, editionId: second.id };
    const move = await own.admin.act<{ id: string; version: number }>(
      'beginTransition',
      begin,
      '{ id version }',
    );
    expect((await own.admin.actRefused('beginTransition', begin)).code).toBe('ALREADY_EXISTS');
    const step = { transitionId: move.id, expectedVersion: move.version };
    expect((await own.admin.actRefused('undoTransition', step)).code).toBe('WRONG_STATUS');
    expect((await officer.actRefused('applyTransition', { ...step, effectiveFrom: day('06-01') })).code).toBe(
      'FORBIDDEN',
    );
    expect(
      (await stranger.admin.actRefused('applyTransition', { ...step, effectiveFrom: day('06-01') })).code,
    ).toBe('NOT_FOUND');
    const stale = { ...step, expectedVersion: 9, effectiveFrom: day('06-01') };
    expect((await own.admin.actRefused('applyTransition', stale)).code).toBe('STALE_VERSION');
    await own.admin.act('applyTransition', { ...step, effectiveFrom: day('06-01') });
    expect(
      (
        await own.admin.actRefused('applyTransition', {
          ...step,
          expectedVersion: 2,
          effectiveFrom: day('06-01'),
        })
      ).code,
    ).toBe('WRONG_STATUS');
  });
});
