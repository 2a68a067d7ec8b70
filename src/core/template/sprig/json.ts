import { any, boxed, fn1, str } from '../functions.ts';
import type { Meter } from '../meter.ts';
import { toBytes, toText } from '../text/utf8.ts';
import { CallError, dictOf, listOf, type Func, type Operand, type Value } from '../values.ts';
import { encodeJson, type JsonStyle } from './json-encode.ts';

const compact: JsonStyle = { escapesHtml: true, indent: '' };
const pretty: JsonStyle = { escapesHtml: true, indent: '  ' };
const unescaped: JsonStyle = { escapesHtml: false, indent: '' };

/** sprig's JSON (defaults.go): the plain functions give '' or nothing where the must… ones fail; toRawJson fails too. */
export const json: Readonly<Record<string, Func>> = {
  toJson: fn1(any, (value, meter) => orElse('', () => encodeJson(value, compact, meter))),
  toPrettyJson: fn1(any, (value, meter) => orElse('', () => encodeJson(value, pretty, meter))),
  toRawJson: fn1(any, (value, meter) => encodeJson(value, unescaped, meter)),
  mustToJson: fn1(any, (value, meter) => encodeJson(value, compact, meter)),
  mustToPrettyJson: fn1(any, (value, meter) => encodeJson(value, pretty, meter)),
  mustToRawJson: fn1(any, (value, meter) => encodeJson(value, unescaped, meter)),
  ...boxed({
    fromJson: fn1(str, (text, meter) => orElse(null, () => decode(text, meter))),
    mustFromJson: fn1(str, decode),
  }),
};

function orElse(fallback: Operand, work: () => Operand): Operand {
  try {
    return work();
  } catch (error) {
    if (error instanceof CallError) return fallback;
    throw error;
  }
}

/** encoding/json takes the same grammar as JSON.parse; the words of its errors are not kept. */
function decode(text: string, meter: Meter): Value {
  if (text.trim() === '') throw new CallError('unexpected end of JSON input');
  return valueOf(parsed(text), meter);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(toText(text));
  } catch {
    throw new CallError('invalid JSON');
  }
}

function valueOf(json: unknown, meter: Meter): Value {
  meter.spend(1);
  if (typeof json === 'string') return toBytes(json);
  if (typeof json === 'boolean') return json;
  if (typeof json === 'number') return number(json);
  if (typeof json !== 'object' || json === null) return null;
  return meter.nest(() => {
    if (Array.isArray(json)) return listOf(json.map((item) => valueOf(item, meter)));
    return dictOf(Object.entries(json).map(([name, item]) => [toBytes(name), valueOf(item, meter)] as const));
  });
}

/** JSON.parse makes infinity of a number that is too large; Go refuses it. */
function number(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new CallError('json: cannot unmarshal number into Go value of type float64');
}
