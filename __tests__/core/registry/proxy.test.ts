import { describe, expect, test } from 'vitest';
import { isExempt, proxyFor } from '../../../src/core/registry/proxy.ts';

describe('proxyFor', () => {
  test.each([
    ['https://ghcr.io', {}, undefined],
    ['https://ghcr.io', { HTTPS_PROXY: 'http://proxy:3128' }, 'http://proxy:3128/'],
    ['https://ghcr.io', { HTTPS_PROXY: 'proxy:3128' }, 'http://proxy:3128/'],
    ['https://ghcr.io', { https_proxy: 'http://lower:1', HTTPS_PROXY: 'http://upper:1' }, 'http://upper:1/'],
    // A variable that is set to nothing is not set.
    ['https://ghcr.io', { https_proxy: 'http://lower:1', HTTPS_PROXY: '' }, 'http://lower:1/'],
    ['https://ghcr.io', { HTTP_PROXY: 'http://proxy:1' }, undefined],
    ['http://ghcr.io', { HTTP_PROXY: 'http://proxy:1' }, 'http://proxy:1/'],
    ['http://ghcr.io', { HTTPS_PROXY: 'http://proxy:1' }, undefined],
    ['https://ghcr.io', { HTTPS_PROXY: 'https://u:p@proxy' }, 'https://u:p@proxy/'],
    ['https://ghcr.io', { HTTPS_PROXY: 'http://proxy:1', NO_PROXY: 'gcr.io' }, 'http://proxy:1/'],
    ['https://ghcr.io', { HTTPS_PROXY: 'http://proxy:1', NO_PROXY: 'ghcr.io' }, undefined],
    ['https://ghcr.io', { HTTPS_PROXY: 'http://proxy:1', no_proxy: 'ghcr.io', NO_PROXY: 'a.test' }, 'http://proxy:1/'],
    ['https://localhost:5000', { HTTPS_PROXY: 'http://proxy:1' }, undefined],
    ['http://127.0.0.1:5000', { HTTP_PROXY: 'http://proxy:1' }, undefined],
    ['http://[::1]:5000', { HTTP_PROXY: 'http://proxy:1' }, undefined],
    ['http://169.254.169.254', { HTTP_PROXY: 'http://proxy:1' }, undefined],
    ['http://metadata.google.internal', { HTTP_PROXY: 'http://proxy:1' }, undefined],
    ['http://metadata.google.internal.evil.test', { HTTP_PROXY: 'http://proxy:1' }, 'http://proxy:1/'],
  ])('%s with %j', (url, env, expected) => {
    expect(proxyFor(new URL(url), env)?.href).toBe(expected);
  });

  test('a proxy that is no URL is an error, not no proxy', () => {
    expect(() => proxyFor(new URL('https://ghcr.io'), { HTTPS_PROXY: 'http://' })).toThrow(TypeError);
  });
});

test.each([
  ['https://corp.net', '', false],
  ['https://corp.net', '*', true],
  ['https://corp.net', 'a.test, corp.net', true],
  ['https://corp.net', 'CORP.net', true],
  ['https://a.corp.net', 'corp.net', true],
  ['https://evilcorp.net', 'corp.net', false],
  ['https://corp.net', '.corp.net', false],
  ['https://a.corp.net', '.corp.net', true],
  ['https://a.corp.net', '*.corp.net', true],
  ['https://corp.net', 'corp.net:443', true],
  ['https://corp.net', 'corp.net:5000', false],
  ['https://corp.net:5000', 'corp.net:5000', true],
  ['https://corp.net:5000', 'corp.net', true],
  ['https://10.1.2.3', '10.0.0.0/8', true],
  ['https://11.1.2.3', '10.0.0.0/8', false],
  ['https://corp.net', '10.0.0.0/8', false],
  ['https://10.1.2.3', '10.1.2.3', true],
  ['https://10.1.2.3:5000', '10.1.2.3:5000', true],
  ['https://10.1.2.3', '10.1.2.3:5000', false],
  ['https://10.1.2.30', '10.1.2.3', false],
  ['https://[fd00::1]', 'fd00::/8', true],
  ['https://[fd00::1]', 'fd00::1', true],
  ['https://[fd00::1]:5000', '[fd00::1]:5000', true],
])('isExempt(%s, %j) → %s', (url, noProxy, expected) => {
  expect(isExempt(new URL(url), noProxy)).toBe(expected);
});
