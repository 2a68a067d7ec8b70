import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startGitHub } from '../github/github.ts';
import type { RepositoryHandle } from '../github/handle.ts';
import type { RegistryStandIn } from '../registry/registry.ts';
import { heading, quote, remark } from './narrate.ts';
import { Watch } from './watch.ts';
import { act, filesOf, type Stage } from './workflow.ts';

const fleet = fileURLToPath(new URL('fleet', import.meta.url));
const image = 'fleet/cart';

type Scene = Stage & { readonly watch: Watch; readonly repository: RepositoryHandle };

/** Follows two images from the registry to production: a good one, which stays, and a bad one, which comes back. */
export async function tellOfProduction(registry: RegistryStandIn): Promise<void> {
  const watch = new Watch('2026-11-16T09:00:00Z');
  const github = await startGitHub({ clock: watch.look });
  try {
    const repository = github.createRepository({
      owner: 'shop',
      name: 'fleet',
      files: filesOf(fleet),
      labels: ['promotion'],
    });
    // An App's token, so that workflows start by what it pushes (docs/app-token.md).
    await tell({ github, registry, watch, repository, login: 'shop-images[bot]' });
    if (github.violations.length > 0) throw new Error(github.violations.join('\n'));
  } finally {
    await github.close();
  }
}

async function tell(scene: Scene): Promise<void> {
  const { registry, watch, repository } = scene;
  for (const tag of ['1.4.2', '1.5.3']) push(registry, tag);

  heading('To production: Monday 09:00, cart 1.5.3 reaches staging');
  await act(scene, { mode: 'update' });
  showCommit(repository);

  heading('Monday 09:10, the gates are closed');
  watch.wait(1 / 6);
  await act(scene, { mode: 'promote' });
  expect(repository.pullRequests.length === 0, 'a closed gate opens no pull request');

  heading('Tuesday 09:30, Flux has reported success, and the pull request opens');
  repository.setStatus('main', 'kustomization/apps-staging/0c9c2e41', 'success');
  watch.wait(24);
  await act(scene, { mode: 'promote' });
  showPullRequest(repository, 1);

  heading('A person approves and merges; production is verified');
  repository.mergePullRequest(1, 'merge');
  repository.setStatus('main', 'kustomization/apps-production/0c9c2e41', 'success');
  await act(scene, { mode: 'verify' });
  quote(repository.statuses.filter((status) => status.includes('image-automation/verify')).join('\n'));

  await tellOfFailure(scene);
}

async function tellOfFailure(scene: Scene): Promise<void> {
  const { registry, watch, repository } = scene;
  heading('Wednesday: cart 1.6.0, a bad image, goes the same way');
  push(registry, '1.6.0');
  watch.wait(24);
  await act(scene, { mode: 'update' });
  repository.setStatus('main', 'kustomization/apps-staging/0c9c2e41', 'success');
  watch.wait(25);
  await act(scene, { mode: 'promote' });
  repository.mergePullRequest(2, 'squash');

  heading('Flux reports a failure, and mode verify answers with a rollback');
  repository.setStatus('main', 'kustomization/apps-production/0c9c2e41', 'failure');
  await act(scene, { mode: 'verify' });
  showPullRequest(repository, 3);
  repository.mergePullRequest(3, 'merge');

  heading('It sticks: 1.6.0 is in quarantine, and production is held');
  quote(repository.files()['.github/image-holds.yaml'] ?? '');
  await act(scene, { mode: 'promote' });
  expect(production(repository).includes('cart:1.5.3'), 'production is back on 1.5.3');

  heading('A mended image, and the hold is lifted');
  push(registry, '1.6.1');
  await act(scene, { mode: 'update' });
  await act(scene, { mode: 'resume', environment: 'production', policy: 'cart' });
}

/** The labels of a build let the pull request compare sources. */
function push(registry: RegistryStandIn, tag: string): void {
  const source = 'https://code.example.com/shop/cart';
  const labels = { 'org.opencontainers.image.source': source, 'org.opencontainers.image.revision': `v${tag}` };
  registry.pushImage(image, [tag], { labels });
}

function showCommit(repository: RepositoryHandle): void {
  const words = ['log', '-1', '--stat', '--format=%h %an%n%n%B', 'main'];
  quote(execFileSync('git', words, { cwd: repository.directory, encoding: 'utf8' }));
}

function showPullRequest(repository: RepositoryHandle, number: number): void {
  const pull = repository.pullRequests.find((one) => one.number === number);
  if (pull === undefined) throw new Error(`there is no pull request #${String(number)}`);
  remark(`#${String(number)} ${pull.title}`);
  quote(`${pull.head} → ${pull.base}\n\n${pull.body ?? ''}`);
}

function production(repository: RepositoryHandle): string {
  return repository.files()['apps/production/cart.yaml'] ?? '';
}

function expect(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`the story went another way: ${what}`);
}
