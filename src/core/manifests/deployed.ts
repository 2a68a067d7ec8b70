import type { PolicyId } from '../flux/objects.ts';
import { parseDigest, type Digest } from '../image/digest.ts';
import { parseValue } from '../image/reference.ts';
import { parseTag, type Tag } from '../image/tag.ts';
import type { Place } from '../problem/problem.ts';
import type { MarkedFile, Marker } from './markers.ts';
import { parseSetter } from './setters.ts';

/** What one marked value says that a policy's image is now; undefined where it does not say. */
export interface DeployedValue {
  readonly image: string | undefined;
  readonly tag: Tag | undefined;
  readonly digest: Digest | undefined;
  readonly at: Place;
}

/**
 * Reads what the manifests run now, for each policy that a marker names, in the order of files and text. A value that
 * is no image, tag or digest, such as a template, is left out.
 *
 *     'image: nginx:1.25 # {"$imagepolicy": "ns:web"}' → ns/web: [{ image: 'nginx', tag: '1.25', digest: undefined }]
 */
export function findDeployed(files: readonly MarkedFile[]): ReadonlyMap<PolicyId, readonly DeployedValue[]> {
  const deployed = new Map<PolicyId, DeployedValue[]>();
  for (const { path, markers } of files) {
    for (const marker of markers) {
      const { policy, suffix } = parseSetter(marker.setter);
      const parts = partsOf(marker, suffix);
      if (parts === undefined) continue;
      const values = deployed.get(policy) ?? [];
      values.push({ ...parts, at: { file: path, line: marker.line, column: marker.column } });
      deployed.set(policy, values);
    }
  }
  return deployed;
}

function partsOf({ value }: Marker, suffix: string | undefined): Omit<DeployedValue, 'at'> | undefined {
  switch (suffix) {
    case undefined: {
      const parts = parseValue(value);
      return parts && { image: parts.name, tag: parts.tag, digest: parts.digest };
    }
    case 'tag': {
      const tag = parseTag(value);
      return tag && { image: undefined, tag, digest: undefined };
    }
    case 'digest': {
      const digest = parseDigest(value);
      return digest && { image: undefined, tag: undefined, digest };
    }
    default:
      return undefined;
  }
}
