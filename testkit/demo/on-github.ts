import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startGitHub } from '../github/github.ts';
import type { RegistryStandIn } from '../registry/registry.ts';
import { heading, quote, remark } from './narrate.ts';
import { act, filesOf, type Stage } from './workflow.ts';

const shop = fileURLToPath(new URL('repository', import.meta.url));

/** Runs the action as a workflow does, against a stand-in for GitHub with a real Git repository behind it. */
export async function tellOfGitHub(registry: RegistryStandIn): Promise<void> {
  const github = await startGitHub();
  try {
    await tell({ github, registry });
    if (github.violations.length > 0) throw new Error(github.violations.join('\n'));
  } finally {
    await github.close();
  }
}

async function tell(stage: Stage): Promise<void> {
  const { github, registry } = stage;
  const repository = github.createRepository({ owner: 'shop', name: 'fleet', files: filesOf(shop) });

  heading('The same as a workflow on GitHub: a commit');
  await act(stage, {});
  remark('The push branch is the checkout branch, so the change is committed, signed by GitHub:');
  quote(git(repository.directory, 'log', '-1', '--stat', '--format=%h %an%n%n%B', 'main'));

  heading('A new tag, and this time a pull request');
  registry.pushImage('shop/cart', ['1.6.0'], {
    labels: { 'org.opencontainers.image.source': 'https://example.com/shop/cart' },
  });
  await act(stage, { publish: 'pull-request' });
  const [pull] = repository.pullRequests;
  if (pull === undefined) throw new Error('there is no pull request');
  quote(`#${String(pull.number)} ${pull.title}\n${pull.head} → ${pull.base}\n\n${pull.body ?? ''}`);
}

function git(cwd: string, ...words: string[]): string {
  return execFileSync('git', words, { cwd, encoding: 'utf8' });
}
