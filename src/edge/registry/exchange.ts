import { request, type Agent, type ClientRequest, type IncomingMessage } from 'node:http';
import type { RequestOptions } from 'node:https';
import { isIP, type Socket } from 'node:net';
import type { Answer, Call } from './call.ts';
import { ConnectionError, connectionError } from './connection-error.ts';
import { hostOf, portOf } from './proxy-address.ts';
import { proxyAuthorization } from './tunnel.ts';

/** How a request leaves. */
export interface Route {
  /** Opens connections, and keeps them for the next request. */
  readonly agent: Agent;
  /** A proxy that is asked in the server's place. */
  readonly forward: URL | undefined;
  /** Milliseconds to connect, and to wait for an answer to begin or to go on. */
  readonly timeouts: { readonly connect: number; readonly response: number };
}

/** More of an error's text is of no use, and a registry might send it without end. */
const errorLimit = 64 * 1024;

/** Does one request, to the last byte of the answer. It follows and repeats nothing. */
export function exchange(call: Call, route: Route): Promise<Answer> {
  return new Promise((resolve, reject) => {
    new Exchange(call, route, resolve, reject).begin();
  });
}

class Exchange {
  readonly #call: Call;
  readonly #route: Route;
  readonly #resolve: (answer: Answer) => void;
  readonly #reject: (error: unknown) => void;
  readonly #request: ClientRequest;
  readonly #chunks: Buffer[] = [];
  #timer: NodeJS.Timeout;
  #size = 0;
  #isReading = false;
  #isOver = false;

  constructor(call: Call, route: Route, resolve: (answer: Answer) => void, reject: (error: unknown) => void) {
    this.#call = call;
    this.#route = route;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#request = request(optionsOf(call, route));
    this.#timer = this.#patience('there is no connection', route.timeouts.connect);
  }

  begin(): void {
    this.#call.signal.addEventListener('abort', this.#abort, { once: true });
    this.#request
      .once('socket', (socket) => {
        this.#connect(socket);
      })
      .once('response', (response) => {
        this.#read(response);
      })
      .on('error', this.#fail)
      .once('close', () => {
        this.#close();
      })
      .end(this.#call.body);
  }

  #connect(socket: Socket): void {
    const begun = (): void => {
      clearTimeout(this.#timer);
      this.#timer = this.#patience('nothing comes', this.#route.timeouts.response);
    };
    const isTls = this.#request.protocol === 'https:';
    if (isTls ? this.#request.reusedSocket : !socket.connecting) begun();
    else socket.once(isTls ? 'secureConnect' : 'connect', begun);
  }

  #read(response: IncomingMessage): void {
    this.#isReading = true;
    this.#timer.refresh();
    const status = response.statusCode ?? 0;
    const isGood = status < 300;
    const limit = isGood ? this.#call.limit : Math.min(this.#call.limit, errorLimit);
    response
      .on('data', (chunk: Buffer) => {
        this.#timer.refresh();
        this.#size += chunk.length;
        this.#chunks.push(chunk);
        if (this.#size <= limit) return;
        if (isGood)
          this.#fail(new ConnectionError('too-large', this.#call.url, `the answer is larger than ${limit} bytes`));
        else this.#finish(response, status, limit);
      })
      .on('error', this.#fail)
      .once('end', () => {
        this.#finish(response, status, limit);
      });
  }

  #finish({ headersDistinct: headers, complete }: IncomingMessage, status: number, limit: number): void {
    if (this.#isOver) return;
    const { method, url } = this.#call;
    this.#leave();
    if (!complete) this.#request.destroy();
    this.#resolve({ method, url, status, headers, body: Buffer.concat(this.#chunks).subarray(0, limit) });
  }

  /** Some ends come without an error, such as that of an answer which changes the protocol. */
  #close(): void {
    if (this.#isOver) return;
    const fault = this.#isReading ? 'cut-short' : 'reset';
    this.#stop(new ConnectionError(fault, this.#call.url, 'the connection is closed'));
  }

  readonly #fail = (error: unknown): void => {
    this.#stop(connectionError(error, this.#call.url, this.#isReading) ?? error);
  };

  readonly #abort = (): void => {
    this.#stop(this.#call.signal.reason);
  };

  #stop(reason: unknown): void {
    if (this.#isOver) return;
    this.#leave();
    this.#request.destroy();
    this.#reject(reason);
  }

  #leave(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#call.signal.removeEventListener('abort', this.#abort);
  }

  #patience(state: string, milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.#fail(new ConnectionError('timeout', this.#call.url, `${state} for ${milliseconds} ms`));
    }, milliseconds);
  }
}

function optionsOf(call: Call, { agent, forward }: Route): RequestOptions {
  const { host, origin, pathname, search } = call.url;
  const headers = { 'user-agent': 'flux-image-automation', ...call.headers, host };
  const common = { agent, method: call.method };
  if (forward === undefined) return { ...common, ...placeOf(call.url), path: `${pathname}${search}`, headers };
  return {
    ...common,
    ...placeOf(forward),
    // RFC 9112, 3.2.2: a proxy is asked for whole URLs.
    path: `${origin}${pathname}${search}`,
    headers: { ...headers, ...proxyAuthorization(forward) },
    // Node would take the name from the header, which is the server's and not the proxy's.
    servername: isIP(hostOf(forward)) === 0 ? hostOf(forward) : '',
  };
}

function placeOf(url: URL): Pick<RequestOptions, 'protocol' | 'host' | 'port'> {
  return { protocol: url.protocol, host: hostOf(url), port: portOf(url) };
}
