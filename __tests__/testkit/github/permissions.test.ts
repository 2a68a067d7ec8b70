import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { PermissionName, Permissions } from '../../../testkit/github/store/people.ts';
import { Client, everything, openBench } from './client.ts';

interface Probe {
  readonly call: readonly [method: string, path: string, body?: object];
  readonly name: PermissionName;
  readonly level: 'read' | 'write';
}

const probes: readonly Probe[] = [
  { call: ['GET', '/repos/o/r/git/ref/heads/main'], name: 'contents', level: 'read' },
  { call: ['GET', '/repos/o/r/contents/run.sh'], name: 'contents', level: 'read' },
  { call: ['GET', '/repos/o/r/compare/main...main'], name: 'contents', level: 'read' },
  { call: ['POST', '/repos/o/r/git/blobs', { content: 'x' }], name: 'contents', level: 'write' },
  { call: ['POST', '/repos/o/r/dispatches', { event_type: 'x' }], name: 'contents', level: 'write' },
  { call: ['GET', '/repos/o/r/pulls'], name: 'pull_requests', level: 'read' },
  {
    call: ['POST', '/repos/o/r/pulls', { title: 'T', head: 'bot', base: 'main' }],
    name: 'pull_requests',
    level: 'write',
  },
  { call: ['GET', '/repos/o/r/issues'], name: 'issues', level: 'read' },
  { call: ['POST', '/repos/o/r/issues', { title: 'T' }], name: 'issues', level: 'write' },
  { call: ['POST', '/repos/o/r/labels', { name: 'x' }], name: 'issues', level: 'write' },
  { call: ['GET', '/repos/o/r/commits/main/status'], name: 'statuses', level: 'read' },
  { call: ['GET', '/repos/o/r/commits/main/check-runs'], name: 'checks', level: 'read' },
  { call: ['GET', '/repos/o/r/deployments'], name: 'deployments', level: 'read' },
  { call: ['POST', '/repos/o/r/deployments', { ref: 'main', auto_merge: false }], name: 'deployments', level: 'write' },
  { call: ['POST', '/repos/o/r/actions/workflows/x.yml/dispatches', { ref: 'main' }], name: 'actions', level: 'write' },
];

function without(name: PermissionName): Permissions {
  return Object.fromEntries(
    Object.entries(everything).filter(([key]) => key !== name && key !== 'pull_requests' && key !== 'issues'),
  );
}

describe('a token without the permission', () => {
  it.each(probes)('$call.0 $call.1', async ({ call: [method, path, body], name, level }) => {
    await using bench = await openBench();
    bench.github.pushAs('alice', 'bot', { a: 'a' });
    const message = 'Resource not accessible by integration';
    const lacking = bench.as('lacking[bot]', 'installation', without(name));
    expect(await lacking.send(method, path, body)).toMatchObject({ status: 403, body: { message, status: '403' } });
    if (level === 'write') {
      const reader = bench.as('reader[bot]', 'installation', { ...without(name), [name]: 'read' });
      expect(await reader.send(method, path, body)).toMatchObject({ status: 403, body: { message } });
    }
    const holder = bench.as('holder[bot]', 'installation', { [name]: level });
    expect((await holder.send(method, path, body)).status).toBeLessThan(300);
    expect(bench.github.violations).toEqual([]);
  });

  it('hears of the kind of its token', async () => {
    await using bench = await openBench();
    const alice = bench.as('alice', 'user', {});
    expect(await alice.get('/repos/o/r/pulls')).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by personal access token' },
    });
    expect(
      await alice.graphql('{ repository(owner: "o", name: "r") { pullRequests(first: 1) { totalCount } } }'),
    ).toMatchObject({
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by personal access token' }],
    });
    expect(bench.github.violations).toEqual([]);
  });
});

describe('who asks', () => {
  it('is refused with a token that is not known', async () => {
    await using bench = await openBench();
    const stranger = new Client(bench.github.url, 'ghp_unknown');
    expect(await stranger.get('/repos/o/r')).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials', status: '401' },
    });
    expect(await stranger.post('/graphql', { query: '{ viewer { login } }' })).toMatchObject({ status: 401 });
    expect(bench.github.violations).toEqual([]);
  });

  it('sees nothing of a private repository without a token, and may read a public one', async () => {
    await using bench = await openBench();
    const nobody = new Client(bench.github.url, undefined);
    expect(await nobody.get('/repos/o/r')).toMatchObject({ status: 404, body: { message: 'Not Found' } });
    bench.repo.configure({ private: false });
    expect(await nobody.get('/repos/o/r')).toMatchObject({
      status: 200,
      body: { private: false, permissions: { push: false } },
    });
    expect(await nobody.post('/repos/o/r/issues', { title: 'T' })).toMatchObject({
      status: 401,
      body: { message: 'Requires authentication' },
    });
    expect(await nobody.post('/graphql', { query: '{ viewer { login } }' })).toMatchObject({ status: 401 });
    expect(bench.github.violations).toEqual([]);
  });

  it('sees only the repositories of the token', async () => {
    await using bench = await openBench();
    bench.github.createRepository({ owner: 'o', name: 'other', files: { a: 'a' } });
    const token = bench.github.addToken({
      login: 'x[bot]',
      kind: 'installation',
      permissions: everything,
      repositories: ['o/r'],
    });
    const client = new Client(bench.github.url, token);
    expect((await client.get('/repos/o/r')).status).toBe(200);
    expect((await client.get('/repos/o/other')).status).toBe(404);
  });

  it('is no more than the person behind the token', async () => {
    await using bench = await openBench({ collaborators: { alice: 'write', rob: 'read' } });
    const [rob, eve] = [bench.as('rob', 'user', everything), bench.as('eve', 'user', everything)];
    expect(await rob.post('/repos/o/r/git/blobs', { content: 'x' })).toMatchObject({ status: 403 });
    expect(await rob.get('/repos/o/r')).toMatchObject({ status: 200, body: { permissions: { push: false } } });
    expect(await eve.get('/repos/o/r')).toMatchObject({ status: 404 });
    expect(await bench.alice.get('/repos/o/r')).toMatchObject({ body: { permissions: { push: true, admin: false } } });
    expect(bench.github.violations).toEqual([]);
  });

  it('is a person to /user, and an App is not', async () => {
    await using bench = await openBench();
    expect(await bench.alice.get('/user')).toMatchObject({ status: 200, body: { login: 'alice' } });
    expect(await bench.bot.get('/user')).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
    expect(await bench.bot.get('/users/alice')).toMatchObject({ status: 200, body: { login: 'alice', type: 'User' } });
    expect(await bench.bot.get('/users/none')).toMatchObject({ status: 404 });
    expect(bench.github.violations).toEqual([]);
  });

  it('must say what program it is', async () => {
    await using bench = await openBench();
    const { hostname, port } = new URL(bench.github.url);
    const status = await new Promise((resolve) => {
      request({ hostname, port, path: '/rate_limit' }, (response) => {
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(403);
  });
});

describe('an archived repository', () => {
  it('can be read, and not written', async () => {
    await using bench = await openBench({ settings: { archived: true } });
    const message = 'Repository was archived so is read-only.';
    expect(await bench.bot.get('/repos/o/r')).toMatchObject({ status: 200, body: { archived: true } });
    expect(await bench.bot.post('/repos/o/r/git/blobs', { content: 'x' })).toMatchObject({
      status: 403,
      body: { message },
    });
    const input = { repositoryId: 'R', name: 'refs/heads/x', oid: bench.repo.head() };
    const id = await bench.bot.graphql('{ repository(owner: "o", name: "r") { id isArchived } }');
    expect(id).toMatchObject({ data: { repository: { isArchived: true } } });
    const repositoryId = (id as { data: { repository: { id: string } } }).data.repository.id;
    const body = await bench.bot.graphql(
      'mutation ($i: CreateRefInput!) { createRef(input: $i) { clientMutationId } }',
      { i: { ...input, repositoryId } },
    );
    expect(body).toMatchObject({ errors: [{ message }] });
    expect(bench.github.violations).toEqual([]);
  });
});
