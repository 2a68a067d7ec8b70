import { parseTag, type Tag } from '../../core/image/tag.ts';
import { parseTagPage } from '../../core/registry/tag-page.ts';

/** A page as it came. It is taken apart piece by piece, for it may be a list of a million. */
export interface PageOfTags {
  /** How many entries the registry sent, junk and all. */
  readonly size: number;
  /** The last tag that can stand in `last=`. */
  readonly last: Tag | undefined;
  readonly batches: () => Iterable<readonly Tag[]>;
}

/** As nearly all registries write it; what a body holds besides stands before the tags, or it is read the long way. */
const opening = /^[ \n]*\{[ \n]*(?:"name"[ ]*:[ ]*"[\w./-]*"[ ]*,[ \n]*)?"tags"[ ]*:[ ]*\[[ \n]*(?=")/;
const closing = /^[ \n]*\][ \n]*\}[ \n]*$/;
const longestOpening = 512;
const batchSize = 1000;
const [space, quote, comma, bracket, backslash, brace, tilde] = [0x20, 0x22, 0x2c, 0x5b, 0x5c, 0x7b, 0x7e];

/**
 * Reads an answer to `GET /v2/<name>/tags/list`; undefined where it is no list of tags. JSON.parse keeps each short
 * text in the part of the heap that is swept last: a million of them are 40 MB. So a body that holds plain texts and
 * nothing else is cut where it lies; every other goes the long way, to the same result.
 */
export function readTagPage(body: Buffer): PageOfTags | undefined {
  return readPlain(body) ?? readAny(body);
}

function readAny(body: Buffer): PageOfTags | undefined {
  if (isThicket(body)) return undefined;
  const page = parseTagPage(body.toString('utf8'));
  return page && { size: page.size, last: page.last, batches: () => [page.tags] };
}

/** A list of images has three of them for each (GCR's). Of 64 MB of nothing else JSON.parse would make gigabytes. */
const mostCollections = 2_000_000;

function isThicket(body: Buffer): boolean {
  let count = 0;
  for (const byte of body) if (byte === bracket || byte === brace) count += 1;
  return count > mostCollections;
}

function readPlain(body: Buffer): PageOfTags | undefined {
  const begin = opening.exec(body.toString('latin1', 0, longestOpening))?.[0].length;
  if (begin === undefined) return undefined;
  let [size, at, end] = [0, begin, begin];
  for (let next = begin; body[next] === quote; next = afterComma(body, end)) {
    at = next + 1;
    end = endOfText(body, at);
    if (end < 0) return undefined;
    size += 1;
  }
  const last = parseTag(body.toString('latin1', at, end));
  if (last === undefined || !closing.test(body.toString('latin1', end + 1))) return undefined;
  return { size, last, batches: () => cut(body, begin) };
}

/** A generator, so that of a long list only some texts exist at a time. */
function* cut(body: Buffer, begin: number): Generator<readonly Tag[]> {
  let tags: Tag[] = [];
  let next = begin;
  while (body[next] === quote) {
    const end = body.indexOf(quote, next + 1);
    const tag = parseTag(body.toString('latin1', next + 1, end));
    if (tag !== undefined) tags.push(tag);
    next = afterComma(body, end);
    if (tags.length < batchSize) continue;
    yield tags;
    tags = [];
  }
  if (tags.length > 0) yield tags;
}

/** Where the text ends that begins here, at its closing quote; -1 where it holds what must be read with more care. */
function endOfText(body: Buffer, at: number): number {
  for (let end = at; end < body.length; end += 1) {
    const byte = body[end] ?? 0;
    if (byte === quote) return end;
    if (byte < space || byte > tilde || byte === backslash) return -1;
  }
  return -1;
}

/** Where the next text may begin, behind the closing quote of the one before. */
function afterComma(body: Buffer, end: number): number {
  if (body[end + 1] !== comma) return -1;
  return body[end + 2] === space ? end + 3 : end + 2;
}
