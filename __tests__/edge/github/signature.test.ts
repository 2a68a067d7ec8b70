import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byPull, codesOf, commitPlan, direct, stage } from '../../flows/publish/kit.ts';

let home = '';
const keys: Record<string, string> = {};

function gpg(...words: string[]): string {
  const environment = { ...process.env, GNUPGHOME: home };
  return execFileSync('gpg', ['--batch', '--quiet', ...words], {
    encoding: 'utf8',
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function newKey(email: string, passphrase: string): string {
  const loopback = ['--pinentry-mode', 'loopback', '--passphrase', passphrase];
  gpg(...loopback, '--quick-gen-key', `Flux <${email}>`, 'ed25519', 'sign', 'never');
  return gpg(...loopback, '--armor', '--export-secret-keys', email);
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'keys-'));
  keys['open'] = newKey('flux@example.com', '');
  keys['locked'] = newKey('locked@example.com', 'open sesame');
});
afterAll(() => {
  execFileSync('gpgconf', ['--homedir', home, '--kill', 'gpg-agent']);
  rmSync(home, { recursive: true, force: true });
});

const signingKey = { type: 'gpg', secretRef: 'key' } as const;
const secretOf = (values: Record<string, string>) => (name: string) =>
  name === 'flux-system/key' ? values : undefined;

/** What git itself says of a commit's signature. */
function verify(directory: string, sha: string): string {
  const environment = { ...process.env, GNUPGHOME: home };
  return execFileSync('git', ['log', '-1', '--format=%G? %GS|%an <%ae>|%cn <%ce>|%B', sha], {
    cwd: directory,
    encoding: 'utf8',
    env: environment,
  });
}

describe('signingKey', () => {
  test.each([
    [
      'of a key without a passphrase',
      (): Record<string, string> => ({ 'git.asc': keys['open'] ?? '' }),
      'flux@example.com',
    ],
    [
      'of a key with one',
      (): Record<string, string> => ({ 'git.asc': keys['locked'] ?? '', passphrase: 'open sesame' }),
      'locked@example.com',
    ],
  ])("%s signs a commit in the author's name that git can verify", async (_, values, signer) => {
    await using here = await stage({ forge: { secrets: secretOf(values()) } });
    const published = await here.publish(direct({ app: '1.1.0' }, { signingKey, message: () => 'Ünï\n\ncödé\n' }));
    expect(published.kind).toBe('commit');
    expect(codesOf(published)).toEqual(['publish/no-workflow-runs']);
    const { repository } = here;
    expect(verify(repository.directory, 'main')).toMatch(
      new RegExp(`^[GU] Flux <${signer}>\\|Flux <flux@example.com>\\|Flux <flux@example.com>\\|Ünï\\n\\ncödé`),
    );
    expect(here.github.violations).toEqual([]);
  });

  test('signs the commits of a pull request, and the next run knows them for its own', async () => {
    await using here = await stage({ forge: { secrets: secretOf({ 'git.asc': keys['open'] ?? '' }) } });
    const plan = (tag: string): ReturnType<typeof byPull> =>
      byPull({}, { commits: [commitPlan({ app: tag }, { signingKey })] });
    await here.publish(plan('1.1.0'));
    const published = await here.publish(plan('1.2.0'));
    expect(published.kind).toBe('pull-request');
    expect(verify(here.repository.directory, published.commit ?? '')).toMatch(/^[GU] Flux/);
    expect(here.github.violations).toEqual([]);
  });

  test('leaves nothing of the key behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('gpg-'));
    await using here = await stage({ forge: { secrets: secretOf({ 'git.asc': keys['open'] ?? '' }) } });
    await here.publish(direct({ app: '1.1.0' }, { signingKey }));
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('gpg-'))).toEqual(before);
    expect(here.github.violations).toEqual([]);
  });

  test.each([
    ['no secret', (): undefined => undefined, /secrets gives no git\.asc/],
    ['a secret without git.asc', (): Record<string, string> => ({ identity: 'x' }), /secrets gives no git\.asc/],
    ['a text that is no key', (): Record<string, string> => ({ 'git.asc': 'hello' }), /no secret key/],
    [
      'two keys',
      (): Record<string, string> => ({ 'git.asc': `${keys['open'] ?? ''}\n${keys['locked'] ?? ''}` }),
      /holds 2 secret keys/,
    ],
    [
      'a wrong passphrase',
      (): Record<string, string> => ({ 'git.asc': keys['locked'] ?? '', passphrase: 'no' }),
      /gpg refuses it/,
    ],
  ])('%s: nothing is committed, and the key is named', async (_, values, says) => {
    await using here = await stage({
      forge: { secrets: (name) => (name === 'flux-system/key' ? values() : undefined) },
    });
    const published = await here.publish(direct({ app: '1.1.0' }, { signingKey }));
    const problem = published.problems.find(({ code }) => code === 'publish/signing-key');
    expect(problem?.message).toContain('"flux-system/key"');
    expect(problem?.message).toMatch(says);
    expect(published.kind).toBe('none');
    expect(here.repository.log()).toHaveLength(1);
    expect(JSON.stringify(published)).not.toMatch(/PRIVATE KEY|open sesame/);
    expect(here.github.violations).toEqual([]);
  });

  test('without the program gpg is a problem that says so', async () => {
    const { PATH } = process.env;
    await using here = await stage({ forge: { secrets: secretOf({ 'git.asc': keys['open'] ?? '' }) } });
    try {
      process.env['PATH'] = '/nowhere';
      const published = await here.publish(direct({ app: '1.1.0' }, { signingKey }));
      expect(published.problems[0]?.message).toContain('there is no program "gpg"');
    } finally {
      process.env['PATH'] = PATH;
    }
    expect(here.github.violations).toEqual([]);
  });

  test('of type ssh is said to be impossible, and GitHub signs', async () => {
    await using here = await stage();
    const published = await here.publish(direct({ app: '1.1.0' }, { signingKey: { type: 'ssh', secretRef: 'key' } }));
    expect(published).toMatchObject({ kind: 'commit', verified: true });
    expect(codesOf(published)).toContain('automation/unsupported');
    expect(here.github.violations).toEqual([]);
  });
});
