import { describe, expect, test } from 'vitest';
import { endpointOf, hostnameOf } from '../../../src/core/registry/endpoint.ts';
import { parseRegistryMirrors } from '../../../src/core/registry/registry-mirrors.ts';

const read = (text: string): unknown => parseRegistryMirrors(text).map(({ of, url }) => [of, url.href]);

test.each([
  ['', []],
  ['docker.io=http://mirror:5000', [['index.docker.io', 'http://mirror:5000/']]],
  [
    '# all\n ghcr.io = https://m.test/ghcr \n\nquay.io=https://m.test',
    [
      ['ghcr.io', 'https://m.test/ghcr'],
      ['quay.io', 'https://m.test/'],
    ],
  ],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  'docker.io',
  'docker.io=mirror:5000',
  'docker.io=ftp://mirror',
  'docker.io=https://',
  '=https://mirror',
  'https://docker.io=https://mirror',
  'docker.io=https://u:p@mirror',
  'docker.io=https://a\nindex.docker.io=https://b',
])('%j is malformed', (text) => {
  expect(() => parseRegistryMirrors(text)).toThrow(expect.objectContaining({ code: 'usage/malformed-input' }));
  expect(() => parseRegistryMirrors(text)).not.toThrow('u:p');
});

describe('endpointOf', () => {
  const alpine = { registry: 'index.docker.io', repository: 'library/alpine' };

  test.each([
    [alpine, '', false, { host: 'index.docker.io', scheme: 'https', prefix: '', repository: 'library/alpine' }],
    [
      alpine,
      'docker.io=http://m:5000',
      false,
      { host: 'm:5000', scheme: 'http', prefix: '', repository: 'library/alpine' },
    ],
    [
      alpine,
      'index.docker.io=https://m/',
      false,
      { host: 'm', scheme: 'https', prefix: '', repository: 'library/alpine' },
    ],
    [
      alpine,
      'docker.io=https://a.test/api/docker/hub/',
      false,
      { host: 'a.test', scheme: 'https', prefix: '/api/docker/hub', repository: 'library/alpine' },
    ],
    [
      alpine,
      'docker.io=https://h.test/v2/hub',
      false,
      { host: 'h.test', scheme: 'https', prefix: '', repository: 'hub/library/alpine' },
    ],
    [
      alpine,
      'docker.io=https://h.test/v2',
      false,
      { host: 'h.test', scheme: 'https', prefix: '', repository: 'library/alpine' },
    ],
    [
      alpine,
      'ghcr.io=https://m',
      false,
      { host: 'index.docker.io', scheme: 'https', prefix: '', repository: 'library/alpine' },
    ],
    // What the manifests say of the host they name says nothing of its mirror.
    [alpine, 'docker.io=https://m', true, { host: 'm', scheme: 'https', prefix: '', repository: 'library/alpine' }],
    [
      { registry: 'r.test', repository: 'a' },
      '',
      true,
      { host: 'r.test', scheme: 'either', prefix: '', repository: 'a' },
    ],
    [
      { registry: 'localhost:5000', repository: 'a' },
      '',
      false,
      { host: 'localhost:5000', scheme: 'either', prefix: '', repository: 'a' },
    ],
    [
      { registry: '[::1]:5000', repository: 'a' },
      '',
      false,
      { host: '[::1]:5000', scheme: 'either', prefix: '', repository: 'a' },
    ],
    // Flux would use plain HTTP here.
    [
      { registry: '10.0.0.1:5000', repository: 'a' },
      '',
      false,
      { host: '10.0.0.1:5000', scheme: 'https', prefix: '', repository: 'a' },
    ],
  ])('%j mirrors %j insecure %s', (image, mirrors, insecure, expected) => {
    expect(endpointOf(image, parseRegistryMirrors(mirrors), insecure)).toEqual(expected);
  });

  test.each([
    ['localhost:5000', 'localhost'],
    ['[::1]:5000', '[::1]'],
    ['ghcr.io', 'ghcr.io'],
  ])('hostnameOf(%s)', (host, expected) => {
    expect(hostnameOf(host)).toBe(expected);
  });
});
