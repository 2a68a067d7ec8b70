import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { History } from './history.ts';
import { Objects } from './objects.ts';
import { Refs } from './refs.ts';

/**
 * Pushed packs are always unpacked, so that every object can be read as a loose one. fsckObjects is GitHub's own
 * setting: it refuses what is malformed.
 */
const config = `[core]
	repositoryformatversion = 0
	filemode = true
	bare = true
[http]
	receivepack = true
[receive]
	unpackLimit = 1000000
	autogc = false
	fsckObjects = true
[gc]
	auto = 0
[uploadpack]
	allowFilter = true
	allowAnySHA1InWant = true
`;

/** What a git of this machine's owner may say must not matter here. */
export function gitEnvironment(home: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    LC_ALL: 'C',
  };
}

/** A real bare repository in a directory: `git` can be pointed at it at any time. */
export class BareRepository {
  readonly directory: string;
  readonly objects: Objects;
  readonly refs: Refs;
  readonly history: History;

  constructor(directory: string, defaultBranch: string, preReceiveHook: string) {
    for (const path of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags', 'hooks', 'info'])
      mkdirSync(join(directory, path), { recursive: true });
    writeFileSync(join(directory, 'config'), config);
    writeFileSync(join(directory, 'hooks', 'pre-receive'), preReceiveHook, { mode: 0o755 });
    this.directory = directory;
    this.objects = new Objects(join(directory, 'objects'));
    this.refs = new Refs(directory);
    this.history = new History(this.objects);
    this.setHead(defaultBranch);
  }

  setHead(branch: string): void {
    writeFileSync(join(this.directory, 'HEAD'), `ref: refs/heads/${branch}\n`);
  }

  /** Runs a short plumbing command and gives its output. */
  git(...args: readonly string[]): string {
    return execFileSync('git', args, {
      cwd: this.directory,
      env: { ...gitEnvironment(this.directory), GIT_DIR: this.directory },
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
  }

  /**
   * Merges two commits' trees as `git merge` would, without a work tree, and gives the new tree; undefined where they
   * conflict. https://git-scm.com/docs/git-merge-tree
   */
  mergedTree(ours: string, theirs: string): string | undefined {
    const { history } = this;
    const base = history.mergeBase(ours, theirs);
    if (base === ours) return history.commit(theirs).tree;
    if (base === theirs) return history.commit(ours).tree;
    const known = `${ours} ${theirs}`;
    if (!this.merged.has(known))
      this.merged.set(known, this.runMergeTree(['--allow-unrelated-histories', ours, theirs]));
    return this.merged.get(known);
  }

  /** What cherry-picking a commit onto another gives. */
  pickedTree(commit: string, onto: string): string | undefined {
    const [parent = ''] = this.history.commit(commit).parents;
    if (parent === onto) return this.history.commit(commit).tree;
    return this.runMergeTree([`--merge-base=${parent}`, onto, commit]);
  }

  private readonly merged = new Map<string, string | undefined>();

  private runMergeTree(args: readonly string[]): string | undefined {
    const result = spawnSync('git', ['merge-tree', '--write-tree', '--no-messages', ...args], {
      env: { ...gitEnvironment(this.directory), GIT_DIR: this.directory },
      encoding: 'utf8',
    });
    if (result.status === 1) return undefined;
    if (result.status !== 0) throw new Error(`git merge-tree: ${result.stderr}`);
    return result.stdout.trim();
  }
}
