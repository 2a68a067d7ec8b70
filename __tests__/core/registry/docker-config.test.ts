import { describe, expect, test } from 'vitest';
import { filedIn, parseDockerConfig } from '../../../src/core/registry/docker-config.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const find = (config: unknown, host: string, repository = 'org/app'): unknown =>
  filedIn(parseDockerConfig(JSON.stringify(config), 'config.json'), host, repository);
const password = (username: string, value: string): unknown => ({
  helper: undefined,
  credentials: { kind: 'password', username, password: value },
});

describe('auths', () => {
  test.each([
    [{ 'ghcr.io': { auth: base64('me:pw') } }, 'ghcr.io', password('me', 'pw')],
    [{ 'https://index.docker.io/v1/': { auth: base64('me:pw') } }, 'index.docker.io', password('me', 'pw')],
    [{ 'docker.io': { auth: base64('me:pw') } }, 'index.docker.io', password('me', 'pw')],
    [{ 'ghcr.io': { auth: base64('me:p:w') } }, 'ghcr.io', password('me', 'p:w')],
    [{ 'ghcr.io': { auth: base64('me:pwd').replace(/=+$/, '') } }, 'ghcr.io', password('me', 'pwd')],
    [{ 'ghcr.io': { auth: base64('me:pw\0\0') } }, 'ghcr.io', password('me', 'pw')],
    [{ 'ghcr.io': { auth: base64('mé:pä') } }, 'ghcr.io', password('mé', 'pä')],
    [{ 'ghcr.io': { username: 'me', password: 'pw' } }, 'ghcr.io', password('me', 'pw')],
    [{ 'ghcr.io': { username: 'other', password: 'other', auth: base64('me:pw') } }, 'ghcr.io', password('me', 'pw')],
    [
      { 'ghcr.io/org': { auth: base64('org:pw') }, 'ghcr.io': { auth: base64('all:pw') } },
      'ghcr.io',
      password('org', 'pw'),
    ],
    [{ 'ghcr.io/organic': { auth: base64('org:pw') } }, 'ghcr.io', undefined],
    [{ 'evil-ghcr.io': { auth: base64('me:pw') } }, 'ghcr.io', undefined],
    [{ 'ghcr.io': { auth: base64('me:pw') } }, 'ghcr.io.evil.test', undefined],
    [{ 'r.test:5000': { auth: base64('me:pw') } }, 'r.test', undefined],
    [{ 'ghcr.io': {} }, 'ghcr.io', undefined],
    [
      { 'a.azurecr.io': { auth: base64('0000:'), identitytoken: 'refresh' } },
      'a.azurecr.io',
      { helper: undefined, credentials: { kind: 'identity-token', username: '0000', token: 'refresh' } },
    ],
    [
      { 'r.test': { registrytoken: 'raw' } },
      'r.test',
      { helper: undefined, credentials: { kind: 'registry-token', token: 'raw' } },
    ],
  ])('%j for %s', (auths, host, expected) => {
    expect(find({ auths }, host)).toEqual(expected);
  });
});

describe('helpers', () => {
  const helper = (name: string, serverKey: string): unknown => ({
    helper: { name, serverKey },
    credentials: undefined,
  });

  test.each([
    [{ credsStore: 'desktop' }, 'ghcr.io', helper('desktop', 'ghcr.io')],
    [{ credsStore: 'desktop' }, 'index.docker.io', helper('desktop', 'https://index.docker.io/v1/')],
    [{ credsStore: 'desktop', auths: { 'https://ghcr.io': {} } }, 'ghcr.io', helper('desktop', 'https://ghcr.io')],
    [{ credsStore: 'desktop', credHelpers: { 'ghcr.io': 'gh' } }, 'ghcr.io', helper('gh', 'ghcr.io')],
    [{ credHelpers: { 'ghcr.io': 'gh' } }, 'quay.io', undefined],
    [{ credHelpers: { 'ghcr.io': '' } }, 'ghcr.io', undefined],
  ])('%j for %s', (config, host, expected) => {
    expect(find(config, host)).toEqual(expected);
  });

  test('what stands in the file is kept for when the helper has nothing', () => {
    const config = { credsStore: 'desktop', auths: { 'ghcr.io': { auth: base64('me:pw') } } };
    expect(find(config, 'ghcr.io')).toEqual({
      helper: { name: 'desktop', serverKey: 'ghcr.io' },
      credentials: { kind: 'password', username: 'me', password: 'pw' },
    });
  });
});

test.each([
  '{',
  '[]',
  '"x"',
  '{"auths":[]}',
  '{"credHelpers":"x"}',
  `{"auths":{"ghcr.io":{"auth":"${base64('secret')}"}}}`,
  '{"auths":{"ghcr.io":{"auth":"se!cret"}}}',
])('%j is malformed, and is not quoted', (text) => {
  const work = (): unknown => filedIn(parseDockerConfig(text, '/home/me/config.json'), 'ghcr.io', 'a');
  expect(work).toThrow(expect.objectContaining({ code: 'credentials/malformed' }));
  expect(work).toThrow('/home/me/config.json');
  expect(work).not.toThrow(/se!?cret|c2VjcmV0/);
});

test('an empty file says nothing', () => {
  expect(filedIn(parseDockerConfig('', 'config.json'), 'ghcr.io', 'a')).toBeUndefined();
});

test('an entry that is broken harms only its own registry', () => {
  const config = { auths: { 'broken.test': { auth: 'x!' }, 'ghcr.io': { auth: base64('me:pw') } } };
  expect(find(config, 'ghcr.io')).toEqual(password('me', 'pw'));
});
