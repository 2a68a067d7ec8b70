import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { bytesOf, type Reply } from './reply.ts';

export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Tls {
  readonly key: string;
  readonly cert: string;
  /** Asks clients for a certificate of this authority. */
  readonly ca?: string;
}

export interface ServerOptions {
  readonly tls?: Tls | undefined;
  /** Milliseconds that each answer takes. */
  readonly latency?: number | (() => number) | undefined;
  readonly answer: (request: Incoming) => Reply;
}

export interface Server {
  /** `127.0.0.1:40001` */
  readonly host: string;
  /** `http://127.0.0.1:40001` */
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts a server on a free port of the loopback. */
export async function startServer({ tls, latency = 0, answer }: ServerOptions): Promise<Server> {
  const scheme = tls === undefined ? 'http' : 'https';
  const listener = (request: http.IncomingMessage, response: http.ServerResponse): void => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', headers } = request;
      const url = new URL(request.url ?? '/', `${scheme}://${headers.host ?? 'localhost'}`);
      const reply = answer({ method, url, headers, body: Buffer.concat(chunks) });
      const wait = typeof latency === 'number' ? latency : latency();
      if (wait === 0) send(response, reply, method);
      else setTimeout(send, wait, response, reply, method);
    });
  };
  const options = { key: tls?.key, cert: tls?.cert, ca: tls?.ca, requestCert: tls?.ca !== undefined };
  const server = tls === undefined ? http.createServer(listener) : https.createServer(options, listener);
  server.keepAliveTimeout = 30_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${String(port)}`;
  return {
    host,
    origin: `${scheme}://${host}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(response: http.ServerResponse, reply: Reply, method: string): void {
  if (reply.breaks === 'silent') return;
  if (reply.breaks === 'before') {
    response.destroy();
    return;
  }
  const body = bytesOf(reply);
  response.writeHead(reply.status, headersOf(reply, body.length));
  if (reply.breaks === 'within') {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
    return;
  }
  response.end(method === 'HEAD' ? undefined : body);
}

function headersOf({ headers = {}, body }: Reply, length: number): http.OutgoingHttpHeaders {
  const type = typeof body === 'string' ? 'text/plain' : 'application/json';
  return {
    'content-length': length,
    ...(length > 0 ? { 'content-type': type } : {}),
    ...(headers as http.OutgoingHttpHeaders),
  };
}
