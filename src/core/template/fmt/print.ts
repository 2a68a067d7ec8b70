import type { Meter } from '../meter.ts';
import { kindOf, typeOf } from '../types.ts';
import { ANY, CallError, GoInt, GoMap, GoObject, GoSlice, GoStruct, type Value } from '../values.ts';
import { pad, PLAIN, type Flags } from './flags.ts';
import { formatBool, formatInteger, formatNumber, formatString } from './scalars.ts';

/** Writes values as Go's package fmt does (print.go), charging the meter for every piece. */
export class Printer {
  readonly #meter: Meter;
  #out = '';
  #flags: Flags = PLAIN;
  /** While a complaint is written, String methods are not called. */
  #complaining = false;

  constructor(meter: Meter) {
    this.#meter = meter;
  }

  get text(): string {
    return this.#out;
  }

  write(text: string): void {
    this.#meter.room(text.length);
    this.#out += text;
  }

  /** Writes one operand of a print or format. */
  arg(value: Value, verb: string, flags: Flags): void {
    this.#flags = flags;
    if (value === null && 'vT'.includes(verb)) this.write(pad('<nil>', flags));
    else if (verb === 'T') this.write(formatString(typeOf(value), 's', flags) ?? '');
    else if (value === null || verb === 'w') this.#bad(value, verb);
    else this.#value(value, verb);
  }

  /** badVerb: `%!d(string=x)`. */
  #bad(value: Value, verb: string): void {
    this.#complaining = true;
    this.write(`%!${verb}(`);
    if (value === null) this.write('<nil>');
    else {
      this.write(`${typeOf(value)}=`);
      this.#value(value, 'v');
    }
    this.write(')');
    this.#complaining = false;
  }

  /** printValue. */
  #value(value: Exclude<Value, null>, verb: string): void {
    const method = this.#method(value, verb);
    if (method !== undefined) this.#scalar(formatString(method, verb, this.#flags), value, verb);
    else if (typeof value !== 'object' || value instanceof GoInt) this.#scalar(this.#format(value, verb), value, verb);
    else {
      this.#meter.nest(() => {
        this.#composite(value, verb);
      });
    }
  }

  #scalar(text: string | undefined, value: Value, verb: string): void {
    if (text === undefined) this.#bad(value, verb);
    else this.write(text);
  }

  /** What the String method gives, where there is one and the verb asks for text. */
  #method(value: Value, verb: string): string | undefined {
    if (this.#complaining || !'vsxXq'.includes(verb) || this.#flags.sharpV === true) return undefined;
    if (value instanceof GoStruct) return value.shape.text?.(value);
    if (value instanceof GoObject) return value.text();
    return value instanceof GoInt ? value.text : undefined;
  }

  #format(value: boolean | bigint | number | string | GoInt, verb: string): string | undefined {
    if (value instanceof GoInt) return formatInteger(value.value, verb, this.#flags, value.kind.startsWith('uint'));
    if (typeof value === 'boolean') return formatBool(value, verb, this.#flags);
    if (typeof value === 'bigint') return formatInteger(value, verb, this.#flags);
    return typeof value === 'number' ? formatNumber(value, verb, this.#flags) : formatString(value, verb, this.#flags);
  }

  #composite(value: GoSlice | GoMap | GoStruct | GoObject, verb: string): void {
    if (verb === 'p') throw new CallError('%p is not offered here: an address is another one in every run');
    if (value instanceof GoSlice) this.#slice(value, verb);
    else if (value instanceof GoMap) this.#map(value, verb);
    else if (value instanceof GoStruct) this.#struct(value, verb);
    else throw new CallError(`%${verb} of a ${value.type} is not offered here`);
  }

  /** A part of a list, map or struct; nil is told without padding here. */
  #element(value: Value, verb: string): void {
    if (value !== null) this.#value(value, verb);
    else this.write(this.#flags.sharpV === true ? `${ANY}(nil)` : '<nil>');
  }

  /** Writes parts between brackets: `[a b]`, or as Go source `[]string{"a", "b"}`. */
  #parts(open: string, parts: readonly (() => void)[], close: string): void {
    const separator = this.#flags.sharpV === true ? ', ' : ' ';
    this.write(open);
    parts.forEach((part, index) => {
      if (index > 0) this.write(separator);
      part();
    });
    this.write(close);
  }

  #slice(slice: GoSlice, verb: string): void {
    const parts = slice.items.map((item) => () => {
      this.#element(item, verb);
    });
    if (this.#flags.sharpV !== true) this.#parts('[', parts, ']');
    else if (slice.isNil) this.write(`${slice.type}(nil)`);
    else this.#parts(`${slice.type}{`, parts, '}');
  }

  #map(map: GoMap, verb: string): void {
    const parts = map.sorted().map(([key, value]) => () => {
      this.#element(key, verb);
      this.write(':');
      this.#element(value, verb);
    });
    if (this.#flags.sharpV !== true) this.#parts('map[', parts, ']');
    else if (map.isNil) this.write(`${map.type.name}(nil)`);
    else this.#parts(`${map.type.name}{`, parts, '}');
  }

  #struct(struct: GoStruct, verb: string): void {
    const { sharpV, plusV } = this.#flags;
    const parts = struct.values.map((value, index) => () => {
      if (sharpV === true || plusV === true) this.write(`${struct.shape.fields[index]?.name ?? ''}:`);
      this.#element(value, verb);
    });
    this.#parts(sharpV === true ? `${struct.shape.name}{` : '{', parts, '}');
  }
}

/** Gives what Go's `%v` (or another verb) prints: `[1n, 'a'] → '[1 a]'`. */
export function textOf(value: Value, meter: Meter, verb: 'v' | 's' = 'v'): string {
  if (typeof value === 'string') return value;
  const printer = new Printer(meter);
  printer.arg(value, verb, PLAIN);
  return printer.text;
}

/** fmt.Sprint: spaces only between operands of which neither is a string: `['a', 1n, 2n] → 'a1 2'`. */
export function sprint(values: readonly Value[], meter: Meter): string {
  const printer = new Printer(meter);
  values.forEach((value, index) => {
    const previous = values[index - 1];
    const apart = index > 0 && kindOf(value) !== 'string' && previous !== undefined && kindOf(previous) !== 'string';
    if (apart) printer.write(' ');
    printer.arg(value, 'v', PLAIN);
  });
  return printer.text;
}

/** fmt.Sprintln: spaces between all operands, and a newline: `['a', 1n] → 'a 1\n'`. */
export function sprintln(values: readonly Value[], meter: Meter): string {
  const printer = new Printer(meter);
  values.forEach((value, index) => {
    if (index > 0) printer.write(' ');
    printer.arg(value, 'v', PLAIN);
  });
  printer.write('\n');
  return printer.text;
}
