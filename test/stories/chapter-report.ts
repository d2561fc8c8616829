import { expect, it } from 'vitest';
import { bringIn, preview, sheet } from './filing.ts';
import * as cast from './journey-cast.ts';
import { compile, figure, publishCompiled, readReport } from './reading.ts';
import { type Story, TODAY } from './story.ts';

const EFFECTIVE = `query($on: Date) { effectiveCode(certificateNumber: "HARBOUR-2024-0001", on: $on) {
  firmName editionNumber extensionNumber clauses { key text origin parameters { floor value } } } }`;

/** Journey 5: the sector is reported, and the public asks (ISO 10001:2018, 4.4, 4.7, 4.8 and 4.10). */
export function theSectorIsReported(story: Story): void {
  it('Ines compiles no report of a period that is not over', async () => {
    const endless = await story.openPeriod('The rest', '2026-01-01', '2999-12-31', '2999-12-31');
    const refusal = await story.association.officer.actRefused('compileReport', { periodId: endless });
    expect(refusal.code).toBe('TOO_EARLY');
  });

  it('Ines compiles, Ada publishes, and anybody reads the rate of the sector: all answers over all complaints', async () => {
    const { officer, admin } = story.association;
    const compiled = await officer.act<{ id: string; version: number }>(
      'compileReport',
      { periodId: story.firstHalf },
      '{ id version }',
    );
    const input = { reportId: compiled.id, expectedVersion: compiled.version };
    expect((await officer.actRefused('publishReport', input)).code).toBe('FORBIDDEN');
    expect(await story.world.stranger.askPublic('{ publications { reference } }')).toEqual({
      publications: [],
    });
    await admin.act('publishReport', input);
    story.firstReport = await readReport(story.world.stranger, 'harbour-fair-claims-1');
    expect(story.firstReport).toMatchObject({ title: 'Fair Claims Code: 2025 H1', comparedWith: null });
    expect(story.firstReport).toMatchObject({ due: 8, reported: 8, nil: 0, minimumRespondents: 3 });
    const rate = figure(story.firstReport, 'answered-in-time');
    // 90 + 950 + 40 + 9 + 5 + 180 + 19 + 27 of 100 + 1000 + 50 + 10 + 10 + 200 + 20 + 30; the mean of the eight rates would be 0.85.
    expect(rate).toMatchObject({ numerator: '1320', denominator: '1420', respondents: 8 });
    expect(Number(rate.rate)).toBeCloseTo(1320 / 1420, 12);
    // The rates in order: 0.5, 0.8, 0.9, 0.9, 0.9, 0.9, 0.95, 0.95; the last two meet the target.
    expect(rate).toMatchObject({ median: '0.900', meetingTarget: 2 });
  });

  it('The counts add up over their parts, a nil among them', () => {
    expect(figure(story.firstReport, 'opened')).toMatchObject({ value: '1420', respondents: 8 });
    expect(figure(story.firstReport, 'opened', 'BREAKDOWN', 'Home').value).toBe('854');
    expect(figure(story.firstReport, 'opened', 'BREAKDOWN', 'Motor').value).toBe('566');
  });

  it('Two marine insurers would know each other’s figures, so that theirs are not shown, nor what they could be had from', () => {
    const hidden = { value: null, numerator: null, denominator: null, rate: null, respondents: null };
    for (const key of ['answered-in-time', 'opened']) {
      expect(figure(story.firstReport, key, 'SEGMENT', 'Marine')).toMatchObject({
        ...{ ...hidden, suppression: 'FEW_RESPONDENTS' },
      });
      expect(figure(story.firstReport, key, 'SEGMENT', 'Household')).toMatchObject({
        ...{ ...hidden, suppression: 'PROTECTS_ANOTHER' },
      });
    }
    // Three small firms: 9 + 5 + 19 of 10 + 10 + 20.
    expect(figure(story.firstReport, 'answered-in-time', 'SIZE_BAND', 'SMALL')).toMatchObject({
      ...{ numerator: '33', denominator: '40', rate: '0.825', suppression: 'NONE' },
    });
  });

  it('Anybody asks what Lantern Mutual promised on any day', async () => {
    const promised = async (day: string) =>
      (
        await story.world.stranger.askPublic<{
          effectiveCode: { extensionNumber: number | null; clauses: { key: string; text: string }[] } | null;
        }>(EFFECTIVE, { on: day })
      ).effectiveCode;
    expect(await promised('2024-02-29')).toBeNull();
    const before = await promised('2025-06-30');
    expect(before).toMatchObject({ firmName: 'Lantern Mutual', editionNumber: 1, extensionNumber: null });
    expect(before?.clauses.find(({ key }) => key === 'answers')).toMatchObject({
      ...{ text: 'We answer every complaint within 10 working days.', origin: 'MASTER' },
      parameters: [{ floor: '10', value: '10' }],
    });
    const now = await promised(TODAY);
    expect(now?.extensionNumber).toBe(1);
    expect(now?.clauses.find(({ key }) => key === 'answers')).toMatchObject({
      ...{ text: 'We answer every complaint within 5 working days.', origin: 'STRENGTHENED' },
      parameters: [{ floor: '10', value: '5' }],
    });
  });

  it('Half a year later Ines imports one sheet for all eight firms, and the report says what has changed', async () => {
    const { officer, admin } = story.association;
    const periodId = await story.openPeriod('2025 H2', '2025-07-01', '2025-12-31', '2026-02-15');
    const firms = [
      { name: cast.LANTERN, figures: { inTime: 106, received: 110, home: 70, motor: 40 } },
      ...cast.OTHERS.map(({ name, figures }) => ({
        name,
        figures: name === 'Ember Direct' ? { ...figures, inTime: 8 } : figures,
      })),
    ];
    const file = sheet('second-half.csv', cast.asCsv(firms));
    const seen = await preview(officer, periodId, file);
    expect(seen).toMatchObject({ remarks: [], rowsRead: 24 });
    expect(await bringIn(officer, periodId, file, seen)).toMatchObject({ firms: 8, cells: 24 });
    expect(await story.acceptAll(periodId)).toMatchObject({ due: 8, accepted: 8 });
    const second = await readReport(
      story.world.stranger,
      await publishCompiled(admin, await compile(officer, periodId)),
    );
    expect(second).toMatchObject({
      ...{ reference: 'harbour-fair-claims-2', comparedWith: 'harbour-fair-claims-1' },
    });
    // Lantern Mutual has 106 of 110 and not 90 of 100, Ember Direct 8 of 10 and not 5.
    const rate = figure(second, 'answered-in-time');
    expect(rate).toMatchObject({ numerator: '1339', denominator: '1430' });
    expect(Number(rate.change)).toBeCloseTo(1339 / 1430 - 1320 / 1420, 12);
    expect(figure(second, 'opened')).toMatchObject({ value: '1430', change: '10' });
    expect(figure(second, 'opened', 'BREAKDOWN', 'Home')).toMatchObject({ value: '864', change: '10' });
    expect(figure(second, 'opened', 'SEGMENT', 'Marine')).toMatchObject({ value: null, change: null });
  });

  it('What was printed stays as it was printed', async () => {
    expect(await readReport(story.world.stranger, 'harbour-fair-claims-1')).toEqual(story.firstReport);
  });
}
