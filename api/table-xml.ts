import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import { FileFault, fileFault } from './table-shape.ts';
import { BROKEN } from './table-zip.ts';

/** A tag as it stands, with its attributes; names without the prefix of their name space. */
export interface Tag {
  name: string;
  at(attribute: string): string | undefined;
}

export interface TagHandlers {
  open?(tag: Tag): void;
  close?(name: string): void;
  text?(text: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const UNSAFE =
  'This workbook declares texts of its own that could unpack without end. Copy the figures into a new workbook.';

/**
 * Reads XML piece by piece. Nothing outside is ever fetched and no entity is unfolded: a document type, with which both begin, is refused.
 * Throws FileFault for what is not well formed.
 */
export class XmlReader {
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  readonly #decoder = new StringDecoder('utf8');

  constructor(handlers: TagHandlers) {
    const parser = this.#parser;
    parser.on('error', () => {
      throw fileFault('BROKEN_WORKBOOK', 'row 1', BROKEN);
    });
    parser.on('doctype', () => {
      throw fileFault('UNSAFE_WORKBOOK', 'row 1', UNSAFE);
    });
    parser.on('opentag', ({ name, attributes }) => {
      handlers.open?.({
        name: local(name),
        at: (attribute) => {
          const plain = attributes[attribute];
          if (plain !== undefined) return plain;
          const prefixed = Object.keys(attributes).find((key) => local(key) === attribute);
          return prefixed === undefined ? undefined : attributes[prefixed];
        },
      });
    });
    parser.on('closetag', ({ name }) => handlers.close?.(local(name)));
    parser.on('text', (text) => handlers.text?.(text));
    parser.on('cdata', (text) => handlers.text?.(text));
  }

  write(piece: Buffer | string): void {
    this.#parser.write(typeof piece === 'string' ? piece : this.#decoder.write(piece));
  }

  end(): void {
    this.#parser.write(this.#decoder.end());
    this.#parser.close();
  }
}

export function readXml(text: string, handlers: TagHandlers): void {
  const reader = new XmlReader(handlers);
  reader.write(text);
  reader.end();
}

export async function readXmlStream(pieces: AsyncIterable<Buffer>, handlers: TagHandlers): Promise<void> {
  const reader = new XmlReader(handlers);
  try {
    for await (const piece of pieces) reader.write(piece);
    reader.end();
  } catch (error) {
    throw asFileFault(error);
  }
}

/** What unpacking or parsing throws, as a fault of the file: sizes that lie, bytes that do not unpack. */
export function asFileFault(error: unknown): unknown {
  return error instanceof FileFault || !(error instanceof Error)
    ? error
    : fileFault('BROKEN_WORKBOOK', 'row 1', BROKEN);
}
