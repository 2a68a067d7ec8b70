import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Author, Authorship } from '../../core/git/author.ts';
import type { Sha } from '../../core/git/sha.ts';
import { Problem } from '../../core/problem/problem.ts';
import { run, type Ran } from './process.ts';
import { inSecretDirectory } from './secret-directory.ts';

/** The values of a Secret by its `namespace/name`, as the input `secrets` gives them; undefined where it does not. */
export type Secrets = (name: string) => Readonly<Record<string, string>> | undefined;

export interface Unsigned {
  readonly tree: Sha;
  readonly parent: Sha;
  readonly message: string;
}

interface Dated extends Author {
  readonly date: string;
}

/** What a new commit says of its makers; nothing where the server shall name and sign. */
export interface Signed {
  readonly author?: Dated;
  readonly committer?: Dated;
  readonly signature?: string;
}

export type Sign = (authorship: Authorship, commit: Unsigned) => Promise<Signed>;

/** Signs commits with OpenPGP keys out of the secrets, or names their authors. `now`: seconds since 1970. */
export function signer(secrets: Secrets, now: () => number): Sign {
  return async (authorship, commit) => {
    if (authorship.kind === 'server') return {};
    const seconds = now();
    const date = new Date(seconds * 1000).toISOString();
    const author = { ...authorship.author, date };
    if (authorship.kind === 'author') return { author, committer: author };
    const name = `${authorship.namespace}/${authorship.key.secretRef}`;
    const key = secrets(name)?.['git.asc'];
    if (key === undefined) throw keyMissing(name);
    const passphrase = secrets(name)?.['passphrase'] ?? '';
    const signature = await signWith({ name, key, passphrase }, payloadOf(authorship.author, seconds, commit));
    return { author, committer: author, signature };
  };
}

/** A commit as git writes it, which is what its signature is made over. */
function payloadOf({ name, email }: Author, seconds: number, { tree, parent, message }: Unsigned): string {
  const who = `${name} <${email}> ${seconds} +0000`;
  return `tree ${tree}\nparent ${parent}\nauthor ${who}\ncommitter ${who}\n\n${message}`;
}

interface Key {
  readonly name: string;
  readonly key: string;
  readonly passphrase: string;
}

/** The key lives in a directory of its own that only this user can read, and goes with it. */
function signWith(key: Key, payload: string): Promise<string> {
  return inSecretDirectory(async (home) => {
    try {
      return await signIn(home, key, payload);
    } finally {
      await run('gpgconf', ['--homedir', home, '--kill', 'gpg-agent'], '', {});
    }
  });
}

async function signIn(home: string, key: Key, payload: string): Promise<string> {
  await writeFile(join(home, 'passphrase'), key.passphrase, { mode: 0o600 });
  const imported = await gpg(home, ['--import'], key.key);
  if (imported.status === undefined) throw gpgMissing(key.name);
  const fingerprint = await onlyKey(home, key.name);
  const loopback = ['--pinentry-mode', 'loopback', '--passphrase-file', join(home, 'passphrase')];
  const words = [...loopback, '--local-user', fingerprint, '--armor', '--detach-sign', '--output', '-'];
  const signed = await gpg(home, words, payload);
  if (signed.status === 0) return signed.stdout.toString('utf8');
  throw new Problem('publish/signing-key', `Cannot sign with the key of "${key.name}": gpg refuses it`, {
    hint: 'Check the passphrase, and that the key may sign and has not expired.',
  });
}

function gpg(home: string, words: readonly string[], input: string): Promise<Ran> {
  return run('gpg', ['--homedir', home, '--batch', '--no-tty', '--quiet', ...words], input, { LC_ALL: 'C' });
}

/** Flux refuses a key ring of several entities too (fluxcd/pkg git/gogit, signing.go). */
async function onlyKey(home: string, name: string): Promise<string> {
  const { stdout } = await gpg(home, ['--with-colons', '--list-secret-keys'], '');
  const lines = stdout.toString('utf8').split('\n');
  const keys = lines.filter((line) => line.startsWith('sec:'));
  const fingerprint = lines.find((line) => line.startsWith('fpr:'))?.split(':')[9];
  if (keys.length === 1 && fingerprint !== undefined) return fingerprint;
  const found = keys.length === 0 ? 'it holds no secret key' : `it holds ${keys.length} secret keys`;
  throw new Problem('publish/signing-key', `Cannot sign with the key of "${name}": ${found}, and one is wanted`, {
    hint: 'Export one key with "gpg --armor --export-secret-keys NAME" as git.asc.',
  });
}

function keyMissing(name: string): Problem {
  return new Problem('publish/signing-key', `Cannot sign with the key of "${name}": secrets gives no git.asc for it`, {
    hint: `Give the input secrets the Secret "${name}" with git.asc, and passphrase if the key has one.`,
  });
}

function gpgMissing(name: string): Problem {
  return new Problem('publish/signing-key', `Cannot sign with the key of "${name}": there is no program "gpg"`, {
    hint: 'Install GnuPG on the runner. GitHub’s own runners have it.',
  });
}
