import { Problem } from '../problem/problem.ts';
import { printable } from '../text/printable.ts';
import { closest, parseRealm, type Credentials, type Realm } from './credentials.ts';
import { dockerHub, hostIdentity } from './hosts.ts';
import { isRecord, parseJson, textField } from '../text/json.ts';

/** `config.json` of Docker, or `auth.json` of Podman and its kin. */
export interface DockerConfig {
  /** Its path, or the variable that held it. */
  readonly from: string;
  readonly entries: readonly Entry[];
  readonly store: string | undefined;
  readonly helpers: readonly { readonly realm: Realm; readonly helper: string }[];
}

interface Entry {
  readonly realm: Realm;
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

interface Pair {
  readonly username: string;
  readonly password: string;
}

/** Where a config says that the credentials for a repository are. */
export interface Filed {
  /** The program to ask first, and the name under which it knows the registry. */
  readonly helper: { readonly name: string; readonly serverKey: string } | undefined;
  readonly credentials: Credentials | undefined;
}

/** Reads a config. Throws a Problem (`credentials/malformed`) where the text is none; the Problem quotes nothing of it. */
export function parseDockerConfig(text: string, from: string): DockerConfig {
  const config = text.trim() === '' ? {} : parseJson(text);
  if (!isRecord(config)) throw malformed(from, 'it is no JSON object');
  const records = (name: string): readonly [string, unknown][] => {
    const value = config[name] ?? {};
    if (!isRecord(value)) throw malformed(from, `its "${name}" is no object`);
    return Object.entries(value);
  };
  return {
    from,
    entries: records('auths').map(([key, fields]) => ({
      key,
      realm: parseRealm(key),
      fields: isRecord(fields) ? fields : {},
    })),
    store: textField(config, 'credsStore'),
    helpers: records('credHelpers').flatMap(([key, helper]) =>
      typeof helper === 'string' && helper !== '' ? [{ realm: parseRealm(key), helper }] : [],
    ),
  };
}

/**
 * Finds what a config has for a repository; undefined for nothing. A helper for the host goes before the store for all,
 * and that before what stands in the file (docker/cli, config/configfile). Throws a Problem (`credentials/malformed`).
 *
 *     ({ auths: { 'ghcr.io': { auth: base64('me:pw') } } }, 'ghcr.io', 'org/app')  →  { credentials: me:pw }
 */
export function filedIn(config: DockerConfig, host: string, repository: string): Filed | undefined {
  const entry = closest(config.entries, host, repository);
  const helper = closest(config.helpers, host, repository)?.helper ?? config.store;
  const credentials = entry === undefined ? undefined : credentialsOf(entry, config.from);
  if (helper === undefined) return credentials === undefined ? undefined : { helper, credentials };
  return { helper: { name: helper, serverKey: entry?.key ?? serverKeyOf(host) }, credentials };
}

/** Lists what stands in a config itself, by the keys it stands under. Throws a Problem (`credentials/malformed`). */
export function entriesIn(
  config: DockerConfig,
): readonly { readonly key: string; readonly credentials: Credentials }[] {
  return config.entries.flatMap((entry) => {
    const credentials = credentialsOf(entry, config.from);
    return credentials === undefined ? [] : [{ key: entry.key, credentials }];
  });
}

function serverKeyOf(host: string): string {
  return hostIdentity(host) === dockerHub ? 'https://index.docker.io/v1/' : host;
}

function credentialsOf({ fields, key }: Entry, from: string): Credentials | undefined {
  const registryToken = textField(fields, 'registrytoken');
  if (registryToken !== undefined) return { kind: 'registry-token', token: registryToken };
  const pair = pairOf(fields);
  if (pair === undefined) throw malformed(from, `"auth" of "${printable(key)}" is no base64 of user:password`);
  const token = textField(fields, 'identitytoken');
  if (token !== undefined) return { kind: 'identity-token', username: pair.username, token };
  return pair.username === '' && pair.password === '' ? undefined : { kind: 'password', ...pair };
}

function pairOf(fields: Entry['fields']): Pair | undefined {
  const encoded = textField(fields, 'auth');
  if (encoded !== undefined) return decodePair(encoded);
  return { username: textField(fields, 'username') ?? '', password: textField(fields, 'password') ?? '' };
}

/** Docker pads some passwords with NUL; Podman leaves out the `=` at the end. Only the first colon parts. */
function decodePair(encoded: string): Pair | undefined {
  const text = decodeBase64(encoded)?.replace(/\0+$/, '');
  const colon = text?.indexOf(':') ?? -1;
  if (text === undefined || colon === -1) return undefined;
  return { username: text.slice(0, colon), password: text.slice(colon + 1) };
}

function decodeBase64(encoded: string): string | undefined {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

function malformed(from: string, state: string): Problem {
  return new Problem('credentials/malformed', `Cannot read the docker config "${from}": ${state}`, {
    hint: 'Sign in again with docker login or docker/login-action, or use the input registry-credentials',
  });
}
