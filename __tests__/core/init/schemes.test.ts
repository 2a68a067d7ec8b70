import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unusedName } from '../../../src/core/init/object-name.ts';
import { proposeScheme } from '../../../src/core/init/propose-scheme.ts';

/** The rule, pattern and template of what is proposed, in one text; or that there is nothing. */
function proposed(tag: string, others: readonly string[] = [], pinned = false): string {
  const scheme = proposeScheme(tag, [tag, ...others], pinned);
  if ('state' in scheme) return 'nothing';
  const { rule, filter, digestReflection } = scheme;
  const how = rule.kind === 'semver' ? rule.range : `${rule.kind} ${rule.order}`;
  const parts = [how, filter?.pattern, filter?.extract, digestReflection === 'Never' ? undefined : digestReflection];
  return parts.filter((part) => part !== undefined && part !== '').join(' | ');
}

describe('proposeScheme', () => {
  it.each<[tag: string, others: string[], expected: string]>([
    ['1.4.0', ['1.5.0', '2.0.0'], '1.x'],
    ['v1.4.0', ['v1.5.0'], '1.x'],
    ['v1.4.0', ['v1.5.0', '1.5.0'], String.raw`1.x | ^v(?P<version>[0-9]+\.[0-9]+\.[0-9]+)$ | $version`],
    ['0.3.1', ['0.4.0'], '0.3.x'],
    [
      '1.4.0-rc.1',
      [],
      String.raw`>=1.0.0-0 <2.0.0-0 | ^(?P<version>[0-9]+\.[0-9]+\.[0-9]+(?:-rc[0-9.]*)?)$ | $version`,
    ],
    ['1.4.0-7', [], String.raw`>=1.0.0-0 <2.0.0-0 | ^(?P<version>[0-9]+\.[0-9]+\.[0-9]+-[0-9.]+)$ | $version`],
    ['1.25.3-alpine3.19', [], String.raw`1.x | ^(?P<version>[0-9]+\.[0-9]+\.[0-9]+)-alpine3\.19$ | $version`],
    ['1.25', ['1.26'], String.raw`1.x | ^(?P<version>[0-9]+\.[0-9]+)$ | $version.0`],
    ['ubuntu-22.04', [], String.raw`22.x | ^ubuntu-(?P<version>[0-9]+\.[0-9]+)$ | $version.0`],
    ['2024.05.1', [], '>=2000.0.0 <2100.0.0'],
    ['2024.05', [], String.raw`>=2000.0.0 <2100.0.0 | ^(?P<version>[0-9]+\.[0-9]+)$ | $version.0`],
    ['20240501.3', [], String.raw`>=20000000.0.0 <21000000.0.0 | ^(?P<version>[0-9]+\.[0-9]+)$ | $version.0`],
    ['main-0a1b2c3-1714564800', [], 'numerical asc | ^main-[a-f0-9]{7,40}-(?P<number>[0-9]+)$ | $number'],
    [
      'main-1234567-1714564800',
      ['main-0a1b2c3-1714564900'],
      'numerical asc | ^main-[a-f0-9]{7,40}-(?P<number>[0-9]+)$ | $number',
    ],
    [
      'main-1714564800-1234567',
      ['main-1714564900-0a1b2c3', 'main-1714564901-0a1b2c3'],
      'numerical asc | ^main-(?P<number>[0-9]+)-[a-f0-9]{7,40}$ | $number',
    ],
    ['142', ['143'], 'numerical asc | ^(?P<number>[0-9]+)$ | $number'],
    ['20240501123456789', [], 'alphabetical asc | ^(?P<number>[0-9]{17})$ | $number'],
    ['20240501T123456Z', [], 'alphabetical asc | ^(?P<number>[0-9]{8}T[0-9]{6}Z)$ | $number'],
    ['2024-05-01', [], 'alphabetical asc | ^(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})$ | $date'],
    [
      'build-2024-05-01-0a1b2c3',
      [],
      'alphabetical asc | ^build-(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})-[a-f0-9]{7,40}$ | $date',
    ],
    ['latest', [], 'alphabetical asc | ^latest$ | Always'],
    ['7', ['7.0.1'], 'alphabetical asc | ^7$ | Always'],
    ['alpine3.19', [], String.raw`alphabetical asc | ^alpine3\.19$ | Always`],
    ['0a1b2c3', [], 'nothing'],
    ['main-0a1b2c3', [], 'nothing'],
  ])('follows %s beside %j', (tag, others, expected) => {
    expect(proposed(tag, others)).toBe(expected);
  });

  it('keeps the digest of a value that has one', () => {
    expect(proposed('1.4.0', [], true)).toBe('1.x | IfNotPresent');
    expect(proposed('latest', [], true)).toBe('alphabetical asc | ^latest$ | Always');
  });

  it('never throws, whatever the tags are, and never proposes to follow a tag that is not listed', () => {
    const tag = fc.stringMatching(/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,30}$/);
    fc.assert(
      fc.property(tag, fc.array(tag, { maxLength: 5 }), (deployed, others) => {
        expect(() => proposeScheme(deployed, [deployed, ...others], false)).not.toThrow();
        expect(
          proposeScheme(
            deployed,
            others.filter((one) => one !== deployed),
            false,
          ),
        ).toHaveProperty('state');
      }),
    );
  });
});

describe('unusedName', () => {
  it.each<[wishes: string[], taken: string[], expected: string]>([
    [['app', 'org/app'], ['app'], 'org-app'],
    [['App_1.x'], [], 'app-1-x'],
    [['a'], ['a'], 'a-2'],
    [['a'], ['a', 'a-2'], 'a-3'],
    [['---'], [], 'image'],
    [[`${'x'.repeat(49)}.y`], [], 'x'.repeat(49)],
  ])('makes of %j beside %j the name %s', (wishes, taken, expected) => {
    expect(unusedName(wishes, new Set(taken))).toBe(expected);
  });
});
