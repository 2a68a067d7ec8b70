import { nextPage } from '../../core/registry/next-page.ts';
import { redactUrl } from '../../core/registry/redact-url.ts';
import type { Tag } from '../../core/image/tag.ts';
import { header, type Answer } from './call.ts';
import { wrongForm, type Client } from './client.ts';
import { Failure } from './failure.ts';
import { readTagPage, type PageOfTags } from './tag-page.ts';
import { TagSet } from './tag-set.ts';

/** The largest page that is accepted everywhere but by some versions of Quay (413), Amazon (405 above) and distribution (400). */
const sizes = [1000, 100, undefined] as const;
const tooMany = new Set([400, 405, 413]);

/** A list without pages, of a million tags, has 30 MB. */
const pageLimit = 64 * 1024 * 1024;
const maxPages = 1100;
const maxTags = 1_100_000;
/** Pages with nothing new, one after the other, while the registry promises more. */
const maxIdle = 10;

/**
 * Lists all tags of a repository (distribution-spec, "Listing Tags"), each once, in the registry's own order, which
 * says nothing. It ends only where the list does: everything else throws a Failure, for the newest tag of half a list
 * may be an old one.
 */
export async function* tagPages(client: Client): AsyncGenerator<readonly string[]> {
  const list = new TagList();
  let step = await firstStep(client);
  for (;;) {
    let fresh = 0;
    for (const batch of step.page.batches()) {
      const tags = list.take(batch, step.url);
      fresh += tags.length;
      if (tags.length > 0) yield tags;
    }
    const url = list.next(step, fresh);
    if (url === undefined) return;
    step = { ...(await read(client, url)), size: step.size, isProbe: !step.hasLink };
  }
}

interface Step {
  readonly page: PageOfTags;
  /** Where the page came from in the end: a redirect may have changed the path, and Harbor's loses the query. */
  readonly url: URL;
  readonly link: string | undefined;
  readonly hasLink: boolean;
  /** How many tags were asked for. */
  readonly size: number | undefined;
  /** We made this page's URL ourselves. */
  readonly isProbe: boolean;
}

/** Asks for smaller pages where a large one is refused; what the first refusal said is what Flux would have met. */
async function firstStep(client: Client, turn = 0, refused?: Answer): Promise<Step> {
  const size = sizes[turn];
  const url = client.url(size === undefined ? 'tags/list' : `tags/list?n=${size}`);
  const answer = await client.ask('GET', url, { limit: pageLimit });
  if (answer.status === 200) return { ...stepOf(answer), size, isProbe: false };
  if (!tooMany.has(answer.status)) throw client.refusal(answer);
  if (turn + 1 === sizes.length) throw client.refusal(refused ?? answer);
  return firstStep(client, turn + 1, refused ?? answer);
}

async function read(client: Client, url: URL): Promise<Pick<Step, 'page' | 'url' | 'link' | 'hasLink'>> {
  return stepOf(await client.get(url, { limit: pageLimit }));
}

function stepOf(answer: Answer): Pick<Step, 'page' | 'url' | 'link' | 'hasLink'> {
  const page = readTagPage(answer.body);
  if (page === undefined) throw wrongForm(answer, 'a list of tags');
  const link = header(answer, 'link');
  return { page, url: answer.url, link, hasLink: link !== undefined };
}

class TagList {
  readonly #seen = new TagSet();
  readonly #visited = new Set<string>();
  #pages = 0;
  #idle = 0;
  #knowsLinks = false;

  /** Gives what these tags of a page add. */
  take(tags: readonly Tag[], url: URL): readonly Tag[] {
    const fresh = tags.filter((tag) => this.#seen.add(tag));
    if (this.#seen.size > maxTags) throw incomplete(url, `has more than ${maxTags} tags`);
    return fresh;
  }

  /** Finds the next page; undefined at the end of the list. */
  next(step: Step, fresh: number): URL | undefined {
    this.#visited.add(step.url.href);
    this.#pages += 1;
    this.#idle = fresh > 0 ? 0 : this.#idle + 1;
    const url = step.hasLink ? this.#linked(step) : this.#probe(step, fresh);
    if (url === undefined) return undefined;
    if (this.#visited.has(url.href)) throw incomplete(url, `comes round again after ${this.#pages} pages`);
    if (this.#idle >= maxIdle) throw incomplete(url, `promises more, and gave nothing new for ${maxIdle} pages`);
    if (this.#pages >= maxPages) throw incomplete(url, `goes on after ${maxPages} pages`);
    return url;
  }

  #linked({ link, url }: Step): URL | undefined {
    const next = nextPage(link, url);
    switch (next.kind) {
      case 'page':
        this.#knowsLinks = true;
        return next.url;
      case 'end':
        return undefined;
      case 'unreadable':
        throw incomplete(url, 'has a Link header that cannot be read');
      case 'elsewhere':
        throw new Failure(
          'registry/unsafe-redirect',
          `the list of ${redactUrl(url)} goes on at another host, ${redactUrl(next.url)}`,
          {
            hint: 'Nothing is fetched from a host that spec.image does not name. If a proxy stands before the registry, let it rewrite Link headers',
          },
        );
    }
  }

  /**
   * A full page without a Link may be the last, or the registry knows no Links, which no page before could tell (Nexus,
   * for a group). The question costs one request; a server that ignores it (distribution 2.8) gives the same page
   * again, which ends the list.
   */
  #probe({ page, url, size, isProbe }: Step, fresh: number): URL | undefined {
    const isFull = size !== undefined && page.size === size;
    if (this.#knowsLinks || !isFull || page.last === undefined || (isProbe && fresh === 0)) return undefined;
    const next = new URL(url);
    next.searchParams.set('n', String(size));
    next.searchParams.set('last', page.last);
    return next;
  }
}

function incomplete(url: URL, state: string): Failure {
  return new Failure('registry/incomplete', `the list of ${redactUrl(url)} ${state}`, {
    hint: 'Nothing is chosen from a list that is not whole. If the registry is your own, its log says more',
  });
}
