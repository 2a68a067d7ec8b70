import type { Reach } from '../change/reach.ts';
import { isUnder } from '../change/source.ts';
import type { Inventory } from '../flux/inventory.ts';
import type { ImageUpdateAutomation, PolicyId } from '../flux/objects.ts';
import { policiesOf } from '../flux/selector.ts';
import type { MarkedFile } from '../manifests/markers.ts';
import { parseSetter } from '../manifests/setters.ts';

/** A marked value that an automation writes. */
export interface Writing {
  readonly file: string;
  readonly line: number;
  readonly policy: PolicyId;
}

/**
 * Finds what each automation writes, in the order of files and text. One that is suspended writes nothing.
 *
 *     (automation of apps/, marker of its policy at apps/web.yaml:9) → [{ file: 'apps/web.yaml', line: 9, … }]
 */
export function writingsOf(
  inventory: Inventory,
  reaches: readonly Reach[],
  marked: readonly MarkedFile[],
): ReadonlyMap<ImageUpdateAutomation, readonly Writing[]> {
  const marks = marked.flatMap(({ path, markers }) =>
    markers.map(({ setter, line }) => ({ file: path, line, policy: parseSetter(setter).policy })),
  );
  const awake = reaches.filter(({ automation }) => !automation.suspend);
  return new Map(
    awake.map(({ automation, path }) => {
      const policies = new Set(policiesOf(inventory, automation).map(({ id }) => id));
      return [automation, marks.filter(({ file, policy }) => policies.has(policy) && isUnder(path, file))];
    }),
  );
}

/** Names the first of these places and counts the others. `[a.yaml:3, b.yaml:1] → '"a.yaml:3" and 1 other value'` */
export function placesText([first, ...others]: readonly Writing[]): string {
  const named = first === undefined ? 'nothing' : `"${first.file}:${first.line}"`;
  if (others.length === 0) return named;
  return `${named} and ${others.length} other ${others.length === 1 ? 'value' : 'values'}`;
}
