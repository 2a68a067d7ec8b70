import { createHash } from 'node:crypto';
import { parseSha, type Sha } from '../../../src/core/git/sha.ts';
import { sourceOf } from '../../../src/core/change/source.ts';
import type { Committed, Forge, NewCommit } from '../../../src/core/ports.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import type { BranchStanding, CommitSummary, Head, PullRequest } from '../../../src/core/publication/standing.ts';
import { gitHash } from '../../../src/edge/github/hash.ts';

type Files = Readonly<Record<string, string>>;
const bot = { name: 'github-actions[bot]', email: '1+github-actions[bot]@users.noreply.github.com' };
const webFlow = { name: 'GitHub', email: 'noreply@github.com' };

interface Commit extends CommitSummary {
  readonly files: Files;
}

/**
 * A repository in memory that keeps the promises of the port and nothing more: for races by the thousand. What GitHub
 * itself does with the same requests is tried on the stand-in.
 */
export class MemoryRepository {
  readonly pulls: PullRequest[] = [];
  private readonly commits = new Map<Sha, Commit>();
  private readonly heads = new Map<string, Sha>();

  constructor(files: Files) {
    this.heads.set('main', this.add({ files, parents: [], message: 'Begin', who: 'maintainer' }).commit);
  }

  branches(): readonly string[] {
    return [...this.heads.keys()].sort();
  }

  files(ref: string): Files {
    return this.commit(ref).files;
  }

  log(ref: string): readonly { readonly sha: string; readonly message: string }[] {
    return this.ancestors(this.commit(ref).commit).map(({ commit, message }) => ({ sha: commit, message }));
  }

  get pullRequests(): readonly { readonly number: number; readonly head: string; readonly state: string }[] {
    return this.pulls.map(({ number, branch, state }) => ({ number, head: branch, state }));
  }

  pushAs(login: string, branch: string, changed: Files): string {
    const parent = this.commit(branch);
    const files = { ...parent.files, ...changed };
    const { commit } = this.add({ files, parents: [parent.commit], message: `Change by ${login}`, who: login });
    this.move(branch, commit);
    return commit;
  }

  /** A run's view of it: every call waits for its turn, and is then done in one go. */
  forge(turn: () => Promise<void>): Forge {
    const after = async <T>(work: () => T): Promise<T> => {
      await turn();
      return work();
    };
    return {
      hash: gitHash,
      look: ({ base, branch }) => after(() => this.look(base, branch)),
      expect: () => undefined,
      foreseen: () => undefined,
      ahead: (base, head) => after(() => this.ahead(base, head)),
      snapshot: (head) => after(() => this.snapshot(head)),
      commitOnBranch: (commit) => after(() => this.commitOnBranch(commit)),
      createCommit: (commit) => after(() => this.create(commit)),
      moveBranch: (branch, from, to, rewrite) =>
        after(() => {
          this.lease(branch, from, to, rewrite);
        }),
      deleteBranch: (branch, from) =>
        after(() => {
          this.lease(branch, from, undefined, true);
        }),
      openPullRequest: (request) => after(() => this.open(request)),
      updatePullRequest: (number, change) =>
        after(() => {
          this.update(number, change);
        }),
      dress: () => after(() => []),
    };
  }

  private look(base: string, branch: string | undefined): Awaited<ReturnType<Forge['look']>> {
    const mine = this.pulls.filter((pull) => pull.branch === branch).reverse();
    return {
      repository: { name: 'o/r', url: '', archived: false, mayPush: undefined, viewer: bot.name },
      base: this.standing(base),
      branch: branch === undefined ? undefined : this.standing(branch),
      open: mine.filter(({ state }) => state === 'open'),
      closed: mine.filter(({ state }) => state !== 'open'),
      siblings: [],
      mirror: undefined,
    };
  }

  private standing(branch: string): BranchStanding | undefined {
    const sha = this.heads.get(branch);
    if (sha === undefined) return undefined;
    const history = this.ancestors(sha);
    return { head: { branch, commit: sha, tree: this.commit(sha).tree }, history };
  }

  private ahead(base: Sha, head: Sha): readonly Commit[] {
    const known = new Set(this.ancestors(base).map(({ commit }) => commit));
    return this.ancestors(head).filter(({ commit }) => !known.has(commit));
  }

  private snapshot(head: Head): Awaited<ReturnType<Forge['snapshot']>> {
    const { files } = this.commit(head.commit);
    const entries = Object.entries(files).map(([path, text]) => ({ path, text }));
    return {
      ...sourceOf(entries),
      head,
      modeOf: (path) => (path in files ? '100644' : undefined),
      treeWith: (texts) => treeOf({ ...files, ...Object.fromEntries(texts) }),
    };
  }

  private commitOnBranch(commit: NewCommit): Committed {
    if (this.heads.get(commit.onto.branch) !== commit.onto.commit) throw moved();
    const made = this.create(commit);
    this.move(commit.onto.branch, made.head.commit);
    return made;
  }

  private create({ onto, files, message }: NewCommit): Committed {
    const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]));
    const all = { ...this.commit(onto.commit).files, ...texts };
    const { commit, tree } = this.add({ files: all, parents: [onto.commit], message, who: undefined });
    return { head: { branch: onto.branch, commit, tree }, verified: true };
  }

  private lease(branch: string, from: Sha | undefined, to: Sha | undefined, rewrite: boolean): void {
    if (this.heads.get(branch) !== from) throw moved();
    const follows = from === undefined || to === undefined || this.ancestors(to).some(({ commit }) => commit === from);
    if (!rewrite && !follows) throw new Problem('github/refused', 'Update is not a fast forward');
    this.move(branch, to);
  }

  /** A pull request follows its branch, and is closed when that goes or has nothing left to merge. */
  private move(branch: string, to: Sha | undefined): void {
    if (to === undefined) this.heads.delete(branch);
    else this.heads.set(branch, to);
    const main = this.ancestors(this.heads.get('main')!).map(({ commit }) => commit);
    this.pulls.forEach((pull, at) => {
      if (pull.branch !== branch || pull.state !== 'open') return;
      const state = to === undefined || main.includes(to) ? 'closed' : 'open';
      this.pulls[at] = { ...pull, state, head: to ?? pull.head };
    });
  }

  private open(request: Parameters<Forge['openPullRequest']>[0]): Awaited<ReturnType<Forge['openPullRequest']>> {
    const { branch, base, title, body } = request;
    const exists = this.pulls.some((pull) => pull.branch === branch && pull.state === 'open');
    if (exists) throw new Problem('github/already-exists', `A pull request already exists for o:${branch}.`);
    const head = this.heads.get(branch);
    if (head === undefined) throw new Problem('github/refused', 'Validation Failed');
    const number = this.pulls.length + 1;
    this.pulls.push({ id: String(number), number, url: '', title, body, state: 'open', base, head, branch });
    return { id: String(number), number, url: '', problems: [] };
  }

  private update(number: number, change: Parameters<Forge['updatePullRequest']>[1]): void {
    this.pulls[number - 1] = { ...this.pulls[number - 1]!, ...change };
  }

  private add(made: {
    readonly files: Files;
    readonly parents: readonly Sha[];
    readonly message: string;
    readonly who: string | undefined;
  }): Commit {
    const { files, parents, message, who } = made;
    const tree = treeOf(files);
    const person = { name: who ?? '', email: `${who ?? ''}@example.com` };
    const people = who === undefined ? { author: bot, committer: webFlow } : { author: person, committer: person };
    const sha = shaOf([tree, parents, message, who, this.commits.size]);
    const commit = { commit: sha, tree, parents, ...people, message, verified: who === undefined, files };
    this.commits.set(sha, commit);
    return commit;
  }

  private ancestors(sha: Sha): readonly Commit[] {
    const found: Commit[] = [];
    for (let at: Sha | undefined = sha; at !== undefined; at = found.at(-1)?.parents[0]) found.push(this.commit(at));
    return found;
  }

  private commit(ref: string): Commit {
    return this.commits.get(this.heads.get(ref) ?? parseSha(ref)!)!;
  }
}

function moved(): Problem {
  return new Problem('publish/branch-moved', 'it has moved');
}

function treeOf(files: Files): Sha {
  return shaOf(Object.entries(files).sort());
}

function shaOf(value: unknown): Sha {
  return parseSha(createHash('sha1').update(JSON.stringify(value)).digest('hex'))!;
}
