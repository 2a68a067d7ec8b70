import type { Shelf } from './shelf.ts';

export interface ImageOptions {
  /** Labels of the config, on every platform. */
  readonly labels?: Readonly<Record<string, string>>;
  /** `linux/amd64`, `linux/arm/v7`. More than one makes an index; none at all, one image for linux/amd64. */
  readonly platforms?: readonly string[];
  /** Annotations of the manifest, or of the index where there is one. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** `created` of the config. */
  readonly created?: string;
  /** Adds the entry without a platform by which BuildKit attaches attestations. */
  readonly attestation?: boolean;
  /** Docker's media types in place of those of OCI. */
  readonly docker?: boolean;
}

const oci = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
};
const docker = {
  index: 'application/vnd.docker.distribution.manifest.list.v2+json',
  manifest: 'application/vnd.docker.distribution.manifest.v2+json',
  config: 'application/vnd.docker.container.image.v1+json',
  layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
};

/** Puts an image on the shelf under these tags, whole and well-formed, and gives the digest that they point at. */
export function putImage(shelf: Shelf, name: string, tags: readonly string[], options: ImageOptions = {}): string {
  const [first = 'linux/amd64', ...others] = options.platforms ?? [];
  if (others.length === 0 && options.attestation !== true) {
    return putSingle(shelf, name, { platform: first, annotations: options.annotations, tags }, options);
  }
  const types = options.docker === true ? docker : oci;
  const children = [first, ...others].map((platform) =>
    describe(shelf, name, types.manifest, { digest: putSingle(shelf, name, { platform }, options), platform }),
  );
  const attestation = putSingle(shelf, name, { platform: 'unknown/unknown' }, options);
  const index = {
    schemaVersion: 2,
    mediaType: types.index,
    manifests: [
      ...children,
      ...(options.attestation === true
        ? [describe(shelf, name, types.manifest, { digest: attestation, platform: 'unknown/unknown' })]
        : []),
    ],
    ...(options.annotations === undefined ? {} : { annotations: options.annotations }),
  };
  return shelf.putManifest(name, { mediaType: types.index, bytes: json(index) }, tags);
}

interface Single {
  readonly platform: string;
  readonly annotations?: Readonly<Record<string, string>> | undefined;
  readonly tags?: readonly string[];
}

function putSingle(
  shelf: Shelf,
  name: string,
  { platform, annotations, tags = [] }: Single,
  options: ImageOptions,
): string {
  const types = options.docker === true ? docker : oci;
  const layer = Buffer.from(`layer of ${name} for ${platform}`);
  const config = json({
    created: options.created ?? '2026-01-02T03:04:05Z',
    ...platformFields(platform),
    config: { Labels: options.labels ?? {} },
    rootfs: { type: 'layers', diff_ids: [shelf.putBlob(name, layer)] },
  });
  const manifest = {
    schemaVersion: 2,
    mediaType: types.manifest,
    config: { mediaType: types.config, digest: shelf.putBlob(name, config), size: config.length },
    layers: [{ mediaType: types.layer, digest: shelf.putBlob(name, layer), size: layer.length }],
    ...(annotations === undefined ? {} : { annotations }),
  };
  return shelf.putManifest(name, { mediaType: types.manifest, bytes: json(manifest) }, tags);
}

function describe(shelf: Shelf, name: string, mediaType: string, child: { digest: string; platform: string }): unknown {
  const size = shelf.manifest(name, child.digest)?.bytes.length;
  return { mediaType, digest: child.digest, size, platform: platformFields(child.platform) };
}

function platformFields(platform: string): Readonly<Record<string, string>> {
  const [os = '', architecture = '', variant] = platform.split('/');
  return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
