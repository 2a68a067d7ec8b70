import type { Endpoint } from '../../core/registry/endpoint.ts';
import type { Send } from './call.ts';
import { abortable, type Clock } from './clock.ts';
import { ConnectionError } from './connection-error.ts';

/** More than connecting and answering may take. */
const patience = 60_000;

/**
 * Finds the URL of a registry's `/v2/`. Where plain HTTP is allowed, HTTPS is still tried first, as Flux does: a
 * registry marked `insecure` may well have a certificate. It is tried once a host, without credentials.
 */
export function openSchemes(send: Send, clock: Clock): (endpoint: Endpoint, signal: AbortSignal) => Promise<URL> {
  const known = new Map<string, Promise<'https' | 'http'>>();
  return async ({ host, prefix, scheme }, signal) => {
    if (scheme !== 'either') return new URL(`${scheme}://${host}${prefix}/v2/`);
    const pending = known.get(host) ?? spoken(new URL(`https://${host}/v2/`), send, clock.deadline(patience));
    known.set(host, pending);
    pending.catch(() => known.delete(host));
    return new URL(`${await abortable(pending, signal)}://${host}${prefix}/v2/`);
  };
}

async function spoken(url: URL, send: Send, signal: AbortSignal): Promise<'https' | 'http'> {
  try {
    await send({ method: 'GET', url, headers: {}, limit: 64 * 1024, signal });
    return 'https';
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    // A server whose body breaks off, or whose certificate is wrong, does speak HTTPS.
    return ['cut-short', 'too-large', 'certificate'].includes(error.fault) ? 'https' : 'http';
  }
}
