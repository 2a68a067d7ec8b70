import { describe, expect, test } from 'vitest';
import type { AutomationId } from '../../../src/core/flux/objects.ts';
import { faults } from '../../../testkit/github/faults.ts';
import { codesOf, commitPlan, direct, manifest, stage } from './kit.ts';

const signed = ['publish/author-not-used', 'publish/no-workflow-runs'];

describe('a branch that moves', () => {
  test("is read again, and the fresh text is edited: the stranger's change to the same file stays", async () => {
    await using here = await stage();
    const { github, repository } = here;
    let pushed: string | undefined;
    github.hooks.beforeRequest = ({ line }) => {
      if (!line.includes('createCommitOnBranch') || pushed !== undefined) return undefined;
      pushed = repository.pushAs('ada', 'main', { 'apps/app.yaml': `# by ada\n${manifest('app', '1.0.0')}` });
      return undefined;
    };
    const published = await here.publish(direct({ app: '1.1.0' }));
    expect(repository.files()['apps/app.yaml']).toBe(`# by ada\n${manifest('app', '1.1.0')}`);
    expect(repository.log()[0]?.parents).toEqual([pushed]);
    expect(published.commits[0]?.proposal.edits[0]?.line).toBe(4);
    expect(here.waits).toEqual([375]);
    expect(github.violations).toEqual([]);
  });

  test('to what was wanted leaves nothing to do, and nothing is claimed', async () => {
    await using here = await stage();
    const { github, repository } = here;
    github.hooks.beforeRequest = ({ line }) => {
      if (!line.includes('createCommitOnBranch')) return undefined;
      repository.pushAs('ada', 'main', { 'apps/app.yaml': manifest('app', '1.1.0') });
      return undefined;
    };
    const published = await here.publish(direct({ app: '1.1.0' }));
    expect(published).toMatchObject({ kind: 'none', commit: undefined });
    expect(repository.log()[0]?.author).toContain('ada');
    expect(github.violations).toEqual([]);
  });

  test('again and again is given up after five tries, with growing waits', async () => {
    await using here = await stage();
    const { github, repository } = here;
    let count = 0;
    github.hooks.beforeRequest = ({ line }) => {
      if (!line.includes('createCommitOnBranch')) return undefined;
      count += 1;
      repository.pushAs('ada', 'main', { 'note.txt': String(count) });
      return undefined;
    };
    const published = await here.publish(direct({ app: '1.1.0' }));
    expect(published.kind).toBe('none');
    expect(codesOf(published)).toEqual(['publish/branch-moved']);
    expect(count).toBe(5);
    expect(here.waits).toEqual([375, 750, 1500, 3000]);
    expect(github.violations).toEqual([]);
  });

  test('in the middle of several commits keeps those that were made', async () => {
    const files = { 'a.yaml': manifest('app', '1.0.0'), 'b.yaml': manifest('web', '1.0.0') };
    await using here = await stage({ seed: { files } });
    const { github, repository } = here;
    let commits = 0;
    github.hooks.beforeRequest = ({ line }) => {
      if (!line.includes('createCommitOnBranch')) return undefined;
      commits += 1;
      if (commits === 2) repository.pushAs('ada', 'main', { 'note.txt': 'x' });
      return undefined;
    };
    const web = commitPlan({ web: '2.0.0' }, { automation: 'flux-system/web' as AutomationId });
    const published = await here.publish({ ...direct({}), commits: [commitPlan({ app: '1.1.0' }), web] });
    const log = repository.log();
    expect(log.map(({ message }) => message.split('\n').at(-1))).toEqual([
      '- ghcr.io/org/web:2.0.0',
      'Change by ada',
      '- ghcr.io/org/app:1.1.0',
      'Begin',
    ]);
    expect(published.commits.map(({ commit }) => commit)).toEqual([log[2]?.sha, log[0]?.sha]);
    expect(published.commits[0]?.proposal.edits).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });
});

describe('an answer that is lost', () => {
  test('before the commit was made: it is made by the next try', async () => {
    await using here = await stage();
    here.github.fail(/createCommitOnBranch/, faults.dropBefore());
    const published = await here.publish(direct({ app: '1.1.0' }));
    expect(published).toMatchObject({ kind: 'commit', commit: here.repository.head() });
    expect(here.repository.log()).toHaveLength(2);
    expect(codesOf(published)).toEqual(signed);
    expect(here.github.violations).toEqual([]);
  });

  test('after the commit was made: it is found, and said that its answer was lost', async () => {
    await using here = await stage();
    here.github.fail(/createCommitOnBranch/, faults.dropAfter());
    const published = await here.publish(direct({ app: '1.1.0' }));
    expect(published).toMatchObject({ kind: 'commit', commit: here.repository.head(), verified: true });
    expect(here.repository.log()).toHaveLength(2);
    expect(codesOf(published)).toContain('publish/answer-lost');
    expect(here.github.violations).toEqual([]);
  });

  test("and a stranger's like commit is not claimed without a lost answer", async () => {
    await using here = await stage();
    here.github.fail(/createCommitOnBranch/, faults.serverError(502), 5);
    const published = await here.publish(direct({ app: '1.1.0' }));
    expect(published.kind).toBe('none');
    expect(codesOf(published)).toEqual(['github/unavailable']);
    expect(here.github.violations).toEqual([]);
  });
});
