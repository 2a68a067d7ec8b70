import { RE2JS } from 're2js';
import type { ImageRepository } from '../flux/objects.ts';
import { parseImage } from '../image/reference.ts';
import { attempt } from '../problem/attempt.ts';
import { Problem } from '../problem/problem.ts';
import { bytewise } from '../text/bytewise.ts';
import { printable } from '../text/printable.ts';
import type { Credentials } from './credentials.ts';
import { entriesIn, parseDockerConfig } from './docker-config.ts';
import { dockerHub } from './hosts.ts';
import { parseJson } from '../text/json.ts';
import { dockerCfg, dockerConfigJson, type OpenSecret, type Vault } from './vault.ts';

/** Credentials of a Secret, under the key that they are filed by there. */
export interface PullEntry {
  readonly key: string;
  readonly credentials: Credentials;
  readonly source: string;
}

/** What the Secrets of an ImageRepository hold, and why some of them hold nothing. */
export interface PullSecrets {
  readonly names: readonly string[];
  readonly entries: readonly PullEntry[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the Secrets that `secretRef` and the ServiceAccount of an ImageRepository name, in that order. With a provider
 * other than generic there are none, as in Flux (image-reflector-controller, registry/options.go). A Secret of another
 * type than a docker config holds nothing.
 *
 *     { secretRef: 'creds' }, { creds: '{"auths":{"ghcr.io":{…}}}' } → { entries: [{ key: 'ghcr.io', … }] }
 */
export function pullSecretsFor(object: ImageRepository, vault: Vault): PullSecrets {
  const { namespace } = object.meta;
  if (object.provider !== 'generic') return { names: [], entries: [], problems: [] };
  const account = object.serviceAccountName;
  const names = [
    ...(object.secretRef === undefined ? [] : [object.secretRef]),
    ...(account === undefined ? [] : vault.pullSecretsOf(namespace, account)),
  ];
  const entries: PullEntry[] = [];
  const problems: Problem[] = [];
  for (const secret of names.map((name) => vault.find(namespace, name))) {
    if (secret instanceof Problem) problems.push(asFlux(secret));
    else entries.push(...entriesOf(secret));
  }
  return { names: names.map((name) => `${namespace}/${name}`), entries, problems };
}

/** Puts a problem with a Secret into the words that Flux sets on the object. */
export function asFlux(problem: Problem): Problem {
  const text = /secrets "[^"]*" not found/.exec(problem.message)?.[0];
  if (text === undefined) return problem;
  const message = `failed to configure authentication options: ${text}`;
  return problem.with({ flux: { reason: 'AuthenticationFailed', message } });
}

function entriesOf({ id, type, values, source }: OpenSecret): readonly PullEntry[] {
  const text =
    type === dockerConfigJson ? values['.dockerconfigjson'] : type === dockerCfg ? values['.dockercfg'] : undefined;
  if (text === undefined) return [];
  const whole = type === dockerCfg ? JSON.stringify({ auths: parseJson(text) ?? null }) : text;
  const config = parseDockerConfig(whole, source);
  return entriesIn(config).map((entry) => ({ ...entry, source: `Secret ${id}` }));
}

/**
 * Finds the entry that opens a repository, by the rules of Kubernetes' keyring: keys in reverse alphabetical order, the
 * first that fits. Ports must be equal, labels of the host are globs, Docker Hub is `index.docker.io`, and `docker.io` is
 * not. Unlike there, a path ends at a `/`: `ghcr.io/org` must not answer for `ghcr.io/organic`.
 *
 *     (['*.azurecr.io', 'ghcr.io/org'], 'ghcr.io', 'org/app') → 'ghcr.io/org'    (['docker.io'], 'index.docker.io', 'library/a') → undefined
 */
export function pullEntryFor(entries: readonly PullEntry[], host: string, repository: string): PullEntry | undefined {
  const filed = entries.map((entry) => ({ entry, key: bareKey(entry.key) }));
  filed.sort((a, b) => bytewise(b.key, a.key));
  return filed.find(({ key }) => fits(key, host, repository))?.entry;
}

/** `'https://index.docker.io/v1/' → 'index.docker.io/'` */
function bareKey(key: string): string {
  return key.replace(/^[a-z]+:\/\//i, '').replace(/^([^/]+)\/v[12](?=\/|$)/, '$1');
}

function fits(key: string, host: string, repository: string): boolean {
  const slash = key.indexOf('/');
  const [filedHost, path] = slash === -1 ? [key, ''] : [key.slice(0, slash), key.slice(slash + 1).replace(/\/+$/, '')];
  const isUnder = path === '' || repository === path || repository.startsWith(`${path}/`);
  return isUnder && isHostLike(filedHost, host);
}

function isHostLike(filed: string, host: string): boolean {
  const [filedName = '', filedPort = ''] = filed.split(/:(?=\d*$)/);
  const [name = '', port = ''] = host.split(/:(?=\d*$)/);
  const [globs, labels] = [filedName.toLowerCase().split('.'), name.split('.')];
  const isSameForm = filedPort === port && globs.length === labels.length;
  return isSameForm && globs.every((glob, index) => isLike(glob, labels[index] ?? ''));
}

/** Go's path.Match, within one label: `*`, `?`, and classes. RE2 takes no longer for `*a*a*a*`. */
function isLike(glob: string, label: string): boolean {
  if (!/[*?[\\]/.test(glob)) return glob === label;
  const pattern = glob.replace(/\[[^\]]+\]|\\.|[\s\S]/g, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    return part.length > 1 ? part : RE2JS.quote(part);
  });
  try {
    return RE2JS.compile(pattern).matches(label);
  } catch {
    return false;
  }
}

/**
 * Warns of what Flux keeps silent about: there are Secrets, none of them is for the registry, and so Flux asks without
 * any credentials. Where Flux itself reports an error, there is nothing to say here.
 *
 *     { image: 'alpine', secretRef: 'creds' }, a Secret with the key 'docker.io' → credentials/no-match
 */
export function unmatchedSecrets(objects: Iterable<ImageRepository>, vault: Vault): readonly Problem[] {
  return [...objects].flatMap((object) => {
    const found = object.suspend ? undefined : attempt(() => unmatchedSecret(object, vault));
    return found?.code === 'credentials/no-match' ? [found] : [];
  });
}

function unmatchedSecret(object: ImageRepository, vault: Vault): Problem | undefined {
  const { registry, repository } = parseImage(object.image);
  const { names, entries, problems } = pullSecretsFor(object, vault);
  const isSound = names.length > 0 && problems.length === 0;
  if (!isSound || pullEntryFor(entries, registry, repository) !== undefined) return undefined;
  const wanted = registry === dockerHub ? 'https://index.docker.io/v1/' : registry;
  const keys = entries.map(({ key }) => `"${printable(key)}"`).join(', ');
  const state =
    keys === '' ? 'it holds no docker config' : `it has ${keys}, and nothing for "${registry}/${repository}"`;
  const subject = `the Secret "${names.join('", "')}" for "${object.image}"`;
  return new Problem('credentials/no-match', `Cannot use ${subject}: ${state}; Flux then asks without credentials`, {
    at: object.meta.at,
    hint: `File the credentials under ${wanted} in a Secret of the type ${dockerConfigJson}`,
  });
}
