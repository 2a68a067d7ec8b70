import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseChallenges } from '../../../src/core/registry/challenge.ts';

const read = (header: string): unknown =>
  parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

test.each([
  ['', []],
  ['Basic', [['basic', {}]]],
  ['Basic realm="Artifactory Realm"', [['basic', { realm: 'Artifactory Realm' }]]],
  ['BEARER Realm="https://a/t",SERVICE=s', [['bearer', { realm: 'https://a/t', service: 's' }]]],
  // A comma within quotes is no end.
  [
    'Bearer realm="https://a/t",scope="repository:a:pull,push"',
    [['bearer', { realm: 'https://a/t', scope: 'repository:a:pull,push' }]],
  ],
  // Codeberg: two in one header.
  [
    'Bearer realm="https://codeberg.org/v2/token",service="container_registry",scope="*",Basic realm="https://codeberg.org/v2"',
    [
      ['bearer', { realm: 'https://codeberg.org/v2/token', service: 'container_registry', scope: '*' }],
      ['basic', { realm: 'https://codeberg.org/v2' }],
    ],
  ],
  // Two headers, joined.
  [
    'Basic realm="x", Bearer realm="https://a/t"',
    [
      ['basic', { realm: 'x' }],
      ['bearer', { realm: 'https://a/t' }],
    ],
  ],
  [String.raw`Bearer realm="a\"b"`, [['bearer', { realm: 'a"b' }]]],
  ['Bearer realm = "https://a/t" , service = "s"', [['bearer', { realm: 'https://a/t', service: 's' }]]],
  ['Bearer realm=https://a/t,service=s', [['bearer', { realm: 'https://a/t', service: 's' }]]],
  [
    'Negotiate, Basic realm="x"',
    [
      ['negotiate', {}],
      ['basic', { realm: 'x' }],
    ],
  ],
  ['Bearer realm="first",realm="second"', [['bearer', { realm: 'first' }]]],
  ['Bearer realm="never closed', [['bearer', { realm: '' }]]],
  ['realm="x"', []],
  [',,, ', []],
])('%j', (header, expected) => {
  expect(read(header)).toEqual(expected);
});

describe('parseChallenges', () => {
  it('reads back what was written, whatever the values hold', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/);
    const parameters = fc.uniqueArray(fc.tuple(name, fc.string()), {
      minLength: 1,
      maxLength: 4,
      selector: ([key]) => key,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(name, parameters), { maxLength: 3 }), (challenges) => {
        const header = challenges
          .map(
            ([scheme, list]) =>
              `${scheme} ${list.map(([key, value]) => `${key}="${value.replace(/[\\"]/g, '\\$&')}"`).join(',')}`,
          )
          .join(', ');
        expect(read(header)).toEqual(challenges.map(([scheme, list]) => [scheme, Object.fromEntries(list)]));
      }),
    );
  });

  it('gives an answer for any text, and soon', () => {
    fc.assert(fc.property(fc.string({ maxLength: 2000 }), (text) => Array.isArray(parseChallenges(text))));
    expect(parseChallenges('a="'.repeat(50_000)).length).toBeLessThan(50_001);
  });
});
