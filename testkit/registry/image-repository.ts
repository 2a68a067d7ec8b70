import type { ImageRepository, RepositoryId } from '../../src/core/flux/objects.ts';

/** An ImageRepository for an image, as plain as can be, at line 1 of `images.yaml`. */
export function imageRepository(image: string, changes: Partial<ImageRepository> = {}): ImageRepository {
  return {
    kind: 'ImageRepository',
    id: 'flux-system/app' as RepositoryId,
    meta: {
      namespace: 'flux-system',
      name: 'app',
      labels: {},
      annotations: {},
      version: 'v1',
      at: { file: 'images.yaml', line: 1 },
    },
    image,
    interval: 60_000,
    timeout: undefined,
    secretRef: undefined,
    proxySecretRef: undefined,
    certSecretRef: undefined,
    serviceAccountName: undefined,
    provider: 'generic',
    insecure: false,
    suspend: false,
    exclusionList: ['^.*\\.sig$'],
    accessFrom: undefined,
    ...changes,
  };
}
