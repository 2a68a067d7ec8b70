import type { Kustomize, Progress, SourceFile, Workspace } from '../../core/ports.ts';
import { inventoryOf, type Inventory } from '../../core/flux/inventory.ts';
import { readObjects, readRendered } from '../../core/flux/read.ts';
import type { Problem } from '../../core/problem/problem.ts';
import { sortOut } from '../../core/problem/sort-out.ts';
import { settle } from '../../core/problem/settle.ts';
import { count } from '../../core/text/count.ts';
import { unmatchedSecrets } from '../../core/registry/pull-secrets.ts';
import type { Vault } from '../../core/registry/vault.ts';
import type { Settings } from '../../core/settings/settings.ts';

/** Files with these bytes hold markers, well-formed or not. */
export const markerNeedle = '$imagepolicy';

/** A file without any of these holds neither an object that is read nor a marker, well-formed or not. */
const needles = [
  ...[markerNeedle, 'toolkit.fluxcd.io', 'kind: Namespace'],
  ...['kind: Secret', 'kind: SealedSecret', 'kind: ServiceAccount'],
];

export interface ObjectEdges {
  readonly workspace: Workspace;
  readonly kustomize: Kustomize;
  readonly progress: Progress;
  /** Learns of the Secrets that stand in Git; undefined where no registry is asked. */
  readonly vault?: Vault | undefined;
}

/** The repository as it was read: its objects, and every file that may hold a marker. */
export interface Reading {
  readonly inventory: Inventory;
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** Reads the objects, from the raw files or as kustomize renders them, and the files that hold a marker. */
export async function readRepository(settings: Settings, edges: ObjectEdges): Promise<Reading> {
  edges.progress.group(`Reading ${settings.paths.join(', ')}`);
  const found = await edges.workspace.find(settings.paths, needles);
  const [rendered, failures] = sortOut(await settle(settings.kustomize, 4, (directory) => render(directory, edges)));
  const raw = settings.kustomize.length === 0 ? found.files : [];
  const inventory = inventoryOf(
    readObjects(raw, { namespace: settings.namespace }),
    readRendered(rendered, { namespace: settings.namespace, raw: found.files }),
  );
  edges.vault?.fill(inventory.secrets);
  const unmatched = edges.vault === undefined ? [] : unmatchedSecrets(inventory.repositories.values(), edges.vault);
  edges.progress.info(
    [
      count(found.looked, 'file'),
      count(inventory.repositories.size, 'repository', 'repositories'),
      count(inventory.policies.size, 'policy', 'policies'),
      count(inventory.automations.length, 'automation'),
    ].join(', '),
  );
  edges.progress.endGroup();
  return {
    inventory,
    files: found.files,
    problems: [...found.problems, ...failures, ...inventory.problems, ...unmatched],
  };
}

async function render(directory: string, { workspace, kustomize }: ObjectEdges): Promise<SourceFile> {
  const path = await workspace.resolve(directory);
  return { path, text: await kustomize.build(path) };
}
