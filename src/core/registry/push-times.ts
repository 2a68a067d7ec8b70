import { parseInstant, second, type Instant } from '../environments/instant.ts';
import type { Digest } from '../image/digest.ts';
import type { Tag } from '../image/tag.ts';
import { cloudRegistryOf } from './clouds.ts';
import { dockerHub } from './hosts.ts';
import { isRecord, parseJson, textField } from '../text/json.ts';

/** A repository as its registry is asked for it. */
export interface PushPlace {
  readonly host: string;
  /** `https://host/v2/` */
  readonly base: URL;
  readonly repository: string;
  /** What the registry calls itself to its token service; undefined where it has none, or has not been asked. */
  readonly service: string | undefined;
}

/** Where a registry says when a tag was pushed, beside the API that all registries share. */
export interface PushQuestion {
  readonly url: URL;
  /** A token of the registry, the username and password themselves, or nothing: then only what is public is told. */
  readonly shows: 'token' | 'password' | 'nothing';
  readonly dialect: keyof typeof readers;
}

/**
 * Finds whom to ask when a tag came to point at what it points at. Only those are asked who keep the time of the *tag*,
 * by their own clock. Amazon, Google and GitHub keep that of the image, which may have lain there under another name;
 * what Artifactory keeps, its uploaders may set; GitLab takes another kind of token.
 *
 *     docker.io/library/alpine, 3.22 → https://hub.docker.com/v2/namespaces/library/repositories/alpine/tags/3.22
 *     ghcr.io/org/app, 1.0.0 → undefined
 */
export function pushQuestionOf(place: PushPlace, tag: Tag): PushQuestion | undefined {
  const { host, base, repository, service } = place;
  const [project = '', ...rest] = repository.split('/');
  const name = rest.join('/');
  if (host === dockerHub) {
    const url = new URL(`https://hub.docker.com/v2/namespaces/${project}/repositories/${name}/tags/${tag}`);
    return { url, shows: 'nothing', dialect: 'hub' };
  }
  if (host === 'quay.io') {
    const query = new URLSearchParams({ specificTag: tag, onlyActiveTags: 'true' });
    const url = new URL(`/api/v1/repository/${repository}/tag/?${query.toString()}`, base);
    return { url, shows: 'nothing', dialect: 'quay' };
  }
  if (cloudRegistryOf(host)?.cloud === 'azure')
    return { url: new URL(`/acr/v1/${repository}/_tags/${tag}`, base), shows: 'token', dialect: 'azure' };
  if (service !== 'harbor-registry' || name === '') return undefined;
  // A slash is encoded twice (goharbor/harbor, api/v2.0/swagger.yaml).
  const path = `/api/v2.0/projects/${project}/repositories/${name.replaceAll('/', '%252F')}/artifacts/${tag}`;
  return { url: new URL(path, base), shows: 'password', dialect: 'harbor' };
}

/** What was seen, and when: the time is believed for this alone. */
export interface Sight {
  readonly tag: Tag;
  readonly digest: Digest;
}

/**
 * Reads when a tag came to point at a digest, in milliseconds since 1970; undefined where the answer does not say, or
 * speaks of another tag or digest.
 *
 *     quay, '{"tags":[{"name":"1.0.0","manifest_digest":"sha256:…","start_ts":1782900000}]}' → 1782900000000
 */
export function readPushTime(dialect: PushQuestion['dialect'], text: string, sight: Sight): Instant | undefined {
  const body = parseJson(text);
  const told = isRecord(body) ? readers[dialect](body, sight.tag) : undefined;
  if (told?.name !== sight.tag || told.digest !== sight.digest) return undefined;
  const at = typeof told.time === 'number' ? told.time * second : parseInstant(told.time ?? '');
  return at === undefined || at < firstImage ? undefined : Math.ceil(at);
}

/** Before there were images there were no pushes: Go's zero time, and that of Unix, mean that nobody knows. */
const firstImage = parseInstant('2013-01-01') ?? 0;

interface Told {
  readonly name: string | undefined;
  readonly digest: string | undefined;
  /** RFC 3339, or seconds since 1970. */
  readonly time: string | number | undefined;
}

type Body = Readonly<Record<string, unknown>>;

const readers = {
  /** https://docs.docker.com/reference/api/hub/latest/#tag/repositories */
  hub: (body: Body): Told => told(body, ['name', 'digest', 'tag_last_pushed']),
  /** quay/quay, endpoints/api/tag.py: a tag that moves begins a new life, with a time of its own. */
  quay: ({ tags }: Body, tag: string): Told => {
    const entry = entryOf(tags, tag);
    return { ...told(entry, ['name', 'manifest_digest', '']), time: numberField(entry, 'start_ts') };
  },
  /** createdTime stays where the tag moves; the last update may be a lock, which makes the tag younger, not older. */
  azure: ({ tag }: Body): Told => told(isRecord(tag) ? tag : {}, ['name', 'digest', 'lastUpdateTime']),
  /** goharbor/harbor, src/controller/tag: a tag that moves to another artifact gets a new time. */
  harbor: ({ digest, tags }: Body, tag: string): Told => {
    const entry = { ...entryOf(tags, tag), digest };
    return told(entry, ['name', 'digest', 'push_time']);
  },
} as const;

function told(body: Body, [name, digest, time]: readonly [string, string, string]): Told {
  return { name: textField(body, name), digest: textField(body, digest), time: textField(body, time) };
}

function entryOf(list: unknown, tag: string): Body {
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  return entries.filter(isRecord).find(({ name }) => name === tag) ?? {};
}

function numberField(body: Body, name: string): number | undefined {
  const value = body[name];
  return typeof value === 'number' ? value : undefined;
}
