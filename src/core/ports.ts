import type { ImageRepository } from './flux/objects.ts';
import type { Digest } from './image/digest.ts';
import type { Tag } from './image/tag.ts';
import type { Problem } from './problem/problem.ts';

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
}

/** The checked-out repository. Nothing outside its root is read or written, whatever a path, link or `..` says. */
export interface Workspace extends Source {
  /** Gives the path as it really is, links followed, relative to the root ('.' for the root). Throws a Problem. */
  resolve(path: string): Promise<string>;
  /** Reads one file, or gives undefined where there is none. */
  read(path: string): Promise<string | undefined>;
  /** Replaces the content of files, each whole or not at all, keeping their modes. */
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
