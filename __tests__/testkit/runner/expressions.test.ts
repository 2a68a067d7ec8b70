import { describe, expect, it } from 'vitest';
import { fill, holds, type Contexts, type Value } from '../../../testkit/runner/expressions.ts';

const contexts = (failed = false): Contexts => ({
  values: {
    matrix: { number: 2, shard: '2/4 0' },
    needs: { scan: { result: 'skipped', outputs: { 'shard-1': 'x' } } },
  },
  status: { cancelled: false, failed },
});

describe('fill', () => {
  it.each<[string, Value]>([
    ['scan-${{ matrix.number }}', 'scan-2'],
    ['${{ matrix.number }}', 2],
    ["${{ matrix.number == 1 && 'a' || '' }}", ''],
    ["${{ matrix.number == 2 && 'a' || '' }}", 'a'],
    ["${{ matrix.number == '2' }}", true],
    ["${{ needs.scan.outputs.shard-2 || 'none' }}", 'none'],
    ['${{ toJSON(needs.scan.outputs) }}', '{\n  "shard-1": "x"\n}'],
    ["${{ fromJSON('[1]') }}", [1]],
    ["${{ 'it''s' }}", "it's"],
    ['${{ !(matrix.number != 2) }}', true],
  ])('%s → %j', (text, expected) => {
    expect(fill(text, contexts())).toEqual(expected);
  });

  it.each(['${{ secrets.X }}', '${{ matrix.number + 1 }}', '${{ nothing() }}', '${{ a b }}', '${{ (1 }}'])(
    'refuses %s',
    (text) => {
      expect(() => fill(text, contexts())).toThrow();
    },
  );
});

describe('holds', () => {
  it.each<[string | undefined, boolean, boolean]>([
    [undefined, false, true],
    [undefined, true, false],
    ["${{ needs.scan.result == 'skipped' }}", true, false],
    ["${{ !cancelled() && needs.scan.result != 'failure' }}", true, true],
    ['${{ always() }}', true, true],
    ['failure()', false, false],
  ])('%s, after a failure: %s → %s', (condition, failed, expected) => {
    expect(holds(condition, contexts(failed))).toBe(expected);
  });
});
