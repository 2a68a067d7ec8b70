import { describe, expect, it } from 'vitest';
import { faults, type Fault } from '../../../testkit/github/faults.ts';
import { at, openBench } from './client.ts';

const ref = '/repos/o/r/git/ref/heads/main';

describe('a fault', () => {
  it.each<[string, Fault, number, string, Record<string, string | null>]>([
    ['unauthorized', faults.unauthorized(), 401, 'Bad credentials', {}],
    ['forbidden', faults.forbidden(), 403, 'Resource not accessible by integration', {}],
    ['notFound', faults.notFound(), 404, 'Not Found', {}],
    ['conflict', faults.conflict(), 409, 'Git Repository is empty.', {}],
    ['unprocessable', faults.unprocessable('Reference cannot be updated'), 422, 'Reference cannot be updated', {}],
    ['tooManyRequests', faults.tooManyRequests(), 429, 'secondary rate limit', { 'retry-after': null }],
    ['tooManyRequests with a time', faults.tooManyRequests(3), 429, 'secondary rate limit', { 'retry-after': '3' }],
    ['secondaryLimit', faults.secondaryLimit(60), 403, 'secondary rate limit', { 'retry-after': '60' }],
    ['primaryLimit', faults.primaryLimit(5), 403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' }],
  ])('%s answers in the words of GitHub', async (...[, fault, status, message, headers]) => {
    await using bench = await openBench();
    bench.github.fail(/GET .*ref/, fault);
    const reply = await bench.bot.get(ref);
    expect(reply.status).toBe(status);
    expect(at(reply.body, 'message')).toContain(message);
    for (const [name, value] of Object.entries(headers)) expect(reply.headers.get(name)).toBe(value);
    expect((await bench.bot.get(ref)).status).toBe(200);
    expect(bench.github.violations).toEqual([]);
  });

  it('serverError is a page, not JSON', async () => {
    await using bench = await openBench();
    bench.github.fail(/ref/, faults.serverError(503));
    const reply = await bench.bot.get(ref);
    expect([reply.status, reply.headers.get('content-type')]).toEqual([503, 'text/html']);
  });

  it('graphqlLimit is an answer of 200', async () => {
    await using bench = await openBench();
    bench.github.fail(/graphql viewer/, faults.graphqlLimit());
    expect(await bench.bot.graphql('{ viewer { login } }')).toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] });
    expect(await bench.bot.graphql('{ viewer { login } }')).toMatchObject({
      data: { viewer: { login: 'github-actions[bot]' } },
    });
  });

  it('comes as often as it is planned', async () => {
    await using bench = await openBench();
    bench.github.fail(/ref/, faults.serverError(), 2);
    const statuses = [await bench.bot.get(ref), await bench.bot.get(ref), await bench.bot.get(ref)].map(
      ({ status }) => status,
    );
    expect(statuses).toEqual([502, 502, 200]);
  });
});

describe('a connection that breaks', () => {
  const body = { ref: 'refs/heads/x' };

  it('before the request has had its effect', async () => {
    await using bench = await openBench();
    bench.github.fail(/POST/, faults.dropBefore());
    await expect(bench.bot.post('/repos/o/r/git/refs', { ...body, sha: bench.repo.head() })).rejects.toThrow();
    expect(bench.repo.branches()).toEqual(['main']);
  });

  it('after it has had its effect', async () => {
    await using bench = await openBench();
    bench.github.fail(/POST/, faults.dropAfter());
    await expect(bench.bot.post('/repos/o/r/git/refs', { ...body, sha: bench.repo.head() })).rejects.toThrow();
    expect(bench.repo.branches()).toEqual(['main', 'x']);
    expect(bench.github.writes).toEqual(['POST /repos/o/r/git/refs']);
    expect(bench.github.violations).toEqual([]);
  });
});

describe('hooks', () => {
  it('let a stranger push between any two requests', async () => {
    await using bench = await openBench();
    bench.github.hooks.beforeRequest = ({ number }) => {
      bench.github.pushAs('stranger', 'main', { [`s${number}`]: 's' });
      return undefined;
    };
    const seen = [await bench.bot.get(ref), await bench.bot.get(ref)].map((reply) => at(reply.body, 'object', 'sha'));
    expect(bench.repo.log().map(({ sha, message }) => [sha, message])).toMatchObject([
      [seen[1], 'Change by stranger'],
      [seen[0], 'Change by stranger'],
      [expect.any(String), 'Begin'],
    ]);
  });

  it('see the request and its answer, and may change it', async () => {
    await using bench = await openBench();
    const seen: unknown[] = [];
    bench.github.hooks.afterRequest = ({ line, login, writes }, { status }) => {
      seen.push([line, login, writes, status]);
      return status === 200 ? faults.notFound() : undefined;
    };
    expect((await bench.bot.get(ref)).status).toBe(404);
    expect(seen).toEqual([['GET /repos/o/r/git/ref/heads/main', 'github-actions[bot]', false, 200]]);
  });
});

describe('the primary limit', () => {
  it('is counted for REST and GraphQL apart', async () => {
    await using bench = await openBench({}, { rateLimit: 2 });
    const remaining = async (): Promise<unknown> => (await bench.bot.get(ref)).headers.get('x-ratelimit-remaining');
    expect([await remaining(), await remaining()]).toEqual(['1', '0']);
    expect(await bench.bot.get(ref)).toMatchObject({
      status: 403,
      body: { message: 'API rate limit exceeded for installation ID 1.' },
    });
    expect(await bench.alice.get(ref)).toMatchObject({ status: 200 });
    const reply = await bench.bot.post('/graphql', { query: '{ viewer { login } }' });
    expect([reply.status, reply.headers.get('x-ratelimit-resource')]).toEqual([200, 'graphql']);
    expect(bench.github.violations).toEqual([]);
  });
});
