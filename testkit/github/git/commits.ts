import { createHash } from 'node:crypto';
import type { Objects } from './objects.ts';

export interface Identity {
  readonly name: string;
  readonly email: string;
  /** Seconds since 1970. */
  readonly seconds: number;
  /** As git writes it: `+0100`. */
  readonly zone: string;
}

export interface Commit {
  readonly oid: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Identity;
  readonly committer: Identity;
  readonly message: string;
  readonly signature: string | undefined;
  /** What a signature is made over: the commit without its `gpgsig` header. */
  readonly payload: string;
}

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Identity;
  readonly committer: Identity;
  readonly message: string;
  /** `github`: signed by the web flow, hence verified. A text: a signature of the caller's own. */
  readonly signature?: 'github' | { readonly text: string } | undefined;
}

/** Stands where GitHub's own PGP signature would; only the stand-in can make it and check it. */
function webFlowSignature(payload: string): string {
  const digest = createHash('sha512').update(`web-flow\0${payload}`).digest('base64');
  return `-----BEGIN PGP SIGNATURE-----\n\n${digest.slice(0, 64)}\n${digest.slice(64)}\n-----END PGP SIGNATURE-----\n`;
}

export function isSignedByGitHub(commit: Commit): boolean {
  return commit.signature?.trim() === webFlowSignature(commit.payload).trim();
}

function identityLine(role: string, who: Identity): string {
  return `${role} ${who.name} <${who.email}> ${who.seconds} ${who.zone}\n`;
}

export function writeCommit(objects: Objects, commit: NewCommit): string {
  const head =
    `tree ${commit.tree}\n` +
    commit.parents.map((parent) => `parent ${parent}\n`).join('') +
    identityLine('author', commit.author) +
    identityLine('committer', commit.committer);
  const payload = `${head}\n${commit.message}`;
  if (commit.signature === undefined) return objects.write('commit', payload);
  const text = commit.signature === 'github' ? webFlowSignature(payload) : commit.signature.text;
  const folded = text.trimEnd().split('\n').join('\n ');
  return objects.write('commit', `${head}gpgsig ${folded}\n \n\n${commit.message}`);
}

function identityOf(line: string): Identity {
  const found = /^(.*?) ?<([^>]*)> (\d+) ([+-]\d{4})$/.exec(line);
  if (found === null) throw new Error(`Not an identity: ${line}`);
  const [, name = '', email = '', seconds = '', zone = ''] = found;
  return { name, email, seconds: Number(seconds), zone };
}

export function readCommit(objects: Objects, oid: string): Commit {
  const text = objects.expect(oid, 'commit').toString('utf8');
  const end = text.indexOf('\n\n');
  const headers = text.slice(0, end).replaceAll('\n ', '\u0001').split('\n');
  const all = (key: string): string[] =>
    headers.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  const signature = all('gpgsig')[0]?.replaceAll('\u0001', '\n');
  const rest = headers.filter((line) => !line.startsWith('gpgsig ')).map((line) => line.replaceAll('\u0001', '\n '));
  return {
    oid,
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: identityOf(all('author')[0] ?? ''),
    committer: identityOf(all('committer')[0] ?? ''),
    message: text.slice(end + 2),
    signature,
    payload: `${rest.join('\n')}\n\n${text.slice(end + 2)}`,
  };
}

export function isoDate(who: Identity): string {
  return new Date(who.seconds * 1000).toISOString().replace('.000Z', 'Z');
}
