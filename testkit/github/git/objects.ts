import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

export type ObjectKind = 'blob' | 'tree' | 'commit' | 'tag';

export interface GitObject {
  readonly kind: ObjectKind;
  readonly data: Buffer;
}

export const zeroOid = '0'.repeat(40);

/**
 * The objects of one repository, as git keeps them: loose, zlib-deflated, under `objects/`. Read and written here
 * rather than by a child process, since a property test makes thousands of them.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
export class Objects {
  private directories: readonly string[];
  private readonly seen = new Map<string, GitObject>();

  constructor(directory: string) {
    this.directories = [directory];
  }

  /** Lets some work read the objects of a push that is under way, which git keeps apart until it is accepted. */
  borrowing<T>(quarantine: string, work: () => T): T {
    const [own, known] = [this.directories, new Set(this.seen.keys())];
    this.directories = [...own, quarantine];
    try {
      return work();
    } finally {
      this.directories = own;
      for (const oid of this.seen.keys()) if (!known.has(oid)) this.seen.delete(oid);
    }
  }

  write(kind: ObjectKind, data: Buffer | string): string {
    const body = typeof data === 'string' ? Buffer.from(data) : data;
    const raw = Buffer.concat([Buffer.from(`${kind} ${body.length}\0`), body]);
    const oid = createHash('sha1').update(raw).digest('hex');
    if (this.seen.has(oid)) return oid;
    this.seen.set(oid, { kind, data: body });
    const [directory = ''] = this.directories;
    const file = join(directory, oid.slice(0, 2), oid.slice(2));
    if (existsSync(file)) return oid;
    mkdirSync(join(directory, oid.slice(0, 2)), { recursive: true });
    writeFileSync(file, deflateSync(raw, { level: 1 }), { mode: 0o444 });
    return oid;
  }

  read(oid: string): GitObject | undefined {
    if (!/^[0-9a-f]{40}$/.test(oid)) return undefined;
    const known = this.seen.get(oid);
    if (known !== undefined) return known;
    const found = this.readLoose(oid) ?? this.readPacked(oid);
    if (found !== undefined) this.seen.set(oid, found);
    return found;
  }

  /** Reads an object that must be there: a reference to it has been checked before. */
  expect(oid: string, kind: ObjectKind): Buffer {
    const found = this.read(oid);
    if (found?.kind !== kind) throw new Error(`The repository has no ${kind} ${oid}`);
    return found.data;
  }

  has(oid: string, kind: ObjectKind): boolean {
    return this.read(oid)?.kind === kind;
  }

  private readLoose(oid: string): GitObject | undefined {
    const file = this.directories.map((at) => join(at, oid.slice(0, 2), oid.slice(2))).find((at) => existsSync(at));
    return file === undefined ? undefined : parsed(inflateSync(readFileSync(file)));
  }

  /** Asks git itself; only a repository that somebody has packed comes here. */
  private readPacked(oid: string): GitObject | undefined {
    const [directory = ''] = this.directories;
    if (!existsSync(join(directory, 'pack'))) return undefined;
    const answer = execFileSync('git', ['--git-dir', join(directory, '..'), 'cat-file', '--batch'], {
      input: `${oid}\n`,
      maxBuffer: 1 << 30,
    });
    const end = answer.indexOf(10);
    const [, kind, size] = answer.subarray(0, end).toString().split(' ');
    if (size === undefined) return undefined;
    return { kind: kindOf(kind), data: answer.subarray(end + 1, end + 1 + Number(size)) };
  }
}

function parsed(raw: Buffer): GitObject {
  const end = raw.indexOf(0);
  const [kind] = raw.subarray(0, end).toString().split(' ');
  return { kind: kindOf(kind), data: raw.subarray(end + 1) };
}

function kindOf(text: string | undefined): ObjectKind {
  if (text === 'blob' || text === 'tree' || text === 'commit' || text === 'tag') return text;
  throw new Error(`Not a kind of git object: ${String(text)}`);
}
