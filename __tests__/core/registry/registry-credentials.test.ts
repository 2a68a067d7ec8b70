import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '../../../src/core/problem/problem.ts';
import { parseRegistryCredentials } from '../../../src/core/registry/registry-credentials.ts';

const read = (text: string): unknown =>
  parseRegistryCredentials(text).map(({ realm, credentials }) => {
    const { username, password } = credentials as { username: string; password: string };
    return [`${realm.host}/${realm.path}`, username, password];
  });

test.each([
  ['', []],
  ['ghcr.io=me:s3:cret=', [['ghcr.io/', 'me', 's3:cret=']]],
  ['ghcr.io/org/app=me:pw', [['ghcr.io/org/app', 'me', 'pw']]],
  ['docker.io=me:pw', [['index.docker.io/', 'me', 'pw']]],
  ['localhost:5000=me:pw', [['localhost:5000/', 'me', 'pw']]],
  ['[::1]:5000=me:pw', [['[::1]:5000/', 'me', 'pw']]],
  ['https://r.test=me:pw', [['r.test/', 'me', 'pw']]],
  [
    '# people\n\n  a.test=me:pw  \r\nb.test=robot$x+y:pw',
    [
      ['a.test/', 'me', 'pw'],
      ['b.test/', 'robot$x+y', 'pw'],
    ],
  ],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['ghcr.io', 1],
  ['ghcr.io=hunter2', 1],
  ['ghcr.io=:hunter2', 1],
  ['ghcr.io=me:', 1],
  ['=me:hunter2', 1],
  ['me:hunter2@ghcr.io=x:y', 1],
  ['a b=me:hunter2', 1],
  ['a.test=me:pw\n\nhunter2', 3],
])('%j is malformed in line %s', (text, line) => {
  const error = problemOf(() => parseRegistryCredentials(text));
  expect(error.code).toBe('usage/malformed-input');
  expect(error.message).toContain(`line ${line} `);
  expect(JSON.stringify([error.message, error.hint])).not.toContain('hunter2');
});

test('no error shows a part of a password', () => {
  const secret = fc.stringMatching(/^[A-Z0-9]{12,20}$/);
  fc.assert(
    fc.property(secret, fc.stringMatching(/^[ -~]{0,10}$/), fc.boolean(), (value, noise, first) => {
      const text = first ? `${value}${noise}` : `${noise}${value}`;
      try {
        parseRegistryCredentials(text);
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
        expect(String(error)).not.toContain(value);
      }
    }),
  );
});

function problemOf(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('no Problem was thrown');
}
