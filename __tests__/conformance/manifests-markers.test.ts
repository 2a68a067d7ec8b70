import { describe, expect, it } from 'vitest';
import { readMarkers } from '../../src/core/manifests/markers.ts';
import { rowsOf } from './manifests-rows.ts';

interface Row {
  readonly name: string;
  readonly source: string;
  readonly markers?: readonly {
    readonly Line: number;
    readonly Col: number;
    readonly Value: string;
    readonly Setter: string;
    readonly Style: number;
  }[];
  readonly error?: string;
}

const rows = rowsOf('yaml-markers.jsonl') as readonly Row[];

/** go-yaml's style bits, without that of a tag. */
const styles: Readonly<Record<number, string>> = {
  0: 'plain',
  1: 'plain',
  2: 'double-quoted',
  4: 'single-quoted',
  8: 'block',
  16: 'block',
};

/** Flux opens a file only where it finds the quoted token; the vectors were made without that. */
const opened = (source: string): string => (source.includes('"$imagepolicy"') ? source : `${source}# "$imagepolicy"\n`);

/** go-yaml counts from the anchor or tag of a value, edits from the value itself. */
function behindProperties(source: string, line: number, column: number): { line: number; column: number } {
  const lines = source.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const rest = [lines[line - 1]!.slice(column - 1), ...lines.slice(line)].join('\n');
  const skipped = /^(?:[&!]\S*(?:\s+#.*)?\s+)*/.exec(rest)![0];
  const breaks = skipped.split('\n').length - 1;
  const ahead = skipped.slice(skipped.lastIndexOf('\n') + 1).length;
  return { line: line + breaks, column: breaks === 0 ? column + ahead : ahead + 1 };
}

describe('the marked values of a file', () => {
  it('have all the rows', () => {
    expect(rows).toHaveLength(140);
  });

  it.each(rows)('$name: where Flux finds them', ({ source, markers = [] }) => {
    const found = readMarkers('a.yaml', opened(source)).markers;
    // Flux visits the first of two equal keys twice.
    const wanted = [...new Map(markers.map((marker) => [`${marker.Line}:${marker.Col}`, marker])).values()];
    expect(found.map(({ setter, value, style }) => ({ setter, value, style: style.kind }))).toEqual(
      wanted.map(({ Setter, Value, Style }) => ({ setter: Setter, value: Value, style: styles[Style] })),
    );
    const byteOrderMark = source.startsWith('\ufeff') ? 1 : 0;
    expect(found.map(({ line, column }) => ({ line, column: column - (line === 1 ? byteOrderMark : 0) }))).toEqual(
      wanted.map(({ Line, Col }) => behindProperties(source, Line, Col)),
    );
  });

  it.each(rows.filter(({ error }) => error !== undefined))(
    '$name: none and one problem where Flux skips the file',
    ({ source }) => {
      const { markers, problems } = readMarkers('a.yaml', source);
      expect(markers).toEqual([]);
      expect(problems.map(({ code }) => code)).toEqual([
        expect.stringMatching(/^(?:file\/invalid-yaml|marker\/unreachable)$/),
      ]);
    },
  );

  it.each(rows)('$name: the span holds the source of the value', ({ source }) => {
    for (const { span, source: scalar } of readMarkers('a.yaml', source).markers) {
      expect(source.slice(...span)).toBe(scalar);
    }
  });
});
