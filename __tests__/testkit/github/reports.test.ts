import { describe, expect, it } from 'vitest';
import { openBench, textAt } from './client.ts';

describe('commit statuses', () => {
  it('are combined by the latest of each context', async () => {
    await using bench = await openBench();
    const sha = bench.repo.head() ?? '';
    const report = (context: string, state: string): Promise<unknown> =>
      bench.bot.post(`/repos/o/r/statuses/${sha}`, { context, state });
    const combined = async (): Promise<unknown> => (await bench.bot.get('/repos/o/r/commits/main/status')).body;
    expect(await combined()).toMatchObject({ state: 'pending', total_count: 0 });
    expect(await report('kustomization/apps', 'failure')).toMatchObject({
      status: 201,
      body: { creator: { login: 'github-actions[bot]' } },
    });
    expect(await combined()).toMatchObject({ state: 'failure', total_count: 1 });
    await report('kustomization/apps', 'success');
    expect(await combined()).toMatchObject({
      state: 'success',
      total_count: 1,
      statuses: [{ context: 'kustomization/apps', state: 'success' }],
    });
    await report('other', 'pending');
    expect(await combined()).toMatchObject({ state: 'pending', total_count: 2 });
    expect((await bench.bot.get(`/repos/o/r/commits/${sha}/statuses`)).body).toHaveLength(3);
    expect(bench.repo.statuses).toHaveLength(3);
    expect(bench.github.violations).toEqual([]);
  });

  it('belong to a commit that is there, and are short', async () => {
    await using bench = await openBench();
    const missing = 'a'.repeat(40);
    expect(await bench.bot.post(`/repos/o/r/statuses/${missing}`, { state: 'success' })).toMatchObject({
      status: 422,
      body: { message: `No commit found for SHA: ${missing}` },
    });
    const body = { state: 'success', description: 'x'.repeat(141) };
    expect(await bench.bot.post(`/repos/o/r/statuses/${bench.repo.head() ?? ''}`, body)).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'description' }] },
    });
  });
});

describe('check runs', () => {
  it('are made, finished and listed', async () => {
    await using bench = await openBench();
    const head_sha = bench.repo.head();
    const made = await bench.bot.post('/repos/o/r/check-runs', { name: 'ci', head_sha, status: 'in_progress' });
    expect(made).toMatchObject({ status: 201, body: { status: 'in_progress', conclusion: null } });
    await bench.bot.patch(`/repos/o/r/check-runs/${textAt(made.body, 'id')}`, {
      conclusion: 'failure',
      output: { title: 'No', summary: 'Why' },
    });
    bench.repo.setCheck('main', 'lint', 'success');
    expect((await bench.bot.get('/repos/o/r/commits/main/check-runs')).body).toMatchObject({
      total_count: 2,
      check_runs: [
        { name: 'ci', status: 'completed', conclusion: 'failure', output: { title: 'No' } },
        { name: 'lint', conclusion: 'success' },
      ],
    });
    expect((await bench.bot.get('/repos/o/r/commits/main/check-runs?check_name=lint')).body).toMatchObject({
      total_count: 1,
    });
    expect(bench.github.violations).toEqual([]);
  });

  it('stand with statuses in the rollup of GraphQL', async () => {
    await using bench = await openBench();
    const query = `{ repository(owner: "o", name: "r") { defaultBranchRef { target { ... on Commit { statusCheckRollup { state contexts(first: 9) { nodes {
      __typename ... on CheckRun { name conclusion } ... on StatusContext { context state } } } } } } } } }`;
    const rollup = async (): Promise<unknown> => {
      const body = (await bench.bot.graphql(query)) as {
        data: { repository: { defaultBranchRef: { target: { statusCheckRollup: unknown } } } };
      };
      return body.data.repository.defaultBranchRef.target.statusCheckRollup;
    };
    expect(await rollup()).toBeNull();
    bench.repo.setStatus('main', 'flux', 'success');
    bench.repo.setCheck('main', 'ci', null);
    expect(await rollup()).toEqual({
      state: 'PENDING',
      contexts: {
        nodes: [
          { __typename: 'CheckRun', name: 'ci', conclusion: null },
          { __typename: 'StatusContext', context: 'flux', state: 'SUCCESS' },
        ],
      },
    });
    bench.repo.setCheck('main', 'ci', 'timed_out');
    expect(await rollup()).toMatchObject({ state: 'FAILURE' });
    expect(bench.github.violations).toEqual([]);
  });
});

describe('deployments', () => {
  it('are made and judged by their statuses', async () => {
    await using bench = await openBench();
    const made = await bench.bot.post('/repos/o/r/deployments', {
      ref: 'main',
      environment: 'staging',
      required_contexts: [],
      payload: { a: 1 },
    });
    expect(made).toMatchObject({
      status: 201,
      body: { environment: 'staging', sha: bench.repo.head(), payload: { a: 1 } },
    });
    const path = `/repos/o/r/deployments/${textAt(made.body, 'id')}/statuses`;
    expect(await bench.bot.post(path, { state: 'success', log_url: 'https://example.com/log' })).toMatchObject({
      status: 201,
    });
    bench.repo.deploy('main', 'production', 'in_progress', 'failure');
    expect((await bench.bot.get(path)).body).toMatchObject([{ state: 'success' }]);
    expect((await bench.bot.get('/repos/o/r/deployments?environment=production')).body).toMatchObject([
      { environment: 'production' },
    ]);
    expect(bench.repo.deployments.map(({ statuses }) => statuses.map(({ state }) => state))).toEqual([
      ['success'],
      ['in_progress', 'failure'],
    ]);
    expect(bench.github.violations).toEqual([]);
  });

  it('wait for what was reported on the commit, unless told not to', async () => {
    await using bench = await openBench();
    bench.repo.setStatus('main', 'ci', 'pending');
    expect(await bench.bot.post('/repos/o/r/deployments', { ref: 'main' })).toMatchObject({
      status: 409,
      body: { message: 'Conflict: Commit status checks failed for main.' },
    });
    expect(await bench.bot.post('/repos/o/r/deployments', { ref: 'none' })).toMatchObject({
      status: 422,
      body: { message: 'No ref found for: none' },
    });
    expect(bench.github.violations).toEqual([]);
  });

  it('would merge the default branch, which is noted', async () => {
    await using bench = await openBench();
    bench.repo.setBranch('old', 'main');
    bench.github.pushAs('alice', 'main', { a: 'a' });
    await bench.bot.post('/repos/o/r/deployments', { ref: 'old' });
    expect(bench.github.violations.join()).toContain('send auto_merge false');
  });
});

describe('dispatches', () => {
  it('are remembered', async () => {
    await using bench = await openBench();
    await bench.bot.post('/repos/o/r/dispatches', { event_type: 'released', client_payload: { tag: '1.2.3' } });
    await bench.bot.post('/repos/o/r/actions/workflows/update.yml/dispatches', {
      ref: 'main',
      inputs: { mode: 'update' },
    });
    expect(bench.repo.dispatches).toEqual([
      { kind: 'repository', name: 'released', payload: { tag: '1.2.3' } },
      { kind: 'workflow', name: 'update.yml', payload: { mode: 'update' } },
    ]);
    expect(await bench.bot.post('/repos/o/r/actions/workflows/update.yml/dispatches', { ref: 'none' })).toMatchObject({
      status: 422,
    });
    expect(bench.github.violations).toEqual([]);
  });
});
