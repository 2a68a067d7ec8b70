import { expect, test } from 'vitest';
import { closest, parseRealm } from '../../../src/core/registry/credentials.ts';

test.each([
  ['ghcr.io', { host: 'ghcr.io', path: '' }],
  ['ghcr.io/org', { host: 'ghcr.io', path: 'org' }],
  ['https://index.docker.io/v1/', { host: 'index.docker.io', path: '' }],
  ['docker.io', { host: 'index.docker.io', path: '' }],
  ['https://r.test/v2/', { host: 'r.test', path: '' }],
  ['r.test/v2/org/app/', { host: 'r.test', path: 'org/app' }],
  ['r.test/v2x', { host: 'r.test', path: 'v2x' }],
  ['localhost:5000', { host: 'localhost:5000', path: '' }],
  ['GHCR.IO/org', { host: 'ghcr.io', path: 'org' }],
])('parseRealm(%s)', (key, expected) => {
  expect(parseRealm(key)).toEqual(expected);
});

const entries = ['ghcr.io', 'ghcr.io/org', 'ghcr.io/org/app', 'r.test:5000', 'docker.io'].map((key) => ({
  key,
  realm: parseRealm(key),
}));

test.each([
  ['ghcr.io', 'other/app', 'ghcr.io'],
  ['ghcr.io', 'org/thing', 'ghcr.io/org'],
  ['ghcr.io', 'org', 'ghcr.io/org'],
  ['ghcr.io', 'org/app', 'ghcr.io/org/app'],
  ['ghcr.io', 'organic/app', 'ghcr.io'],
  ['GHCR.io', 'org/app', 'ghcr.io/org/app'],
  ['index.docker.io', 'library/alpine', 'docker.io'],
  ['r.test:5000', 'a', 'r.test:5000'],
  ['r.test', 'a', undefined],
  ['r.test:5001', 'a', undefined],
  ['ghcr.io.evil.test', 'org/app', undefined],
  ['evil-ghcr.io', 'org/app', undefined],
])('closest to %s/%s is %s', (host, repository, expected) => {
  expect(closest(entries, host, repository)?.key).toBe(expected);
});
