import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startGitHub, type GitHub } from '../github/github.ts';
import type { RegistryStandIn } from '../registry/registry.ts';
import { runAction } from '../runner/run-action.ts';
import { heading, quote, remark } from './narrate.ts';

const shop = fileURLToPath(new URL('repository', import.meta.url));
const action = fileURLToPath(new URL('../../action.yml', import.meta.url));

/** Runs the action as a workflow does, against a stand-in for GitHub with a real Git repository behind it. */
export async function tellOfGitHub(registry: RegistryStandIn): Promise<void> {
  const github = await startGitHub();
  const base = mkdtempSync(join(tmpdir(), 'flux-image-automation-demo-'));
  try {
    const repository = github.createRepository({ owner: 'shop', name: 'fleet', files: filesOf(shop) });

    heading('The same as a workflow on GitHub: a commit');
    await act(github, registry, { workspace: join(base, 'first'), inputs: {} });
    remark('The push branch is the checkout branch, so the change is committed, signed by GitHub:');
    quote(
      execFileSync('git', ['log', '-1', '--stat', '--format=%h %an%n%n%B', 'main'], {
        cwd: repository.directory,
        encoding: 'utf8',
      }),
    );

    heading('A new tag, and this time a pull request');
    registry.pushImage('shop/cart', ['1.6.0'], {
      labels: { 'org.opencontainers.image.source': 'https://example.com/shop/cart' },
    });
    await act(github, registry, { workspace: join(base, 'second'), inputs: { publish: 'pull-request' } });
    const [pull] = repository.pullRequests;
    if (pull === undefined) throw new Error('there is no pull request');
    quote(`#${String(pull.number)} ${pull.title}\n${pull.head} → ${pull.base}\n\n${pull.body ?? ''}`);
    if (github.violations.length > 0) throw new Error(github.violations.join('\n'));
  } finally {
    await github.close();
    rmSync(base, { recursive: true, force: true });
  }
}

interface Workflow {
  readonly workspace: string;
  readonly inputs: Readonly<Record<string, string>>;
}

async function act(github: GitHub, registry: RegistryStandIn, { workspace, inputs }: Workflow): Promise<void> {
  const source = `file://${github.repository.directory}`;
  execFileSync('git', ['clone', '--quiet', '--depth=1', source, workspace], { stdio: 'ignore' });
  const result = await runAction({
    action,
    workspace,
    inputs: { 'registry-mirrors': `registry.example.com=${registry.origin}`, ...inputs },
    event: { name: 'schedule', payload: {} },
    context: {
      repository: 'shop/fleet',
      token: github.addToken({
        login: 'github-actions[bot]',
        kind: 'installation',
        permissions: { contents: 'write', pull_requests: 'write' },
      }),
      apiUrl: github.url,
      graphqlUrl: github.graphqlUrl,
      serverUrl: github.serverUrl,
    },
  });
  quote(result.log.filter((line) => !line.startsWith('::')).join('\n'));
  if (result.exitCode !== 0)
    throw new Error(`the action ended with status ${String(result.exitCode)}\n${result.stderr}`);
}

function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
