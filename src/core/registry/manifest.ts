import { parseDigest, type Digest } from '../image/digest.ts';
import { isRecord, parseJson, textField } from '../text/json.ts';

/** In the order of go-containerregistry. Without the OCI types, distribution answers 404 for a tag that exists. */
export const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

/** The blobs that say how an image is to be run. Charts, devcontainers and Flux's own artifacts have others. */
const imageConfigs = new Set([
  'application/vnd.oci.image.config.v1+json',
  'application/vnd.docker.container.image.v1+json',
]);

export type Texts = Readonly<Record<string, string>>;

export interface Child {
  readonly digest: Digest;
  /** `linux/amd64`, `linux/arm/v7`; undefined where none is given, or `unknown` (attestations of BuildKit). */
  readonly platform: string | undefined;
  readonly annotations: Texts;
}

export type Manifest =
  | { readonly kind: 'index'; readonly children: readonly Child[]; readonly annotations: Texts }
  /** `config` is undefined for what is no container image. */
  | { readonly kind: 'image'; readonly config: Digest | undefined; readonly annotations: Texts };

/**
 * Reads a manifest or an index (image-spec, manifest.md and image-index.md; Docker's are of the same form); undefined
 * where the text is neither. What it is shows in its fields: `mediaType` may be missing.
 *
 *     '{"manifests":[{"digest":"sha256:…","platform":{"os":"linux","architecture":"arm","variant":"v7"}}]}'
 *       →  { kind: 'index', children: [{ digest: 'sha256:…', platform: 'linux/arm/v7', … }], … }
 */
export function parseManifest(text: string): Manifest | undefined {
  const body = parseJson(text);
  if (!isRecord(body)) return undefined;
  const annotations = textsOf(body['annotations']);
  if (Array.isArray(body['manifests'])) {
    return { kind: 'index', children: body['manifests'].flatMap((child) => childOf(child) ?? []), annotations };
  }
  const config = body['config'];
  if (!isRecord(config)) return undefined;
  const digest = parseDigest(textField(config, 'digest') ?? '');
  return {
    kind: 'image',
    config: imageConfigs.has(textField(config, 'mediaType') ?? '') ? digest : undefined,
    annotations,
  };
}

function childOf(value: unknown): Child | undefined {
  if (!isRecord(value)) return undefined;
  const digest = parseDigest(textField(value, 'digest') ?? '');
  return digest && { digest, platform: platformOf(value['platform']), annotations: textsOf(value['annotations']) };
}

/** Reads a platform as Docker writes it; undefined where it names none. `{ os: 'unknown', … } → undefined` */
export function platformOf(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const [os, architecture] = [textField(value, 'os'), textField(value, 'architecture')];
  if (os === undefined || architecture === undefined || os === 'unknown') return undefined;
  const variant = textField(value, 'variant');
  return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
}

/** Reads a map of annotations or labels; entries that are no text are left out. */
export function textsOf(value: unknown): Texts {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/**
 * Picks the image of an index that speaks for all: linux/amd64, or the first that has a platform.
 *
 *     [arm64, amd64, unknown] → amd64    [unknown] → undefined
 */
export function representative(children: readonly Child[]): Child | undefined {
  return (
    children.find(({ platform }) => platform === 'linux/amd64') ??
    children.find(({ platform }) => platform !== undefined)
  );
}
