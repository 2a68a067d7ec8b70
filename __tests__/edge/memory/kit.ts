import { openGitHubMemory } from '../../../src/edge/github/memory.ts';
import type { Memory } from '../../../src/core/ports.ts';
import { startGitHub, type GitHub, type GitHubOptions } from '../../../testkit/github/github.ts';
import type { Permissions } from '../../../testkit/github/store/people.ts';

export const ref = 'refs/image-automation/memory';

export interface GitHubStage extends AsyncDisposable {
  readonly github: GitHub;
  /** A run of its own. */
  open(): Memory;
}

/** A GitHub with one repository, and the token of a run. */
export async function gitHubStage(
  permissions: Permissions = { contents: 'write' },
  options: GitHubOptions = {},
): Promise<GitHubStage> {
  const github = await startGitHub(options);
  github.createRepository({ owner: 'o', name: 'r', files: { 'README.md': 'Hello\n' }, settings: { private: true } });
  const token = github.addToken({
    login: 'github-actions[bot]',
    kind: 'installation',
    permissions,
    repositories: ['o/r'],
  });
  return {
    github,
    open: () =>
      openGitHubMemory({ apiUrl: github.url, token, fetch, manners: { throttled: false, unit: 1 }, repository: 'o/r' }),
    [Symbol.asyncDispose]: () => github.close(),
  };
}
