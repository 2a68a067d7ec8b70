import type { Kustomize, Progress, SourceFile, Workspace } from '../../core/ports.ts';
import { inventoryOf, type Inventory } from '../../core/flux/inventory.ts';
import { markerNeedles } from '../../core/manifests/misspelt.ts';
import type { Problem } from '../../core/problem/problem.ts';
import { sortOut } from '../../core/problem/sort-out.ts';
import { settle } from '../../core/problem/settle.ts';
import { count } from '../../core/text/count.ts';
import type { Vault } from '../../core/registry/vault.ts';
import type { Settings } from '../../core/settings/settings.ts';

/** Files with these bytes hold markers that Flux would follow, or not quite. */
export const markerNeedle = '$imagepolicy';

/** A file without any of these holds neither an object that is read nor a marker, well-formed or not. */
const needles = [
  ...[...markerNeedles, 'toolkit.fluxcd.io', 'kind: Namespace'],
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
  const inventory = await read(found.files, rendered, settings);
  edges.vault?.fill(inventory.secrets);
  const unmatched = edges.vault === undefined ? [] : await unmatchedIn(inventory, edges.vault);
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

/** Where there is nothing to read, the parser is not even loaded (docs/decisions/0009). */
async function read(
  files: readonly SourceFile[],
  rendered: readonly SourceFile[],
  { namespace, kustomize }: Settings,
): Promise<Inventory> {
  if (files.length === 0 && rendered.length === 0) return inventoryOf();
  const { readObjects, readRendered } = await import('../../core/flux/read.ts');
  const raw = kustomize.length === 0 ? files : [];
  return inventoryOf(readObjects(raw, { namespace }), readRendered(rendered, { namespace, raw: files }));
}

async function unmatchedIn({ repositories }: Inventory, vault: Vault): Promise<readonly Problem[]> {
  const objects = [...repositories.values()];
  const isWithSecret = objects.some((one) => one.secretRef !== undefined || one.serviceAccountName !== undefined);
  if (!isWithSecret) return [];
  const { unmatchedSecrets } = await import('../../core/registry/pull-secrets.ts');
  return unmatchedSecrets(objects, vault);
}

async function render(directory: string, { workspace, kustomize }: ObjectEdges): Promise<SourceFile> {
  const path = await workspace.resolve(directory);
  return { path, text: await kustomize.build(path) };
}
