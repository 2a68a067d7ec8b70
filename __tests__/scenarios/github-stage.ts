import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ReportJson } from '../../src/core/report/json.ts';
import { startGitHub, type GitHub, type RepositorySeed } from '../../testkit/github/github.ts';
import { startRegistry, type RegistryStandIn } from '../../testkit/registry/registry.ts';
import { runAction, type ActionResult } from '../../testkit/runner/run-action.ts';
import { readReport } from './report-schema.ts';
import { host, type Files } from './stage.ts';

export interface GitHubRun extends ActionResult {
  readonly report: ReportJson;
  /** What was asked of GitHub, in order. */
  readonly requests: readonly string[];
  readonly writes: readonly string[];
}

/** A repository on GitHub, a registry, and the action on a runner that has checked it out. */
export interface GitHubStage {
  readonly github: GitHub;
  readonly registry: RegistryStandIn;
  /** Checks out the newest commit of a branch, as actions/checkout does, and runs the action on it. */
  readonly act: (inputs?: Files, options?: ActOptions) => Promise<GitHubRun>;
  /** The text of a file at a branch's head. */
  readonly read: (path: string, branch?: string) => string | undefined;
  readonly close: () => Promise<void>;
}

export interface ActOptions {
  readonly branch?: string;
  readonly event?: string;
  readonly env?: Files;
  /** Runs between the checkout and the action: what another person does meanwhile. */
  readonly meanwhile?: () => void;
}

const permissions = { contents: 'write', pull_requests: 'write', statuses: 'write' } as const;

export async function openGitHubStage(
  files: Files,
  seed: Partial<RepositorySeed> = {},
  granted = {},
  login = 'github-actions[bot]',
): Promise<GitHubStage> {
  const base = mkdtempSync(join(tmpdir(), 'github-stage-'));
  const [github, registry] = await Promise.all([startGitHub(), startRegistry()]);
  github.createRepository({ owner: 'o', name: 'r', files, ...seed });
  const token = github.addToken({
    login,
    kind: 'installation',
    permissions: { ...permissions, ...granted },
    repositories: ['o/r'],
  });
  let runs = 0;
  return {
    github,
    registry,
    read: (path, branch = 'main') => github.repository.files(branch)[path],
    act: async (inputs = {}, options = {}) => {
      runs += 1;
      const { branch = 'main', event = 'schedule' } = options;
      const workspace = join(base, `run-${String(runs)}`);
      execFileSync('git', [
        'clone',
        '--quiet',
        '--depth=1',
        '--branch',
        branch,
        `file://${github.repository.directory}`,
        workspace,
      ]);
      options.meanwhile?.();
      const before = github.incoming.length;
      const result = await runAction({
        action: resolve('action.yml'),
        workspace,
        // What is kept between runs has scenarios of its own, which set state.
        inputs: { 'registry-mirrors': `${host}=${registry.origin}`, state: 'off', ...inputs },
        env: options.env ?? {},
        event: { name: event, payload: {} },
        context: {
          repository: 'o/r',
          ref: `refs/heads/${branch}`,
          token,
          apiUrl: github.url,
          graphqlUrl: github.graphqlUrl,
          serverUrl: github.serverUrl,
        },
      });
      const incoming = github.incoming.slice(before);
      return {
        ...result,
        report: readReport(result.outputs['report'] ?? 'null'),
        requests: incoming.map(({ line }) => line),
        writes: incoming.filter(({ writes }) => writes).map(({ line }) => line),
      };
    },
    close: async () => {
      await Promise.all([github.close(), registry.close()]);
      rmSync(base, { recursive: true, force: true });
    },
  };
}
