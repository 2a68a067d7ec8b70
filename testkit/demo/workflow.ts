import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GitHub } from '../github/github.ts';
import type { RegistryStandIn } from '../registry/registry.ts';
import { runAction, type ActionResult } from '../runner/run-action.ts';
import { quote } from './narrate.ts';
import type { Watch } from './watch.ts';

/** The repository of the demo on GitHub. */
export const repository = 'shop/fleet';
const action = fileURLToPath(new URL('../../action.yml', import.meta.url));

export interface Stage {
  readonly github: GitHub;
  readonly registry: RegistryStandIn;
  /** undefined: the machine's own time. */
  readonly watch?: Watch;
  /** Whose token it is; GITHUB_TOKEN's, where nobody is named. */
  readonly login?: string;
}

/** Runs the action as a workflow does, on a fresh checkout of main, and shows what its log says. */
export async function act(stage: Stage, inputs: Readonly<Record<string, string>>): Promise<ActionResult> {
  const { github, registry, watch } = stage;
  const base = mkdtempSync(join(tmpdir(), 'flux-image-automation-demo-'));
  try {
    const { directory } = github.repository;
    const workspace = join(base, 'checkout');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${directory}`, workspace], { stdio: 'ignore' });
    const result = await runAction({
      action,
      workspace,
      inputs: { 'registry-mirrors': `registry.example.com=${registry.origin}`, ...inputs },
      env: watch === undefined ? {} : { NODE_OPTIONS: watch.nodeOptions() },
      event: { name: 'schedule', payload: {} },
      context: contextOf(stage),
    });
    quote(result.log.filter((line) => line !== '' && !line.startsWith('::')).join('\n'));
    if (result.violations.length > 0) throw new Error(result.violations.join('\n'));
    return result;
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

function contextOf({
  github,
  login = 'github-actions[bot]',
}: Stage): NonNullable<Parameters<typeof runAction>[0]['context']> {
  return {
    repository,
    token: github.addToken({
      login,
      kind: 'installation',
      permissions: { contents: 'write', pull_requests: 'write', statuses: 'write' },
    }),
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    serverUrl: github.serverUrl,
  };
}

/** Reads a folder as the files of a new repository. */
export function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
