import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { RefStore, RefUpdate } from './ref-store.ts';

/**
 * References as loose files under `refs/`, changed by git's own protocol (a `.lock` beside each, the old value checked
 * under the lock, then a rename), so that a `git push` at the same time meets the same locks. Nothing packs them.
 */
export class DiskRefs implements RefStore {
  private readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  read(name: string): string | undefined {
    try {
      return readFileSync(join(this.directory, name), 'utf8').trim();
    } catch {
      return undefined;
    }
  }

  all(): ReadonlyMap<string, string> {
    const names = this.names('refs').filter((name) => !name.endsWith('.lock'));
    return new Map(
      names.flatMap((name) => {
        const oid = this.read(name);
        return oid === undefined ? [] : [[name, oid] as const];
      }),
    );
  }

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

  private names(under: string): string[] {
    const at = join(this.directory, under);
    if (!existsSync(at)) return [];
    return readdirSync(at, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? this.names(`${under}/${entry.name}`) : [`${under}/${entry.name}`],
    );
  }
}
