import type { SourceFile } from '../ports.ts';
import type { Place, Problem } from '../problem/problem.ts';
import { decodeObject, type Broken, type DecodeContext } from './decode.ts';
import { parseDocuments, type ManifestDocument } from './documents.ts';
import { group, isImageObject } from './kinds.ts';
import { appliersOf, kustomizationOf, type FluxKustomization } from './kustomization.ts';
import { originAnnotation } from './metadata.ts';
import { gitRepositoryOf, type GitRepository } from './git-repository.ts';
import { namespaceOf, type Namespace } from './namespace.ts';
import type { FluxObject } from './objects.ts';
import { normalPath } from './path.ts';
import { secretOf, serviceAccountOf, type Secret, type ServiceAccount } from './secret.ts';
import { descend, textOf, type Value } from './value.ts';

/** What files hold: objects to use, objects that cannot be used, and what is known of namespaces. */
export interface ReadObjects {
  readonly objects: readonly FluxObject[];
  readonly broken: readonly Broken[];
  readonly namespaces: readonly Namespace[];
  readonly kustomizations: readonly FluxKustomization[];
  readonly secrets: readonly Secret[];
  readonly accounts: readonly ServiceAccount[];
  readonly sources: readonly GitRepository[];
  readonly problems: readonly Problem[];
}

export interface ReadOptions {
  /** For objects that name no namespace. */
  readonly namespace: string;
}

/** An object and the file, or the rendered directory, that it stands in. */
interface Located {
  readonly object: Value;
  readonly document: ManifestDocument;
  readonly source: string;
  readonly isRendered: boolean;
}

/**
 * Reads the objects of files as they stand. The Flux Kustomizations among them say what becomes of the others on their
 * way to a cluster: variables, namespace, labels. Objects come in the order of the files and, within one, of its text.
 *
 *     [{ path: 'a.yaml', text: 'apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImagePolicy\n…' }] → { objects: [policy], … }
 */
export function readObjects(files: readonly SourceFile[], { namespace }: ReadOptions): ReadObjects {
  const located = files.flatMap((file) => locate(file, false));
  return read(located, kustomizationsIn(located, namespace), namespace);
}

/**
 * Reads the objects that kustomize rendered; each `path` is the directory that was rendered. Flux Kustomizations and
 * Namespaces, but no objects of the image group, are taken from the raw files as well.
 *
 *     ([{ path: 'apps/prod', text: rendered }], { raw: files }) → { objects: [policy], … }
 */
export function readRendered(
  rendered: readonly SourceFile[],
  { namespace, raw }: ReadOptions & { readonly raw: readonly SourceFile[] },
): ReadObjects {
  if (rendered.length === 0) return read([], [], namespace);
  const located = rendered.flatMap((file) => locate(file, true));
  const beside = raw.flatMap((file) => locate(file, false)).filter(isBeside);
  const first = kustomizationsIn(located, namespace);
  // The same Kustomization may stand in both; what kustomize made of it is what counts.
  const others = kustomizationsIn(beside, namespace).filter(({ id }) => first.every((one) => one.id !== id));
  return read([...located, ...beside], [...first, ...others], namespace);
}

function isBeside({ object, document }: Located): boolean {
  return document.flaw === undefined && !isImageObject(object);
}

const fluxKustomization = 'kustomize.toolkit.fluxcd.io/v';
const fluxSource = 'source.toolkit.fluxcd.io/v';
const otherKinds = /\bkind["']?[ \t]*:[ \t]*["']?(?:Namespace|Secret|SealedSecret|ServiceAccount)\b/;

function isWanted(text: string): boolean {
  return (
    text.includes(`${group}/`) || text.includes(fluxKustomization) || text.includes(fluxSource) || otherKinds.test(text)
  );
}

function locate(file: SourceFile, isRendered: boolean): readonly Located[] {
  return parseDocuments(file, isWanted).flatMap((document) =>
    objectsIn(document.root).map((object) => ({ object, document, source: file.path, isRendered })),
  );
}

/** `kind: List` and the lists of one kind hold objects; no list holds lists. */
function objectsIn(root: Value): readonly Value[] {
  const items = descend(root, 'items');
  return items?.kind === 'array' && textOf(descend(root, 'kind'))?.endsWith('List') === true ? items.items : [root];
}

function kustomizationsIn(located: readonly Located[], namespace: string): readonly FluxKustomization[] {
  return located.map(({ object }) => kustomizationOf(object, namespace)).filter((found) => found !== undefined);
}

function read(
  located: readonly Located[],
  kustomizations: readonly FluxKustomization[],
  namespace: string,
): ReadObjects {
  const objects: FluxObject[] = [];
  const broken: Broken[] = [];
  const namespaces: Namespace[] = [];
  const secrets: Secret[] = [];
  const accounts: ServiceAccount[] = [];
  const sources: GitRepository[] = [];
  const problems = located.flatMap(({ document }) => flawsOf(document));
  for (const one of located) {
    // What several Flux Kustomizations apply is read as each of them leaves it.
    for (const kustomization of orNone(appliersOf(one.source, kustomizations))) {
      const found = namespaceOf(one.object, kustomization);
      if (found !== undefined) namespaces.push(found);
      const context = contextOf(one, kustomization, namespace);
      secrets.push(...orNothing(secretOf(one.object, context)));
      accounts.push(...orNothing(serviceAccountOf(one.object, context)));
      sources.push(...orNothing(gitRepositoryOf(one.object, context)));
      if (!isImageObject(one.object)) continue;
      const decoded = decodeObject(one.object, context);
      if (decoded.object !== undefined) objects.push(decoded.object);
      if (decoded.broken !== undefined) broken.push(decoded.broken);
      problems.push(...decoded.problems);
    }
  }
  return { objects, broken, namespaces, kustomizations, secrets, accounts, sources, problems: distinct(problems) };
}

function orNone<T>(items: readonly T[]): readonly (T | undefined)[] {
  return items.length === 0 ? [undefined] : items;
}

function orNothing<T>(item: T | undefined): readonly T[] {
  return item === undefined ? [] : [item];
}

/** Helm's templates are seldom YAML. That is worth a word only where one might hold an object of ours. */
function flawsOf({ flaw, text }: ManifestDocument): readonly Problem[] {
  return flaw === undefined || (text.includes('{{') && !text.includes(`${group}/`)) ? [] : [flaw];
}

function contextOf(one: Located, kustomization: FluxKustomization | undefined, namespace: string): DecodeContext {
  const { document, isRendered } = one;
  const { flaw } = document;
  if (!isRendered) return { kustomization, namespace, flaw, placeOf: document.placeOf, hintForMissing };
  const place = originOf(one);
  return { kustomization, namespace, flaw, placeOf: () => place, hintForMissing: undefined };
}

const hintForMissing = 'If kustomize fills it in, name the directory with the input kustomize.';

/** kustomize forgets lines; with `buildMetadata: [originAnnotations]` it keeps the file, relative to the directory. */
function originOf({ object, source }: Located): Place {
  const origin = textOf(descend(object, 'metadata', 'annotations', originAnnotation)) ?? '';
  const path = /^path: (.+)$/m.exec(origin)?.[1];
  return { file: path === undefined || /^repo: /m.test(origin) ? source : normalPath(`${source}/${path}`) };
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map<string, Problem>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.code, problem.message, problem.at]);
    if (!seen.has(key)) seen.set(key, problem);
  }
  return [...seen.values()];
}
