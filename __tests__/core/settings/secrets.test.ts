import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpText } from '../../../src/core/settings/help.ts';
import { inputDefaults } from '../../../src/core/settings/inputs.ts';
import { parseSecrets, secretTexts } from '../../../src/core/settings/secrets.ts';

describe('parseSecrets', () => {
  it('reads one entry a line, and keys by the name that is asked for', () => {
    const secrets = parseSecrets('a/b={"auths":{}}\nflux-system/sign.git.asc=KEY\nflux-system/sign.passphrase=p=w');
    expect(secrets('a/b')).toEqual({ '.dockerconfigjson': '{"auths":{}}' });
    expect(secrets('flux-system/sign')).toEqual({ 'git.asc': 'KEY', passphrase: 'p=w' });
    expect(secrets('flux-system/sign.git')).toEqual({ asc: 'KEY' });
    expect(secrets('a/none')).toBeUndefined();
  });

  it('goes on with a value of several lines', () => {
    const armour = '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nabc=\n=xyz\n-----END PGP PRIVATE KEY BLOCK-----';
    expect(parseSecrets(`a/b.git.asc=${armour}\na/c=x`)('a/b')).toEqual({ 'git.asc': armour });
  });

  it('refuses a first line that begins no entry, without showing it', () => {
    expect(() => parseSecrets('\nhunter2')).toThrow(
      expect.objectContaining({
        code: 'usage/malformed-input',
        message: expect.not.stringContaining('hunter2') as unknown,
      }),
    );
  });

  it('gives every value for masking', () => {
    expect(secretTexts('a/b.k=first-line\nsecond-line\na/c=pw')).toEqual(['first-line', 'second-line']);
  });
});

describe('helpText', () => {
  it('lists every input as a flag, in the words of action.yml', () => {
    const help = helpText(readFileSync('action.yml', 'utf8'));
    for (const name of Object.keys(inputDefaults)) expect(help).toContain(`  --${name}`);
    expect(help).toContain('--namespace [flux-system]\n      The namespace of objects whose file names none.');
    expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });
});
