import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/notification/answer.ts';
import type { Fault } from '../../../src/core/notification/courier.ts';
import { systemClock } from '../../../src/edge/registry/clock.ts';
import { openPost } from '../../../src/edge/registry/post.ts';
import type { Reply } from '../../../testkit/registry/reply.ts';
import { startServer, type Incoming, type Server } from '../../../testkit/registry/server.ts';

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(reply: Reply): Promise<{ readonly origin: string; readonly requests: readonly Incoming[] }> {
  const requests: Incoming[] = [];
  const server = await startServer({
    answer: (request) => {
      requests.push(request);
      return reply;
    },
  });
  servers.push(server);
  return { origin: server.origin, requests };
}

const post = (url: string, env = {}, signal = new AbortController().signal): Promise<Answer | Fault> =>
  openPost(
    env,
    systemClock,
  )({ url: new URL(url), headers: { 'content-type': 'application/json' }, body: '{}', signal });

describe('a post', () => {
  it('sends a body, once, and gives the answer', async () => {
    const { origin, requests } = await serve({ status: 429, headers: { 'retry-after': '7' }, body: 'rate_limited' });
    expect(await post(`${origin}/services/x`)).toEqual({ status: 429, retryAfter: '7', body: 'rate_limited' });
    expect(requests.map(({ method, url, body }) => [method, url.pathname, body.toString()])).toEqual([
      ['POST', '/services/x', '{}'],
    ]);
  });

  it('follows nobody elsewhere', async () => {
    const elsewhere = await serve({ status: 200, body: 'ok' });
    const { origin } = await serve({ status: 307, headers: { location: elsewhere.origin } });
    expect(await post(origin)).toMatchObject({ status: 307 });
    expect(elsewhere.requests).toEqual([]);
  });

  it('goes by the proxy that the environment names', async () => {
    const proxy = await serve({ status: 200, body: 'ok' });
    const env = { HTTP_PROXY: proxy.origin };
    expect(await post('http://receiver.example.com/hook', env)).toMatchObject({ status: 200 });
    expect(proxy.requests.map(({ headers }) => headers.host)).toEqual(['receiver.example.com']);
  });

  it.each([
    ['breaks off', { status: 0, breaks: 'before' }, { fault: 'reset', passing: true }],
    [
      'breaks off within',
      { status: 200, body: 'x'.repeat(99), breaks: 'within' },
      { fault: 'cut-short', passing: true },
    ],
    ['says too much', { status: 200, body: 'x'.repeat(70_000) }, { fault: 'too-large', passing: false }],
  ] as const)('names what happens where a server %s, and no address', async (_, reply, expected) => {
    const { origin } = await serve(reply);
    expect(await post(origin)).toEqual(expected);
  });

  it('ends with its signal', async () => {
    const { origin, requests } = await serve({ status: 200, breaks: 'silent' });
    const ending = new AbortController();
    const sent = post(origin, {}, ending.signal);
    await expect.poll(() => requests.length).toBe(1);
    ending.abort();
    expect(await sent).toEqual({ fault: 'timeout', passing: false });
  });

  it('says that nobody is there', async () => {
    const { origin } = await serve({ status: 200 });
    await servers.pop()?.close();
    expect(await post(origin)).toEqual({ fault: 'refused', passing: true });
  });
});
