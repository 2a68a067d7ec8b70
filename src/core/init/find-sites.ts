import type { CST } from 'yaml';
import { parseValue } from '../image/reference.ts';
import { readMarkers } from '../manifests/markers.ts';
import { refusalOf } from '../manifests/objects.ts';
import { largestManifest } from '../manifests/screening.ts';
import { positionsIn } from '../manifests/syntax/position.ts';
import { structureOf } from '../manifests/syntax/structure.ts';
import { fieldOf, isList, isMapping, textOf } from '../manifests/syntax/tree.ts';
import type { SourceFile } from '../ports.ts';
import { Problem } from '../problem/problem.ts';
import type { Override, Site, Spot } from './site.ts';
import { spotAt, type Leaf } from './spot.ts';

export interface FoundSites {
  readonly sites: readonly Site[];
  /** Names of images for which a Kustomization sets another name, tag or digest. */
  readonly overrides: readonly Override[];
  readonly problems: readonly Problem[];
}

/**
 * Finds the images of a manifest that carry no marker: of containers, of a Kustomization's `images`, and of the values
 * of a HelmRelease. A file that Flux would skip, or that SOPS signs, has none, and a notice says why.
 *
 *     Deployment with 'image: app:1' → one site { image: 'app', tag: '1' }    the same with a marker → none
 */
export function findSites({ path, text }: SourceFile): FoundSites {
  const nothing = { sites: [], overrides: [] };
  if (text.length > largestManifest) return { ...nothing, problems: [] };
  const structure = structureOf(text);
  const at = { file: path };
  if (structure.kind === 'invalid') {
    const message = `Cannot look for images in "${path}": it is no valid YAML, ${structure.reason}`;
    return { ...nothing, problems: [new Problem('file/invalid-yaml', message, { at, severity: 'notice' })] };
  }
  const positionOf = positionsIn(text);
  const leaves = structure.documents.map((document) => ({ path, document, positionOf }));
  const found = leaves.flatMap(sitesIn);
  const refusal = refusalOf(structure.documents);
  if (refusal !== undefined && found.length > 0) {
    const message = `Cannot mark images in "${path}": ${refusal.reason}`;
    const { code, hint } = refusal;
    return { ...nothing, problems: [new Problem(code, message, { at, hint, severity: 'notice' })] };
  }
  const marked = new Set(readMarkers(path, text).markers.map(({ line, column }) => `${line}:${column}`));
  const isMarked = ({ at: { line, column } }: Spot): boolean => marked.has(`${line ?? 0}:${column ?? 0}`);
  const overrides = found.flatMap(({ override }) => override ?? []);
  return { sites: found.filter(({ spots }) => !spots.some(isMarked)), overrides, problems: [] };
}

function sitesIn(leaf: Leaf): readonly Site[] {
  const { root } = leaf.document;
  const objects = textOf(fieldOf(root, 'kind')) === 'List' ? itemsOf(fieldOf(root, 'items')) : [root];
  return objects.flatMap((object) => sitesOfObject(object, leaf));
}

type Finder = (object: CST.Token, leaf: Leaf) => readonly Site[];

const inTemplate: Finder = (object, leaf) => sitesOfPod(specOfTemplate(fieldOf(object, 'spec')), leaf);

const finders: ReadonlyMap<string, Finder> = new Map<string, Finder>([
  ['Pod', (object, leaf) => sitesOfPod(fieldOf(object, 'spec'), leaf)],
  ['Deployment', inTemplate],
  ['StatefulSet', inTemplate],
  ['DaemonSet', inTemplate],
  ['ReplicaSet', inTemplate],
  ['Job', inTemplate],
  ['CronJob', (object, leaf) => fieldsOf(object, ['spec', 'jobTemplate']).flatMap((job) => inTemplate(job, leaf))],
  [
    'HelmRelease',
    (object, leaf) => fieldsOf(object, ['spec', 'values']).flatMap((values) => sitesOfValues(values, leaf)),
  ],
  // Of kustomize itself, and of Flux.
  [
    'Kustomization',
    (object, leaf) =>
      [object, ...fieldsOf(object, ['spec'])].flatMap((of) => sitesOfImages(fieldOf(of, 'images'), leaf)),
  ],
]);

function sitesOfObject(object: CST.Token, leaf: Leaf): readonly Site[] {
  const kind = textOf(fieldOf(object, 'kind'));
  const meant = kind === '' && isKustomization(leaf.path) ? 'Kustomization' : kind;
  return finders.get(meant)?.(object, leaf) ?? [];
}

/** Nothing or the one value at the end of a path. */
function fieldsOf(object: CST.Token, path: readonly string[]): readonly CST.Token[] {
  let token: CST.Token | undefined = object;
  for (const name of path) token = fieldOf(token, name);
  return token === undefined ? [] : [token];
}

/** Kustomize does not ask for a kind in a file of this name. */
function isKustomization(path: string): boolean {
  return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path);
}

function specOfTemplate(spec: CST.Token | undefined): CST.Token | undefined {
  return fieldOf(fieldOf(spec, 'template'), 'spec');
}

function sitesOfPod(spec: CST.Token | undefined, leaf: Leaf): readonly Site[] {
  const containers = ['initContainers', 'containers'].flatMap((name) => itemsOf(fieldOf(spec, name)));
  return containers.flatMap((container) => {
    const spot = spotAt(fieldOf(container, 'image'), '', leaf);
    if (spot === undefined) return [];
    const { name: image, tag, digest } = parseValue(spot.value) ?? {};
    return [{ at: spot.at, image, tag, digest, text: spot.value, spots: [spot] }];
  });
}

/** An entry that sets neither tag nor digest leaves the choice to the manifests. */
function sitesOfImages(images: CST.Token | undefined, leaf: Leaf): readonly Site[] {
  return itemsOf(images).flatMap((entry) => {
    const renamed = spotAt(fieldOf(entry, 'newName'), ':name', leaf);
    const image = renamed?.value ?? textOf(fieldOf(entry, 'name'));
    const override = { name: textOf(fieldOf(entry, 'name')), isRenamed: renamed !== undefined };
    const sites = siteOf(image, [
      spotAt(fieldOf(entry, 'newTag'), ':tag', leaf),
      spotAt(fieldOf(entry, 'digest'), ':digest', leaf),
      renamed,
    ]);
    return sites.map((site) => ({ ...site, override }));
  });
}

/** Charts keep the image of each of their parts in a mapping `image`, at any depth. */
function sitesOfValues(values: CST.Token | undefined, leaf: Leaf): readonly Site[] {
  if (!isMapping(values)) return [];
  const items: readonly CST.CollectionItem[] = values.items;
  return items.flatMap(({ key, value }) => {
    const isImage = textOf(key ?? undefined) === 'image' && isMapping(value);
    return isImage ? siteOfChart(value, leaf) : sitesOfValues(value ?? undefined, leaf);
  });
}

function siteOfChart(image: CST.Token, leaf: Leaf): readonly Site[] {
  const host = textOf(fieldOf(image, 'registry'));
  const repository = spotAt(fieldOf(image, 'repository'), ':name', leaf);
  if (repository === undefined) return [];
  const name = host === '' ? repository.value : `${host}/${repository.value}`;
  return siteOf(name, [
    spotAt(fieldOf(image, 'tag'), ':tag', leaf),
    spotAt(fieldOf(image, 'digest'), ':digest', leaf),
    // Behind a registry of its own, the repository is not the whole name, which a marker would write.
    host === '' ? repository : undefined,
  ]);
}

function siteOf(name: string, all: readonly (Spot | undefined)[]): readonly Site[] {
  const spots = all.filter((spot) => spot !== undefined);
  const valueAt = (suffix: Spot['suffix']): string => spots.find((spot) => spot.suffix === suffix)?.value ?? '';
  const first = spots.find(({ suffix }) => suffix === ':tag' || suffix === ':digest');
  if (first === undefined) return [];
  const [tag, digest] = [valueAt(':tag'), valueAt(':digest')];
  const text = [name, tag === '' ? '' : `:${tag}`, digest === '' ? '' : `@${digest}`].join('');
  const parsed = parseValue(text);
  // A name that brings a tag along is no name.
  const image = parsed?.name === name ? name : undefined;
  return [{ at: first.at, image, tag: parsed?.tag, digest: parsed?.digest, text, spots }];
}

function itemsOf(list: CST.Token | undefined): readonly CST.Token[] {
  if (!isList(list)) return [];
  const items: readonly CST.CollectionItem[] = list.items;
  return items.flatMap(({ value }) => value ?? []);
}
