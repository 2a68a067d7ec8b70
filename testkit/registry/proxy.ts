import http from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface ProxyOptions {
  /** Where every name leads, whatever it is (`127.0.0.1:40001`), or where each one does. */
  readonly leadsTo: string | ((name: string) => string);
  /** `user:password`, without which it answers 407. */
  readonly login?: string;
  /** Closes every connection as soon as it has read something. */
  readonly drops?: boolean;
}

export interface ProxyStandIn {
  readonly host: string;
  readonly origin: string;
  /** `CONNECT ghcr.io:443`, `GET http://registry.example/v2/`; in order. */
  readonly asked: readonly string[];
  /** Whole requests as the proxy could read them. */
  readonly heads: readonly http.IncomingHttpHeaders[];
  close(): Promise<void>;
}

/** Starts an HTTP proxy that knows one place only, and writes down what it was asked for. */
export async function startProxy({ leadsTo, login, drops = false }: ProxyOptions): Promise<ProxyStandIn> {
  const asked: string[] = [];
  const heads: http.IncomingHttpHeaders[] = [];
  const sockets = new Set<Socket>();
  const placeOf = (name: string): string[] => (typeof leadsTo === 'string' ? leadsTo : leadsTo(name)).split(':');
  const isKnown = (headers: http.IncomingHttpHeaders): boolean =>
    login === undefined || headers['proxy-authorization'] === `Basic ${Buffer.from(login).toString('base64')}`;
  const server = http.createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    heads.push(request.headers);
    const { hostname: name, pathname, search } = new URL(request.url ?? '/', 'http://nowhere.example');
    const [hostname = '', port = ''] = placeOf(name);
    if (!isKnown(request.headers)) return response.writeHead(407).end();
    const { 'proxy-authorization': _mine, ...headers } = request.headers;
    const onward = http.request(
      { hostname, port, path: `${pathname}${search}`, method: request.method, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    return request.pipe(onward);
  });
  server.on('connect', (request, socket, head) => {
    asked.push(`CONNECT ${request.url ?? ''}`);
    heads.push(request.headers);
    if (drops) return socket.destroy();
    if (!isKnown(request.headers)) return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    const [hostname = '', port = ''] = placeOf((request.url ?? '').replace(/:\d+$/, ''));
    const onward = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
    return undefined;
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    host,
    origin: `http://${host}`,
    asked,
    heads,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
