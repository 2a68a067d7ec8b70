import { isSameHost } from './hosts.ts';

/** What the Link header of one page of tags says of the next. */
export type NextPage =
  | { readonly kind: 'page'; readonly url: URL }
  | { readonly kind: 'end' }
  /** There is a Link, and it cannot be read. This is never the end: a list cut short could lead to a downgrade. */
  | { readonly kind: 'unreadable' }
  /** The Link leads to another host: followed, it would let a registry choose whom we talk to. */
  | { readonly kind: 'elsewhere'; readonly url: URL };

interface Link {
  readonly target: string;
  readonly relations: readonly string[] | undefined;
}

/** RFC 8288: `<target>` and its parameters, up to a comma outside quotes or the end. */
const link = /\s*<([^<>]*)>((?:\s*;\s*[^\s;,="]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"]+))?)*)\s*(?:,|$)/y;
const parameter = /;\s*([^\s;,="]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]+)))?/g;

/**
 * Finds the page that follows the one at `current`, the URL that answered in the end (a redirect may have changed its
 * path). Of the link only the query is used: Artifactory leaves the prefix of a virtual repository out of the path
 * (RTFACT-18971), Nexus puts its own path in, and a registry behind a TLS proxy writes http.
 *
 *     ('</v2/app/tags/list?last=b&n=2>; rel="next"', https://r/v2/app/tags/list?n=2)  →  https://r/v2/app/tags/list?last=b&n=2
 */
export function nextPage(header: string | undefined, current: URL): NextPage {
  const links = parseLinks(header ?? '');
  if (links === undefined) return { kind: 'unreadable' };
  const [target, ...others] = new Set(nextTargets(links));
  // Of two ways on, either may pass over tags.
  if (others.length > 0) return { kind: 'unreadable' };
  // `<>` is the end for Flux too (go-containerregistry 0.21.7).
  if (target === undefined || target === '') return { kind: 'end' };
  if (!URL.canParse(target, current.href)) return { kind: 'unreadable' };
  const url = new URL(target, current);
  if (!isSameHost(url, current)) return { kind: 'elsewhere', url };
  const page = new URL(current);
  page.search = url.search;
  return { kind: 'page', url: page };
}

/** The links called next, or the only one where that has no name: Flux does not look at names at all. */
function nextTargets(links: readonly Link[]): readonly string[] {
  const isOnly = links.length === 1 && links[0]?.relations === undefined;
  return links.filter(({ relations }) => isOnly || relations?.includes('next')).map(({ target }) => target);
}

/** Reads all links of a header, or gives undefined where any of it is no link. */
function parseLinks(header: string): readonly Link[] | undefined {
  const links: Link[] = [];
  let at = 0;
  while (at < header.length) {
    link.lastIndex = at;
    const match = link.exec(header);
    if (match === null) return undefined;
    const [text, target = '', parameters = ''] = match;
    links.push({ target, relations: relationsIn(parameters) });
    at += text.length;
  }
  return links;
}

/** Some write single quotes, which the RFC takes for letters: a list must not end there. */
function relationsIn(parameters: string): readonly string[] | undefined {
  for (const [, name = '', quoted, bare = ''] of parameters.matchAll(parameter)) {
    if (name.toLowerCase() === 'rel') return (quoted ?? bare.replaceAll("'", '')).toLowerCase().split(/\s+/);
  }
  return undefined;
}
