import { proxyFor, type Environment } from '../../core/registry/proxy.ts';

/**
 * Gives what asks GitHub: Node's own fetch, which knows no proxies, or, where the environment names one for this
 * address, that of `@actions/github`, which asks it to open a tunnel.
 */
export function fetchFor(apiUrl: string, env: Environment): typeof fetch {
  return isProxied(apiUrl, env) ? viaProxy : globalThis.fetch;
}

/** What is no URL is told of by the request that needs it. */
function isProxied(apiUrl: string, env: Environment): boolean {
  try {
    return proxyFor(new URL(apiUrl), env) !== undefined;
  } catch {
    return true;
  }
}

const viaProxy: typeof fetch = async (input, init) => {
  const { defaults } = await import('@actions/github/lib/utils');
  const { request }: { readonly request?: { readonly fetch?: typeof fetch } } = defaults;
  if (request?.fetch === undefined) throw new TypeError('@actions/github has no fetch');
  return request.fetch(input, init);
};
