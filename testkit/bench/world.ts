import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type Files = Readonly<Record<string, string>>;

/** Manifests call the registry by this name. */
export const host = 'registry.example.com';

/** What the registry of an image is called where there are several. */
export function hostOf(index: number, registries: number): string {
  return registries === 1 ? host : `registry-${String(index % registries)}.example.com`;
}

export interface Size {
  readonly seed: number;
  readonly files: number;
  /** How many of the files hold a marker. */
  readonly marked: number;
  readonly policies: number;
  readonly repositories: number;
  /** Over how many registries those are dealt out; 1 where it is left out. */
  readonly registries?: number;
  readonly spec?: (index: number) => string;
  /** The tag that the marked files run. */
  readonly tag?: string;
}

/** A repository of Git with objects and manifests; the same for the same size, seed included. */
export function worldOf(size: Size): Files {
  const next = mulberry32(size.seed);
  const every = size.marked === 0 ? Infinity : size.files / size.marked;
  const files: Record<string, string> = size.files === 0 ? {} : { 'flux/automation.yaml': automation };
  for (let index = 0; index < size.repositories; index += 1)
    files[`flux/repository-${String(index)}.yaml`] = repository(index, size.registries ?? 1);
  for (let index = 0; index < size.policies; index += 1)
    files[`flux/policy-${String(index)}.yaml`] = policy(index, size);
  let marked = 0;
  for (let index = 0; index < size.files; index += 1) {
    const path = `apps/${String(index % 100)}/file-${String(index)}.yaml`;
    const isMarked = marked < size.marked && index >= marked * every;
    files[path] = isMarked ? deployment(marked, size, next) : configMap(index, next);
    if (isMarked) marked += 1;
  }
  return files;
}

export function writeWorld(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Tags of the three kinds that people sort by. */
export function tagsOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const minor = Math.floor(index / 10);
    return `1.${String(minor)}.${String(index % 10)}`;
  });
}

export const numbered =
  "  filterTags: { pattern: '^v(?P<n>[0-9]+)$', extract: $n }\n  policy: { numerical: { order: asc } }\n";
export const newest = "  policy: { semver: { range: '1.x' } }\n";

/** What teams write: a range, a pattern with a number taken out, a pattern with the alphabet's order. */
export function mixed(index: number): string {
  const kinds = [
    `  policy: { semver: { range: '>=1.${String(index % 5)}.0 <2.0.0' } }\n`,
    "  filterTags: { pattern: '^1\\.[0-9]+\\.(?P<patch>[0-9]+)$', extract: $patch }\n  policy: { numerical: { order: asc } }\n",
    "  filterTags: { pattern: '^(?P<all>1\\..*)$', extract: $all }\n  policy: { alphabetical: { order: asc } }\n",
  ];
  return kinds[index % kinds.length] ?? newest;
}

function repository(index: number, registries: number): string {
  return `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageRepository
metadata: { name: app-${String(index)}, namespace: flux-system }
spec: { image: ${hostOf(index, registries)}/org/app-${String(index)}, interval: 5m }
`;
}

function policy(index: number, { repositories, spec = () => newest }: Size): string {
  return `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata: { name: app-${String(index)}, namespace: flux-system }
spec:
  imageRepositoryRef: { name: app-${String(index % repositories)} }
${spec(index)}`;
}

const automation = `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageUpdateAutomation
metadata: { name: apps, namespace: flux-system }
spec:
  interval: 10m
  sourceRef: { kind: GitRepository, name: flux-system }
  git:
    checkout: { ref: { branch: main } }
    commit: { author: { name: bot, email: bot@example.com } }
    push: { branch: main }
  update: { path: ./apps }
`;

function deployment(index: number, { policies, repositories, tag = '1.0.0' }: Size, next: () => number): string {
  const of = index % policies;
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: app-${String(index)}, namespace: apps }
spec:
  replicas: ${String(Math.floor(next() * 9) + 1)}
  template:
    spec:
      containers:
        - name: main
          image: ${host}/org/app-${String(of % repositories)}:${tag} # {"$imagepolicy": "flux-system:app-${String(of)}"}
          env:
${lines(next, (name, value) => `            - { name: ${name}, value: "${value}" }`)}
`;
}

function configMap(index: number, next: () => number): string {
  return `apiVersion: v1
kind: ConfigMap
metadata: { name: settings-${String(index)}, namespace: apps }
data:
${lines(next, (name, value) => `  ${name}: "${value}"`)}
`;
}

function lines(next: () => number, line: (name: string, value: string) => string): string {
  const count = 10 + Math.floor(next() * 30);
  return Array.from({ length: count }, (_, index) => line(`KEY_${String(index)}`, next().toString(36).slice(2))).join(
    '\n',
  );
}

/** https://github.com/cprosche/mulberry32 */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
