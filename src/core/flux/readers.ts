import type { FluxCondition } from '../problem/problem.ts';
import { nearest } from '../text/nearest.ts';
import type { Labels } from './objects.ts';
import { fail, Members, type Field, type Reader } from './field.ts';
import { isTrue } from './plain-scalar.ts';
import type { Value } from './value.ts';

/** Reads a mapping member by member, and reports the members that were not asked for. `{ nmae: a } → object/unknown-field` */
export function object<T>(read: (members: Members, field: Field) => T): Reader<T> {
  return (value, field) => {
    if (value?.kind === 'object') {
      const members = new Members(field, value.members);
      const result = read(members, field);
      members.finish();
      return result;
    }
    if (value !== undefined) mistyped(value, field, 'object');
    const silent = muted(field);
    return read(new Members(silent, new Map()), silent);
  };
}

/** Reads a string. `on → must be of type string: "boolean"` */
export const string: Reader<string> = (value, field) => {
  if (value?.kind === 'string') return value.text;
  if (value !== undefined) mistyped(value, field, 'string');
  return '';
};

/** Reads a boolean of YAML 1.1. `yes → true`, `"true" → must be of type boolean: "string"` */
export const boolean: Reader<boolean> = (value, field) => {
  if (value?.kind === 'boolean') return isTrue(value.text);
  if (value !== undefined) mistyped(value, field, 'boolean');
  return false;
};

/** Reads a string to which Flux's Go code gives no meaning where it is empty. `"" → undefined` */
export const stringOrUnset: Reader<string | undefined> = (value, field) => {
  const text = string(value, field);
  return text === '' ? undefined : text;
};

/** Reads a name of another object: the CRDs let an empty one pass, and then nothing is found. */
export const name: Reader<string> = (value, field) => {
  const text = string(value, field);
  if (value?.kind === 'string' && text === '') fail(field, `${field.path} is empty`, { offset: value.offset });
  return text;
};

/** Reads a reference within the namespace. `{ name: creds } → 'creds'` */
export const localReference: Reader<string> = object((reference) => reference.required('name', name));

/** Reads a string of a closed set; `flux` gives what Flux says of another. `AWS → none of the supported values` */
export function oneOf<const T extends string>(
  allowed: readonly [T, ...T[]],
  flux?: (text: string) => FluxCondition | undefined,
): Reader<T> {
  return (value, field) => {
    const text = string(value, field);
    const found = allowed.find((one) => one === text);
    if (found !== undefined) return found;
    if (value?.kind === 'string') {
      const meant = nearest(text, allowed);
      const supported = allowed.map((one) => `"${one}"`).join(', ');
      fail(field, `${field.path} is "${text}", which is none of the supported values: ${supported}`, {
        offset: value.offset,
        hint: meant === undefined ? undefined : `Did you mean ${meant}?`,
        flux: flux?.(text),
      });
    }
    return allowed[0];
  };
}

/** Reads a string of at most so many characters, which the API server counts by code points; '' is unset. */
export function atMost(length: number): Reader<string | undefined> {
  return (value, field) => {
    const text = stringOrUnset(value, field);
    if (text !== undefined && Array.from(text).length > length) {
      fail(field, `${field.path} is too long: may not be more than ${length} bytes`);
    }
    return text;
  };
}

/** Reads a list of at most so many items. `[-rc, ^latest$] → ['-rc', '^latest$']` */
export function list<T>(read: Reader<T>, maxItems = Number.POSITIVE_INFINITY): Reader<readonly T[]> {
  return (value, field) => {
    if (value?.kind !== 'array') {
      if (value !== undefined) mistyped(value, field, 'array');
      return [];
    }
    if (value.items.length > maxItems) {
      fail(field, `${field.path} has ${value.items.length} items: it must have at most ${maxItems} items`);
    }
    return value.items.map((item, index) => {
      return read(field.reading.rewrite(item), { ...field, path: `${field.path}[${index}]`, key: item.offset });
    });
  };
}

/** Reads a mapping of strings; a null value is absent. `{ a: b, c: } → { a: 'b' }` */
export const stringMap: Reader<Labels> = (value, field) => {
  if (value?.kind !== 'object') {
    if (value !== undefined) mistyped(value, field, 'object');
    return {};
  }
  const members = new Members(field, value.members);
  const entries = [...value.members.keys()].map((key) => [key, members.optional(key, string)] as const);
  return Object.fromEntries(entries.flatMap(([key, text]) => (text === undefined ? [] : [[key, text] as const])));
};

/** Says what is wrong with a value of the wrong type, in the API server's words. */
export function mistyped(value: Value, field: Field, wanted: string, wayOut?: string): void {
  const { offset } = value;
  if (value.kind === 'unreadable') {
    fail(field, `${field.path} ${value.why}`, { offset, hint: value.hint });
    return;
  }
  const quoting = wanted === 'string' && 'text' in value && value.text !== '';
  fail(field, `${field.path} must be of type ${wanted}: "${value.kind}"`, {
    offset,
    hint: wayOut ?? (quoting ? `Quote it, or YAML does not read it as text: "${value.text}".` : undefined),
  });
}

/** The same field with nobody listening: what reads a stand-in has nothing more to say. */
function muted(field: Field): Field {
  return { ...field, reading: { ...field.reading, problems: [], fields: new Map() } };
}
