import type { Meter } from '../meter.ts';
import { formatFloat } from '../text/floats.ts';
import { hex } from '../text/quote.ts';
import { runeAt } from '../text/utf8.ts';
import { CallError, GoInt, GoObject, GoSlice, GoStruct, type Value } from '../values.ts';

/** What sets toJson, toPrettyJson and toRawJson apart. */
export interface JsonStyle {
  /** Write `<`, `>` and `&` as escapes, as Go does unless told otherwise. */
  readonly escapesHtml: boolean;
  /** What each level is indented by; '' for everything on one line. */
  readonly indent: string;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Writes a value as encoding/json does; throws a CallError for what has no JSON: `{ b: 1n } → '{"b":1}'`. */
export function encodeJson(value: Value, style: JsonStyle, meter: Meter): string {
  return new Encoder(style, meter).value(value, '\n');
}

class Encoder {
  readonly #style: JsonStyle;
  readonly #meter: Meter;

  constructor(style: JsonStyle, meter: Meter) {
    this.#style = style;
    this.#meter = meter;
  }

  value(value: Value, newLine: string): string {
    const text = typeof value === 'object' ? this.#object(value, newLine) : this.#scalar(value);
    this.#meter.room(text.length);
    return text;
  }

  #scalar(value: boolean | bigint | number | string): string {
    if (typeof value === 'string') return this.#string(value);
    return typeof value === 'number' ? number(value) : String(value);
  }

  #object(value: Exclude<Value, boolean | bigint | number | string>, newLine: string): string {
    if (value === null) return 'null';
    if (value instanceof GoInt) return value.value.toString();
    if (value instanceof GoObject) return this.#string(value.json());
    if (value instanceof GoStruct) return this.#entries(structEntries(value), newLine);
    if (value.isNil) return 'null';
    if (value instanceof GoSlice) return this.#list(value, newLine);
    if (value.type.key !== 'string') throw new CallError(`json: unsupported type: ${value.type.name}`);
    return this.#entries(value.named(), newLine);
  }

  #list(list: GoSlice, newLine: string): string {
    const deeper = newLine + this.#style.indent;
    const parts = this.#meter.nest(() => list.items.map((item) => this.value(item, deeper)));
    return this.#bracketed('[', parts, ']', newLine);
  }

  #entries(entries: readonly (readonly [name: string, value: Value])[], newLine: string): string {
    const deeper = newLine + this.#style.indent;
    const colon = this.#style.indent === '' ? ':' : ': ';
    const parts = this.#meter.nest(() =>
      entries.map(([name, item]) => this.#string(name) + colon + this.value(item, deeper)),
    );
    return this.#bracketed('{', parts, '}', newLine);
  }

  /** Empty brackets stay together, even in pretty JSON. */
  #bracketed(open: string, parts: readonly string[], close: string, newLine: string): string {
    if (parts.length === 0 || this.#style.indent === '') return open + parts.join(',') + close;
    const deeper = newLine + this.#style.indent;
    return open + deeper + parts.join(`,${deeper}`) + newLine + close;
  }

  #string(bytes: string): string {
    let out = '"';
    for (let at = 0; at < bytes.length;) {
      const { code, size } = runeAt(bytes, at);
      out += this.#rune(bytes.slice(at, at + size), code);
      at += size;
    }
    return `${out}"`;
  }

  /** U+2028 and U+2029 would end a line of JavaScript. */
  #rune(source: string, code: number): string {
    const named = escapes[source];
    if (named !== undefined) return named;
    const html = this.#style.escapesHtml && '<>&'.includes(source);
    const broken = code === 0xfffd && source.length === 1;
    return html || broken || code < 0x20 || code === 0x2028 || code === 0x2029 ? `\\u${hex(code, 4)}` : source;
  }
}

/** Exponents only for the very large and very small, and without a leading zero: `1e21 → '1e+21'`, `1e-7 → '1e-7'`. */
function number(value: number): string {
  if (!Number.isFinite(value)) throw new CallError(`json: unsupported value: ${formatFloat(value, 'g', -1)}`);
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-6 && size < 1e21)) return formatFloat(value, 'f', -1);
  return formatFloat(value, 'e', -1).replace(/e-0(\d)$/, 'e-$1');
}

/** Fields by their JSON names; those of embedded structs stand as the struct's own, and tagged ones are left out when empty. */
function structEntries(struct: GoStruct): (readonly [name: string, value: Value])[] {
  return struct.shape.fields.flatMap((field, index) => {
    const value = struct.values[index] ?? null;
    if (field.embedded === true && value instanceof GoStruct) return structEntries(value);
    return field.json !== undefined && value === '' ? [] : [[field.json ?? field.name, value] as const];
  });
}
