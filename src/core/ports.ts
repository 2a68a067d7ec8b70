import type { ListedCommit } from './environments/line.ts';
import type { BranchMove } from './environments/moves.ts';
import type { Instant } from './environments/instant.ts';
import type { SignalKind, Signals } from './environments/signals.ts';
import type { ImageRepository } from './flux/objects.ts';
import type { Authorship } from './git/author.ts';
import type { ObjectHash, Sha } from './git/sha.ts';
import type { FileMode } from './git/tree.ts';
import type { Digest } from './image/digest.ts';
import type { Tag } from './image/tag.ts';
import type { Problem } from './problem/problem.ts';
import type { Dress } from './publication/dress.ts';
import type { CommitSummary, Head, Standing } from './publication/standing.ts';
import type { ImageLabels } from './registry/image-labels.ts';

/** A text file of the repository; `path` is relative to the workspace root, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Found {
  /** In bytewise order of their paths. */
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
  /** How many files were looked at. */
  readonly looked: number;
}

/** Somewhere that manifests are read from: the workspace, a commit on GitHub, or files in memory. */
export interface Source {
  /**
   * Finds the files that Flux would look at (`*.yaml`, `*.yml`, `Kustomization`) under the given files or directories
   * whose bytes hold at least one of the needles. A path that is missing or leaves the source is a problem.
   */
  find(under: readonly string[], needles: readonly string[]): Promise<Found>;
  /** Tells whether a path is a link, or behind one, in a commit on GitHub; the workspace resolves paths. */
  isLinked?(path: string): boolean;
  /** Tells whether a path that is not here stands in Git, and a sparse checkout has left it out. Throws a Problem. */
  isLeftOut?(path: string): Promise<boolean>;
}

/** The checked-out repository. Nothing outside its root is read or written, whatever a path, link or `..` says. */
export interface Workspace extends Source {
  /** Gives the path as it really is, links followed, relative to the root ('.' for the root). Throws a Problem. */
  resolve(path: string): Promise<string>;
  /** Reads one file, or gives undefined where there is none. */
  read(path: string): Promise<string | undefined>;
  /**
   * Replaces the content of all files or of none, keeping their modes. Throws a Problem: `workspace/changed` where
   * somebody wrote to one of them after it was read here.
   */
  write(files: readonly SourceFile[]): Promise<void>;
}

/** Container registries, with the credentials and manners that belong to each. */
export interface Registry {
  /**
   * Lists the tags of a repository page by page, in the registry's own order, duplicates possible. Ends only when the
   * list is complete: anything less throws a Problem (`registry/…`, `credentials/…`).
   */
  tags(repository: ImageRepository): AsyncIterable<readonly string[]>;
  /** Reads the digest that a tag points at (of the index, for an image of several platforms). Throws a Problem. */
  digest(repository: ImageRepository, tag: Tag): Promise<Digest>;
  /**
   * Asks since when a tag points at a digest; undefined where the registry keeps no such time, none that a publisher
   * could not set, or does not tell us. Throws a Problem where the registry cannot be asked for anything at all.
   */
  pushed(repository: ImageRepository, tag: Tag, digest: Digest): Promise<Instant | undefined>;
  /** Reads what an image says of its own making; nothing, for what is no container image. Throws a Problem. */
  labels(repository: ImageRepository, reference: Tag | Digest): Promise<ImageLabels>;
  /** Lists the platforms that an image is made for: `linux/amd64`, `linux/arm/v7`. Throws a Problem. */
  platforms(repository: ImageRepository, reference: Tag | Digest): Promise<readonly string[]>;
}

/**
 * A text that outlives the run, for what was seen of registries. It may be lost at any time. Throws Problems
 * (`github/…`, `workspace/…`, `memory/…`).
 */
export interface Memory {
  /** Where it is kept, for messages: `refs/image-automation/memory of "org/repo"`. */
  readonly place: string;
  load(): Promise<Kept>;
  /** Puts a text in place of what was loaded; false, and nothing is done, where another run was faster. */
  save(text: string, over: Kept): Promise<boolean>;
}

export interface Kept {
  /** undefined: nothing was ever kept. */
  readonly text: string | undefined;
  /** Tells this text from every other that was kept there. */
  readonly version: string;
}

/** A file that a shard handed on. */
export interface ResultFile {
  /** As it was found, for messages. */
  readonly name: string;
  readonly text: string;
  /** Of its bytes. */
  readonly digest: Digest;
}

/** What the jobs of one scan share besides the repository. Throws Problems (`shards/…`, `workspace/…`). */
export interface ShardFiles {
  /** Names the commit that is checked out; undefined where there is none. */
  commit(): Promise<Sha | undefined>;
  /** Reads the files of results (`*.jsonl`) that these files and directories hold. */
  read(places: readonly string[]): Promise<readonly ResultFile[]>;
  /** Writes a file of results, and gives its digest. */
  write(file: string, text: string): Promise<Digest>;
}

/** Runs `kustomize build` or `kubectl kustomize` on a directory of the workspace. Throws a Problem (`kustomize/…`). */
export interface Kustomize {
  build(directory: string): Promise<string>;
}

/** Tells a person what is going on while it goes on; the report tells the rest. */
export interface Progress {
  group(title: string): void;
  endGroup(): void;
  info(line: string): void;
}

/** The files of a branch's newest commit, read from wherever the same bytes are nearest. Throws Problems. */
export interface Snapshot extends Source {
  readonly head: Head;
  /** undefined: there is no such file. */
  modeOf(path: string): FileMode | undefined;
  /** Names the tree that results when files, by their paths, get these texts. */
  treeWith(texts: ReadonlyMap<string, string>): Sha;
}

/** A file with its new text, and the mode that it keeps. */
export interface ChangedFile extends SourceFile {
  readonly mode: FileMode;
}

export interface NewCommit {
  readonly onto: Head;
  readonly message: string;
  readonly files: readonly ChangedFile[];
  /** The tree that the commit must have: a server that makes another is not believed. */
  readonly tree: Sha;
}

export interface Committed {
  readonly head: Head;
  readonly verified: boolean;
}

export interface PullRequestRef {
  /** The name that GraphQL knows it by. */
  readonly id: string;
  readonly number: number;
  readonly url: string;
}

/**
 * The repository on the server. What cannot be done throws a Problem (`github/…`); `publish/branch-moved` where a
 * branch is not what it was said to be, `github/unavailable` where it is not known whether a write was done.
 */
export interface Forge {
  readonly hash: ObjectHash;
  /** Reads, at one moment, all that a decision about a branch rests on. */
  look(where: Where): Promise<Standing>;
  /** Says what will be looked at, so that a question that comes before can bring it along. */
  expect(where: Where): void;
  /** Gives, once, what was brought along for this place: as it stood when the run began. */
  foreseen(where: Where): Standing | undefined;
  /** The commits that one has and the other has not, newest first. */
  ahead(base: Sha, head: Sha): Promise<readonly CommitSummary[]>;
  snapshot(head: Head): Promise<Snapshot>;
  /** Adds a commit to a branch, signed by the server. The message must divide into headline and body. */
  commitOnBranch(commit: NewCommit): Promise<Committed>;
  /** Makes a commit that no branch has yet. */
  createCommit(commit: NewCommit, authorship: Authorship): Promise<Committed>;
  /** Moves a branch that is at `from` (undefined: that does not exist) to a commit; `rewrite`: backwards too. */
  moveBranch(branch: string, from: Sha | undefined, to: Sha, rewrite: boolean): Promise<void>;
  deleteBranch(branch: string, from: Sha): Promise<void>;
  /** Throws `github/already-exists` where the branch has one. */
  openPullRequest(request: NewPullRequest): Promise<OpenedPullRequest>;
  updatePullRequest(number: number, change: PullRequestChange): Promise<void>;
  /** Sets labels and people; what cannot be set is given back, and the rest is done all the same. */
  dress(pull: PullRequestRef, dress: Dress): Promise<readonly Problem[]>;
}

export interface Where {
  readonly base: string;
  /** The branch of a pull request; undefined: none is wanted, and none is looked for. */
  readonly branch: string | undefined;
  /** Whether other pull requests to the base matter too. */
  readonly siblings: boolean;
  readonly mirror: string | undefined;
  /** How many commits of each branch are shown. */
  readonly depth: number;
}

export interface NewPullRequest {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
}

export interface OpenedPullRequest extends PullRequestRef {
  /** What the server would not have, and was left out. */
  readonly problems: readonly Problem[];
}

export interface PullRequestChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'closed';
}

/** What the branches of environments were, commit by commit: on the server, or in the clone on this machine. */
export interface History {
  /**
   * Lists all that can be reached from a branch, by date, newest first, page by page, for as long as pages are asked
   * for. `content` names what stands at the paths (the whole tree, without any). Throws `environment/branch-missing`.
   */
  commits(branch: string, paths: readonly string[]): AsyncIterable<readonly ListedCommit[]>;
  /** Lists where a branch was moved to, newest first; undefined where nothing but its commits tells. Throws a Problem. */
  moves(branch: string): AsyncIterable<readonly BranchMove[]> | undefined;
  /** Tells whether the files of a commit are at hand, so that no server need be asked for them. */
  isNear(commit: Pick<ListedCommit, 'tree'>): Promise<boolean>;
  /** Shows the files of a commit of a branch. */
  sourceAt(branch: string, commit: Pick<ListedCommit, 'commit' | 'tree'>): Promise<Source>;
}

/** What others say of commits, and what this program says of them. */
export interface SignalBoard {
  /** Reads the kinds that are asked for. A kind that cannot be read is undefined, and a problem says why. */
  read(
    commit: Sha,
    kinds: readonly SignalKind[],
  ): Promise<{ readonly signals: Signals; readonly problems: readonly Problem[] }>;
  /** Sets commit statuses, but those that stand there already; gives back what could not be set. */
  post(commit: Sha, statuses: readonly CommitStatus[]): Promise<readonly Problem[]>;
}

export interface CommitStatus {
  readonly context: string;
  readonly state: 'success' | 'failure' | 'pending';
  /** At most 140 characters. */
  readonly description: string;
}
