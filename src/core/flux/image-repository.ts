import { duration, durationPattern, timeoutPattern } from './duration.ts';
import type { Reader } from './field.ts';
import type { ImageRepository } from './objects.ts';
import { atMost, boolean, list, localReference, object, oneOf, string, stringMap } from './readers.ts';

type Spec = Omit<ImageRepository, 'kind' | 'id' | 'meta'>;

/** cosign's signatures (image-reflector-controller, GetExclusionList): `[]` asks for no more than leaving it out does. */
export const defaultExclusionList: readonly string[] = ['^.*\\.sig$'];

const namespaceSelector = object((selector) => selector.optional('matchLabels', stringMap) ?? {});
const accessFrom = object((access) => access.required('namespaceSelectors', list(namespaceSelector)));

/**
 * Reads the spec of an ImageRepository, as its CRD validates it.
 *
 *     { image: ghcr.io/org/app, interval: 5m } → { image: 'ghcr.io/org/app', interval: 300000, provider: 'generic', … }
 */
export const imageRepositorySpec: Reader<Spec> = object((spec) => {
  const exclusionList = spec.optional('exclusionList', list(string, 25)) ?? [];
  return {
    image: spec.required('image', string),
    interval: spec.required('interval', duration(durationPattern)),
    timeout: spec.optional('timeout', duration(timeoutPattern)),
    secretRef: spec.optional('secretRef', localReference),
    proxySecretRef: spec.optional('proxySecretRef', localReference),
    certSecretRef: spec.optional('certSecretRef', localReference),
    serviceAccountName: spec.optional('serviceAccountName', atMost(253)),
    provider: spec.optional('provider', oneOf(['generic', 'aws', 'azure', 'gcp'])) ?? 'generic',
    insecure: spec.optional('insecure', boolean) ?? false,
    suspend: spec.optional('suspend', boolean) ?? false,
    exclusionList: exclusionList.length === 0 ? defaultExclusionList : exclusionList,
    accessFrom: spec.optional('accessFrom', accessFrom),
  };
});
