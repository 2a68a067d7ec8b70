import { describe, expect, it } from 'vitest';
import { readMarkers } from '../../src/core/manifests/markers.ts';
import { rowsOf } from './manifests-rows.ts';

/**
 * Documents of our own making, full of comments in every place, with what kyaml v0.21.1 over go.yaml.in/yaml/v3 v3.0.4
 * finds in them.
 */
interface Row {
  readonly source: string;
  readonly markers?: readonly { readonly setter: string; readonly value: string; readonly object: string }[];
  readonly error?: string;
}

const rows = (rowsOf('yaml-comments.jsonl') as readonly Row[]).map((row, index) => ({ index, ...row }));

describe('the comments that go-yaml hangs on values', () => {
  it('have all the rows, most of them with markers', () => {
    expect(rows).toHaveLength(400);
    expect(rows.filter(({ markers = [] }) => markers.length > 0).length).toBeGreaterThan(200);
  });

  it.each(rows)('row $index: the same markers', ({ source, markers = [] }) => {
    const found = readMarkers('a.yaml', source).markers.map(({ setter, value, object }) => ({
      setter,
      value,
      object: `${object.apiVersion} ${object.kind} ${object.namespace}/${object.name}`,
    }));
    const once = [...new Map(markers.map((marker) => [marker.setter, marker])).values()];
    expect(found).toEqual(once.map(({ setter, value, object }) => ({ setter, value, object })));
  });

  it.each(rows)('row $index: every marker is followed or complained about', ({ source }) => {
    const { markers, problems } = readMarkers('a.yaml', source);
    const skipped = problems.some(({ code }) => code === 'file/invalid-yaml');
    const named = source.split(/\$imagepolicy"/).length - 1;
    expect(skipped || markers.length + problems.length === named).toBe(true);
  });
});
