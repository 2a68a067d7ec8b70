import { expect, test } from 'vitest';
import { hostIdentity, isLoopback, isPrivate, isSameHost, jobRegistryOf } from '../../../src/core/registry/hosts.ts';

test.each([
  ['docker.io', 'index.docker.io'],
  ['index.docker.io', 'index.docker.io'],
  ['registry-1.docker.io', 'index.docker.io'],
  ['GHCR.io', 'ghcr.io'],
  ['Localhost:5000', 'localhost:5000'],
  ['docker.io.evil.test', 'docker.io.evil.test'],
])('hostIdentity(%s)', (host, expected) => {
  expect(hostIdentity(host)).toBe(expected);
});

test.each([
  ['localhost', true, true],
  ['a.localhost', true, true],
  ['127.0.0.1', true, true],
  ['127.9.9.9', true, true],
  ['[::1]', true, true],
  ['[::ffff:7f00:1]', true, true],
  ['127.0.0.1.nip.io', false, false],
  ['localhost.evil.test', false, false],
  ['10.0.0.1', false, true],
  ['172.16.0.1', false, true],
  ['172.32.0.1', false, false],
  ['192.168.1.1', false, true],
  ['169.254.169.254', false, true],
  ['100.64.0.1', false, true],
  ['0.0.0.0', false, true],
  ['[::]', false, true],
  ['[fd00::1]', false, true],
  ['[fe80::1]', false, true],
  ['[::ffff:a00:1]', false, true],
  ['8.8.8.8', false, false],
  ['[2001:db8::1]', false, false],
  ['registry.internal', false, false],
])('%s: loopback %s, private %s', (hostname, loopback, own) => {
  expect([isLoopback(hostname), isPrivate(hostname)]).toEqual([loopback, own]);
});

test.each([
  ['https://r.test/a', 'http://r.test/b', true],
  ['https://r.test:443/', 'https://r.test/', true],
  ['https://r.test:5000/', 'https://r.test/', false],
  ['https://r.test/', 'https://s.r.test/', false],
])('isSameHost(%s, %s)', (a, b, expected) => {
  expect(isSameHost(new URL(a), new URL(b))).toBe(expected);
});

test.each([
  ['https://github.com', 'ghcr.io'],
  ['https://github.com/', 'ghcr.io'],
  ['', 'ghcr.io'],
  [undefined, 'ghcr.io'],
  ['https://git.example.com', 'containers.git.example.com'],
  ['https://GIT.example.com', 'containers.git.example.com'],
  ['https://acme.ghe.com', 'containers.acme.ghe.com'],
  ['https://github.com.evil.test', 'containers.github.com.evil.test'],
  ['http://git.example.com', undefined],
  ['https://git.example.com:8443', undefined],
  ['https://10.0.0.1', undefined],
  ['https://[fd00::1]', undefined],
  ['https://server', undefined],
  ['git.example.com', undefined],
])('jobRegistryOf(%s)', (serverUrl, expected) => {
  expect(jobRegistryOf(serverUrl)).toBe(expected);
});
