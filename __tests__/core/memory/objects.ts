import type { Followed } from '../../../src/core/change/outcome.ts';
import type {
  ImagePolicy,
  ImageRepository,
  Labels,
  Metadata,
  PolicyId,
  RepositoryId,
} from '../../../src/core/flux/objects.ts';
import { minute } from './ledgers.ts';

const meta = (kind: string, annotations: Labels = {}): Metadata => ({
  namespace: 'apps',
  name: 'web',
  labels: {},
  annotations,
  version: 'v1',
  at: { file: `${kind}.yaml`, line: 1 },
  fields: new Map(
    Object.keys(annotations).map((name, at) => [
      `metadata.annotations.${name}`,
      { file: `${kind}.yaml`, line: 5 + at },
    ]),
  ),
});

export const imageRepository = (change: Partial<ImageRepository> = {}): ImageRepository => ({
  kind: 'ImageRepository',
  id: 'apps/web' as RepositoryId,
  meta: meta('repository'),
  image: 'ghcr.io/org/web',
  interval: 10 * minute,
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
  ...change,
});

export const imagePolicy = (change: Partial<ImagePolicy> = {}, annotations: Labels = {}): ImagePolicy => ({
  kind: 'ImagePolicy',
  id: 'apps/web' as PolicyId,
  meta: meta('policy', annotations),
  repository: 'apps/web' as RepositoryId,
  rule: { kind: 'semver', range: '1.x' },
  filter: undefined,
  digestReflection: 'Never',
  interval: undefined,
  suspend: false,
  ...change,
});

export const asking = (
  policy: Partial<ImagePolicy> = {},
  repository: Partial<ImageRepository> = {},
  annotations: Labels = {},
): Followed => ({ policy: imagePolicy(policy, annotations), repository: imageRepository(repository) });

export const policyId = (id: string): PolicyId => id as PolicyId;
