import type { Instant } from '../environments/instant.ts';
import { parseDigest, type Digest } from '../image/digest.ts';
import { parseTag, type Tag } from '../image/tag.ts';
import { imageLabels, type ImageLabels } from '../registry/image-labels.ts';
import { isRecord } from '../text/json.ts';
import { isInstant } from './plan.ts';

/** What can be asked of a registry, and what it answers. */
export interface Facts {
  readonly tags: readonly Tag[];
  readonly digest: Digest;
  /** null: the registry does not tell. */
  readonly pushed: Instant | null;
  readonly labels: ImageLabels;
  readonly platforms: readonly string[];
}

export type FactKind = keyof Facts;

/** What `src/edge/registry/tag-pages.ts` lets through. */
const mostTags = 1_100_000;
const mostPlatforms = 1000;

type Readers = { readonly [K in FactKind]: (value: unknown) => Facts[K] | undefined };

/** A file of results is a stranger's word: an answer that no registry could have led to is none. */
const readers: Readers = {
  tags: (value) => allOf(value, mostTags, parseTag),
  digest: (value) => (typeof value === 'string' ? parseDigest(value) : undefined),
  pushed: (value) => (value === null || isInstant(value) ? value : undefined),
  labels: labelsOf,
  platforms: (value) => allOf(value, mostPlatforms, platformIn),
};

/** Tells whether a text is the name of a question. `'tags' → true`, `'toString' → false` */
export function isFactKind(text: unknown): text is FactKind {
  return typeof text === 'string' && Object.hasOwn(readers, text);
}

/** Reads an answer to a question; undefined where it is none. `('tags', ['1.0', 'a b']) → undefined` */
export function readFact<K extends FactKind>(kind: K, value: unknown): Facts[K] | undefined {
  return readers[kind](value);
}

function allOf<T>(value: unknown, most: number, read: (text: string) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const found: T[] = [];
  for (const one of value) {
    const item = typeof one === 'string' ? read(one) : undefined;
    if (item === undefined) return undefined;
    found.push(item);
  }
  return found;
}

function platformIn(text: string): string | undefined {
  return text.length <= 200 && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text) ? text : undefined;
}

/** Through the same sieve as the labels of an image, which lets no line break or overlong text pass. */
function labelsOf(value: unknown): ImageLabels | undefined {
  if (!isRecord(value)) return undefined;
  const name = 'org.opencontainers.image.';
  const texts = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return imageLabels([Object.fromEntries(texts.map(([key, text]) => [`${name}${key}`, text]))], undefined);
}
