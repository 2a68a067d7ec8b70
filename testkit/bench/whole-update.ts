import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startGitHub, type GitHub } from '../github/github.ts';
import { startRegistry, type RegistryStandIn } from '../registry/registry.ts';
import { runAction } from '../runner/run-action.ts';
import type { Ground } from './ground.ts';
import { timed, type Cost } from './measure.ts';
import type { Row } from './row.ts';
import { host, worldOf } from './world.ts';

const action = fileURLToPath(new URL('../../action.yml', import.meta.url));

interface Site {
  readonly github: GitHub;
  readonly registry: RegistryStandIn;
  readonly token: string;
}

interface Done {
  readonly cost: Cost;
  readonly clone: number;
  readonly toRegistry: number;
  readonly toGitHub: number;
  readonly writes: number;
  readonly changes: number;
}

/** A whole run as an action: scan, select, rewrite, commit; and the run after it, that has nothing to do. */
export async function wholeUpdate(ground: Ground): Promise<readonly Row[]> {
  const { updateFiles: files, updatePolicies: policies, seed } = ground.options;
  const world = worldOf({ seed, files, marked: policies, policies, repositories: policies });
  const [github, registry] = await Promise.all([startGitHub(), startRegistry()]);
  try {
    github.createRepository({ owner: 'o', name: 'r', files: world });
    for (let index = 0; index < policies; index += 1)
      registry.pushImage(`org/app-${String(index)}`, ['1.0.0', '1.1.0', '1.2.0', '2.0.0']);
    const token = github.addToken({
      login: 'github-actions[bot]',
      kind: 'installation',
      permissions: { contents: 'write', pull_requests: 'write', statuses: 'write' },
      repositories: ['o/r'],
    });
    const site = { github, registry, token };
    const first = await act(ground, site);
    if (first.changes !== policies) throw new Error(`${String(first.changes)} of ${String(policies)} were changed`);
    const second = await act(ground, site);
    if (second.writes > 0) throw new Error('the run with no news wrote something');
    const size = `${String(policies)} policies over ${String(files)} files`;
    return [rowOf(`Whole update, ${size}`, first), rowOf(`The run after it, no news`, second)];
  } finally {
    await Promise.all([github.close(), registry.close()]);
  }
}

function rowOf(name: string, { cost, clone, toRegistry, toGitHub, writes, changes }: Done): Row {
  return {
    name,
    cost,
    requests: toRegistry + toGitHub,
    yardstick: { name: 'git clone of the repository', wall: clone },
    note: `${String(changes)} changes, ${String(toGitHub)} requests to GitHub, ${String(writes)} of which write`,
  };
}

async function act({ meter, options, folder }: Ground, { github, registry, token }: Site): Promise<Done> {
  const workspace = join(folder, 'checkout');
  if (existsSync(workspace)) rmSync(workspace, { recursive: true });
  const source = `file://${github.repository.directory}`;
  const clone = await timed('git', ['clone', '--quiet', '--depth=1', source, workspace], folder);
  registry.journal.clear();
  const before = github.incoming.length;
  const result = await runAction({
    action,
    dist: options.program,
    workspace,
    inputs: { 'registry-mirrors': `${host}=${registry.origin}` },
    env: meter.env,
    event: { name: 'schedule', payload: {} },
    context: {
      repository: 'o/r',
      ref: 'refs/heads/main',
      token,
      apiUrl: github.url,
      graphqlUrl: github.graphqlUrl,
      serverUrl: github.serverUrl,
    },
  });
  const faults = [...github.violations, ...registry.journal.violations, ...result.violations];
  if (result.exitCode !== 0 || faults.length > 0) throw new Error([...faults, ...result.log].join('\n'));
  const incoming = github.incoming.slice(before);
  return {
    cost: meter.take(result.milliseconds),
    clone,
    toRegistry: registry.journal.entries.length,
    toGitHub: incoming.length,
    writes: incoming.filter(({ writes }) => writes).length,
    changes: (JSON.parse(result.outputs['changes'] ?? '[]') as unknown[]).length,
  };
}
