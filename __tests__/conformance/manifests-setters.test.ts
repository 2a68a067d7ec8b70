import { describe, expect, it } from 'vitest';
import { byObject, changesOf, rewriteAll, rowsOf, type Change } from './manifests-rows.ts';

interface Row {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly changes: readonly Change[];
  readonly expected: Readonly<Record<string, string>>;
  readonly refusedEmptyDigest: number;
}

const rows = rowsOf('setters.jsonl') as readonly Row[];

describe('the setters, beside what Flux writes', () => {
  it('have all the rows', () => {
    expect(rows).toHaveLength(200);
  });

  it.each(rows)('$title: the same bytes and changes', ({ files, expected, changes, refusedEmptyDigest }) => {
    const rewritten = rewriteAll(files);
    expect(Object.fromEntries(rewritten.map(({ file, text }) => [file, text]))).toEqual(expected);
    expect(byObject(changesOf(rewritten))).toEqual(byObject(changes));
    const refused = rewritten.flatMap(({ problems }) => problems).filter(({ code }) => code === 'marker/empty-digest');
    expect(refused).toHaveLength(refusedEmptyDigest);
  });

  it.each(rows)('$title: a second run has nothing to do', ({ expected }) => {
    expect(rewriteAll(expected).flatMap(({ edits }) => edits)).toEqual([]);
  });
});
