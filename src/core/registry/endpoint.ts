import { hostIdentity, isLoopback } from './hosts.ts';
import type { Mirror } from './registry-mirrors.ts';

/** Where the tags of one image are asked for. */
export interface Endpoint {
  /** Host and port, as credentials are filed. */
  readonly host: string;
  /** `either`: HTTPS, or HTTP where the server does not speak HTTPS. */
  readonly scheme: 'https' | 'http' | 'either';
  /** What stands before `/v2/`: '' or `/artifactory/api/docker/hub`. */
  readonly prefix: string;
  /** The repository, by the name it has there. */
  readonly repository: string;
}

export interface ImageName {
  readonly registry: string;
  readonly repository: string;
}

/**
 * Finds where to ask for an image. Plain HTTP needs somebody's word for it: `spec.insecure`, a mirror's `http://`, or a
 * registry on this very machine. (Flux also takes it for RFC 1918 addresses, unasked; then a password would go in the
 * clear to whoever sits at that address of the runner's network.)
 *
 * A mirror's path stands before `/v2/`, as with containerd; a path that has a `/v2/` in it is kept, and what follows is
 * put before the repository's name, which is how Harbor and others name their proxies.
 *
 *     docker.io/library/alpine, mirror 'https://h.test/v2/hub' → { host: 'h.test', prefix: '', repository: 'hub/library/alpine' }
 */
export function endpointOf(image: ImageName, mirrors: readonly Mirror[], insecure: boolean): Endpoint {
  const host = hostIdentity(image.registry);
  const mirror = mirrors.find(({ of }) => of === host);
  if (mirror !== undefined) return mirrored(mirror.url, image.repository);
  const open = insecure || isLoopback(hostnameOf(host));
  return { host, scheme: open ? 'either' : 'https', prefix: '', repository: image.repository };
}

function mirrored(url: URL, repository: string): Endpoint {
  const path = url.pathname.replace(/\/+$/, '');
  const [, prefix = path, project = ''] = /^(.*?)\/v2(?:\/(.*))?$/.exec(path) ?? [];
  return {
    host: hostIdentity(url.host),
    scheme: url.protocol === 'http:' ? 'http' : 'https',
    prefix,
    repository: project === '' ? repository : `${project}/${repository}`,
  };
}

/** Takes the port off a host. `'localhost:5000' → 'localhost'`, `'[::1]:5000' → '[::1]'` */
export function hostnameOf(host: string): string {
  return host.replace(/:\d+$/, '');
}
