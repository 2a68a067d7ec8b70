import { bytewise } from '../text/bytewise.ts';
import { plainPick } from './format.ts';
import type { Ledger, ListMemory, ScanMark } from './ledger.ts';

/**
 * Unites what two runs know: of each (image, tag, digest) the earliest sighting, of each list the latest scan. It does
 * not matter in which order, how grouped, or how often things are united, so runs that write at once agree.
 *
 *     { 1.0.0 → sha256:a, 9:00 } and { 1.0.0 → sha256:a, 8:00; sha256:b, 9:30 } → { sha256:a, 8:00; sha256:b, 9:30 }
 */
export function mergeLedgers(a: Ledger, b: Ledger): Ledger {
  return united(a, b, mergeLists);
}

function mergeLists(a: ListMemory, b: ListMemory): ListMemory {
  return {
    scan: isLater(a.scan, b.scan) ? a.scan : b.scan,
    seen: united(a.seen, b.seen, (x, y) => united(x, y, Math.min)),
  };
}

/** Of two scans at one moment, any rule will do that is always the same. */
function isLater(a: ScanMark, b: ScanMark): boolean {
  return (a.at - b.at || a.count - b.count || bytewise(a.asked, b.asked) || bytewise(textOf(a), textOf(b))) > 0;
}

function textOf({ picks }: ScanMark): string {
  return JSON.stringify([...picks].sort(([x], [y]) => bytewise(x, y)).map(([id, pick]) => [id, plainPick(pick)]));
}

function united<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>, join: (a: V, b: V) => V): ReadonlyMap<K, V> {
  const all = new Map(a);
  for (const [key, value] of b) {
    const other = all.get(key);
    all.set(key, other === undefined ? value : join(other, value));
  }
  return all;
}
