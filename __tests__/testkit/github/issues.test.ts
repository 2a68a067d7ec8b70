import { describe, expect, it } from 'vitest';
import { at, openBench, textAt, type Bench } from './client.ts';

async function withPull(seed: Parameters<typeof openBench>[0] = {}): Promise<Bench> {
  const bench = await openBench({
    collaborators: { alice: 'write', bob: 'write' },
    labels: ['bug'],
    teams: ['platform'],
    ...seed,
  });
  bench.github.pushAs('alice', 'bot', { a: 'a' });
  await bench.bot.post('/repos/o/r/pulls', { title: 'T', head: 'bot', base: 'main' });
  return bench;
}

describe('labels', () => {
  it('are put on, made on the way, and taken off, whatever their case', async () => {
    await using bench = await withPull();
    const names = (body: unknown): unknown => (body as unknown[]).map((label) => at(label, 'name'));
    expect(names((await bench.bot.post('/repos/o/r/issues/1/labels', { labels: ['BUG', 'new'] })).body)).toEqual([
      'bug',
      'new',
    ]);
    expect(bench.repo.labels).toEqual(['bug', 'new']);
    expect(names((await bench.bot.delete('/repos/o/r/issues/1/labels/Bug')).body)).toEqual(['new']);
    expect(await bench.bot.delete('/repos/o/r/issues/1/labels/bug')).toMatchObject({ status: 404 });
    expect(bench.repo.pullRequests).toMatchObject([{ labels: ['new'] }]);
    expect(bench.github.violations).toEqual([]);
  });

  it('are made once, with a colour', async () => {
    await using bench = await withPull();
    const make = (name: string, color: string): Promise<unknown> =>
      bench.bot.post('/repos/o/r/labels', { name, color });
    expect(await make('promotion', '00ff00')).toMatchObject({ status: 201, body: { color: '00ff00' } });
    expect(await make('Promotion', '00ff00')).toMatchObject({
      status: 422,
      body: { errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }] },
    });
    expect(await make('other', 'green')).toMatchObject({ status: 422, body: { errors: [{ field: 'color' }] } });
    expect((await bench.bot.get('/repos/o/r/labels')).body).toHaveLength(2);
    expect(bench.github.violations).toEqual([]);
  });
});

describe('people of a pull request', () => {
  it('are assigned only where they can be', async () => {
    await using bench = await withPull();
    const reply = await bench.bot.post('/repos/o/r/issues/1/assignees', { assignees: ['alice', 'eve'] });
    expect(reply).toMatchObject({ status: 201, body: { assignees: [{ login: 'alice' }] } });
    expect(bench.repo.pullRequests).toMatchObject([{ assignees: ['alice'] }]);
    expect(bench.github.violations).toEqual([]);
  });

  it('are asked for a review', async () => {
    await using bench = await withPull();
    const path = '/repos/o/r/pulls/1/requested_reviewers';
    expect(await bench.bot.post(path, { reviewers: ['alice'] })).toMatchObject({
      status: 201,
      body: { requested_reviewers: [{ login: 'alice' }] },
    });
    expect(await bench.bot.post(path, { reviewers: ['bob', 'eve'] })).toMatchObject({
      status: 422,
      body: {
        message:
          'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the o/r repository.',
      },
    });
    expect(await bench.bot.post(path, { reviewers: ['github-actions[bot]'] })).toMatchObject({
      status: 422,
      body: { message: 'Review cannot be requested from pull request author.' },
    });
    expect(bench.repo.pullRequests).toMatchObject([{ reviewers: ['alice'] }]);
    expect(bench.github.violations).toEqual([]);
  });

  it('are teams only for a token that may know them', async () => {
    await using bench = await withPull();
    const path = '/repos/o/r/pulls/1/requested_reviewers';
    expect(await bench.bot.post(path, { team_reviewers: ['platform'] })).toMatchObject({ status: 422 });
    const app = bench.as('app[bot]', 'installation', { pull_requests: 'write', members: 'read' });
    expect(await app.post(path, { team_reviewers: ['platform'] })).toMatchObject({
      status: 201,
      body: { requested_teams: [{ slug: 'platform' }] },
    });
    expect(await app.post(path, { team_reviewers: ['none'] })).toMatchObject({ status: 422 });
    expect(bench.repo.pullRequests).toMatchObject([{ teams: ['platform'] }]);
    expect(bench.github.violations).toEqual([]);
  });
});

describe('comments', () => {
  it('are made, changed and listed', async () => {
    await using bench = await withPull();
    bench.repo.commentAs('alice', 1, 'Hello');
    const made = await bench.bot.post('/repos/o/r/issues/1/comments', { body: 'One' });
    expect(made).toMatchObject({ status: 201, body: { body: 'One', user: { login: 'github-actions[bot]' } } });
    const id = textAt(made.body, 'id');
    expect(await bench.bot.patch(`/repos/o/r/issues/comments/${id}`, { body: 'Two' })).toMatchObject({
      status: 200,
      body: { body: 'Two' },
    });
    expect(await bench.bot.patch('/repos/o/r/issues/comments/1', { body: 'Two' })).toMatchObject({ status: 404 });
    expect((await bench.bot.get('/repos/o/r/issues/1/comments')).body).toMatchObject([
      { body: 'Hello' },
      { body: 'Two' },
    ]);
    expect(bench.repo.pullRequests).toMatchObject([{ comments: ['Hello', 'Two'] }]);
    expect(bench.github.violations).toEqual([]);
  });

  it('are refused when they are too long', async () => {
    await using bench = await withPull();
    expect(await bench.bot.post('/repos/o/r/issues/1/comments', { body: 'x'.repeat(65_537) })).toMatchObject({
      status: 422,
      body: {
        errors: [
          {
            resource: 'IssueComment',
            code: 'unprocessable',
            field: 'data',
            message: 'Body is too long (maximum is 65536 characters)',
          },
        ],
      },
    });
    expect(bench.github.violations).toEqual([]);
  });
});

describe('issues', () => {
  it('share their numbers with pull requests, and are listed among them', async () => {
    await using bench = await withPull();
    expect(
      await bench.bot.post('/repos/o/r/issues', { title: 'I', labels: ['bug'], assignees: ['alice'] }),
    ).toMatchObject({
      status: 201,
      body: { number: 2, labels: [{ name: 'bug' }], assignees: [{ login: 'alice' }] },
    });
    expect((await bench.bot.get('/repos/o/r/issues')).body).toMatchObject([
      { number: 2 },
      { number: 1, pull_request: { merged_at: null } },
    ]);
    expect((await bench.bot.get('/repos/o/r/issues?labels=bug&creator=github-actions[bot]')).body).toMatchObject([
      { number: 2 },
    ]);
    expect(bench.github.violations).toEqual([]);
  });

  it('are closed and opened again', async () => {
    await using bench = await withPull();
    await bench.bot.post('/repos/o/r/issues', { title: 'I' });
    expect(
      await bench.bot.patch('/repos/o/r/issues/2', { state: 'closed', state_reason: 'not_planned' }),
    ).toMatchObject({
      status: 200,
      body: { state: 'closed', state_reason: 'not_planned', closed_by: { login: 'github-actions[bot]' } },
    });
    expect(await bench.bot.patch('/repos/o/r/issues/2', { state: 'open', title: 'J', labels: ['bug'] })).toMatchObject({
      body: { state: 'open', state_reason: 'reopened', title: 'J', labels: [{ name: 'bug' }] },
    });
    expect((await bench.bot.get('/repos/o/r/issues/2')).body).toMatchObject({ title: 'J' });
    expect(await bench.bot.get('/repos/o/r/issues/9')).toMatchObject({ status: 404 });
    expect(bench.repo.issues).toMatchObject([{ number: 2, state: 'open' }]);
    expect(bench.github.violations).toEqual([]);
  });

  it('are not open to a token for pull requests, though pull requests are', async () => {
    await using bench = await withPull();
    await bench.bot.post('/repos/o/r/issues', { title: 'I' });
    const app = bench.as('app[bot]', 'installation', { pull_requests: 'write' });
    expect((await app.post('/repos/o/r/issues/1/labels', { labels: ['bug'] })).status).toBe(200);
    expect(await app.post('/repos/o/r/issues/2/labels', { labels: ['bug'] })).toMatchObject({ status: 403 });
    expect((await app.get('/repos/o/r/issues')).body).toMatchObject([{ number: 1 }]);
    expect(bench.github.violations).toEqual([]);
  });
});
