import { describe, expect, test } from 'vitest';
import type { AutomationId } from '../../../src/core/flux/objects.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { codesOf, commitPlan, direct, manifest, stage } from './kit.ts';

const signed = ['publish/author-not-used', 'publish/no-workflow-runs'];
const look = 'POST /graphql viewer repository';
const tree = expect.stringMatching(/^GET \/repos\/o\/r\/git\/trees\/\w{40}\?recursive=1$/) as string;
const blobs = 'POST /graphql repository';

describe('a commit to the branch itself', () => {
  test('is one commit, signed by GitHub', async () => {
    await using here = await stage();
    const { github, repository } = here;
    const before = repository.head();
    const published = await here.publish(direct({ app: '1.1.0' }));
    expect(github.requests).toEqual([look, tree, blobs, 'POST /graphql createCommitOnBranch']);
    expect(repository.files()).toEqual({ 'README.md': 'Hello\n', 'apps/app.yaml': manifest('app', '1.1.0') });
    expect(repository.log()[0]).toMatchObject({
      parents: [before],
      message: 'Update images\n\n- ghcr.io/org/app:1.1.0',
      verified: true,
    });
    expect(published).toMatchObject({ kind: 'commit', branch: 'main', commit: repository.head(), verified: true });
    expect(published.commits[0]).toMatchObject({ automation: 'flux-system/apps', commit: repository.head() });
    expect(codesOf(published)).toEqual(signed);
    expect(github.violations).toEqual([]);
  });

  test('a second run with no news writes nothing', async () => {
    await using here = await stage();
    const { github } = here;
    await here.publish(direct({ app: '1.1.0' }));
    const written = github.writes.length;
    const again = await here.publish(direct({ app: '1.1.0' }));
    expect(again).toMatchObject({ kind: 'none', commit: undefined, steps: [], problems: [] });
    expect(github.writes).toHaveLength(written);
    expect(github.violations).toEqual([]);
  });

  test('many files cost no more requests than one', async () => {
    const names = Array.from({ length: 90 }, (_, at) => `app-${at}`);
    const files = Object.fromEntries(names.map((name) => [`apps/${name}.yaml`, manifest(name, '1.0.0')]));
    await using here = await stage({ seed: { files } });
    const published = await here.publish(direct(Object.fromEntries(names.map((name) => [name, '2.0.0']))));
    expect(published.commits[0]?.proposal.edits).toHaveLength(90);
    expect(here.github.requests).toHaveLength(4);
    expect(Object.values(here.repository.files()).every((text) => text.includes(':2.0.0 '))).toBe(true);
    expect(here.github.violations).toEqual([]);
  });

  test('a dry run decides the same and does nothing', async () => {
    await using here = await stage();
    const published = await here.publish(direct({ app: '1.1.0' }), { dryRun: true });
    expect(published).toMatchObject({ kind: 'report', commit: undefined, problems: [] });
    expect(published.steps.map(({ kind }) => kind)).toEqual(['commit']);
    expect(here.github.writes).toEqual([]);
    expect((await here.publish(direct({ app: '1.0.0' }), { dryRun: true })).steps).toEqual([]);
    expect(here.github.violations).toEqual([]);
  });
});

describe('several automations', () => {
  const files = { 'a.yaml': manifest('app', '1.0.0'), 'b.yaml': manifest('web', '1.0.0') };
  const apps = commitPlan({ app: '1.1.0' });
  const web = commitPlan({ web: '2.0.0' }, { automation: 'flux-system/web' as AutomationId });

  test('make a commit each, one on the other', async () => {
    await using here = await stage({ seed: { files } });
    const published = await here.publish({ ...direct({}), commits: [apps, web] });
    const [second, first] = here.repository.log();
    expect([first?.message, second?.message]).toEqual([
      'Update images\n\n- ghcr.io/org/app:1.1.0',
      'Update images\n\n- ghcr.io/org/web:2.0.0',
    ]);
    expect(published.commits.map(({ commit }) => commit)).toEqual([first?.sha, second?.sha]);
    expect(here.github.violations).toEqual([]);
  });

  test('of the same file edit what the one before left', async () => {
    const both = { 'a.yaml': manifest('app', '1.0.0') + manifest('web', '1.0.0') };
    await using here = await stage({ seed: { files: both } });
    await here.publish({ ...direct({}), commits: [apps, web] });
    expect(here.repository.files()['a.yaml']).toBe(manifest('app', '1.1.0') + manifest('web', '2.0.0'));
    expect(here.github.violations).toEqual([]);
  });

  test.each([
    [
      'whose message cannot be rendered',
      {
        message: (): string => {
          throw new Problem('object/invalid-field', 'no template');
        },
      },
      'object/invalid-field',
    ],
    ['whose message is empty', { message: (): string => ' \n' }, 'publish/empty-message'],
    ['that cannot propose', { propose: () => Promise.reject(new Problem('edit/unproved', 'no')) }, 'edit/unproved'],
  ])('one %s is left out whole, and its siblings are not', async (_, change, code) => {
    await using here = await stage({ seed: { files } });
    const broken = commitPlan({ app: '1.1.0' }, change);
    const published = await here.publish({ ...direct({}), commits: [broken, web] });
    expect(here.repository.files()).toEqual({ 'a.yaml': files['a.yaml'], 'b.yaml': manifest('web', '2.0.0') });
    expect(codesOf(published)).toContain(code);
    expect(here.github.violations).toEqual([]);
  });

  test('one that would change a workflow is left out by name', async () => {
    const workflow = { ...files, '.github/workflows/ci.yaml': manifest('ci', '1.0.0') };
    await using here = await stage({ seed: { files: workflow } });
    const ci = commitPlan({ ci: '2.0.0' }, { automation: 'flux-system/ci' as AutomationId });
    const published = await here.publish({ ...direct({}), commits: [ci, web] });
    const problem = published.problems.find(({ code }) => code === 'publish/workflow-file');
    expect(problem?.message).toContain('.github/workflows/ci.yaml');
    expect(here.repository.files()).toEqual({ ...workflow, 'b.yaml': manifest('web', '2.0.0') });
    expect(here.github.violations).toEqual([]);
  });
});

describe('what createCommitOnBranch cannot make', () => {
  const script = { content: manifest('app', '1.0.0'), mode: '100755' } as const;

  test('an executable file keeps its mode', async () => {
    await using here = await stage({ seed: { files: { 'app.yaml': script } } });
    const { github, repository } = here;
    const published = await here.publish(direct({ app: '1.1.0' }));
    expect(github.requests.slice(3)).toEqual([
      'POST /repos/o/r/git/trees',
      'POST /repos/o/r/git/commits',
      'POST /graphql updateRefs',
    ]);
    expect(repository.modes()).toEqual({ 'app.yaml': '100755' });
    expect(repository.files()).toEqual({ 'app.yaml': manifest('app', '1.1.0') });
    expect(published).toMatchObject({ kind: 'commit', commit: repository.head(), verified: true });
    expect(github.violations).toEqual([]);
  });

  test('a message whose second line is not empty stays as it is', async () => {
    await using here = await stage();
    await here.publish(direct({ app: '1.1.0' }, { message: () => 'one\ntwo\n' }));
    expect(here.repository.log()[0]?.message).toBe('one\ntwo\n');
    expect(here.github.violations).toEqual([]);
  });

  test.each([[[]], [['Mutation.updateRefs']]])('a branch that moved is not overwritten (without %j)', async (lacks) => {
    await using here = await stage({ seed: { files: { 'app.yaml': script } }, lacks });
    const { github, repository } = here;
    let pushed: string | undefined;
    github.hooks.beforeRequest = ({ line }) => {
      if (!line.endsWith('/git/commits') || pushed !== undefined) return undefined;
      pushed = repository.pushAs('ada', 'main', { 'note.txt': 'x' });
      return undefined;
    };
    const published = await here.publish(direct({ app: '1.1.0' }));
    expect(repository.log()[0]).toMatchObject({ sha: published.commit, parents: [pushed] });
    expect(github.violations).toEqual([]);
  });

  test('a branch that was set back is not set forward again', async () => {
    await using here = await stage({ seed: { files: { 'app.yaml': script } } });
    const { github, repository } = here;
    const first = repository.head() ?? '';
    repository.pushAs('ada', 'main', { 'secret.txt': 'pushed by mistake' });
    let done = false;
    github.hooks.beforeRequest = ({ line }) => {
      if (!line.endsWith('/git/commits') || done) return undefined;
      done = true;
      repository.setBranch('main', first);
      return undefined;
    };
    await here.publish(direct({ app: '1.1.0' }));
    expect(repository.log()[0]?.parents).toEqual([first]);
    expect(repository.files()).toEqual({ 'app.yaml': manifest('app', '1.1.0') });
    expect(github.violations).toEqual([]);
  });

  test('trees of more than a hundred files are made in turns', async () => {
    const names = Array.from({ length: 250 }, (_, at) => `app-${at}`);
    const files = Object.fromEntries(
      names.map((name) => [`${name}.yaml`, { content: manifest(name, '1.0.0'), mode: '100755' as const }]),
    );
    await using here = await stage({ seed: { files } });
    await here.publish(direct(Object.fromEntries(names.map((name) => [name, '2.0.0']))));
    expect(here.github.requests.filter((line) => line.endsWith('/git/trees'))).toHaveLength(3);
    expect(Object.values(here.repository.files()).every((text) => text.includes(':2.0.0 '))).toBe(true);
    expect(here.github.violations).toEqual([]);
  });
});

describe('whose name a commit bears', () => {
  const person = { login: 'ada', kind: 'user', seed: { collaborators: { ada: 'write' } } } as const;

  test("a person's token: GitHub signs a plain commit in that person's name", async () => {
    await using here = await stage(person);
    const published = await here.publish(direct({ app: '1.1.0' }));
    expect(here.repository.log()[0]).toMatchObject({ author: 'ada <ada@example.com>', verified: true });
    expect(codesOf(published)).toEqual(['publish/author-not-used']);
    expect(here.github.violations).toEqual([]);
  });

  test("a person's token, and a commit that GitHub would not sign: the automation's author", async () => {
    const files = { 'app.yaml': { content: manifest('app', '1.0.0'), mode: '100755' as const } };
    await using here = await stage({ ...person, seed: { ...person.seed, files } });
    const published = await here.publish(direct({ app: '1.1.0' }));
    expect(here.repository.log()[0]).toMatchObject({ author: 'Flux <flux@example.com>', verified: false });
    expect(published.verified).toBe(false);
    expect(codesOf(published)).toEqual([]);
    expect(here.github.violations).toEqual([]);
  });
});

describe('GitHub Enterprise Server', () => {
  test('is spoken to below /api/v3', async () => {
    await using here = await stage();
    const forge = here.open({ apiUrl: here.github.enterpriseUrl });
    const published = await here.publish(direct({ app: '1.1.0' }), { forge });
    expect(published.kind).toBe('commit');
    expect(here.github.requests.at(-1)).toBe('POST /graphql createCommitOnBranch');
    expect(here.github.violations).toEqual([]);
  });
});

describe('a server that makes other files than were sent', () => {
  const json = { 'content-type': 'application/json' };
  const other = (body: unknown, from: string, to: string): unknown =>
    JSON.parse(JSON.stringify(body).replaceAll(from, to)) as unknown;

  test('is not believed: the branch is not moved to them', async () => {
    const files = { 'app.yaml': { content: manifest('app', '1.0.0'), mode: '100755' as const } };
    await using here = await stage({ seed: { files } });
    const before = here.repository.head();
    here.github.hooks.afterRequest = ({ line }, { status, body }) => {
      if (!line.endsWith('POST /repos/o/r/git/trees')) return undefined;
      const { sha } = body as { readonly sha: string };
      return { kind: 'answer', status, body: other(body, sha, '1'.repeat(40)), headers: json };
    };
    const published = await here.publish(direct({ app: '1.1.0' }));
    expect(codesOf(published)).toEqual(['publish/tree-differs']);
    expect(here.repository.head()).toBe(before);
    expect(here.github.violations).toEqual([]);
  });

  test('is told of, where GitHub has put them on the branch itself', async () => {
    await using here = await stage();
    here.github.hooks.afterRequest = ({ line }, { status, body }) => {
      if (!line.includes('createCommitOnBranch')) return undefined;
      const tree = /"tree":\{"oid":"(\w+)"/.exec(JSON.stringify(body))?.[1] ?? '';
      return { kind: 'answer', status, body: other(body, tree, '1'.repeat(40)), headers: json };
    };
    const published = await here.publish(direct({ app: '1.1.0' }));
    expect(published.kind).toBe('commit');
    expect(published.problems.find(({ code }) => code === 'publish/tree-differs')).toMatchObject({ severity: 'error' });
    expect(here.github.violations).toEqual([]);
  });
});
