import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTag, type Tag } from '../../../src/core/image/tag.ts';
import { TagSet } from '../../../src/edge/registry/tag-set.ts';

function tagOf(text: string): Tag {
  const tag = parseTag(text);
  if (tag === undefined) throw new Error(`${text} is no tag`);
  return tag;
}

const some = fc.stringMatching(/^[a-c_][a-c._-]{0,3}$/).map(tagOf);
const any = fc.stringMatching(/^\w[\w.-]{0,127}$/).map(tagOf);

test('does as a Set does, whatever comes and in whatever order', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(some, any)), fc.boolean(), (list, inOrder) => {
      const tags = inOrder ? list.toSorted() : list;
      const [set, known] = [new TagSet(), new Set<string>()];
      for (const tag of tags) {
        expect(set.add(tag)).toBe(!known.has(tag));
        known.add(tag);
        expect(set.size).toBe(known.size);
      }
    }),
  );
});

test.each([
  ['in order', (index: number) => index],
  ['backwards', (index: number) => 49_999 - index],
  ['in order at first', (index: number) => (index < 30_000 ? index : 79_999 - index)],
  ['in no order', (index: number) => (index * 7919) % 50_000],
])('grows: 50,000 tags %s', (_, placeOf) => {
  const set = new TagSet();
  const tags = Array.from({ length: 50_000 }, (__, index) => tagOf(`main-${String(placeOf(index)).padStart(40, '0')}`));
  expect(tags.filter((tag) => set.add(tag))).toHaveLength(50_000);
  expect(tags.filter((tag) => set.add(tag))).toEqual([]);
  expect(set.size).toBe(50_000);
});
