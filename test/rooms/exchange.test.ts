import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, firstEdition, join, keep, put } from '../stories/law-cast.ts';
import { openWorld, type World } from '../world.ts';
import {
  type Association,
  admitFirm,
  EDITION,
  type Firm,
  foundAssociation,
  type SeenEdition,
} from './parties.ts';

let world: World;
let association: Association;
let other: Association;
let firm: Firm;
let codeId: string;
let edition: SeenEdition;
let adoptionId: string;
let certificate: string;

interface SeenFile {
  fileName: string;
  mediaType: string;
  base64: string;
}
const FILE = '{ fileName mediaType base64 }';
const textOf = (file: SeenFile | null) => Buffer.from(file?.base64 ?? '', 'base64').toString('utf8');

async function editionFile(who = association.editor, id = edition.id, format = 'JSON') {
  const { editionFile: file } = await who.ask<{ editionFile: SeenFile | null }>(
    `query($id: ID!, $format: EditionFormat!) { editionFile(editionId: $id, format: $format) ${FILE} }`,
    { id, format },
  );
  return file;
}

async function adoptionFile(format: string, who = firm.admin) {
  const { adoptionFile: file } = await who.ask<{ adoptionFile: SeenFile | null }>(
    `query($id: ID!, $format: AdoptionFormat!, $on: Date) { adoptionFile(adoptionId: $id, format: $format, on: $on) ${FILE} }`,
    { id: adoptionId, format, on: day('03-01') },
  );
  return file;
}

beforeAll(async () => {
  world = await openWorld();
  association = await foundAssociation(world, 'guild');
  other = await foundAssociation(world, 'rivals');
  ({ codeId, edition } = await firstEdition(association));
  firm = await admitFirm(world, association, { name: 'Birch & Sons', number: '1', sizeBand: 'SMALL' });
  const adoption = await join(association, firm, codeId);
  [adoptionId, certificate] = [adoption.id, adoption.certificateNumber ?? ''];
  await put(firm.admin, adoptionId, {
    kind: 'DESCRIBE_DELIVERY',
    clauseKey: 'bills',
    text: 'In <large> print.',
  });
  await keep(firm.admin, adoptionId, 'publishExtension', { effectiveFrom: day('01-01') });
}, 120_000);
afterAll(() => world?.close());

describe('an edition', () => {
  it('leaves as a document and comes back as a draft that leaves as the same bytes', async () => {
    const left = await editionFile();
    expect(left).toMatchObject({ fileName: 'law-1.json', mediaType: 'application/json' });
    const { id: emptyCode } = await association.editor.act<{ id: string }>('createCode', {
      ...{ key: 'copy', title: 'Copy', summary: 'As the other.' },
    });
    const document = textOf(left);
    const draft = await association.editor.act<SeenEdition>(
      'importEdition',
      { codeId: emptyCode, document },
      EDITION,
    );
    expect(draft).toMatchObject({ number: 1, status: 'DRAFT' });
    expect(textOf(await editionFile(association.editor, draft.id))).toBe(document);
    const again = { codeId: emptyCode, document };
    expect((await association.editor.actRefused('importEdition', again)).code).toBe('ALREADY_EXISTS');
  });

  it('is not brought in where the document has a fault, which is named with its place', async () => {
    const { id: emptyCode } = await association.editor.act<{ id: string }>('createCode', {
      ...{ key: 'broken', title: 'Broken', summary: 'None.' },
    });
    const sound = JSON.parse(textOf(await editionFile()));
    sound.clauses[0].kind = 'WISH';
    for (const document of ['no JSON', JSON.stringify(sound)]) {
      const refusal = await association.editor.actRefused('importEdition', { codeId: emptyCode, document });
      expect(refusal.code).toBe('FAULTS_IN_FILE');
      expect(refusal.remarks.length).toBeGreaterThan(0);
    }
    const { code } = await association.editor.ask<{ code: { editions: object[] } }>(
      'query($id: ID!) { code(id: $id) { editions { id } } }',
      { id: emptyCode },
    );
    expect(code.editions).toEqual([]);
    const intoAnother = { codeId, document: textOf(await editionFile()) };
    expect((await other.editor.actRefused('importEdition', intoAnother)).code).toBe('NOT_FOUND');
    expect((await association.officer.actRefused('importEdition', intoAnother)).code).toBe('FORBIDDEN');
  });

  it('leaves as an OSCAL catalog, and not at all to another association', async () => {
    const { catalog } = JSON.parse(textOf(await editionFile(association.editor, edition.id, 'OSCAL')));
    expect(catalog.metadata.title).toContain('Fair Line Code');
    expect(await editionFile(other.editor)).toBeNull();
    expect(await editionFile(firm.admin)).not.toBeNull();
  });

  it('follows a schema that anybody with a seat can have', async () => {
    const { codeSchema } = await firm.admin.ask<{ codeSchema: SeenFile }>(`{ codeSchema ${FILE} }`);
    expect(JSON.parse(textOf(codeSchema))).toMatchObject({ $id: 'accord-code-1.schema.json' });
  });
});

describe('what a firm promises', () => {
  it('leaves as a profile of its extension', async () => {
    const { profile } = JSON.parse(textOf(await adoptionFile('OSCAL')));
    expect(profile.imports).toHaveLength(1);
  });

  it.each(['HTML', 'DOCX'])(
    'leaves as %s, also for strangers, with what is the firm’s own',
    async (format) => {
      const own = await adoptionFile(format);
      const { effectiveCodeFile: open } = await world.stranger.askPublic<{ effectiveCodeFile: SeenFile }>(
        `query($certificate: String!, $format: PromiseFormat!, $on: Date) {
        effectiveCodeFile(certificateNumber: $certificate, format: $format, on: $on) ${FILE} }`,
        { certificate, format, on: day('03-01') },
      );
      expect(open.fileName).toBe(own?.fileName);
      if (format === 'HTML') {
        expect(textOf(open)).toContain('In &lt;large&gt; print.');
        expect(textOf(open)).toContain('Birch &amp; Sons');
        expect(open).toEqual(own);
      } else {
        expect(Buffer.from(open.base64, 'base64').subarray(0, 2).toString()).toBe('PK');
      }
    },
  );

  it('is nobody else’s to have from the inside', async () => {
    const rival = await admitFirm(world, association, { name: 'Rival', number: '2', sizeBand: 'SMALL' });
    expect(await adoptionFile('HTML', rival.admin)).toBeNull();
    expect(await adoptionFile('OSCAL', other.admin)).toBeNull();
  });
});
