/** Parses JSON; undefined where the text is none. `'[1' → undefined` */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Tells whether a value is an object with named fields. `{} → true`, `[] → false` */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a field that ought to be text; undefined where it is anything else, or empty. `({ a: 1 }, 'a') → undefined` */
export function textField(record: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = Object.hasOwn(record, name) ? record[name] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}
