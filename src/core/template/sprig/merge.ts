import type { Meter } from '../meter.ts';
import { isTrue } from '../types.ts';
import { GoInt, GoMap, GoSlice, type Value } from '../values.ts';

export interface MergeMode {
  /** The later dictionary wins, rather than the earlier. */
  readonly overwrite: boolean;
  readonly meter: Meter;
}

/** Merges one dictionary into another in place, as dario.cat/mergo does; dictionaries inside are merged too. */
export function merge(into: GoMap, from: GoMap, mode: MergeMode): void {
  mode.meter.spend(1 + from.size);
  mode.meter.nest(() => {
    for (const [key, value] of from.sorted()) mergeEntry(into, String(key), value, mode);
  });
}

function mergeEntry(into: GoMap, key: string, value: Value, mode: MergeMode): void {
  if (isNil(value)) {
    if (mode.overwrite) into.set(key, value);
    return;
  }
  const known = into.get(key);
  if (value instanceof GoMap && known instanceof GoMap && known !== value) merge(known, value, mode);
  const filled = known !== undefined && !isEmpty(known);
  if (filled && (value instanceof GoSlice ? !mode.overwrite : value instanceof GoMap && known instanceof GoMap)) return;
  if (mode.overwrite || !filled) into.set(key, value);
}

const isNil = (value: Value): boolean =>
  value === null || ((value instanceof GoMap || value instanceof GoSlice) && value.isNil);

/** mergo's emptiness: false, 0, "" and what has no elements. */
const isEmpty = (value: Value): boolean =>
  typeof value !== 'object' ||
  value === null ||
  value instanceof GoInt ||
  value instanceof GoMap ||
  value instanceof GoSlice
    ? !isTrue(value)
    : false;
