/** The tags of one repository, by number. */
export interface TagSource {
  readonly size: number;
  at(index: number): string;
  /** The place of a tag; -1 where it is none of them. */
  indexOf(tag: string): number;
}

export type Order = 'lexical' | 'pushed' | 'shuffled';

/** Tags that were pushed, in the order in which a registry of some kind lists them. */
export function pushedTags(tags: Iterable<string>, order: Order): TagSource {
  const list = [...tags];
  if (order === 'lexical') list.sort();
  // The order of a directory: the same each time, and like no other.
  if (order === 'shuffled') list.sort((a, b) => hash(a) - hash(b));
  const places = new Map(list.map((tag, index) => [tag, index]));
  return { size: list.length, at: (index) => list[index] ?? '', indexOf: (tag) => places.get(tag) ?? -1 };
}

/** Tags that are made when they are asked for: `v0000000` and up, as many as wanted, at no cost. */
export function generatedTags(size: number, prefix = 'v'): TagSource {
  return {
    size,
    at: (index) => `${prefix}${String(index).padStart(7, '0')}`,
    indexOf: (tag) => {
      const index = tag.startsWith(prefix) ? Number(tag.slice(prefix.length)) : -1;
      return Number.isInteger(index) && index < size ? index : -1;
    },
  };
}

function hash(text: string): number {
  let value = 5381;
  for (const character of text) value = (Math.imul(value, 33) ^ (character.codePointAt(0) ?? 0)) >>> 0;
  return value;
}
