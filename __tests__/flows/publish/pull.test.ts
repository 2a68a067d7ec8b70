import { describe, expect, test } from 'vitest';
import type { AutomationId } from '../../../src/core/flux/objects.ts';
import { byPull, codesOf, commitPlan, manifest, settings, stage } from './kit.ts';

const branch = 'image-automation/main';
const read = [
  'POST /graphql viewer repository',
  expect.stringMatching(/^GET \/repos\/o\/r\/git\/trees\/\w{40}\?recursive=1$/) as string,
  'POST /graphql repository',
];
const put = ['POST /repos/o/r/git/trees', 'POST /repos/o/r/git/commits', 'POST /graphql updateRefs'];

describe('a pull request', () => {
  test('is opened on a branch that stands on the base', async () => {
    await using here = await stage();
    const { github, repository } = here;
    const published = await here.publish(byPull({ app: '1.1.0' }));
    expect(github.requests).toEqual([...read, ...put, 'POST /repos/o/r/pulls']);
    const [pull] = repository.pullRequests;
    expect(pull).toMatchObject({
      number: 1,
      state: 'open',
      title: 'Update ghcr.io/org/app:1.1.0',
      head: branch,
      base: 'main',
      headSha: repository.head(branch),
    });
    expect(pull?.body).toContain('- ghcr.io/org/app:1.0.0 → ghcr.io/org/app:1.1.0');
    expect(repository.log(branch)[0]).toMatchObject({ parents: [repository.head()], verified: true });
    expect(repository.files(branch)['apps/app.yaml']).toBe(manifest('app', '1.1.0'));
    expect(published).toMatchObject({
      ...{ kind: 'pull-request', branch, commit: repository.head(branch), verified: true },
      pullRequest: { number: 1, url: `${github.serverUrl}/o/r/pull/1` },
    });
    expect(codesOf(published)).toEqual(['publish/author-not-used', 'publish/no-workflow-runs']);
    expect(github.violations).toEqual([]);
  });

  test('a second run with no news writes nothing, and says the same', async () => {
    await using here = await stage();
    const first = await here.publish(byPull({ app: '1.1.0' }));
    const written = here.github.writes.length;
    const second = await here.publish(byPull({ app: '1.1.0' }));
    const { kind, commit, pullRequest, verified } = first;
    expect(second).toMatchObject({ kind, commit, pullRequest, verified, steps: [] });
    expect(here.github.writes).toHaveLength(written);
    expect(here.github.violations).toEqual([]);
  });

  test('a new tag brings the same pull request up to date', async () => {
    await using here = await stage();
    const { github, repository } = here;
    await here.publish(byPull({ app: '1.1.0' }));
    const done = github.requests.length;
    const published = await here.publish(byPull({ app: '1.2.0' }));
    expect(github.requests.slice(done)).toEqual([...read, ...put, 'PATCH /repos/o/r/pulls/1']);
    expect(repository.pullRequests).toMatchObject([
      { number: 1, state: 'open', title: 'Update ghcr.io/org/app:1.2.0' },
    ]);
    expect(repository.log(branch).map(({ parents }) => parents)).toEqual([[repository.head()], []]);
    expect(published).toMatchObject({ kind: 'pull-request', commit: repository.head(branch) });
    expect(github.violations).toEqual([]);
  });

  test('a base that moved gets a branch built anew on it', async () => {
    await using here = await stage();
    const { repository } = here;
    await here.publish(byPull({ app: '1.1.0' }));
    const moved = repository.pushAs('ada', 'main', { 'note.txt': 'x' });
    await here.publish(byPull({ app: '1.1.0' }));
    expect(repository.log(branch)[0]?.parents).toEqual([moved]);
    expect(repository.files(branch)).toMatchObject({ 'note.txt': 'x', 'apps/app.yaml': manifest('app', '1.1.0') });
    expect(here.github.violations).toEqual([]);
  });

  test("people's words in the body and a title of their own stay", async () => {
    await using here = await stage();
    const { github, repository } = here;
    await here.publish(byPull({ app: '1.1.0' }));
    const token = github.addToken({ login: 'ada', kind: 'user', permissions: { pull_requests: 'write' } });
    repository.addCollaborator('ada', 'write');
    await fetch(`${github.url}/repos/o/r/pulls/1`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${token}`, 'user-agent': 'ada' },
      body: JSON.stringify({ title: 'Ship it', body: `Wait for @bob\n${repository.pullRequests[0]?.body ?? ''}` }),
    });
    await here.publish(byPull({ app: '1.2.0' }));
    const [pull] = repository.pullRequests;
    expect(pull?.title).toBe('Ship it');
    expect(pull?.body).toMatch(/^Wait for @bob\n/);
    expect(pull?.body).toContain('→ ghcr.io/org/app:1.2.0');
    expect(github.violations).toEqual([]);
  });

  test('of several automations is several commits', async () => {
    const files = { 'a.yaml': manifest('app', '1.0.0'), 'b.yaml': manifest('web', '1.0.0') };
    await using here = await stage({ seed: { files } });
    const { repository } = here;
    const web = commitPlan({ web: '2.0.0' }, { automation: 'flux-system/web' as AutomationId });
    const commits = [commitPlan({ app: '1.1.0' }), web];
    const published = await here.publish(byPull({}, { commits }));
    const [second, first] = repository.log(branch);
    expect([first?.parents, second?.parents]).toEqual([[repository.head()], [first?.sha]]);
    expect(published.commits.map(({ commit }) => commit)).toEqual([first?.sha, second?.sha]);
    const written = here.github.writes.length;
    await here.publish(byPull({}, { commits }));
    expect(here.github.writes).toHaveLength(written);
    expect(here.github.violations).toEqual([]);
  });

  test('without its settings is a branch alone', async () => {
    await using here = await stage({ permissions: { contents: 'write', pull_requests: 'read' } });
    const published = await here.publish(byPull({ app: '1.1.0' }, { pullRequest: undefined }));
    expect(published).toMatchObject({
      kind: 'commit',
      branch,
      pullRequest: undefined,
      commit: here.repository.head(branch),
    });
    expect(here.repository.pullRequests).toEqual([]);
    expect(here.github.violations).toEqual([]);
  });

  test('a dry run says all that would be done', async () => {
    await using here = await stage();
    const wanted = byPull({ app: '1.1.0' }, { pullRequest: settings({ labels: ['images'] }) });
    const published = await here.publish(wanted, { dryRun: true });
    expect(published.kind).toBe('report');
    expect(published.steps.map(({ kind }) => kind)).toEqual(['put-branch', 'open-pull-request', 'dress-pull-request']);
    expect(here.github.writes).toEqual([]);
    expect(here.github.violations).toEqual([]);
  });

  test('on a server without updateRefs', async () => {
    await using here = await stage({ lacks: ['Mutation.updateRefs'] });
    const { github, repository } = here;
    await here.publish(byPull({ app: '1.1.0' }));
    expect(github.requests).toContain('POST /repos/o/r/git/refs');
    await here.publish(byPull({ app: '1.2.0' }));
    expect(github.requests).toContain(`PATCH /repos/o/r/git/refs/heads/${branch}`);
    expect(repository.files(branch)['apps/app.yaml']).toBe(manifest('app', '1.2.0'));
    repository.pushAs('ada', 'main', { 'apps/app.yaml': manifest('app', '1.2.0') });
    await here.publish(byPull({ app: '1.2.0' }));
    expect(github.requests).toContain(`DELETE /repos/o/r/git/refs/heads/${branch}`);
    expect(repository.branches()).toEqual(['main']);
    expect(github.violations).toEqual([]);
  });
});

describe('no difference left', () => {
  test('closes the pull request, says why, and deletes the branch', async () => {
    await using here = await stage();
    const { github, repository } = here;
    await here.publish(byPull({ app: '1.1.0' }));
    repository.pushAs('ada', 'main', { 'apps/app.yaml': manifest('app', '1.1.0') });
    const done = github.requests.length;
    const published = await here.publish(byPull({ app: '1.1.0' }));
    expect(github.requests.slice(done + read.length)).toEqual(['PATCH /repos/o/r/pulls/1', 'POST /graphql updateRefs']);
    expect(repository.pullRequests).toMatchObject([{ number: 1, state: 'closed' }]);
    expect(repository.pullRequests[0]?.body).toContain('Closed: "main" already has all');
    expect(repository.branches()).toEqual(['main']);
    expect(published).toMatchObject({ kind: 'none', pullRequest: undefined, problems: [] });
    expect(github.violations).toEqual([]);
  });

  test('and when the difference comes back, a pull request is opened again: nobody had declined it', async () => {
    await using here = await stage();
    const { repository } = here;
    await here.publish(byPull({ app: '1.1.0' }));
    repository.pushAs('ada', 'main', { 'apps/app.yaml': manifest('app', '1.1.0') });
    await here.publish(byPull({ app: '1.1.0' }));
    repository.pushAs('ada', 'main', { 'apps/app.yaml': manifest('app', '1.0.0') });
    const published = await here.publish(byPull({ app: '1.1.0' }));
    expect(published.pullRequest?.number).toBe(2);
    expect(here.github.violations).toEqual([]);
  });

  test('because a registry was away takes nothing back', async () => {
    await using here = await stage();
    await here.publish(byPull({ app: '1.1.0' }));
    const away = { files: [], edits: [], problems: [], complete: false };
    const commits = [commitPlan({}, { propose: () => Promise.resolve(away) })];
    await here.publish(byPull({}, { commits }));
    expect(here.repository.pullRequests).toMatchObject([{ state: 'open' }]);
    expect(here.github.violations).toEqual([]);
  });
});

test('a branch of more commits than GitHub shows at once is not built anew without news', async () => {
  const names = Array.from({ length: 101 }, (_, at) => `app-${String(at)}`);
  const files = Object.fromEntries(names.map((name) => [`apps/${name}.yaml`, manifest(name, '1.0.0')]));
  await using here = await stage({ seed: { files } });
  const plan = byPull(
    {},
    {
      commits: names.map((name) => commitPlan({ [name]: '1.1.0' })),
      pullRequest: settings({ title: () => 'Update images' }),
    },
  );
  await here.publish(plan);
  const written = here.github.writes.length;
  await here.publish(plan);
  expect(here.github.writes.slice(written)).toEqual([]);
  here.repository.pushAs('ada', 'main', { 'README.md': 'New\n' });
  await here.publish(plan);
  expect(here.github.writes.length).toBeGreaterThan(written);
  expect(here.github.violations).toEqual([]);
});
