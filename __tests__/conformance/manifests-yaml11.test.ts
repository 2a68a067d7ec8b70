import { describe, expect, it } from 'vitest';
import { isYaml11NonString } from '../../src/core/manifests/yaml11.ts';
import { rowsOf } from './manifests-rows.ts';

const rows = rowsOf('yaml11-nonstring.jsonl') as readonly { readonly v: string; readonly nonString: boolean }[];

describe('plain scalars that YAML 1.1 does not read as strings', () => {
  it('have all the rows', () => {
    expect(rows).toHaveLength(95);
  });

  it.each(rows)('$v', ({ v, nonString }) => {
    expect(isYaml11NonString(v)).toBe(nonString);
  });
});
