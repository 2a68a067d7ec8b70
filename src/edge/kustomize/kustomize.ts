import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Kustomize } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { complaintOf } from './complaint.ts';
import type { Bounds } from './process.ts';
import { environmentFor, findTool } from './tool.ts';

/** More than the manifests of any cluster, and less than the memory of any runner. */
const usualBounds: Bounds = { milliseconds: 120_000, bytes: 64 * 1024 * 1024 };

/**
 * Opens kustomize on a workspace: the `kustomize` on PATH, or else `kubectl`. No shell, plugin, function or Helm chart
 * is run, and no secret of the environment is passed on: a kustomization may be text from anybody's pull request.
 */
export function openKustomize(root: string, env: NodeJS.ProcessEnv, bounds: Bounds = usualBounds): Kustomize {
  return { build: (directory) => build(directory, { root: realpathSync(root), env, bounds }) };
}

interface Setting {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly bounds: Bounds;
}

async function build(directory: string, { root, env, bounds }: Setting): Promise<string> {
  if (directory.startsWith('-')) throw failed(directory, 'its name begins with "-", as an option does');
  const tool = findTool(env);
  if (tool === undefined) throw missingTool(directory);
  // An absolute path is never taken for the URL of a remote repository.
  const words = [...tool.words, '--load-restrictor', 'LoadRestrictionsNone', resolve(root, directory)];
  const { runBounded } = await import('./process.ts');
  const ended = await runBounded({ path: tool.path, words, cwd: root, env: environmentFor(env) }, bounds);
  switch (ended.kind) {
    case 'done':
      return ended.output;
    case 'failed':
      throw failed(directory, complaintOf(ended.complaint, root));
    case 'too-slow':
      throw failed(directory, `it takes more than ${bounds.milliseconds / 1000} seconds`);
    case 'too-large':
      throw failed(directory, `it gives more than ${bounds.bytes / 1024 / 1024} MiB`);
  }
}

function failed(directory: string, state: string): Problem {
  return new Problem('kustomize/failed', `Cannot render "${directory}" with kustomize: ${state}`, {
    at: { file: directory },
    hint: `Correct it until this succeeds: kubectl kustomize --load-restrictor LoadRestrictionsNone ${directory}`,
  });
}

function missingTool(directory: string): Problem {
  const message = `Cannot render "${directory}": neither kustomize nor kubectl is on the PATH`;
  return new Problem('kustomize/missing-tool', message, {
    at: { file: directory },
    hint: "Use a runner that has one of them (GitHub's own do), or install kustomize in a step before this one.",
  });
}
