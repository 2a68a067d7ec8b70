import { createHash } from 'node:crypto';
import { sourceOf } from '../../../src/core/change/source.ts';
import type { Hold } from '../../../src/core/environments/hold.ts';
import { readHolds } from '../../../src/core/environments/read-holds.ts';
import { runningOf, type Running } from '../../../src/core/environments/running.ts';
import type { PolicyId } from '../../../src/core/flux/objects.ts';
import { parseDigest } from '../../../src/core/image/digest.ts';
import { findDeployed } from '../../../src/core/manifests/deployed.ts';
import { readMarkers } from '../../../src/core/manifests/markers.ts';
import type { Progress, Registry, Workspace } from '../../../src/core/ports.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { readSettings } from '../../../src/core/settings/settings.ts';
import type { RawInputs } from '../../../src/core/settings/inputs.ts';
import { openBoard } from '../../../src/edge/github/board.ts';
import { openForge } from '../../../src/edge/github/forge.ts';
import { promote } from '../../../src/flows/promote.ts';
import { resume } from '../../../src/flows/resume.ts';
import { rollback } from '../../../src/flows/rollback.ts';
import { update, type UpdateEdges } from '../../../src/flows/update.ts';
import { verify } from '../../../src/flows/verify.ts';
import { startGitHub, type GitHub } from '../../../testkit/github/github.ts';
import type { Files } from '../../scenarios/stage.ts';

const holdsFile = '.github/image-holds.yaml';
const flows = { update, promote, rollback, resume, verify };
export type FlowMode = keyof typeof flows;

/** A repository on the stand-in, a registry in memory, and the flows in this process, with a clock of the test's own. */
export interface World extends AsyncDisposable {
  readonly github: GitHub;
  /** The tags of each image, newest last. */
  readonly tags: Map<string, string[]>;
  /** Lets hours pass. */
  wait(hours: number): void;
  run(mode: FlowMode, inputs?: RawInputs): Promise<Report>;
  running(environment: 'staging' | 'production', branch?: string): ReadonlyMap<PolicyId, Running>;
  holds(branch?: string): readonly Hold[];
}

export async function openWorld(files: Files): Promise<World> {
  let now = Date.parse('2026-06-01T00:00:00Z');
  const github = await startGitHub({ clock: () => new Date((now += 1000)) });
  github.createRepository({ owner: 'o', name: 'r', files });
  const permissions = { contents: 'write', pull_requests: 'write', statuses: 'write' } as const;
  const token = github.addToken({ login: 'github-actions[bot]', kind: 'installation', permissions });
  const tags = new Map<string, string[]>();
  const filesOf = (branch?: string): { path: string; text: string }[] =>
    Object.entries(github.repository.files(branch)).map(([path, text]) => ({ path, text }));
  return {
    github,
    tags,
    wait: (hours) => {
      now += hours * 3_600_000;
    },
    run: (mode, inputs = {}) => {
      const edges = edgesFor(github, token, registryOf(tags), now);
      return flows[mode](readSettings({ mode, publish: 'auto', ...inputs }), edges);
    },
    running: (environment, branch) => {
      const inside = filesOf(branch).filter(({ path }) => path.startsWith(`apps/${environment}/`));
      const deployed = findDeployed(inside.map(({ path, text }) => readMarkers(path, text)));
      return new Map([...deployed].map(([policy, values]) => [policy, runningOf(values) as Running]));
    },
    holds: (branch) => {
      const file = filesOf(branch).find(({ path }) => path === holdsFile);
      return file === undefined ? [] : readHolds(file).holds!;
    },
    [Symbol.asyncDispose]: () => github.close(),
  };
}

function edgesFor(github: GitHub, token: string, registry: Registry, now: number): UpdateEdges {
  const files = Object.entries(github.repository.files()).map(([path, text]) => ({ path, text }));
  const sleep = (): Promise<void> => Promise.resolve();
  const options = {
    ...{ apiUrl: github.url, token, fetch, manners: { throttled: false, unit: 1 }, repository: 'o/r', sleep },
    ...{ checkout: undefined, secrets: () => undefined, now: () => Math.floor(now / 1000) },
  };
  const forge = openForge(options);
  const { history, board } = openBoard(options, forge);
  const publishing = { forge, pace: { sleep, random: () => 0.5 }, dryRun: false, readOnly: undefined };
  return {
    workspace: workspaceOf(files),
    kustomize: { build: () => Promise.reject(new Error('nothing is rendered here')) },
    progress: silent,
    registry,
    history,
    ownBranch: 'main',
    who: 'octocat',
    now,
    memory: undefined,
    scheduled: false,
    shards: {
      commit: none,
      read: () => Promise.resolve([]),
      write: () => Promise.reject(new Error('no results here')),
    },
    github: { registry, publishing, board, history, ownBranch: 'main', url: github.serverUrl, filesUrl: '' },
  } as UpdateEdges;
}

const none = (): Promise<undefined> => Promise.resolve(undefined);
const silent: Progress = { group: () => undefined, endGroup: () => undefined, info: () => undefined };

function workspaceOf(files: readonly { path: string; text: string }[]): Workspace {
  return {
    ...sourceOf(files),
    resolve: (path) => Promise.resolve(path.replace(/^\.\//, '') || '.'),
    read: (path) => Promise.resolve(files.find((file) => file.path === path)?.text),
    write: () => Promise.reject(new Error('nothing is written here')),
  };
}

function registryOf(tags: ReadonlyMap<string, readonly string[]>): Registry {
  const nameOf = (image: string): string => image.slice(image.lastIndexOf('/') + 1);
  return {
    async *tags({ image }) {
      yield await Promise.resolve(tags.get(nameOf(image)) ?? []);
    },
    digest: ({ image }, tag) => Promise.resolve(digestOf(nameOf(image), tag)),
    pushed: () => Promise.resolve(undefined),
    labels: () => Promise.resolve({ source: undefined, revision: undefined, version: undefined, created: undefined }),
    platforms: () => Promise.resolve([]),
  };
}

/** Gives each image and tag a digest of its own. */
export function digestOf(
  name: string,
  tag: string,
): ReturnType<Registry['digest']> extends Promise<infer D> ? D : never {
  return parseDigest(`sha256:${createHash('sha256').update(`${name}:${tag}`).digest('hex')}`)!;
}
