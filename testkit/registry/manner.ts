import type { Order } from './tag-source.ts';

/** How a registry lists its tags. The plain one does as distribution-spec 1.1 says. */
export interface Manner {
  /** Tags on a page where none are asked for, and at most. */
  readonly page: number;
  readonly mostAllowed: number;
  /** What happens above that: less is given, or the request is refused. */
  readonly above: 'clamp' | { readonly status: number; readonly code: string; readonly message: string };
  readonly order: Order;
  /** `n` and `last` are not looked at. */
  readonly deaf: boolean;
  /** How the Link to the next page is written. */
  readonly link: 'relative' | 'absolute' | 'none' | 'loop' | 'foreign' | 'endless' | 'garbled' | 'unquoted';
  /** Another path than that of the request stands in the Link. */
  readonly linkPath?: (path: string) => string;
  /** What `last` holds in the Link: a tag, an opaque text, or a number. */
  readonly cursor: 'tag' | 'opaque' | 'number';
  /** The name of the parameter that holds it. */
  readonly cursorName: 'last' | 'next_page';
  /** A full last page has a Link to one that says `"tags": null`. */
  readonly nullPage: boolean;
  /** Entries that are no tags, on every page. */
  readonly junk: readonly unknown[];
  readonly headers: Readonly<Record<string, string>>;
  /** A first path that answers with a redirect to the second, without the query. */
  readonly moved?: readonly [from: string, to: string];
}

export const plain: Manner = {
  page: 100_000_000,
  mostAllowed: 100_000_000,
  above: 'clamp',
  order: 'lexical',
  deaf: false,
  link: 'relative',
  cursor: 'tag',
  cursorName: 'last',
  nullPage: false,
  junk: [],
  headers: {},
};

/** Registries of the world that list in a way of their own (sources: the table of quirks in docs of the clients named there). */
export const manners = {
  /** distribution-spec's own; a page has what was asked for. */
  plain,
  /** Amazon ECR: 405 above a thousand, a hundred by itself, opaque cursors. */
  amazon: {
    ...plain,
    page: 100,
    mostAllowed: 1000,
    above: { status: 405, code: 'UNSUPPORTED', message: 'Member must have value less than or equal to 1000' },
    cursor: 'opaque',
    link: 'absolute',
  },
  /** Docker Hub: a hundred a page, whatever is asked. */
  'docker-hub': { ...plain, page: 100, mostAllowed: 100 },
  /** GitHub: the oldest first, a hundred by itself. */
  github: { ...plain, page: 100, order: 'pushed' },
  /** Quay: the oldest first, a hundred at most, an encrypted cursor. */
  quay: { ...plain, page: 50, mostAllowed: 100, order: 'pushed', cursor: 'opaque', cursorName: 'next_page' },
  /** Quay in June 2024. */
  'quay-413': {
    ...plain,
    page: 50,
    mostAllowed: 100,
    above: { status: 413, code: 'TOO_MANY_TAGS_REQUESTED', message: 'too many tags' },
  },
  /** distribution 2.8: everything at once, in the order of a directory. */
  'distribution-2.8': { ...plain, deaf: true, order: 'shuffled', link: 'none' },
  /** distribution 3.1.0, with a limit of a hundred: 400 above it, and a last page without tags. */
  'distribution-3.1': {
    ...plain,
    page: 100,
    mostAllowed: 100,
    above: { status: 400, code: 'PAGINATION_NUMBER_INVALID', message: 'invalid number of results requested' },
    nullPage: true,
  },
  /** Harbor: images of a proxied Docker Hub are moved to `library/`, and the redirect loses the query. */
  harbor: { ...plain, moved: ['/v2/hub/busybox/', '/v2/hub/library/busybox/'] },
  /** Artifactory: the Link lacks the path of the repository, counts in numbers, and digests are listed among tags. */
  artifactory: {
    ...plain,
    mostAllowed: 100,
    cursor: 'number',
    linkPath: (path: string) => path.replace('/artifactory/api/docker/virtual', ''),
    junk: [`sha256:${'a'.repeat(64)}`],
    headers: { 'x-jfrog-version': 'Artifactory/7.90.1' },
  },
  /** Nexus, a group of repositories: no Link, and null among the tags. */
  'nexus-group': { ...plain, mostAllowed: 1000, link: 'none', junk: [null, ''] },
  /** Nexus behind a connector's port: an absolute Link with a path that the port does not know. */
  'nexus-connector': {
    ...plain,
    mostAllowed: 1000,
    link: 'absolute',
    linkPath: (path: string) => `/repository/images${path}`,
  },
  /** Azure: more than a thousand are not given. */
  azure: { ...plain, page: 100, mostAllowed: 1000 },
} as const satisfies Record<string, Manner>;

export type MannerName = keyof typeof manners;
