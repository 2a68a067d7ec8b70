import type { Meter } from './meter.ts';

/**
 * What a template works on. A bigint is Go's `int`, a number its `float64`, a string its `string` as bytes (utf8.ts),
 * null an interface that holds nothing; the rest has classes.
 */
export type Value = null | boolean | bigint | number | string | GoInt | GoSlice | GoMap | GoStruct | GoObject;

/** What Go reads from a place whose static type is `interface {}`: errors and a few functions see the box. */
export class Boxed {
  readonly value: Value;

  constructor(value: Value) {
    this.value = value;
  }
}

/** What Go calls a reflect.Value: a value, a value in a box, or (undefined) none at all, which prints `<no value>`. */
export type Operand = Value | Boxed | undefined;

/** Thrown by a function that fails, or that panics in Go; the text is what follows `error calling NAME: `. */
export class CallError extends Error {
  override readonly name = 'CallError';
}

/** A function or bound method, with the types that Go checks its arguments against. */
export interface Func {
  readonly params: readonly string[];
  /** The type of each argument after the params, where there may be any. */
  readonly rest?: string | undefined;
  /** Its result has the static type `interface {}`. */
  readonly boxed?: boolean;
  call(args: readonly Operand[], meter: Meter): Operand;
}

export type Kind = 'invalid' | 'bool' | IntKind | 'float64' | 'string' | 'slice' | 'map' | 'struct' | 'ptr';

export type IntKind = 'int' | 'int64' | 'uint8' | 'uint64';

/** An integer of a type other than `int`; `text` is what its String method gives, where it has one. */
export class GoInt {
  readonly value: bigint;
  readonly kind: IntKind;
  readonly type: string;
  readonly text: string | undefined;

  constructor(kind: IntKind, value: bigint, named?: { readonly type: string; readonly text: string }) {
    this.value = value;
    this.kind = kind;
    this.type = named?.type ?? kind;
    this.text = named?.text;
  }
}

/** Makes Go's `int64`, which overflows as Go's does. */
export const int64 = (value: bigint): GoInt => new GoInt('int64', BigInt.asIntN(64, value));

/** A slice; `type` is written as Go does: `[]string`. */
export class GoSlice {
  readonly type: string;
  readonly items: Value[];
  readonly isNil: boolean;

  constructor(type: string, items: Value[], isNil = false) {
    this.type = type;
    this.items = items;
    this.isNil = isNil;
  }
}

export const ANY = 'interface {}';
export const LIST = '[]interface {}';

/** Makes what sprig calls a list. */
export const listOf = (items: Value[]): GoSlice => new GoSlice(LIST, items);
/** Makes a `[]string`, which is another type than a list of strings. */
export const stringsOf = (items: string[]): GoSlice => new GoSlice('[]string', items);
/** Makes a slice that is nil: empty to all but JSON, comparisons and `%#v`. */
export const nilSlice = (type: string): GoSlice => new GoSlice(type, [], true);

/** A map's type by its name, with what Go gives for a key that is not there. */
export interface MapType {
  readonly name: string;
  readonly key: string;
  readonly elem: string;
  zero(): Operand;
}

/** What sprig calls a dict: the only map that its functions take. */
export const DICT: MapType = { name: 'map[string]interface {}', key: 'string', elem: ANY, zero: () => new Boxed(null) };
/** The type of `.Values`, and of what `split` gives. */
export const STRING_MAP: MapType = { name: 'map[string]string', key: 'string', elem: 'string', zero: () => '' };

/** A map; its entries are ranged over and printed in the order of their keys, as Go's fmtsort has them. */
export class GoMap {
  readonly type: MapType;
  readonly isNil: boolean;
  readonly #entries = new Map<string, readonly [key: Value, value: Value]>();

  constructor(type: MapType, entries: Iterable<readonly [key: Value, value: Value]> = [], isNil = false) {
    this.type = type;
    this.isNil = isNil;
    for (const [key, value] of entries) this.set(key, value);
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: Value): Value | undefined {
    return this.#entries.get(keyOf(key))?.[1];
  }

  has(key: Value): boolean {
    return this.#entries.has(keyOf(key));
  }

  set(key: Value, value: Value): void {
    this.#entries.set(keyOf(key), [key, value]);
  }

  delete(key: Value): void {
    this.#entries.delete(keyOf(key));
  }

  /** In order of the keys: strings bytewise, structs field by field. */
  sorted(): (readonly [key: Value, value: Value])[] {
    return [...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  }

  /** In the same order, for a map whose keys are strings. */
  named(): (readonly [name: string, value: Value])[] {
    return this.sorted().flatMap(([key, value]) => (typeof key === 'string' ? [[key, value] as const] : []));
  }
}

/** Makes a dict. */
export const dictOf = (entries: Iterable<readonly [key: string, value: Value]>): GoMap => new GoMap(DICT, entries);

/** A text that tells keys apart and orders them as Go does: strings bytewise, structs field by field. */
function keyOf(key: Value): string {
  if (typeof key === 'string') return key;
  return key instanceof GoStruct ? key.values.map(keyOf).join('\0') : '';
}

/** A field of a struct's type. */
export interface Field {
  readonly name: string;
  /** Its fields count as the outer struct's own. */
  readonly embedded?: boolean;
  /** How it is named in JSON, and left out when empty, where the Go type has tags. */
  readonly json?: string;
}

/** A struct's type: fields in order, and what can be called on it. */
export interface Shape {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly methods?: ReadonlyMap<string, (self: GoStruct) => Func>;
  /** The String method. */
  readonly text?: (self: GoStruct) => string;
  /** Fields that older versions of Flux had: how it calls them, and what it says to write today. */
  readonly removed?: ReadonlyMap<string, { readonly removedField: string; readonly hint: string }>;
}

/** A struct, its values in the order of its fields. */
export class GoStruct {
  readonly shape: Shape;
  readonly values: readonly Value[];

  constructor(shape: Shape, values: readonly Value[]) {
    this.shape = shape;
    this.values = values;
  }

  /** Finds a field, those of embedded structs included. */
  field(name: string): Value | undefined {
    const own = this.shape.fields.findIndex((field) => field.name === name);
    if (own >= 0) return this.values[own];
    for (const [index, field] of this.shape.fields.entries()) {
      const inner = field.embedded === true ? this.values[index] : undefined;
      const found = inner instanceof GoStruct ? inner.field(name) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** A value of a library's type, known by its methods only: a time, a version. */
export abstract class GoObject {
  abstract readonly type: string;
  abstract readonly kind: 'struct' | 'ptr';
  /** What its String method gives. */
  abstract text(): string;
  /** What tells it from others of its type. */
  abstract identity(): string;
  /** The text of its JSON string. */
  abstract json(): string;
  abstract method(name: string): Func | undefined;
}
