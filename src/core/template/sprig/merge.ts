import type { Meter } from '../meter.ts';
import { isTrue } from '../types.ts';
import { GoInt, GoMap, GoSlice, type Value } from '../values.ts';

/** How two dictionaries are merged. */
export interface MergeMode {
  /** The later dictionary wins, rather than the earlier. */
  readonly overwrite: boolean;
  readonly meter: Meter;
}

/** Merges one dictionary into another in place, as dario.cat/mergo does; dictionaries inside are merged too. */
export function merge(into: GoMap, from: GoMap, mode: MergeMode): void {
  mode.meter.spend(1 + from.size);
  mode.meter.nest(() => {
    for (const [key, value] of from.sorted()) mergeEntry(into, key, value, mode);
  });
}

/** deepMerge for one key: what is empty counts as missing. */
function mergeEntry(into: GoMap, key: Value, value: Value, mode: MergeMode): void {
  const known = into.get(key);
  const bothMaps = value instanceof GoMap && known instanceof GoMap;
  if (isNil(value)) {
    if (mode.overwrite) into.set(key, value);
    return;
  }
  if (bothMaps && known !== value) merge(known, value, mode);
  const filled = known !== undefined && !isEmpty(known);
  if (!filled || (mode.overwrite && !bothMaps)) into.set(key, value);
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
