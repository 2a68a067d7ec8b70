import { describe, expect, it } from 'vitest';
import { undoOf, applyEdits } from '../../src/core/manifests/apply.ts';
import { readMarkers } from '../../src/core/manifests/markers.ts';
import { byObject, changesOf, rewriteAll, rowsOf, type Change } from './manifests-rows.ts';

interface Row {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly changes?: readonly Change[];
  readonly fluxFiles?: Readonly<Record<string, string>>;
}

const rows = rowsOf('setter-edge-cases.jsonl') as readonly Row[];

/** Rows where we do not do what Flux does, each with the reason; the tests below say what we do instead. */
const deviations: ReadonlyMap<string, string> = new Map([
  ['digest, policy has no digest', 'an empty digest is refused'],
  ['digest none quoted', 'an empty digest is refused'],
  ['$ref long form w/ token elsewhere', 'only $imagepolicy marks a value'],
  ['kind List single doc', 'the items of a List are edited in place, and Flux names no file'],
]);

const followed = rows.filter(({ title }) => !deviations.has(title));
const rowOf = (title: string): Row => rows.find((row) => row.title === title)!;

describe('edge cases, beside what Flux changes', () => {
  it('have all the rows', () => {
    expect(rows).toHaveLength(256);
    expect(followed).toHaveLength(256 - deviations.size);
  });

  it.each(followed)('$title: the same changes', ({ files, changes = [] }) => {
    expect(byObject(changesOf(rewriteAll(files)))).toEqual(byObject(changes));
  });

  it.each(rows)('$title: only marked values differ', ({ files }) => {
    for (const { file, text, edits } of rewriteAll(files)) {
      expect(applyEdits(text, undoOf(edits))).toBe(files[file]);
      expect(text).not.toMatch(/!!(?:int|float|bool|null|timestamp)/);
    }
  });

  it.each(followed)('$title: the values that Flux leaves', ({ files, fluxFiles = {} }) => {
    for (const { file, text } of rewriteAll(files)) {
      const values = (content: string): readonly string[] =>
        readMarkers(file, content).markers.map(({ setter, value }) => `${setter} ${value}`);
      expect(values(text)).toEqual(values(fluxFiles[file] ?? text));
    }
  });
});

describe('where we leave Flux', () => {
  it.each(['digest, policy has no digest', 'digest none quoted'])(
    '%s: nothing is written, and a problem says so',
    (title) => {
      const [rewritten] = rewriteAll(rowOf(title).files);
      expect(rewritten?.edits).toEqual([]);
      expect(rewritten?.problems.map(({ code }) => code)).toEqual(['marker/empty-digest']);
    },
  );

  it('a $ref in long form is no marker', () => {
    const [rewritten] = rewriteAll(rowOf('$ref long form w/ token elsewhere').files);
    expect(rewritten?.edits).toEqual([]);
  });

  it('the items of a List are edited where they stand, and named as Flux names them', () => {
    const { files } = rowOf('kind List single doc');
    const [rewritten] = rewriteAll(files);
    expect(rewritten?.text).toBe(files['a.yaml']?.replace('a:1', 'ghcr.io/acme/app:1.2.3'));
    expect(rewritten?.edits.map(({ object }) => object)).toEqual([
      { apiVersion: '', kind: 'D', namespace: 'n', name: 'x' },
    ]);
  });
});
