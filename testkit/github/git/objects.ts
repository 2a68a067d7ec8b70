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

const packTypes: Readonly<Record<ObjectKind, number>> = { commit: 1, tree: 2, blob: 3, tag: 4 };

/**
 * The objects of one repository. They live in memory, under the names that git gives them, until git itself is to read
 * them; from then on each is written to disk as well. A property test makes thousands, and a file for each would be
 * most of its time. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
export class Objects {
  private readonly known = new Map<string, GitObject>();
  /** `objects/` of the repository and, for a moment, of a push under way; none while all is in memory. */
  private directories: readonly string[] = [];

  write(kind: ObjectKind, data: Buffer | string): string {
    const body = typeof data === 'string' ? Buffer.from(data) : data;
    const raw = Buffer.concat([Buffer.from(`${kind} ${body.length}\0`), body]);
    const oid = createHash('sha1').update(raw).digest('hex');
    if (this.known.has(oid)) return oid;
    this.known.set(oid, { kind, data: body });
    const [directory] = this.directories;
    if (directory !== undefined) writeLoose(directory, oid, raw);
    return oid;
  }

  read(oid: string): GitObject | undefined {
    const known = this.known.get(oid);
    if (known !== undefined || !/^[0-9a-f]{40}$/.test(oid)) return known;
    const found = readLoose(this.directories, oid);
    if (found !== undefined) this.known.set(oid, found);
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

  /** From now on objects go to this directory too; those there are already are given as a pack, for git to index. */
  moveTo(directory: string): Buffer {
    this.directories = [directory];
    return packOf([...this.known.values()]);
  }

  /** Lets some work read the objects of a push that is under way, which git keeps apart until it is accepted. */
  borrowing<T>(quarantine: string, work: () => T): T {
    const [own, before] = [this.directories, new Set(this.known.keys())];
    this.directories = [...own, quarantine];
    try {
      return work();
    } finally {
      this.directories = own;
      for (const oid of this.known.keys()) if (!before.has(oid)) this.known.delete(oid);
    }
  }
}

function writeLoose(directory: string, oid: string, raw: Buffer): void {
  const file = join(directory, oid.slice(0, 2), oid.slice(2));
  if (existsSync(file)) return;
  mkdirSync(join(directory, oid.slice(0, 2)), { recursive: true });
  writeFileSync(file, deflateSync(raw, { level: 1 }), { mode: 0o444 });
}

/** Pushed objects are always loose: the repository's configuration sees to it. */
function readLoose(directories: readonly string[], oid: string): GitObject | undefined {
  const files = directories.map((directory) => join(directory, oid.slice(0, 2), oid.slice(2)));
  const file = files.find((path) => existsSync(path));
  if (file === undefined) return undefined;
  const raw = inflateSync(readFileSync(file));
  const end = raw.indexOf(0);
  const [kind] = raw.subarray(0, end).toString().split(' ');
  return { kind: kindOf(kind), data: raw.subarray(end + 1) };
}

function kindOf(text: string | undefined): ObjectKind {
  if (text === 'blob' || text === 'tree' || text === 'commit' || text === 'tag') return text;
  throw new Error(`Not a kind of git object: ${String(text)}`);
}

/** A pack without deltas. https://git-scm.com/docs/gitformat-pack */
function packOf(objects: readonly GitObject[]): Buffer {
  const head = Buffer.alloc(12);
  head.write('PACK');
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(objects.length, 8);
  const entries = objects.flatMap(({ kind, data }) => [
    entryHead(packTypes[kind], data.length),
    deflateSync(data, { level: 1 }),
  ]);
  const pack = Buffer.concat([head, ...entries]);
  return Buffer.concat([pack, createHash('sha1').update(pack).digest()]);
}

/** Type and size: four bits of the size in the first byte, seven in each that follows. */
function entryHead(type: number, size: number): Buffer {
  const bytes = [(type << 4) | (size & 15)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 128;
    bytes.push(rest & 127);
  }
  return Buffer.from(bytes);
}
