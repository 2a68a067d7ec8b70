import type { ImageUpdateAutomation } from '../flux/objects.ts';
import type { Inventory } from '../flux/inventory.ts';
import { brokenIds } from '../flux/known.ts';
import { policiesOf } from '../flux/selector.ts';
import type { MarkedFile } from '../manifests/markers.ts';
import { Problem } from '../problem/problem.ts';
import { isUnder } from './source.ts';

/** An automation with the path that it really writes to, links followed. */
export interface Reach {
  readonly automation: ImageUpdateAutomation;
  readonly path: string;
}

/**
 * Finds the markers that name a policy which exists, but that no automation would ever write: Flux passes over them in
 * silence. One problem a marker; none where an automation of the namespace cannot be used, for that is told already.
 */
export function unreachedMarkers(
  files: readonly MarkedFile[],
  reaches: readonly Reach[],
  inventory: Inventory,
): readonly Problem[] {
  const selected = reaches.map(({ automation, path }) => ({
    path,
    setters: new Set(policiesOf(inventory, automation).map(({ id }) => id.replace('/', ':'))),
  }));
  const doubtful = doubtfulNamespaces(reaches, inventory);
  const known = new Set([...inventory.policies.keys()].map((id) => id.replace('/', ':')));
  return files.flatMap((file) =>
    file.markers.flatMap(({ setter, line }) => {
      const policy = known.has(setter) ? setter : setter.slice(0, setter.lastIndexOf(':'));
      if (!known.has(policy) || doubtful.has(namespaceOf(policy))) return [];
      const reached = selected.some(({ path, setters }) => isUnder(path, file.path) && setters.has(policy));
      return reached ? [] : [unreached(file.path, line, policy.replace(':', '/'))];
    }),
  );
}

function doubtfulNamespaces(reaches: readonly Reach[], inventory: Inventory): ReadonlySet<string> {
  const placed = new Set(reaches.map(({ automation }) => automation));
  const unplaced = inventory.automations.filter((automation) => !placed.has(automation));
  return new Set([
    ...unplaced.map(({ meta }) => meta.namespace),
    ...brokenIds(inventory, 'ImageUpdateAutomation').map((id) => id.slice(0, id.indexOf('/'))),
  ]);
}

function namespaceOf(setter: string): string {
  return setter.slice(0, setter.indexOf(':'));
}

function unreached(file: string, line: number, policy: string): Problem {
  return new Problem(
    'marker/no-automation',
    `Cannot follow "${policy}" here: no ImageUpdateAutomation of its namespace selects it and covers this file`,
    {
      at: { file, line },
      policy,
      hint: `Check spec.update.path and spec.policySelector of the automations in the policy's namespace, and that none is suspended.`,
    },
  );
}
