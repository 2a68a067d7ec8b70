import type { Texts } from './manifest.ts';

/** What an image says of its own making (image-spec, annotations.md). Written by strangers, on one line each. */
export interface ImageLabels {
  readonly source: string | undefined;
  readonly revision: string | undefined;
  readonly version: string | undefined;
  /** RFC 3339. */
  readonly created: string | undefined;
}

const longest = 2048;

/**
 * Reads an image's labels from the places that may hold them, the weakest first, and the date of its config, which
 * stands in for a missing one.
 *
 *     ([{ 'org.opencontainers.image.version': '1' }, { 'org.opencontainers.image.version': '2' }], undefined)  →  version '2'
 */
export function imageLabels(places: readonly Texts[], configCreated: string | undefined): ImageLabels {
  const all = new Map(places.flatMap((place) => Object.entries(place)));
  const read = (name: string): string | undefined => tame(all.get(`org.opencontainers.image.${name}`));
  return {
    source: read('source') ?? tame(all.get('org.label-schema.vcs-url')),
    revision: read('revision') ?? tame(all.get('org.label-schema.vcs-ref')),
    version: read('version'),
    created: real(read('created')) ?? real(configCreated),
  };
}

/** A label of several lines or of control characters is no name, and could forge a line of what it is quoted in. */
function tame(value: string | undefined): string | undefined {
  const text = value?.trim() ?? '';
  return text === '' || text.length > longest || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text) ? undefined : text;
}

/** Reproducible builds (ko, jib, bazel, nix) write the epoch of Unix, of DOS, or year 1: that is no date. */
function real(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}-\d\d-\d\dT/.test(date) && date.slice(0, 10) > '1980-01-02' ? date : undefined;
}
