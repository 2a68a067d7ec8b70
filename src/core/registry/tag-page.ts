import { parseTag, type Tag } from '../image/tag.ts';
import { isRecord, parseJson } from '../text/json.ts';

/** One answer to `GET /v2/<name>/tags/list`. */
export interface TagPage {
  readonly tags: readonly Tag[];
  /** How many entries the registry sent, junk and all: a page with as many as were asked for may have a successor. */
  readonly size: number;
  /** The last tag that can stand in `last=`. */
  readonly last: Tag | undefined;
}

/**
 * Reads a page of tags; undefined where the text is no such page. `tags` may be null or absent (an empty repository;
 * the last page of distribution 3.1). Entries that are no tags are left out: registries list null, '' and digests.
 *
 *     '{"name":"app","tags":["1.0",null,"sha256:ab"]}'  →  { tags: ['1.0'], size: 3, last: '1.0' }
 */
export function parseTagPage(text: string): TagPage | undefined {
  const body = parseJson(text);
  if (!isRecord(body) || 'errors' in body) return undefined;
  const entries = body['tags'] ?? [];
  if (!Array.isArray(entries)) return undefined;
  const tags = entries.flatMap((entry) => (typeof entry === 'string' ? (parseTag(entry) ?? []) : []));
  return { tags, size: entries.length, last: tags.at(-1) };
}
