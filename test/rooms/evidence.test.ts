import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeOf } from '../../api/returns/evidence-store.ts';
import { LARGEST_EVIDENCE, MOST_EVIDENCE } from '../../api/rules/evidence.ts';
import { Person } from '../ask.ts';
import { openWorld, type World } from '../world.ts';
import { attach, evidenceOf, fetched, pdf } from './attaching.ts';
import { issue } from './keys.ts';
import { begin, fill, look, openScheme, type Reporter, type Scheme, sound, step } from './reporting.ts';

let world: World;
let scheme: Scheme;
let firm: Reporter;
let rival: Reporter;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accord-evidence-'));
  world = await openWorld({ evidence: folder });
  scheme = await openScheme(world, 'evidence');
  firm = await scheme.join('Alpha', 'SMALL');
  rival = await scheme.join('Beta', 'SMALL');
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function draft(): Promise<string> {
  const begun = await begin(firm, await scheme.openPeriod());
  await fill(firm, begun, { observations: sound() });
  return begun.id;
}

async function submit(returnId: string) {
  await step(firm.reporter, 'prepareReturn', returnId);
  return step(firm.approver, 'submitReturn', returnId);
}

/** Every file below the folder, by its bare name. */
async function stored(): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all.filter((one) => one.isFile()).map(({ name }) => name);
}

describe('a file that bears a return out', () => {
  it('is kept under its hash, told with size and place, and handed back to be saved and never shown', async () => {
    const returnId = await draft();
    const bytes = pdf('the first');
    const where = 'observations.opened.Home';
    const { id } = await attach(world.app, firm.reporter, returnId, bytes, {
      fileName: '../../Brief – "für" uns.pdf',
      where,
    });
    const hash = hashOf(bytes);
    expect(await evidenceOf(firm.approver, returnId)).toEqual([
      [
        {
          ...{
            id,
            where,
            fileName: 'Brief – für uns.pdf',
            mediaType: 'application/pdf',
            bytes: bytes.length,
          },
          ...{ hash, addedBy: 'rae' },
        },
      ],
    ]);
    expect(await readFile(placeOf(folder, hash))).toEqual(bytes);
    const answer = await fetched(world.app, firm.admin, id);
    expect(answer.rawPayload).toEqual(bytes);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Brief _ f_r uns.pdf"; filename*=UTF-8''Brief%20%E2%80%93%20f%C3%BCr%20uns.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
  });

  it('is stored once, however often it comes, and linked once to one place', async () => {
    const [one, other] = [await draft(), await draft()];
    const bytes = pdf('the same');
    const first = await attach(world.app, firm.reporter, one, bytes);
    const again = await attach(world.app, firm.reporter, one, bytes, { fileName: 'other name.pdf' });
    const elsewhere = await attach(world.app, firm.reporter, one, bytes, {
      where: 'observations.opened.Motor',
    });
    await attach(world.app, firm.reporter, other, bytes);
    expect(again.id).toBe(first.id);
    expect(elsewhere.id).not.toBe(first.id);
    expect((await stored()).filter((name) => name === hashOf(bytes))).toHaveLength(1);
    expect((await evidenceOf(firm.reporter, one))[0]).toHaveLength(2);
  });

  it('comes by key as well', async () => {
    const system = Person.byKey(firm.admin, (await issue(firm.admin)).secret);
    expect((await attach(world.app, system, await draft(), pdf())).status).toBe(200);
  });
});

describe('what is no evidence', () => {
  const workbook = Buffer.from(
    zipSync({ 'xl/workbook.xml': Buffer.from('<x/>'), 'xl/vbaProject.bin': Buffer.from('x') }),
  );
  it.each([
    ['something else than its name says', pdf(), 'photo.png', /no PNG inside/],
    ['of a kind that is not taken', Buffer.from('<svg/>'), 'drawing.svg', /of no kind that is taken/],
    ['a workbook with a program in it', workbook, 'sheet.xlsx', /no XLSX inside/],
    ['a broken package', Buffer.from('PK\u0003\u0004broken'), 'letter.docx', /no DOCX inside/],
    ['empty', Buffer.alloc(0), 'letter.pdf', /empty/],
    ['without a name', pdf(), '../..', /has a name/],
  ])('is refused, and leaves nothing: %s', async (_what, bytes, fileName, why) => {
    const before = await stored();
    const answer = await attach(world.app, firm.reporter, await draft(), bytes, { fileName });
    expect(answer).toMatchObject({ status: 400, code: 'BAD_INPUT', message: expect.stringMatching(why) });
    expect(await stored()).toEqual(before);
  });

  it('is too large, whether it says so before or not', async () => {
    const before = await stored();
    const bytes = Buffer.alloc(LARGEST_EVIDENCE + 1, '%PDF-');
    const returnId = await draft();
    expect(await attach(world.app, firm.reporter, returnId, bytes)).toMatchObject({
      status: 413,
      code: 'TOO_LARGE',
    });
    const unsaid = await world.app.inject({
      method: 'POST',
      url: `/evidence?${new URLSearchParams({ returnId, fileName: 'x.pdf' })}`,
      headers: {
        ...firm.reporter.credentials(),
        'content-type': 'application/octet-stream',
        'content-length': '10',
      },
      payload: bytes,
    });
    expect([unsaid.statusCode, unsaid.json().error.code]).toEqual([413, 'TOO_LARGE']);
    expect(await stored()).toEqual(before);
    const most = Buffer.concat([pdf(), Buffer.alloc(LARGEST_EVIDENCE - pdf().length)]);
    expect((await attach(world.app, firm.reporter, returnId, most)).status).toBe(200);
  });

  it('is one more than a return may have', async () => {
    const returnId = await draft();
    for (let count = 0; count < MOST_EVIDENCE; count += 1) {
      expect((await attach(world.app, firm.reporter, returnId, pdf(`${count}`))).status).toBe(200);
    }
    expect(await attach(world.app, firm.reporter, returnId, pdf('more'))).toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  it('is for no cell of a return', async () => {
    const answer = await attach(world.app, firm.reporter, await draft(), pdf(), { where: '../x' });
    expect(answer).toMatchObject({ status: 400, code: 'BAD_INPUT' });
  });
});

describe('who may add, take and read', () => {
  it('is the firm alone while it is a draft', async () => {
    const returnId = await draft();
    const { id } = await attach(world.app, firm.reporter, returnId, pdf('private'));
    const { officer, editor } = scheme.association;
    for (const [who, code] of [
      [rival.reporter, 'NOT_FOUND'],
      [firm.approver, 'FORBIDDEN'],
      [officer, 'FORBIDDEN'],
      [world.operator, 'FORBIDDEN'],
      [world.stranger, 'NOT_SIGNED_IN'],
    ] as const) {
      expect((await attach(world.app, who, returnId, pdf('x'))).code).toBe(code);
    }
    for (const [who, status] of [
      [rival.reporter, 404],
      [officer, 404],
      [editor, 403],
      [world.operator, 403],
      [world.stranger, 401],
      [firm.approver, 200],
    ] as const) {
      expect((await fetched(world.app, who, id)).statusCode).toBe(status);
    }
    expect((await rival.reporter.actRefused('removeEvidence', { evidenceId: id })).code).toBe('NOT_FOUND');
    const never = await fetched(world.app, rival.reporter, crypto.randomUUID());
    expect((await fetched(world.app, rival.reporter, id)).body).toBe(never.body);
    for (const path of [`..%2f..%2f${id}`, '../secret', 'x', hashOf(pdf('private'))]) {
      expect((await fetched(world.app, firm.reporter, path)).statusCode, path).toBe(404);
    }
    expect((await world.app.inject({ url: `/public/evidence/${id}` })).statusCode).toBe(404);
  });

  it('is the association’s people too once it was submitted, and each reading is in the trail', async () => {
    const returnId = await draft();
    const { id } = await attach(world.app, firm.reporter, returnId, pdf('to read'));
    await submit(returnId);
    const { officer, admin } = scheme.association;
    expect(await evidenceOf(officer, returnId)).toMatchObject([[{ id, fileName: 'letter.pdf' }]]);
    const reads = async () => {
      const { auditEntries } = await admin.ask<{
        auditEntries: { nodes: { action: string; personName: string }[] };
      }>('{ auditEntries(first: 10) { nodes { action table personName } } }');
      return auditEntries.nodes.filter(({ action }) => action === 'readEvidence');
    };
    expect((await fetched(world.app, officer, id)).rawPayload).toEqual(pdf('to read'));
    expect((await fetched(world.app, officer, id)).statusCode).toBe(200);
    await fetched(world.app, firm.reporter, id);
    expect(await reads()).toEqual(
      Array(2).fill({ action: 'readEvidence', table: 'evidence_reads', personName: 'officer evidence' }),
    );
  });
});

describe('two versions', () => {
  it('have each their own files, and what was submitted keeps its own', async () => {
    const returnId = await draft();
    const bare = await draft();
    const { id } = await attach(world.app, firm.reporter, returnId, pdf('of version 1'));
    const { current } = await submit(returnId);
    expect((await submit(bare)).current?.contentHash).not.toBe(current?.contentHash);
    expect(await attach(world.app, firm.reporter, returnId, pdf())).toMatchObject({ code: 'WRONG_STATUS' });
    expect((await firm.reporter.actRefused('removeEvidence', { evidenceId: id })).code).toBe('WRONG_STATUS');
    await step(scheme.association.officer, 'queryReturn', returnId, { question: 'Is this the letter?' });
    await step(firm.reporter, 'correctReturn', returnId);
    const [, copied] = await evidenceOf(firm.reporter, returnId);
    expect(copied).toMatchObject([{ hash: hashOf(pdf('of version 1')), addedBy: 'rae' }]);
    expect(copied?.[0]?.id).not.toBe(id);
    expect((await firm.reporter.actRefused('removeEvidence', { evidenceId: id })).code).toBe('FROZEN');
    await firm.reporter.act('removeEvidence', { evidenceId: copied?.[0]?.id });
    await attach(world.app, firm.reporter, returnId, pdf('of version 2'));
    await submit(returnId);
    const seen = await evidenceOf(scheme.association.officer, returnId);
    expect(seen.map((files) => files.map(({ hash }) => hash))).toEqual([
      [hashOf(pdf('of version 1'))],
      [hashOf(pdf('of version 2'))],
    ]);
    const hashes = (await look(firm.reporter, returnId))?.versions.map(({ contentHash }) => contentHash);
    expect(new Set(hashes).size).toBe(2);
    expect((await fetched(world.app, firm.approver, id)).rawPayload).toEqual(pdf('of version 1'));
  });

  it('take no file for a cell that was not reopened', async () => {
    const returnId = await draft();
    await submit(returnId);
    await step(scheme.association.officer, 'queryReturn', returnId, {
      ...{ question: 'Is this right?', indicatorKey: 'opened', breakdown: 'Home', reopens: true },
    });
    await step(firm.reporter, 'correctReturn', returnId);
    const send = (where: string) => attach(world.app, firm.reporter, returnId, pdf(), { where });
    expect(await send('observations.opened.Motor')).toMatchObject({ code: 'CELL_CLOSED' });
    expect((await send('observations.opened.Home')).status).toBe(200);
    expect((await send('')).status).toBe(200);
  });
});
