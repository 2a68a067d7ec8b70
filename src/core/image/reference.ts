import { Problem } from '../problem/problem.ts';
import { isAuthority } from './authority.ts';
import { parseDigest, type Digest } from './digest.ts';
import { parseTag, type Tag } from './tag.ts';

/** An image repository, as an ImageRepository's `spec.image` names it: no scheme, tag or digest. */
export interface ImageName {
  /** Letter by letter as in the manifest: Flux writes this at markers. */
  readonly written: string;
  /** `ghcr.io`, `localhost:5000`; Docker Hub is `index.docker.io`. */
  readonly registry: string;
  /** `org/app`; on Docker Hub, `library/` stands before a single part. */
  readonly repository: string;
  /** `registry/repository` */
  readonly canonical: string;
}

/** What an image field of a manifest holds: `name`, `name:tag`, `name@digest` or `name:tag@digest`. */
export interface ImageValue {
  readonly name: string;
  readonly tag: Tag | undefined;
  readonly digest: Digest | undefined;
}

interface Parts {
  readonly registry: string;
  readonly repository: string;
}

const hub = 'index.docker.io';
/** Names under which clients and people reach the one Docker Hub. */
const hubAliases: ReadonlySet<string> = new Set(['docker.io', 'registry-1.docker.io', 'registry.hub.docker.com']);

/**
 * Reads the image of an ImageRepository by Flux's own rules (image-reflector internal/registry/helper.go, over
 * go-containerregistry v0.21.6 pkg/name).
 *
 *     'alpine' → index.docker.io/library/alpine    'localhost:5000/foo' → localhost:5000/foo
 *
 * Throws `repository/invalid-image` with Flux's words: `'alpine:3'` → `… should not include a tag; remove ':3'`.
 */
export function parseImage(text: string): ImageName {
  const [scheme = '', rest] = text.split('://');
  if (rest !== undefined) {
    throw invalidImage(text, `image '${text}' should not include URL scheme; remove '${scheme}://'`);
  }
  const parts = partsOf(text);
  if (parts === undefined) throw invalidImage(text, `could not parse reference: ${text}`);
  const name = text.startsWith(parts.registry) ? text.slice(parts.registry.length) : text;
  const tag = name.split(':')[1];
  if (tag !== undefined) throw invalidImage(text, `image '${text}' should not include a tag; remove ':${tag}'`);
  return { written: text, ...parts, canonical: canonicalOf(parts) };
}

/**
 * Tells whether two image names (without tag or digest) mean the same repository: Docker Hub's names are one, hosts
 * do not differ by case, and what is no image name equals itself only.
 *
 *     ('nginx', 'docker.io/library/nginx') → true    ('ghcr.io/a/b', 'quay.io/a/b') → false
 */
export function sameImage(a: string, b: string): boolean {
  return a === b || identityOf(a) === identityOf(b);
}

const name = /^[A-Za-z0-9[][A-Za-z0-9._\-/:[\]]*$/;

/**
 * Splits the image value of a manifest, or gives undefined where it is none (a template, an empty tag, a bad digest).
 *
 *     'ghcr.io:443/org/app:1.2@sha256:…' → { name: 'ghcr.io:443/org/app', tag: '1.2', digest: 'sha256:…' }
 *     'localhost:5000/app' → { name: 'localhost:5000/app', tag: undefined, digest: undefined }
 */
export function parseValue(text: string): ImageValue | undefined {
  const [tagged = '', ...digests] = text.split('@');
  const colon = tagged.lastIndexOf(':');
  const hasTag = colon > tagged.lastIndexOf('/');
  const tag = hasTag ? parseTag(tagged.slice(colon + 1)) : undefined;
  const digest = digests.length === 1 ? parseDigest(digests.join()) : undefined;
  const bare = hasTag ? tagged.slice(0, colon) : tagged;
  const whole = name.test(bare) && (tag !== undefined) === hasTag && (digest === undefined) === (digests.length === 0);
  return whole ? { name: bare, tag, digest } : undefined;
}

function invalidImage(text: string, message: string): Problem {
  return new Problem('repository/invalid-image', `Cannot use the image "${text}": ${message}`, {
    hint: 'Write spec.image as host/repository, such as ghcr.io/org/app: no https://, no tag, no digest.',
    flux: { reason: 'ImageURLInvalid', message },
  });
}

function canonicalOf({ registry, repository }: Parts): string {
  return `${registry}/${repository}`;
}

function identityOf(text: string): string {
  const parts = partsOfRepository(text);
  if (parts === undefined) return text;
  const host = parts.registry.toLowerCase();
  const registry = hubAliases.has(host) ? hub : host;
  return canonicalOf({ registry, repository: withNamespace(registry, parts.repository) });
}

/** name.ParseReference: as a tag first, as a digest where that fails. */
function partsOf(text: string): Parts | undefined {
  return partsOfTagged(text) ?? partsOfDigested(text);
}

/** name.checkTag: wider than the OCI grammar, a tag may begin with `-` or `.` here. */
const weakTag = /^[A-Za-z0-9_\-.]{1,128}$/;

function partsOfTagged(text: string): Parts | undefined {
  const colon = text.lastIndexOf(':');
  if (colon < 0 || text.includes('/', colon)) return partsOfRepository(text);
  return weakTag.test(text.slice(colon + 1)) ? partsOfRepository(text.slice(0, colon)) : undefined;
}

function partsOfDigested(text: string): Parts | undefined {
  const [base = '', digest = '', more] = text.split('@');
  if (more !== undefined || !digest.startsWith('sha256:') || parseDigest(digest) === undefined) return undefined;
  const tagged = partsOfTagged(base);
  return partsOfRepository(tagged === undefined ? base : canonicalOf(tagged));
}

/** name.checkRepository. To V8 `{2,255}` is many times the work of a length beside it. */
const repositoryLetters = /^[a-z0-9_\-./]+$/;

function isRepositoryName(text: string): boolean {
  return text.length >= 2 && text.length <= 255 && repositoryLetters.test(text);
}

/** name.NewRepository: the first part is a host only if it holds `.` or `:`; so `localhost/foo` is on Docker Hub. */
function partsOfRepository(text: string): Parts | undefined {
  const slash = text.indexOf('/');
  const first = slash < 0 ? '' : text.slice(0, slash);
  const host = /[.:]/.test(first) ? first : '';
  const repository = host === '' ? text : text.slice(slash + 1);
  if (!isRepositoryName(repository) || !isAuthority(host)) return undefined;
  const registry = host === '' || host === 'docker.io' ? hub : host;
  return { registry, repository: withNamespace(registry, repository) };
}

function withNamespace(registry: string, repository: string): string {
  return registry === hub && !repository.includes('/') ? `library/${repository}` : repository;
}
