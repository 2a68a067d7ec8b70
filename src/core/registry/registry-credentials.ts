import { Problem } from '../problem/problem.ts';
import { parseRealm, type Credentials, type Realm } from './credentials.ts';

export interface FiledCredentials {
  readonly realm: Realm;
  readonly credentials: Credentials;
}

const hint = 'Write one line a registry, for example: ghcr.io=my-user:${{ secrets.GHCR_TOKEN }}';
const realmGrammar = /^(?:https?:\/\/)?(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?(?:\/[\w./-]*)?$/i;

/**
 * Reads the input `registry-credentials`: lines `host=username:password` or `host/path=username:password`, split at the
 * first `=` and the first `:` after it. Empty lines and lines that begin with `#` are skipped. Throws a Problem
 * (`usage/malformed-input`) that names the line by its number, for its text may hold a secret.
 *
 *     'ghcr.io=me:s3:cret=' → [{ realm: ghcr.io, credentials: { username: 'me', password: 's3:cret=' } }]
 */
export function parseRegistryCredentials(text: string): readonly FiledCredentials[] {
  const filed: FiledCredentials[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line !== '' && !line.startsWith('#')) filed.push(parseLine(line, index + 1));
  }
  return filed;
}

function parseLine(line: string, number: number): FiledCredentials {
  const equals = line.indexOf('=');
  const colon = line.indexOf(':', equals + 1);
  const key = line.slice(0, Math.max(equals, 0)).trim();
  const [username, password] = [line.slice(equals + 1, colon).trim(), line.slice(colon + 1)];
  if (equals === -1) throw malformed(number, 'it has no "="');
  if (!realmGrammar.test(key)) throw malformed(number, 'what stands before the "=" is no registry host');
  if (colon === -1) throw malformed(number, 'no ":" parts the username from the password');
  if (username === '') throw malformed(number, 'the username is empty');
  // A secret that does not exist is the empty text in a workflow: with it, the run would go on as somebody else.
  if (password === '') throw malformed(number, 'the password is empty, as a secret is that is not set');
  return { realm: parseRealm(key), credentials: { kind: 'password', username, password } };
}

function malformed(line: number, state: string): Problem {
  return new Problem('usage/malformed-input', `Cannot read line ${line} of "registry-credentials": ${state}`, { hint });
}
