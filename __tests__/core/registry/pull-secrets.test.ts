import { describe, expect, test } from 'vitest';
import { pullEntryFor, unmatchedSecrets, type PullEntry } from '../../../src/core/registry/pull-secrets.ts';
import { Vault } from '../../../src/core/registry/vault.ts';
import { parseSecrets } from '../../../src/core/settings/secrets.ts';
import { imageRepository } from '../../../testkit/registry/image-repository.ts';

const entry = (key: string): PullEntry => ({
  key,
  source: 'a test',
  credentials: { kind: 'password', username: 'me', password: 'x' },
});

describe('pullEntryFor', () => {
  test.each([
    [['ghcr.io'], 'ghcr.io/org/app', 'ghcr.io'],
    [['*.azurecr.io', 'ghcr.io/org'], 'ghcr.io/org/app', 'ghcr.io/org'],
    [['ghcr.io', 'ghcr.io/org'], 'ghcr.io/org/app', 'ghcr.io/org'],
    [['ghcr.io/organic', 'ghcr.io/org'], 'ghcr.io/organic/app', 'ghcr.io/organic'],
    [['ghcr.io/org'], 'ghcr.io/organic/app', undefined],
    [['https://ghcr.io/v2/'], 'ghcr.io/org/app', 'https://ghcr.io/v2/'],
    [['https://index.docker.io/v1/'], 'index.docker.io/library/alpine', 'https://index.docker.io/v1/'],
    [['docker.io', 'registry-1.docker.io'], 'index.docker.io/library/alpine', undefined],
    [['*.docker.io'], 'index.docker.io/library/alpine', '*.docker.io'],
    [['*.azurecr.io'], 'contoso.azurecr.io/app', '*.azurecr.io'],
    [['*.azurecr.io'], 'a.b.azurecr.io/app', undefined],
    [['*'], 'ghcr.io/org/app', undefined],
    [['r?g.example'], 'reg.example/app', 'r?g.example'],
    [['r[a-f]g.example'], 'reg.example/app', 'r[a-f]g.example'],
    [['r[g.example'], 'reg.example/app', undefined],
    [['reg.example:5000'], 'reg.example:5000/app', 'reg.example:5000'],
    [['reg.example'], 'reg.example:5000/app', undefined],
    [['reg.example:5000'], 'reg.example/app', undefined],
    [['ghcr.io'], 'ghcr.io.evil.example/app', undefined],
  ])('of %j for %s is %j', (keys, image, expected) => {
    const slash = image.indexOf('/');
    const found = pullEntryFor(keys.map(entry), image.slice(0, slash), image.slice(slash + 1));
    expect(found?.key).toBe(expected);
  });
});

describe('unmatchedSecrets', () => {
  const auths = (key: string): string => JSON.stringify({ auths: { [key]: { username: 'me', password: 'hunter2' } } });
  test.each([
    ['docker.io', 'alpine', ['credentials/no-match']],
    ['https://index.docker.io/v1/', 'alpine', []],
    ['ghcr.io', 'quay.io/org/app', ['credentials/no-match']],
  ])('for the key %s and the image %s are %j', (key, image, codes) => {
    const vault = new Vault(parseSecrets(`flux-system/creds=${auths(key)}`));
    const found = unmatchedSecrets([imageRepository(image, { secretRef: 'creds' })], vault);
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(found.map(({ message, hint }) => `${message} ${hint ?? ''}`).join()).not.toContain('hunter2');
  });

  test.each([{}, { secretRef: 'creds', provider: 'aws' as const }, { secretRef: 'missing' }])(
    'are none for %j',
    (changes) => {
      const vault = new Vault(parseSecrets(`flux-system/creds=${auths('ghcr.io')}`));
      expect(unmatchedSecrets([imageRepository('quay.io/org/app', changes)], vault)).toEqual([]);
    },
  );
});
