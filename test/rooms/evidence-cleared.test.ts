import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearEvidence } from '../../api/jobs.ts';
import { placeOf } from '../../api/returns/evidence-store.ts';
import { openWorld, type World } from '../world.ts';
import { attach, pdf } from './attaching.ts';
import { begin, openScheme, type Reporter } from './reporting.ts';

let world: World;
let firm: Reporter;
let folder: string;
let returnId: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accord-evidence-'));
  world = await openWorld({ evidence: folder });
  const scheme = await openScheme(world, 'clearing');
  firm = await scheme.join('Alpha', 'SMALL');
  returnId = (await begin(firm, await scheme.openPeriod())).id;
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Every file below the folder, by its bare name. */
async function stored(): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all.filter((one) => one.isFile()).map(({ name }) => name);
}

describe('what nobody comes back for', () => {
  const A_DAY = 24 * 60 * 60 * 1000;
  const clear = () =>
    clearEvidence({
      ...{ database: world.database, evidence: folder, address: '', complain: () => undefined },
      office: { send: () => Promise.reject(new Error('no mail')), close: () => undefined },
    });
  const age = (path: string, ms: number) => utimes(path, (Date.now() - ms) / 1000, (Date.now() - ms) / 1000);

  it('is cleared up after a day, and what a version names is not', async () => {
    const [kept, dropped, fresh] = [pdf('kept'), pdf('dropped'), pdf('fresh')];
    for (const bytes of [kept, dropped, fresh]) {
      const { id } = await attach(world.app, firm.reporter, returnId, bytes);
      if (bytes !== kept) await firm.reporter.act('removeEvidence', { evidenceId: id });
      if (bytes !== fresh) await age(placeOf(folder, hashOf(bytes)), A_DAY + 1000);
    }
    await clear();
    const names = await stored();
    expect(names).toContain(hashOf(kept));
    expect(names).toContain(hashOf(fresh));
    expect(names).not.toContain(hashOf(dropped));
  });

  it('is nothing after an upload that broke off', async () => {
    const address = new URL(await world.app.listen({ host: '127.0.0.1', port: 0 }));
    const before = await stored();
    const socket = connect(Number(address.port), address.hostname);
    const path = `/evidence?${new URLSearchParams({ returnId, fileName: 'x.pdf' })}`;
    const head = Object.entries({
      ...{ host: 'x', 'content-type': 'application/octet-stream', 'content-length': '1000000' },
      ...firm.reporter.credentials(),
    });
    socket.write(
      `POST ${path} HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
    );
    socket.write(pdf());
    const arriving = async (there: boolean) => {
      for (let tries = 0; tries < 200; tries += 1, await sleep(25)) {
        if ((await stored()).some((name) => name.endsWith('.upload')) === there) return true;
      }
      return false;
    };
    expect(await arriving(true)).toBe(true);
    socket.destroy();
    expect(await arriving(false)).toBe(true);
    expect(await stored()).toEqual(before);
  });

  it('is taken away by the rounds where the process was killed, once it has been still', async () => {
    const [left, coming] = [join(folder, 'left.upload'), join(folder, 'coming.upload')];
    for (const path of [left, coming]) await writeFile(path, 'half');
    await age(left, 11 * 60 * 1000);
    await clear();
    expect(await stored()).not.toContain('left.upload');
    expect(await stored()).toContain('coming.upload');
    await rm(coming);
  });
});
