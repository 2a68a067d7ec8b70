import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { header, type Call } from '../../../src/edge/registry/call.ts';
import { ConnectionError } from '../../../src/edge/registry/connection-error.ts';
import { exchange } from '../../../src/edge/registry/exchange.ts';

const agent = new http.Agent({ keepAlive: true });
const route = { agent, forward: undefined, timeouts: { connect: 5000, response: 5000 } };
const never = new AbortController().signal;

/** A server that says these bytes to whatever it is asked, and what it was asked on how many connections. */
async function saying(text: string, thenCloses = false): Promise<{ url: URL; sockets: Set<Socket>; asked: string[] }> {
  const sockets = new Set<Socket>();
  const asked: string[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket
      .on('error', () => undefined)
      .on('data', (bytes) => {
        asked.push(bytes.toString('latin1'));
        socket.write(Buffer.from(text));
        if (thenCloses) socket.end();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    url: new URL(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v2/a?n=1`),
    sockets,
    asked,
  };
}

function callTo(url: URL, change: Partial<Call> = {}): Call {
  return { method: 'GET', url, headers: {}, limit: 1000, signal: never, ...change };
}

async function faultOf(answer: Promise<unknown>): Promise<string> {
  const error: unknown = await answer.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof ConnectionError ? error.fault : String(error);
}

describe('an exchange', () => {
  test('says who asks, whom, and nothing of its own besides', async () => {
    const { url, asked } = await saying('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
    await exchange(callTo(url, { headers: { accept: 'a/b' } }), route);
    expect(asked[0]?.toLowerCase().split('\r\n').filter(Boolean).sort()).toEqual([
      'accept: a/b',
      'connection: keep-alive',
      'get /v2/a?n=1 http/1.1',
      `host: ${url.host}`,
      'user-agent: flux-image-automation',
    ]);
  });

  test('keeps its connection for the next', async () => {
    const { url, sockets, asked } = await saying('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
    for (let turn = 0; turn < 3; turn += 1) expect((await exchange(callTo(url), route)).body.toString()).toBe('ok');
    expect([sockets.size, asked.length]).toEqual([1, 3]);
  });

  test('gives each value of a header, in UTF-8', async () => {
    const { url } = await saying(
      'HTTP/1.1 200 OK\r\nLink: <a>\r\nlink: <b>\r\nRetry-After: 1\r\nretry-after: 2\r\nwarning: 299 - "grün"\r\ncontent-length: 0\r\n\r\n',
    );
    const answer = await exchange(callTo(url), route);
    expect(['link', 'retry-after', 'warning', 'date'].map((name) => header(answer, name))).toEqual([
      '<a>, <b>',
      '1, 2',
      '299 - "grün"',
      undefined,
    ]);
  });

  test('reads no more of an error than is of use, and leaves its connection', async () => {
    const { url, sockets } = await saying(`HTTP/1.1 500 No\r\ncontent-length: 9000\r\n\r\n${'x'.repeat(2000)}`);
    const answer = await exchange(callTo(url), route);
    expect([answer.status, answer.body.length]).toEqual([500, 1000]);
    await exchange(callTo(url), route);
    expect(sockets.size).toBe(2);
  });

  test.each([
    ['is cut short of its length', 'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nab', 'cut-short'],
    ['is cut short of its last chunk', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nab\r\n', 'cut-short'],
    ['is cut short of its headers', 'HTTP/1.1 200 OK\r\ncontent-le', 'reset'],
    ['does not come', '', 'reset'],
    ['changes the protocol', 'HTTP/1.1 101 Up\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n', 'reset'],
    ['has headers without end', `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 'not-http'],
    ['is no HTTP', 'SSH-2.0-OpenSSH_9.9\r\n', 'not-http'],
    ['is too large', `HTTP/1.1 200 OK\r\ncontent-length: 2000\r\n\r\n${'x'.repeat(2000)}`, 'too-large'],
  ])('whose answer %s fails', async (_, text, fault) => {
    const { url } = await saying(text, true);
    expect(await faultOf(exchange(callTo(url), route))).toBe(fault);
  });

  test.each([
    ['no answer', ''],
    ['half an answer', 'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nab'],
  ])('waits for %s no longer than it may', async (_, text) => {
    const { url } = await saying(text);
    const timeouts = { connect: 5000, response: 20 };
    expect(await faultOf(exchange(callTo(url), { ...route, timeouts }))).toBe('timeout');
  });

  test('waits no longer than it may for a server that says nothing of TLS', async () => {
    const { url } = await saying('');
    const secure = new URL(url.href.replace('http:', 'https:'));
    const timeouts = { connect: 20, response: 5000 };
    expect(await faultOf(exchange(callTo(secure), { ...route, agent: new https.Agent(), timeouts }))).toBe('timeout');
  });

  test('stops when it is told to, with the reason', async () => {
    const { url, sockets, asked } = await saying('');
    const stop = new AbortController();
    const answer = faultOf(exchange(callTo(url, { signal: stop.signal }), route));
    while (asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const closed = Promise.all([...sockets].map((socket) => once(socket, 'close')));
    stop.abort('enough');
    expect(await answer).toBe('enough');
    await closed;
  });
});
