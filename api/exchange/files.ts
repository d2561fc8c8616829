import type { AdoptionFormat, EditionFormat, PromiseFormat } from '../../schema/words.ts';
import { canonical } from '../rules/canonical.ts';
import { documentText } from './code-document.ts';
import { CODE_SCHEMA, CODE_SCHEMA_NAME } from './code-schema.ts';
import type { EditionDocumentSource, EffectiveDocumentSource, ExtensionDocumentSource } from './documents.ts';
import { effectiveCodeDocx } from './docx.ts';
import { effectiveCodeHtml } from './html.ts';
import { catalogName, toOscalCatalog, toOscalProfile } from './oscal.ts';

/** A document on its way out. `base64`: its bytes. */
export interface ExchangeFile {
  fileName: string;
  mediaType: string;
  base64: string;
}

const JSON_TYPE = 'application/json';
const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function file(fileName: string, mediaType: string, bytes: string | Buffer): ExchangeFile {
  return { fileName, mediaType, base64: Buffer.from(bytes).toString('base64') };
}

/** An edition as its own document, from which it can be imported again byte for byte, or as an OSCAL catalog. */
export function editionFile(edition: EditionDocumentSource, format: EditionFormat): ExchangeFile {
  return format === 'JSON'
    ? file(`${edition.codeKey}-${edition.number}.json`, JSON_TYPE, documentText(edition))
    : file(catalogName(edition), JSON_TYPE, canonical(toOscalCatalog(edition)));
}

/** A firm's extension as an OSCAL profile of the catalog of its edition. */
export function profileFile(
  extension: ExtensionDocumentSource,
  edition: EditionDocumentSource,
): ExchangeFile {
  const name = `${extension.certificateNumber.toLowerCase()}-${extension.number}.oscal-profile.json`;
  return file(name, JSON_TYPE, canonical(toOscalProfile(extension, edition)));
}

/** What a firm promised on a day, as a text to read. */
export async function promiseFile(
  code: EffectiveDocumentSource,
  format: Exclude<AdoptionFormat, 'OSCAL'> | PromiseFormat,
): Promise<ExchangeFile> {
  const name = `${code.certificateNumber.toLowerCase()}-${code.on}`;
  return format === 'HTML'
    ? file(`${name}.html`, 'text/html; charset=utf-8', effectiveCodeHtml(code))
    : file(`${name}.docx`, DOCX_TYPE, await effectiveCodeDocx(code));
}

/** The JSON Schema of the documents that editions travel as. */
export const schemaFile = (): ExchangeFile =>
  file(CODE_SCHEMA_NAME, JSON_TYPE, JSON.stringify(CODE_SCHEMA, null, 2));
