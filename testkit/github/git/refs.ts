import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export interface RefUpdate {
  readonly name: string;
  /** What the reference must point to now; null: it must not exist. */
  readonly before: string | null;
  /** null: it goes. */
  readonly after: string | null;
}

/**
 * The references of one repository: loose files under `refs/`, changed by git's own protocol (a `.lock` beside each,
 * the old value checked under the lock, then a rename), so that a `git push` at the same time meets the same locks.
 */
export class Refs {
  private readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  read(name: string): string | undefined {
    const file = join(this.directory, name);
    try {
      return readFileSync(file, 'utf8').trim();
    } catch {
      return this.packed().get(name);
    }
  }

  /** All references under a prefix such as `refs/heads/`, in the order of their names. */
  list(prefix = 'refs/'): ReadonlyMap<string, string> {
    const found = new Map([...this.packed()].filter(([name]) => name.startsWith(prefix)));
    for (const name of this.looseNames('refs')) {
      if (!name.startsWith(prefix) || name.endsWith('.lock')) continue;
      const oid = this.read(name);
      if (oid !== undefined) found.set(name, oid);
    }
    return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** A reference that stands in the way of this name: `a/b` and `a/b/c` cannot both be files. */
  obstacleTo(name: string): string | undefined {
    const names = [...this.list().keys()];
    return names.find((other) => other.startsWith(`${name}/`) || name.startsWith(`${other}/`));
  }

  /** Does all updates or none. Gives the first that cannot be (its old value is another), or undefined when done. */
  update(updates: readonly RefUpdate[]): RefUpdate | undefined {
    const locked: string[] = [];
    try {
      for (const update of updates) {
        const lock = this.lock(update.name);
        if (lock === undefined) return update;
        locked.push(lock);
      }
      const stale = updates.find(({ name, before }) => (this.read(name) ?? null) !== before);
      if (stale !== undefined) return stale;
      for (const { name, after } of updates) this.apply(name, after);
      return undefined;
    } finally {
      for (const lock of locked) rmSync(lock, { force: true });
      for (const { name } of updates) this.prune(dirname(join(this.directory, name)));
    }
  }

  /** Gives undefined where somebody else holds the lock. */
  private lock(name: string): string | undefined {
    const lock = join(this.directory, `${name}.lock`);
    mkdirSync(dirname(lock), { recursive: true });
    try {
      closeSync(openSync(lock, 'wx'));
      return lock;
    } catch {
      return undefined;
    }
  }

  private apply(name: string, after: string | null): void {
    const file = join(this.directory, name);
    if (after === null) {
      unlinkSync(file);
      return;
    }
    const handle = openSync(`${file}.lock`, 'w');
    writeSync(handle, `${after}\n`);
    closeSync(handle);
    renameSync(`${file}.lock`, file);
  }

  /** Removes directories that hold nothing: they would block a branch of their name. */
  private prune(directory: string): void {
    const keep = ['refs', 'refs/heads', 'refs/tags'].map((path) => join(this.directory, path));
    for (let at = directory; !keep.includes(at); at = dirname(at)) {
      try {
        rmdirSync(at);
      } catch {
        return;
      }
    }
  }

  private looseNames(under: string): string[] {
    const at = join(this.directory, under);
    if (!existsSync(at)) return [];
    return readdirSync(at, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? this.looseNames(`${under}/${entry.name}`) : [`${under}/${entry.name}`],
    );
  }

  private packed(): ReadonlyMap<string, string> {
    const file = join(this.directory, 'packed-refs');
    if (!existsSync(file)) return new Map();
    const lines = readFileSync(file, 'utf8').split('\n');
    return new Map(
      lines.flatMap((line) => (/^[0-9a-f]{40} refs\//.test(line) ? [[line.slice(41), line.slice(0, 40)]] : [])),
    );
  }
}

/** https://git-scm.com/docs/git-check-ref-format, for a full name such as `refs/heads/main`. */
export function isRefName(name: string): boolean {
  const parts = name.split('/');
  return (
    parts.length >= 2 &&
    !/[ ~^:?*[\\]|\.\.|@\{/.test(name) &&
    [...name].every((letter) => letter > ' ' && letter !== '\u007f') &&
    parts.every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock')) &&
    !name.endsWith('.')
  );
}
