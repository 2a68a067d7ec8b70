import { setImmediate as turn } from 'node:timers/promises';
import { Agent, type Dispatcher } from 'undici';
import { proxyFor, type Environment } from '../../core/registry/proxy.ts';
import type { Answer, Call, Send } from './call.ts';
import { ConnectionError, connectionError } from './connection-error.ts';
import type { Gate } from './gate.ts';
import { proxyAuthorization, tunnel } from './tunnel.ts';

/** How a host is reached. Everything that makes two connections unlike each other is in here. */
export interface Route {
  readonly proxy: URL | undefined;
}

export interface TransportOptions {
  readonly env: Environment;
  readonly gate: Gate;
  /** Milliseconds to connect, and to wait for an answer to begin or to go on. */
  readonly timeouts: { readonly connect: number; readonly response: number };
}

/** More of an error's text is of no use, and a registry might send it without end. */
const errorLimit = 64 * 1024;

/** Makes the function that does one request, from the gate to the last byte of the answer. It follows and repeats nothing. */
export function openTransport({ env, gate, timeouts }: TransportOptions): Send {
  const dispatchers = new Map<string, Dispatcher>();
  const dispatcherFor = (route: Route): Dispatcher => {
    const key = route.proxy?.href ?? '';
    const dispatcher = dispatchers.get(key) ?? openDispatcher(route, timeouts);
    dispatchers.set(key, dispatcher);
    return dispatcher;
  };
  return (call) =>
    gate.through(call.url.host, call.signal, async () => {
      const proxy = proxyOf(call.url, env);
      // A proxy forwards plain HTTP; many open no tunnel to other ports than 443.
      const forwarded = proxy !== undefined && call.url.protocol === 'http:';
      const dispatcher = dispatcherFor({ proxy: forwarded ? undefined : proxy });
      return exchange(call, dispatcher, forwarded ? proxy : undefined);
    });
}

function openDispatcher(route: Route, timeouts: TransportOptions['timeouts']): Dispatcher {
  return new Agent({
    connections: 16,
    headersTimeout: timeouts.response,
    bodyTimeout: timeouts.response,
    connect: route.proxy === undefined ? { timeout: timeouts.connect } : tunnel(route.proxy, timeouts.connect),
  });
}

function proxyOf(url: URL, env: Environment): URL | undefined {
  try {
    const proxy = proxyFor(url, env);
    if (proxy === undefined || /^https?:$/.test(proxy.protocol)) return proxy;
    throw new ConnectionError(
      'proxy',
      url,
      `a proxy of the kind ${proxy.protocol}// is not supported, only http:// and https://`,
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
