import { DiskRefs } from './disk-refs.ts';
import type { RefStore, RefUpdate } from './ref-store.ts';

class MemoryRefs implements RefStore {
  private readonly values = new Map<string, string>();

  read(name: string): string | undefined {
    return this.values.get(name);
  }

  all(): ReadonlyMap<string, string> {
    return this.values;
  }

  update(updates: readonly RefUpdate[]): RefUpdate | undefined {
    const stale = updates.find(({ name, before }) => (this.values.get(name) ?? null) !== before);
    if (stale !== undefined) return stale;
    for (const { name, after } of updates) {
      if (after === null) this.values.delete(name);
      else this.values.set(name, after);
    }
    return undefined;
  }
}

/** The references of one repository. */
export class Refs {
  private store: RefStore = new MemoryRefs();

  read(name: string): string | undefined {
    return this.store.read(name);
  }

  /** All references under a prefix such as `refs/heads/`, in the order of their names. */
  list(prefix = 'refs/'): ReadonlyMap<string, string> {
    const found = [...this.store.all()].filter(([name]) => name.startsWith(prefix));
    return new Map(found.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** A reference that stands in the way of this name: `a/b` and `a/b/c` cannot both be files. */
  obstacleTo(name: string): string | undefined {
    const names = [...this.store.all().keys()];
    return names.find((other) => other.startsWith(`${name}/`) || name.startsWith(`${other}/`));
  }

  update(updates: readonly RefUpdate[]): RefUpdate | undefined {
    return this.store.update(updates);
  }

  moveTo(directory: string): void {
    const disk = new DiskRefs(directory);
    disk.update([...this.store.all()].map(([name, after]) => ({ name, before: null, after })));
    this.store = disk;
  }
}

/** https://git-scm.com/docs/git-check-ref-format, for a full name such as `refs/heads/main`. */
export function isRefName(name: string): boolean {
  const parts = name.split('/');
  return (
    parts.length >= 2 &&
    !/[^!-~\u0080-\u{10ffff}]|[~^:?*[\\]|\.\.|@\{/u.test(name) &&
    parts.every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock')) &&
    !name.endsWith('.')
  );
}
