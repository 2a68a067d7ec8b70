import { Octokit } from '@octokit/rest';
import { describe, expect, it } from 'vitest';
import { everything, openBench } from './client.ts';

describe('a publication by octokit', () => {
  it.each(['url', 'enterpriseUrl'] as const)('at the %s meets no complaint of the referee', async (address) => {
    await using bench = await openBench({ labels: ['images'] });
    const auth = bench.github.addToken({ login: 'github-actions[bot]', kind: 'installation', permissions: everything });
    const octokit = new Octokit({ auth, baseUrl: bench.github[address] });
    const at = { owner: 'o', repo: 'r' };

    const { data: base } = await octokit.rest.git.getRef({ ...at, ref: 'heads/main' });
    const { data: commit } = await octokit.rest.git.getCommit({ ...at, commit_sha: base.object.sha });
    const { data: tree } = await octokit.rest.git.createTree({
      ...at,
      base_tree: commit.tree.sha,
      tree: [{ path: 'apps/app.yaml', mode: '100644', type: 'blob', content: 'image: app:1.1.0\n' }],
    });
    const { data: made } = await octokit.rest.git.createCommit({
      ...at,
      message: 'Update app',
      tree: tree.sha,
      parents: [base.object.sha],
    });
    expect(made.verification.verified).toBe(true);
    const { data: repository } = await octokit.rest.repos.get(at);
    await octokit.graphql('mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }', {
      input: {
        repositoryId: repository.node_id,
        refUpdates: [{ name: 'refs/heads/images', beforeOid: '0'.repeat(40), afterOid: made.sha, force: true }],
      },
    });
    const { data: pull } = await octokit.rest.pulls.create({
      ...at,
      title: 'Update',
      head: 'images',
      base: 'main',
      body: 'Why',
    });
    await octokit.rest.issues.addLabels({ ...at, issue_number: pull.number, labels: ['images'] });
    const open = await octokit.paginate(octokit.rest.pulls.list, { ...at, state: 'open', head: 'o:images' });
    expect(open.map(({ number }) => number)).toEqual([1]);

    expect(bench.github.requests).toEqual([
      'GET /repos/o/r/git/ref/heads/main',
      `GET /repos/o/r/git/commits/${base.object.sha}`,
      'POST /repos/o/r/git/trees',
      'POST /repos/o/r/git/commits',
      'GET /repos/o/r',
      'POST /graphql updateRefs',
      'POST /repos/o/r/pulls',
      'POST /repos/o/r/issues/1/labels',
      'GET /repos/o/r/pulls?state=open&head=o:images',
    ]);
    expect(bench.repo.pullRequests).toMatchObject([{ number: 1, head: 'images', labels: ['images'] }]);
    expect(bench.github.violations).toEqual([]);
  });
});
