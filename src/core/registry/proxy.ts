import { isInRange, parseAddress } from './address.ts';
import { isLoopback } from './hosts.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Finds the proxy that the environment sets for a URL; undefined for none. The rules are Go's, which are Flux's:
 * https://pkg.go.dev/golang.org/x/net/http/httpproxy. Upper-case names win, loopback is never proxied, nor is where clouds
 * keep this machine's own credentials: no proxy can reach that, or ought to see it. Throws a TypeError for a proxy that is
 * no URL.
 *
 *     (https://ghcr.io, { HTTPS_PROXY: 'proxy:3128', NO_PROXY: 'gcr.io' })  →  http://proxy:3128/
 */
export function proxyFor(url: URL, env: Environment): URL | undefined {
  const pick = (name: string): string => presence(env[name]) ?? presence(env[name.toLowerCase()]) ?? '';
  const proxy = pick(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
  if (proxy === '' || isThisMachine(url.hostname) || isExempt(url, pick('NO_PROXY'))) return undefined;
  return new URL(proxy.includes('://') ? proxy : `http://${proxy}`);
}

function isThisMachine(hostname: string): boolean {
  const address = parseAddress(hostname);
  const isLinkLocal = address !== undefined && isInRange(address, '169.254.0.0/16');
  return isLoopback(hostname) || isLinkLocal || hostname === 'metadata.google.internal';
}

/** A variable that is set to nothing is not set: so workflows take one back. */
function presence(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

/**
 * Tells whether NO_PROXY takes a URL out: `*` for all, a name with what is under it, `.name` for only what is under it,
 * an address, a range, each but the range with a port if need be.
 *
 *     (https://a.corp.net, 'corp.net') → true    (https://corp.net, '.corp.net') → false    (https://10.1.2.3, '10.0.0.0/8') → true
 */
export function isExempt(url: URL, noProxy: string): boolean {
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  const entries = noProxy.toLowerCase().split(/[\s,]+/);
  return entries.some((entry) => entry === '*' || isNamed(url.hostname, port, entry));
}

function isNamed(hostname: string, port: string, entry: string): boolean {
  const address = parseAddress(hostname);
  if (entry.includes('/')) return address !== undefined && isInRange(address, entry);
  if (parseAddress(entry) !== undefined) return isSameAddress(hostname, entry);
  const [, name = entry, wanted = port] = /^(.+):(\d+)$/.exec(entry) ?? [];
  return wanted === port && (isSameAddress(hostname, name) || isDomain(hostname, name.replace(/^\*\./, '.')));
}

function isSameAddress(a: string, b: string): boolean {
  const [left, right] = [parseAddress(a), parseAddress(b)];
  return left !== undefined && left.bits === right?.bits && left.value === right.value;
}

function isDomain(hostname: string, domain: string): boolean {
  if (domain === '') return false;
  return domain.startsWith('.') ? hostname.endsWith(domain) : hostname === domain || hostname.endsWith(`.${domain}`);
}
