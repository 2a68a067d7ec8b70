import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { History } from './history.ts';
import { mergeTrees } from './merge.ts';
import { Objects } from './objects.ts';
import { Refs } from './refs.ts';
import { emptyTree } from './trees.ts';

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

export interface Place {
  /** Makes the directory that the repository may use; called when git is first needed. */
  readonly directory: () => string;
  readonly defaultBranch: string;
  readonly preReceiveHook: string;
}

/**
 * One git repository. As long as only the API is used it is in memory, with the objects and SHAs that git would have;
 * when git itself is to see it, it becomes a real bare repository on disk, and stays one.
 */
export class BareRepository {
  readonly objects = new Objects();
  readonly refs = new Refs();
  readonly history = new History(this.objects);
  private readonly place: Place;
  private readonly merged = new Map<string, string | undefined>();
  private onDisk: string | undefined;

  constructor(place: Place) {
    this.place = place;
  }

  /** The bare repository, for git. */
  get directory(): string {
    this.onDisk ??= this.settle();
    return this.onDisk;
  }

  private settle(): string {
    const directory = this.place.directory();
    for (const path of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags', 'hooks', 'info'])
      mkdirSync(join(directory, path), { recursive: true });
    writeFileSync(join(directory, 'HEAD'), `ref: refs/heads/${this.place.defaultBranch}\n`);
    writeFileSync(join(directory, 'config'), config);
    writeFileSync(join(directory, 'hooks', 'pre-receive'), this.place.preReceiveHook, { mode: 0o755 });
    this.objects.write('tree', '');
    execFileSync('git', ['index-pack', '--stdin'], {
      cwd: directory,
      input: this.objects.moveTo(join(directory, 'objects')),
      env: { ...gitEnvironment(directory), GIT_DIR: directory },
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    this.refs.moveTo(directory);
    return directory;
  }

  /**
   * Merges two commits as `git merge` would, without a work tree, and gives the new tree; undefined where they
   * conflict.
   */
  mergedTree(ours: string, theirs: string): string | undefined {
    const { history } = this;
    const base = history.mergeBase(ours, theirs);
    if (base === ours) return history.commit(theirs).tree;
    if (base === theirs) return history.commit(ours).tree;
    const key = `${ours} ${theirs}`;
    if (!this.merged.has(key)) this.merged.set(key, this.merge(base, ours, theirs));
    return this.merged.get(key);
  }

  /** What cherry-picking a commit onto another gives. */
  pickedTree(commit: string, onto: string): string | undefined {
    const [parent] = this.history.commit(commit).parents;
    if (parent === onto) return this.history.commit(commit).tree;
    return this.merge(parent, onto, commit);
  }

  private merge(base: string | undefined, ours: string, theirs: string): string | undefined {
    const treeOf = (oid: string | undefined): string => (oid === undefined ? emptyTree : this.history.commit(oid).tree);
    return mergeTrees(this.objects, treeOf(base), treeOf(ours), treeOf(theirs));
  }
}
