import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { History, Kustomize, Progress, Registry, Workspace } from '../../src/core/ports.ts';
import { sourceOf } from '../../src/core/change/source.ts';
import { parseSha } from '../../src/core/git/sha.ts';
import { parseDigest } from '../../src/core/image/digest.ts';
import { Problem } from '../../src/core/problem/problem.ts';
import { openWorkspace } from '../../src/edge/workspace/workspace.ts';

/** 2026-07-01T12:00:00Z */
export const noon = Date.UTC(2026, 6, 1, 12);

/** Files in a directory, and what a flow takes besides them: flows are run here, and not the built program. */
export interface Bench {
  readonly root: string;
  /** The images whose lists were asked for. */
  readonly asked: readonly string[];
  readonly edges: {
    readonly workspace: Workspace;
    readonly kustomize: Kustomize;
    readonly progress: Progress;
    readonly registry: Registry;
    readonly memory: undefined;
    readonly history: History;
    readonly ownBranch: string;
    readonly github: undefined;
    readonly who: undefined;
    readonly scheduled: false;
    readonly now: number;
  };
  close(): void;
}

/**
 * Lays out files of the branch main. `lists` are the tags of images by their names: a list that is not there is
 * refused. `branches` are the other branches.
 */
export function openBench(
  files: Readonly<Record<string, string>>,
  lists: Readonly<Record<string, readonly string[]>> = {},
  branches: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): Bench {
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const asked: string[] = [];
  const silent = (): void => undefined;
  return {
    root,
    asked,
    edges: {
      workspace: openWorkspace(root),
      kustomize: { build: () => Promise.reject(new Error('nothing is rendered here')) },
      progress: { group: silent, endGroup: silent, info: silent },
      registry: registryOf(lists, asked),
      memory: undefined,
      history: historyOf(branches),
      ownBranch: 'main',
      github: undefined,
      who: undefined,
      scheduled: false,
      now: noon,
    },
    close: () => {
      rmSync(root, { recursive: true });
    },
  };
}

const [sha] = ['0'.repeat(40)].flatMap((text) => parseSha(text) ?? []);
const digest = parseDigest(`sha256:${'0'.repeat(64)}`);

function registryOf(lists: Readonly<Record<string, readonly string[]>>, asked: string[]): Registry {
  return {
    tags: async function* ({ image }) {
      asked.push(image);
      const list = lists[image];
      if (list === undefined)
        throw new Problem('registry/not-found', `Cannot list the tags of "${image}": there are none`);
      yield* await Promise.resolve([list]);
    },
    digest: () => (digest === undefined ? Promise.reject(new Error('no digest')) : Promise.resolve(digest)),
    pushed: () => Promise.resolve(undefined),
    labels: () => Promise.reject(new Error('not asked for')),
    platforms: (_, reference) =>
      Promise.resolve(reference.includes('arm') ? ['linux/amd64'] : ['linux/amd64', 'linux/arm64']),
  };
}

function historyOf(branches: Readonly<Record<string, Readonly<Record<string, string>>>>): History {
  return {
    commits: async function* (branch) {
      if (branches[branch] === undefined || sha === undefined)
        throw new Problem('environment/branch-missing', `Cannot read "${branch}": there is none`);
      yield* await Promise.resolve([
        [{ commit: sha, tree: sha, parents: [], date: 0, author: '', message: '', content: '' }],
      ]);
    },
    moves: () => undefined,
    isNear: () => Promise.resolve(true),
    sourceAt: (branch) => {
      const files = Object.entries(branches[branch] ?? {}).map(([path, text]) => ({ path, text }));
      return Promise.resolve(sourceOf(files));
    },
  };
}
