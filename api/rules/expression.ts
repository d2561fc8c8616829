import { addDecimals, isDecimal, multiplyDecimals, subtractDecimals } from './number.ts';

/** A figure that an expression names: `{opened}`, `{opened[Home]}`, `{answered-in-time:numerator}`, `{complaints FIRM received[Billing]}`. */
export interface Reference {
  /** Key of an indicator, or `complaints <LEVEL> <column>`. */
  name: string;
  /** One part of its breakdown or one category; null: all of them, added up. */
  part: string | null;
  /** Of a ratio: which part of it; null: the value. */
  field: 'numerator' | 'denominator' | null;
}

export type Expression =
  | { kind: 'NUMBER'; value: string }
  | { kind: 'REFERENCE'; reference: Reference }
  | { kind: '+' | '-' | '*'; left: Expression; right: Expression };

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|\{([^{}]*)\}|([-+*()]))\s*/y;
const REFERENCE =
  /^([a-z0-9]+(?:-[a-z0-9]+)*|complaints [A-Z]+ [a-zA-Z]+)(?::(numerator|denominator))?(?:\[([^[\]]+)\])?$/;
const DEEPEST = 50;

/** What can not be read of an expression, and from which of its characters on, counted from 1. */
export class ExpressionFault extends Error {}

/**
 * Reads sums, differences and products of figures and plain decimals: `{opened} + {closed[Home]} * 2`. Products bind closer; parentheses
 * as usual. Throws ExpressionFault with a whole sentence.
 */
export function parseExpression(text: string): Expression {
  const reader = new Reader(text);
  const expression = reader.sum(0);
  if (reader.next) throw reader.fault('An operator is missing');
  return expression;
}

type Token = { at: number } & ({ number: string } | { named: string } | { sign: string });

class Reader {
  next: Token | null = null;
  #at = 0;

  constructor(private readonly text: string) {
    this.#advance();
  }

  fault(why: string): ExpressionFault {
    return new ExpressionFault(
      `${why} at character ${(this.next?.at ?? this.text.length) + 1} of “${this.text}”.`,
    );
  }

  sum(depth: number): Expression {
    let left = this.#product(depth);
    for (let sign = this.#sign('+', '-'); sign; sign = this.#sign('+', '-')) {
      left = { kind: sign, left, right: this.#product(depth) };
    }
    return left;
  }

  #product(depth: number): Expression {
    let left = this.#single(depth);
    for (let sign = this.#sign('*'); sign; sign = this.#sign('*')) {
      left = { kind: sign, left, right: this.#single(depth) };
    }
    return left;
  }

  #single(depth: number): Expression {
    const token = this.next;
    if (!token) throw this.fault('A figure is missing');
    if ('number' in token) {
      this.#advance();
      return { kind: 'NUMBER', value: token.number };
    }
    if ('named' in token) {
      const reference = this.#reference(token.named);
      this.#advance();
      return { kind: 'REFERENCE', reference };
    }
    if (token.sign !== '(' || depth > DEEPEST) throw this.fault('A figure is missing');
    this.#advance();
    const within = this.sum(depth + 1);
    if (!this.#sign(')')) throw this.fault('A parenthesis is not closed');
    return within;
  }

  #reference(named: string): Reference {
    const [, name = '', field = null, part = null] = REFERENCE.exec(named.trim()) ?? [];
    if (name === '') throw this.fault(`“{${named}}” names no figure`);
    return { name, part, field: field as Reference['field'] };
  }

  #sign<S extends '+' | '-' | '*' | ')'>(...signs: S[]): S | null {
    const token = this.next;
    const found = token && 'sign' in token ? signs.find((sign) => sign === token.sign) : undefined;
    if (found) this.#advance();
    return found ?? null;
  }

  #advance(): void {
    if (this.#at >= this.text.length) {
      this.next = null;
      return;
    }
    const at = this.#at + (this.text.slice(this.#at).match(/^\s*/)?.[0].length ?? 0);
    TOKEN.lastIndex = this.#at;
    const [whole, number, named, sign] = TOKEN.exec(this.text) ?? [];
    if (whole === undefined) {
      const why = `“${this.text.slice(at, at + 1)}” can not be read`;
      throw new ExpressionFault(`${why} at character ${at + 1} of “${this.text}”.`);
    }
    this.#at += whole.length;
    if (number !== undefined) this.next = { at, number };
    else if (named !== undefined) this.next = { at, named };
    else this.next = { at, sign: sign ?? '' };
  }
}

/** Every figure that the expression names, from left to right. */
export function referencesOf(expression: Expression): Reference[] {
  switch (expression.kind) {
    case 'NUMBER':
      return [];
    case 'REFERENCE':
      return [expression.reference];
    default:
      return [...referencesOf(expression.left), ...referencesOf(expression.right)];
  }
}

/** A reference as it is written between its braces. */
export function referenceText({ name, part, field }: Reference): string {
  return `${name}${field === null ? '' : `:${field}`}${part === null ? '' : `[${part}]`}`;
}

/** The exact value, with what each reference stands for as a plain decimal. */
export function evaluate(expression: Expression, figureOf: (reference: Reference) => string): string {
  switch (expression.kind) {
    case 'NUMBER':
      return expression.value;
    case 'REFERENCE': {
      const value = figureOf(expression.reference);
      if (!isDecimal(value)) throw new TypeError(`“${value.slice(0, 40)}” is not a plain decimal`);
      return value;
    }
  }
  const [left, right] = [evaluate(expression.left, figureOf), evaluate(expression.right, figureOf)];
  if (expression.kind === '+') return addDecimals([left, right]);
  return expression.kind === '-' ? subtractDecimals(left, right) : multiplyDecimals(left, right);
}
