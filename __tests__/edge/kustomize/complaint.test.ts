import { describe, expect, it } from 'vitest';
import { complaintOf } from '../../../src/edge/kustomize/complaint.ts';

describe('complaintOf', () => {
  it.each([
    ['E1122 16:48:49.429544    8392 run.go:72] "command failed" err="no such file: \\"a\\""\n', 'no such file: "a"'],
    [
      'E1122 16:53:06.128047   10000 run.go:72] "command failed" err=<\n\tyaml: unmarshal errors:\n\t  line 9: mapping key "dup" already defined at line 8\n >\n',
      'yaml: unmarshal errors: line 9: mapping key "dup" already defined at line 8',
    ],
    [
      'Error: accumulating resources: /work/repo/apps/x.yaml: no such file',
      'accumulating resources: apps/x.yaml: no such file',
    ],
    [
      "unable to find one of 'kustomization.yaml' in directory '/work/repo'",
      "unable to find one of 'kustomization.yaml' in directory '.'",
    ],
    ["# Warning: 'commonLabels' is deprecated.\n\nError: bad", 'bad'],
    ['1\n2\n3\n4\n5\n6\n7\n', '1 2 3 4 5'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(complaintOf(text, '/work/repo')).toBe(expected);
  });

  it('is short, whatever was said', () => {
    expect(complaintOf('x'.repeat(100_000), '/r').length).toBe(1000);
  });
});
