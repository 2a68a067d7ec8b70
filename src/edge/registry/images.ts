import { parseDigest, type Digest } from '../../core/image/digest.ts';
import type { Tag } from '../../core/image/tag.ts';
import { imageLabels, type ImageLabels } from '../../core/registry/image-labels.ts';
import { isRecord, parseJson, textField } from '../../core/text/json.ts';
import {
  manifestTypes,
  parseManifest,
  platformOf,
  representative,
  textsOf,
  type Manifest,
  type Texts,
} from '../../core/registry/manifest.ts';
import type { Client } from './client.ts';
import type { Contents } from './contents.ts';
import { Failure } from './failure.ts';

const limit = 4 * 1024 * 1024;
/** An index may hold an index, but not without end. */
const deepest = 3;

type ImageManifest = Manifest & { readonly kind: 'image' };

interface Found {
  /** The annotations on the way to the image, the outermost first. */
  readonly places: readonly Texts[];
  readonly config: Readonly<Record<string, unknown>>;
}

/** Reads what an image says of itself; of one with several platforms, the image for linux/amd64 speaks for all. */
export async function readLabels(client: Client, contents: Contents, reference: Tag | Digest): Promise<ImageLabels> {
  const { places, config } = await find(client, contents, await manifestAt(client, contents, reference));
  const inner = config['config'];
  const labels = isRecord(inner) ? textsOf(inner['Labels']) : {};
  return imageLabels([...places, labels], textField(config, 'created'));
}

/** Lists the platforms of an image, `linux/amd64` and the like; none for what is no container image. */
export async function readPlatforms(
  client: Client,
  contents: Contents,
  reference: Tag | Digest,
): Promise<readonly string[]> {
  const manifest = await manifestAt(client, contents, reference);
  const named = manifest.kind === 'index' ? manifest.children.flatMap(({ platform }) => platform ?? []) : [];
  if (named.length > 0) return [...new Set(named)];
  const { config } = await find(client, contents, manifest);
  const platform = platformOf(config);
  return platform === undefined ? [] : [platform];
}

async function manifestAt(client: Client, contents: Contents, reference: Tag | Digest): Promise<Manifest> {
  const wanted = { accept: manifestTypes, limit };
  const digest = parseDigest(reference);
  const text =
    digest === undefined
      ? (await client.get(client.url(`manifests/${reference}`), wanted)).body.toString('utf8')
      : await contents.read(client, 'manifests', digest, wanted);
  const manifest = parseManifest(text);
  if (manifest === undefined)
    throw new Failure('registry/protocol', `what the registry gives for ${reference} is no manifest`);
  return manifest;
}

async function find(client: Client, contents: Contents, top: Manifest): Promise<Found> {
  const places: Texts[] = [top.annotations];
  let manifest = top;
  for (let depth = 0; manifest.kind === 'index' && depth < deepest; depth += 1) {
    const child = representative(manifest.children) ?? manifest.children[0];
    if (child === undefined) return { places, config: {} };
    manifest = await manifestAt(client, contents, child.digest);
    places.push(child.annotations, manifest.annotations);
  }
  return { places, config: manifest.kind === 'image' ? await configOf(client, contents, manifest) : {} };
}

async function configOf(client: Client, contents: Contents, { config }: ImageManifest): Promise<Found['config']> {
  if (config === undefined) return {};
  const body = parseJson(await contents.read(client, 'blobs', config, { limit }));
  return isRecord(body) ? body : {};
}
