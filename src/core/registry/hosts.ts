import { isInRange, parseAddress } from './address.ts';

/** What Flux calls Docker Hub, and asks (go-containerregistry). */
export const dockerHub = 'index.docker.io';

const dockerHubNames = new Set(['docker.io', dockerHub, 'registry-1.docker.io', 'registry.hub.docker.com']);

/** Gives the one name by which a host is compared. `'docker.io' → 'index.docker.io'`, `'GHCR.io' → 'ghcr.io'` */
export function hostIdentity(host: string): string {
  const name = host.toLowerCase();
  return dockerHubNames.has(name) ? dockerHub : name;
}

/**
 * Names the container registry of the GitHub whose job this is, GitHub's own where nobody says; undefined where there is
 * none. A job's token of an Enterprise Server is nothing that `ghcr.io` should see. (docs.github.com: containers.HOSTNAME
 * with subdomain isolation, without which a server has no such registry; containers.SUBDOMAIN.ghe.com with data residency.)
 *
 *     'https://github.com' → 'ghcr.io'    'https://git.example.com' → 'containers.git.example.com'
 *     'https://acme.ghe.com' → 'containers.acme.ghe.com'    'https://10.0.0.1' → undefined
 */
export function jobRegistryOf(serverUrl: string | undefined): string | undefined {
  if (serverUrl === undefined || serverUrl === '') return 'ghcr.io';
  if (!URL.canParse(serverUrl)) return undefined;
  const { protocol, hostname, port } = new URL(serverUrl);
  if (hostname === 'github.com') return 'ghcr.io';
  const isNamed =
    protocol === 'https:' && port === '' && parseAddress(hostname) === undefined && hostname.includes('.');
  return isNamed ? `containers.${hostname}` : undefined;
}

const loopback = ['127.0.0.0/8', '::1/128'];

/** Addresses that mean something in somebody's own network only. In 169.254.0.0/16 clouds keep credentials. */
const ownNetworks = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'],
  ...['::/128', 'fc00::/7', 'fe80::/10'],
];

/**
 * Tells whether a URL's hostname is this machine itself. A name that merely resolves to it is not.
 *
 *     'localhost' → true    'a.localhost' → true    '127.9.9.9' → true    '[::1]' → true    '127.0.0.1.nip.io' → false
 */
export function isLoopback(hostname: string): boolean {
  const name = hostname.toLowerCase();
  return name === 'localhost' || name.endsWith('.localhost') || isIn(name, loopback);
}

/**
 * Tells whether a URL's hostname is a loopback name or an address of somebody's own network.
 *
 *     '169.254.169.254' → true    '[fd00::1]' → true    '8.8.8.8' → false    'registry.internal' → false
 */
export function isPrivate(hostname: string): boolean {
  return isLoopback(hostname) || isIn(hostname, ownNetworks);
}

function isIn(hostname: string, ranges: readonly string[]): boolean {
  const address = parseAddress(hostname);
  return address !== undefined && ranges.some((range) => isInRange(address, range));
}

/** Tells whether two URLs lead to one host and port. Their schemes may differ where each is at its usual port. */
export function isSameHost(a: URL, b: URL): boolean {
  return a.hostname === b.hostname && a.port === b.port;
}
