import { setImmediate as turn } from 'node:timers/promises';
import tls from 'node:tls';
import { Agent, type Dispatcher } from 'undici';
import type { ConnectionSecrets, TlsIdentity } from '../../core/registry/connection-secrets.ts';
import { proxyFor, type Environment } from '../../core/registry/proxy.ts';
import type { Answer, Call, Send } from './call.ts';
import { ConnectionError, connectionError } from './connection-error.ts';
import type { Gate } from './gate.ts';
import { isSocks, proxyAuthorization, tunnel } from './tunnel.ts';

export interface TransportOptions {
  readonly env: Environment;
  readonly gate: Gate;
  /** Milliseconds to connect, and to wait for an answer to begin or to go on. */
  readonly timeouts: { readonly connect: number; readonly response: number };
}

/** More of an error's text is of no use, and a registry might send it without end. */
const errorLimit = 64 * 1024;

/** Makes a way of its own for the secrets of an object: connections are never shared between those who have others. */
export type OpenTransport = (secrets: ConnectionSecrets) => Send;

/** Makes the function that does one request, from the gate to the last byte of the answer. It follows and repeats nothing. */
export function openTransport({ env, gate, timeouts }: TransportOptions): OpenTransport {
  return (secrets) => {
    const dispatchers = new Map<string, Dispatcher>();
    const dispatcherFor = (proxy: URL | undefined): Dispatcher => {
      const key = proxy?.href ?? '';
      const dispatcher = dispatchers.get(key) ?? openDispatcher(proxy, secrets.tls, timeouts);
      dispatchers.set(key, dispatcher);
      return dispatcher;
    };
    return (call) =>
      gate.through(call.url.host, call.signal, async () => {
        // proxySecretRef is for all requests of its object, whatever NO_PROXY says (Go, http.ProxyURL).
        const proxy = secrets.proxy ?? proxyOf(call.url, env);
        // A proxy forwards plain HTTP; many open no tunnel to other ports than 443.
        const forwarded = proxy !== undefined && !isSocks(proxy) && call.url.protocol === 'http:';
        const dispatcher = dispatcherFor(forwarded ? undefined : proxy);
        return exchange(call, dispatcher, forwarded ? proxy : undefined);
      });
  };
}

function openDispatcher(
  proxy: URL | undefined,
  identity: TlsIdentity | undefined,
  timeouts: TransportOptions['timeouts'],
): Dispatcher {
  const options = { timeout: timeouts.connect, ...tlsOptions(identity) };
  return new Agent({
    connections: 16,
    headersTimeout: timeouts.response,
    bodyTimeout: timeouts.response,
    connect: proxy === undefined ? options : tunnel(proxy, { ...options, proxyCa: trustedWith(identity?.ca) }),
  });
}

interface TlsOptions {
  readonly ca?: string[];
  readonly cert?: string;
  readonly key?: string;
}

function tlsOptions(identity: TlsIdentity | undefined): TlsOptions {
  const ca = trustedWith(identity?.ca);
  return { ...(ca === undefined ? {} : { ca }), ...identity?.client };
}

/** To Node, `ca` stands in place of all authorities; to Flux it stands beside those of the system. */
function trustedWith(ca: string | undefined): string[] | undefined {
  if (ca === undefined) return undefined;
  // Node 20 has no list that knows of NODE_EXTRA_CA_CERTS.
  const newer: Partial<Pick<typeof tls, 'getCACertificates'>> = tls;
  const known = newer.getCACertificates?.('default') ?? tls.rootCertificates;
  return [...known, ca];
}

function proxyOf(url: URL, env: Environment): URL | undefined {
  try {
    const proxy = proxyFor(url, env);
    if (proxy === undefined || isSocks(proxy) || /^https?:$/.test(proxy.protocol)) return proxy;
    throw new ConnectionError(
      'proxy',
      url,
      `a proxy of the kind ${proxy.protocol}// is not supported, only http://, https:// and socks5://`,
    );
  } catch (error) {
    if (error instanceof ConnectionError) throw error;
    throw new ConnectionError('proxy', url, 'the proxy that the environment sets is no URL');
  }
}

async function exchange(call: Call, dispatcher: Dispatcher, forward: URL | undefined): Promise<Answer> {
  let reading = false;
  try {
    const response = await dispatcher.request({
      ...(forward === undefined ? target(call.url) : targetBy(forward, call.url)),
      method: call.method,
      headers: {
        'user-agent': 'flux-image-automation',
        ...call.headers,
        ...(forward === undefined ? {} : { host: call.url.host, ...proxyAuthorization(forward) }),
      },
      body: call.body ?? null,
      signal: call.signal,
    });
    reading = true;
    const body = await read(response, call);
    // undici frees a connection one turn of the loop after the answer; the next request would open another.
    await turn();
    return { method: call.method, url: call.url, status: response.statusCode, headers: response.headers, body };
  } catch (error) {
    if (call.signal.aborted) throw error;
    throw connectionError(error, call.url, reading) ?? error;
  }
}

interface Target {
  readonly origin: string;
  readonly path: string;
}

function target({ origin, pathname, search }: URL): Target {
  return { origin, path: `${pathname}${search}` };
}

/** RFC 9112, 3.2.2: a proxy is asked for whole URLs. */
function targetBy(proxy: URL, { origin, pathname, search }: URL): Target {
  return { origin: proxy.origin, path: `${origin}${pathname}${search}` };
}

async function read(response: Dispatcher.ResponseData, call: Call): Promise<Buffer> {
  const isGood = response.statusCode < 300;
  const limit = isGood ? call.limit : Math.min(call.limit, errorLimit);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    size += chunk.length;
    chunks.push(chunk);
    if (size <= limit) continue;
    if (isGood) throw new ConnectionError('too-large', call.url, `the answer is larger than ${limit} bytes`);
    break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}
