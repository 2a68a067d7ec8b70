import type { Tag } from '../../core/image/tag.ts';

const chunkSize = 1 << 16;
/** Most lists are short: the first chunk begins as small as this. */
const firstRoom = 1 << 10;
const fewestSlots = 1024;

/**
 * A set of tags that takes little more room than their letters do: for a million short ones 20 MB at most, where a Set
 * of strings takes 100. It compares whole tags, so none is ever taken for another.
 */
export class TagSet {
  /** Tags one after the other, each behind a byte with its length, to the first zero; none goes over a chunk's end. */
  readonly #chunks: Uint8Array[] = [];
  #end = chunkSize;
  #size = 0;
  /** While each tag is greater than the one before, as in most registries' lists, there is nothing to look up. */
  #greatest = '';
  /** Where tags stand, plus one; 0 is free. A tag is in the slot of its hash, or behind it before any free one. */
  #slots: Uint32Array | undefined;

  get size(): number {
    return this.#size;
  }

  /** Adds a tag, and tells whether it was new. */
  add(tag: Tag): boolean {
    const isGreater = this.#slots === undefined && tag > this.#greatest;
    if (isGreater) {
      this.#greatest = tag;
      this.#write(tag);
    } else if (!this.#fit(tag)) return false;
    this.#size += 1;
    return true;
  }

  /** Puts a tag into its slot, unless it is there. */
  #fit(tag: Tag): boolean {
    const slots = this.#slotsWithRoom();
    const place = this.#write(tag);
    const slot = this.#slotFor(place, slots);
    if (slots[slot] === 0) {
      slots[slot] = place + 1;
      return true;
    }
    this.#end -= 1 + tag.length;
    return false;
  }

  /** Tags are ASCII: a letter is a byte. */
  #write(tag: Tag): number {
    const bytes = this.#chunkFor(tag);
    const chunk = this.#chunks.length - 1;
    const at = this.#end;
    bytes[at] = tag.length;
    for (let index = 0; index < tag.length; index += 1) bytes[at + 1 + index] = tag.charCodeAt(index);
    this.#end = at + 1 + tag.length;
    bytes[this.#end] = 0;
    return chunk * chunkSize + at;
  }

  /** The last chunk, with room for a tag. */
  #chunkFor({ length }: Tag): Uint8Array {
    const last = this.#chunks.at(-1);
    const end = this.#end + 1 + length;
    if (last !== undefined && end <= last.length) return last;
    if (last !== undefined && end <= chunkSize) return this.#grow(last);
    const chunk = new Uint8Array(last === undefined ? firstRoom : chunkSize);
    this.#chunks.push(chunk);
    this.#end = 0;
    return chunk;
  }

  #grow(small: Uint8Array): Uint8Array {
    const larger = new Uint8Array(Math.min(chunkSize, small.length * 4));
    larger.set(small);
    this.#chunks[this.#chunks.length - 1] = larger;
    return larger;
  }

  #slotsWithRoom(): Uint32Array {
    if (this.#slots !== undefined && this.#size * 2 < this.#slots.length) return this.#slots;
    let count = fewestSlots;
    while (count < this.#size * 4) count *= 2;
    const slots = new Uint32Array(count);
    for (const place of this.#places()) slots[this.#slotFor(place, slots)] = place + 1;
    this.#slots = slots;
    return slots;
  }

  *#places(): Generator<number> {
    for (const [index, bytes] of this.#chunks.entries()) {
      for (let at = 0; (bytes[at] ?? 0) > 0; at += 1 + (bytes[at] ?? 0)) yield index * chunkSize + at;
    }
  }

  /** The slot that holds this tag, or the free one that is to hold it. */
  #slotFor(place: number, slots: Uint32Array): number {
    const mask = slots.length - 1;
    let slot = this.#hash(place) & mask;
    for (let other = slots[slot] ?? 0; other > 0 && !this.#isSame(other - 1, place); other = slots[slot] ?? 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #isSame(a: number, b: number): boolean {
    const [one, other] = [this.#chunk(Math.floor(a / chunkSize)), this.#chunk(Math.floor(b / chunkSize))];
    const [from, to] = [a % chunkSize, b % chunkSize];
    const length = one[from] ?? 0;
    for (let index = 0; index <= length; index += 1) if (one[from + index] !== other[to + index]) return false;
    return true;
  }

  /** FNV-1a, with its upper half mixed into the lower, which says where a tag goes. */
  #hash(place: number): number {
    const bytes = this.#chunk(Math.floor(place / chunkSize));
    const from = place % chunkSize;
    let hash = 0x811c9dc5;
    for (let at = from + (bytes[from] ?? 0); at > from; at -= 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
    return hash ^ (hash >>> 15);
  }

  #chunk(index: number): Uint8Array {
    const chunk = this.#chunks[index];
    if (chunk === undefined) throw new RangeError(`there is no chunk ${index}`);
    return chunk;
  }
}
