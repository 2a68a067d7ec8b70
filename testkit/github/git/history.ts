import { readCommit, type Commit } from './commits.ts';
import type { Objects } from './objects.ts';

/** Questions about the graph of commits. Commits never change, so each is parsed once. */
export class History {
  private readonly objects: Objects;
  private readonly parsed = new Map<string, Commit>();

  constructor(objects: Objects) {
    this.objects = objects;
  }

  commit(oid: string): Commit {
    const known = this.parsed.get(oid);
    if (known !== undefined) return known;
    const commit = readCommit(this.objects, oid);
    this.parsed.set(oid, commit);
    return commit;
  }

  /** All commits that can be reached from these, themselves included, but not those that `until` holds. */
  reachable(from: readonly string[], until: ReadonlySet<string> = new Set()): Set<string> {
    const found = new Set<string>();
    const queue = from.filter((oid) => !until.has(oid));
    for (let oid = queue.pop(); oid !== undefined; oid = queue.pop()) {
      if (found.has(oid)) continue;
      found.add(oid);
      queue.push(...this.commit(oid).parents.filter((parent) => !until.has(parent)));
    }
    return found;
  }

  /** Whether one can be reached from the other; a commit is its own ancestor. */
  isAncestor(ancestor: string, of: string): boolean {
    return this.reachable([of]).has(ancestor);
  }

  /** The newest commit that both descend from. */
  mergeBase(one: string, other: string): string | undefined {
    const ours = this.reachable([one]);
    const common = [...this.reachable([other])].filter((oid) => ours.has(oid));
    const older = this.reachable(common.flatMap((oid) => this.commit(oid).parents));
    return common.find((oid) => !older.has(oid));
  }

  /** What `git log base..head` lists: newest first, and never a parent before its child. */
  between(base: string | undefined, head: string): readonly Commit[] {
    const known = base === undefined ? new Set<string>() : this.reachable([base]);
    const wanted = this.reachable([head], known);
    const children = this.childrenOf(wanted);
    const ready = [...wanted].filter((oid) => oid === head).map((oid) => this.commit(oid));
    const log: Commit[] = [];
    for (let next = takeNewest(ready); next !== undefined; next = takeNewest(ready)) {
      log.push(next);
      for (const parent of next.parents.filter((oid) => wanted.has(oid))) {
        const left = (children.get(parent) ?? 0) - 1;
        children.set(parent, left);
        if (left === 0) ready.push(this.commit(parent));
      }
    }
    return log;
  }

  private childrenOf(oids: ReadonlySet<string>): Map<string, number> {
    const children = new Map<string, number>();
    for (const parent of [...oids].flatMap((oid) => this.commit(oid).parents))
      children.set(parent, (children.get(parent) ?? 0) + 1);
    return children;
  }
}

function takeNewest(commits: Commit[]): Commit | undefined {
  const [first, ...others] = commits;
  if (first === undefined) return undefined;
  const newest = others.reduce(
    (best, commit) => (commit.committer.seconds > best.committer.seconds ? commit : best),
    first,
  );
  commits.splice(commits.indexOf(newest), 1);
  return newest;
}
