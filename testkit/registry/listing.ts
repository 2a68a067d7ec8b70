import type { Journal } from './journal.ts';
import type { Manner } from './manner.ts';
import { errorReply, type Reply } from './reply.ts';
import type { Shelf } from './shelf.ts';
import type { TagSource } from './tag-source.ts';

export interface Library {
  readonly shelf: Shelf;
  readonly manner: Manner;
  readonly journal: Journal;
}

interface Asked {
  readonly url: URL;
  readonly name: string;
  /** What was asked for; undefined for nothing. */
  readonly size: number | undefined;
  /** The number of the first tag wanted. */
  readonly from: number;
}

/** Answers `GET /v2/<name>/tags/list`. */
export function listTags(url: URL, name: string, { shelf, manner, journal }: Library): Reply {
  const source = shelf.tags(name);
  if (source === undefined) {
    return errorReply(404, 'NAME_UNKNOWN', 'repository name not known to registry', { name });
  }
  const size = sizeOf(url, journal);
  const { above, mostAllowed } = manner;
  if (!manner.deaf && size !== undefined && size > mostAllowed && above !== 'clamp') {
    return errorReply(above.status, above.code, above.message);
  }
  const from = manner.deaf ? 0 : startOf(url, source, manner, journal);
  if (from === undefined) return errorReply(400, 'PAGINATION_INVALID', 'unknown cursor');
  return pageReply({ url, name, size: manner.deaf ? source.size : size, from }, source, manner);
}

function pageReply({ url, name, size, from }: Asked, source: TagSource, manner: Manner): Reply {
  const wanted = Math.max(
    0,
    Math.min(size ?? manner.page, manner.deaf ? source.size : manner.mostAllowed) - manner.junk.length,
  );
  const end = Math.min(source.size, from + wanted);
  const tags: unknown[] = [...manner.junk];
  for (let index = from; index < end; index += 1) tags.push(source.at(index));
  const link = promisesMore(source, { from, end, wanted }, manner) ? linkOf(url, source, end, manner) : undefined;
  return {
    status: 200,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...manner.headers,
      ...(link === undefined ? {} : { link }),
    },
    body: { name, tags: manner.nullPage && from >= source.size ? null : tags },
  };
}

interface Span {
  readonly from: number;
  readonly end: number;
  readonly wanted: number;
}

function promisesMore(source: TagSource, { from, end, wanted }: Span, manner: Manner): boolean {
  if (end < source.size || manner.link === 'endless') return true;
  return manner.nullPage && end > from && end - from === wanted;
}

function sizeOf(url: URL, journal: Journal): number | undefined {
  const [text, ...more] = url.searchParams.getAll('n');
  if (text === undefined) return undefined;
  if (more.length > 0 || !/^[1-9]\d*$/.test(text))
    journal.violation(`n=${text} is no number of tags: ${url.pathname}${url.search}`);
  return Number(text);
}

/** The number of the tag after the one that the request names; undefined where it names none. */
function startOf(url: URL, source: TagSource, manner: Manner, journal: Journal): number | undefined {
  const text = url.searchParams.get(manner.cursorName) ?? url.searchParams.get('last') ?? '';
  if (text === '') return 0;
  if (manner.link === 'endless') return source.size;
  const place = openedCursor(text, manner) ?? source.indexOf(text) + 1;
  if (place === 0) journal.violation(`last=${text} is no tag that this registry listed`);
  return place === 0 ? undefined : place;
}

function openedCursor(text: string, manner: Manner): number | undefined {
  if (manner.cursor === 'tag') return undefined;
  const cursor = manner.cursor === 'opaque' ? Buffer.from(text, 'base64url').toString() : text;
  const [, place] = /^(?:cursor-)?(\d+)$/.exec(cursor) ?? [];
  return place === undefined ? undefined : Number(place);
}

function linkOf(url: URL, source: TagSource, end: number, manner: Manner): string | undefined {
  const next = new URL(url);
  next.pathname = manner.linkPath?.(url.pathname) ?? url.pathname;
  if (manner.link !== 'loop') next.searchParams.set(manner.cursorName, cursorAt(url, source, end, manner));
  return written(next, manner.link);
}

function written({ pathname, search, href }: URL, form: Manner['link']): string | undefined {
  switch (form) {
    case 'relative':
    case 'loop':
    case 'endless':
      return `<${pathname}${search}>; rel="next"`;
    case 'unquoted':
      return `<${pathname}${search}>;rel=next`;
    case 'absolute':
      return `<${href}>; rel="next"`;
    case 'foreign':
      return `<http://registry.example${pathname}${search}>; rel="next"`;
    case 'garbled':
      return `${pathname}${search}; rel="next"`;
    case 'none':
      return undefined;
  }
}

function cursorAt(url: URL, source: TagSource, end: number, manner: Manner): string {
  if (manner.link === 'endless')
    return `more-${String(Number((url.searchParams.get('last') ?? 'more-0').slice(5)) + 1)}`;
  if (manner.cursor === 'number') return String(end);
  return manner.cursor === 'opaque' ? Buffer.from(`cursor-${String(end)}`).toString('base64url') : source.at(end - 1);
}
