import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hold } from '../../../src/core/environments/hold.ts';
import { readHolds } from '../../../src/core/environments/read-holds.ts';
import { printHolds, writeHolds } from '../../../src/core/environments/write-holds.ts';
import { digest, hold, holdsByHand, policy, tag } from './samples.ts';

const path = '.github/image-holds.yaml';
const read = (text: string): readonly Hold[] | undefined => readHolds({ path, text }).holds;
const write = (text: string, holds: readonly Hold[]): string => writeHolds({ path, text }, holds);
const app = hold();
const {
  text: written,
  holds: [first, second],
} = holdsByHand;

/** Each hold once, in an order of their own. */
function distinct(holds: readonly Hold[]): string[] {
  const sorted = (one: object): object => Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  return [...new Set(holds.map((one) => JSON.stringify(sorted(one))))].sort();
}

describe('writeHolds', () => {
  const block = (name: string): string => `  - policy: flux-system/${name}
    environment: production
    tag: 1.5.2
    quarantine:
      tags:
        - 1.5.3
    reason: it leaks
    who: octocat
    when: "2026-07-01T10:00:00Z"
`;
  it.each([
    ['adds at the end', written, [first, second, app], written.replace('# The end.\n', `${block('app')}# The end.\n`)],
    ['changes nothing without news', written, [first, second], written],
    [
      'takes out the first',
      written,
      [second],
      written.replace(/ {2}- policy: flux-system\/app[^]*?(?= {2}- policy)/, ''),
    ],
    ['takes out the last', written, [first], written.replace(/ {2}- policy: flux-system\/api[^]*?(?=# The)/, '')],
    ['takes out all', written, [], '# Look before you edit.\nholds: []\n  # Incident 12\n# The end.\n'],
    [
      'puts one in the place of another',
      written,
      [first, app],
      written.replace(/ {2}- policy: flux-system\/api[^]*?(?=# The)/, block('app')),
    ],
    ['adds to none', '# top\nholds: [] # none\n# end\n', [app], `# top\nholds: # none\n${block('app')}# end\n`],
    ['adds to an empty key', 'holds:', [app], `holds:\n${block('app')}`],
    ['adds to comments', '# mine', [app], `# mine\nholds:\n${block('app')}`],
    ['adds to nothing', '', [app], printHolds([app])],
    ['takes none from none', 'holds: []\n', [], 'holds: []\n'],
    [
      'follows the indentation',
      'holds:\n- policy: n/a\n  environment: e\n  tag: x\n  reason: r',
      [...read('holds: [{policy: n/a, environment: e, tag: x, reason: r}]')!, app],
      `holds:\n- policy: n/a\n  environment: e\n  tag: x\n  reason: r\n${block('app').replace(/^ {2}/gm, '')}`,
    ],
    [
      'writes a list without lines anew',
      'holds: [{policy: n/a, environment: e, tag: x, reason: r}]',
      [app],
      printHolds([app]),
    ],
    [
      'keeps CRLF',
      written.replaceAll('\n', '\r\n'),
      [first, second, app],
      written.replace('# The end.\n', `${block('app')}# The end.\n`).replaceAll('\n', '\r\n'),
    ],
  ])('%s', (_, text, holds, expected) => {
    expect(write(text, holds)).toBe(expected);
  });

  it('prints an empty file that says what it is for', () => {
    expect(printHolds([])).toMatch(/^# What must not move, .*\nholds: \[\]\n$/);
  });

  it('leaves a file alone that it cannot read', () => {
    expect(() => write('holds: 5', [app])).toThrow(expect.objectContaining({ code: 'hold/invalid-value' }));
  });

  it('writes nothing that would read back otherwise', () => {
    expect(() => write('', [hold({ reason: 'two\nlines' })])).toThrow(
      expect.objectContaining({ code: 'hold/unproved' }),
    );
  });

  it('holds what is wanted after any change, and keeps every comment', () => {
    const word = fc.constantFrom(
      'a',
      '1.10',
      'v1',
      '0x1f',
      '1e3',
      '2026-07-01',
      '1_000',
      'no',
      'x: y # z',
      '- a',
      "it's",
      '"',
      '@me',
      '*b',
      '日本',
    );
    const anyTag = fc.constantFrom('1.10', 'v1', '0x1f', '1e3', 'on', '1_000', '20260701', '_', '0').map(tag);
    const anyInstant = fc.option(fc.integer({ min: 0, max: 4e12 }), { nil: undefined });
    const anyHold: fc.Arbitrary<Hold> = fc.record({
      policy: fc.constantFrom('app', 'api', 'web').map(policy),
      environment: fc.constantFrom('production', 'staging', '1'),
      tag: anyTag,
      digest: fc.option(fc.constant(digest('c')), { nil: undefined }),
      quarantine: fc
        .tuple(fc.uniqueArray(anyTag, { maxLength: 3 }), fc.constantFrom([], [digest('a')]))
        .map(([tags, digests]) => ({ tags, digests })),
      reason: word,
      who: fc.option(word, { nil: undefined }),
      when: anyInstant,
      until: anyInstant,
      releaseOnNewer: fc.boolean(),
    });
    const start = fc.constantFrom(
      '',
      '# mine\n',
      'holds: []\n',
      written,
      written.replaceAll('\n', '\r\n'),
      'holds:\n-   policy: n/a\n    environment: e\n    tag: x\n    reason: r',
    );
    const step = fc.tuple(fc.array(fc.boolean(), { maxLength: 6 }), fc.array(anyHold, { maxLength: 2 }));
    fc.assert(
      fc.property(start, fc.array(step, { minLength: 1, maxLength: 4 }), (begin, steps) => {
        let text = begin;
        for (const [keep, added] of steps) {
          const wanted = [...read(text)!.filter((_, index) => keep[index] ?? true), ...added];
          const next = write(text, wanted);
          expect(distinct(read(next)!)).toEqual(distinct(wanted));
          for (const comment of ['# Look before you edit.', '# Incident 12', '# The end.', '# mine']) {
            expect(next.includes(comment)).toBe(begin.includes(comment));
          }
          expect(write(next, wanted)).toBe(next);
          text = next;
        }
      }),
    );
  });
});
