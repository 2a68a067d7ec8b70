import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import tls, { TLSSocket } from 'node:tls';
import { Agent, request, type Dispatcher } from 'undici';
import type { Authority, Certificate } from './certificates.ts';

export interface RecorderOptions {
  /** Who vouches for each name towards those who come, and where the name leads: `https://127.0.0.1:40001`. */
  readonly names: Readonly<Record<string, { readonly authority: Authority; readonly leadsTo: string }>>;
  /** Shown to the servers behind; who comes has shown its own to the recorder. */
  readonly client: Certificate;
  /** Whose certificates the servers behind have. */
  readonly trusts: string;
}

/** One request as it passed, in the clear. */
export interface Passed {
  /** `GET registry.example.com/v2/org/app/tags/list` */
  readonly line: string;
  readonly host: string;
  /** Everything else of it: query, headers and body, as text. */
  readonly rest: string;
  /** `Basic`, `Bearer`, or `none`. */
  readonly scheme: string;
  readonly hasCertificate: boolean;
}

export interface Recorder {
  readonly origin: string;
  readonly passed: readonly Passed[];
  /** Names that nobody was to ask for. */
  readonly unknown: readonly string[];
  close(): Promise<void>;
}

/** Starts a proxy that opens what passes, writes it down, and sends it on: so every credential is seen, with its addressee. */
export async function startRecorder({ names, client, trusts }: RecorderOptions): Promise<Recorder> {
  const [passed, unknown, sockets] = [[] as Passed[], [] as string[], new Set<Socket>()];
  const onward = new Agent({ connect: { ca: trusts, ...client } });
  const contexts = new Map(
    Object.entries(names).map(([name, { authority }]) => [name, tls.createSecureContext(authority.issue([name]))]),
  );
  const inner = https.createServer(
    {
      requestCert: true,
      rejectUnauthorized: false,
      SNICallback: (name, done) => {
        done(null, contexts.get(name));
      },
    },
    (incoming, response) => {
      void pass(incoming, names[incoming.headers.host ?? '']?.leadsTo ?? '', onward, passed).then(
        (answer) => response.writeHead(answer.status, answer.headers).end(answer.body),
        (error: unknown) => response.writeHead(502).end(String(error)),
      );
    },
  );
  const server = http.createServer((_, response) => response.writeHead(400).end());
  server.on('connect', (asked: http.IncomingMessage, socket: Socket) => {
    const name = (asked.url ?? '').replace(/:443$/, '');
    if (!contexts.has(name)) {
      unknown.push(name);
      return socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    return inner.emit('connection', socket);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    passed,
    unknown,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([new Promise((resolve) => server.close(resolve)), onward.close()]);
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: http.OutgoingHttpHeaders;
  readonly body: Buffer;
}

async function pass(
  incoming: http.IncomingMessage,
  leadsTo: string,
  dispatcher: Dispatcher,
  passed: Passed[],
): Promise<Answer> {
  const { method = 'GET', url = '/', headers, socket } = incoming;
  const body = Buffer.concat((await incoming.toArray()) as Buffer[]);
  const { pathname, search } = new URL(url, leadsTo);
  passed.push({
    line: `${method} ${headers.host ?? ''}${pathname}`,
    host: headers.host ?? '',
    rest: `${search} ${JSON.stringify(headers)} ${body.toString()}`,
    scheme: headers.authorization?.split(' ')[0] ?? 'none',
    hasCertificate: socket instanceof TLSSocket && Object.keys(socket.getPeerCertificate()).length > 0,
  });
  const answer = await request(new URL(url, leadsTo), {
    method: method as Dispatcher.HttpMethod,
    headers: { ...headers, connection: undefined },
    ...(body.length === 0 ? {} : { body }),
    dispatcher,
  });
  const { 'transfer-encoding': _chunks, ...kept } = answer.headers;
  return { status: answer.statusCode, headers: kept, body: Buffer.from(await answer.body.arrayBuffer()) };
}
