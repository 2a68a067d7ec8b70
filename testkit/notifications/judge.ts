import { isDeepStrictEqual } from 'node:util';

/** What a receiver's server says. */
export interface Verdict {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Posted {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly path: string;
  readonly text: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Gathers what is wrong with a body: the first fault is what a server answers with. */
export class Referee {
  readonly faults: string[] = [];

  /** An object with these keys, and no others. */
  object(value: unknown, where: string, keys: readonly string[], needed: readonly string[] = []): Json {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.faults.push(`${where} is no object`);
      return {};
    }
    const found = value as Json;
    for (const key of Object.keys(found)) if (!keys.includes(key)) this.faults.push(`${where} has a key ${key}`);
    for (const key of needed) if (!(key in found)) this.faults.push(`${where} has no ${key}`);
    return found;
  }

  list(value: unknown, where: string, least: number, most: number): readonly unknown[] {
    if (!Array.isArray(value)) {
      this.faults.push(`${where} is no list`);
      return [];
    }
    if (value.length < least || value.length > most) this.faults.push(`${where} has ${String(value.length)} items`);
    return value;
  }

  text(value: unknown, where: string, most: number): string {
    if (typeof value !== 'string' || value === '') {
      this.faults.push(`${where} is no text`);
      return '';
    }
    if (value.length > most)
      this.faults.push(`${where} has ${String(value.length)} characters, and ${String(most)} are allowed`);
    if (/\p{Surrogate}/u.test(value)) this.faults.push(`${where} holds half a character`);
    return value;
  }

  is(value: unknown, where: string, wanted: unknown): void {
    if (!isDeepStrictEqual(value, wanted)) this.faults.push(`${where} is not ${JSON.stringify(wanted)}`);
  }

  url(value: unknown, where: string): void {
    const text = this.text(value, where, 2_000);
    if (text !== '' && !URL.canParse(text)) this.faults.push(`${where} is no address`);
  }
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
