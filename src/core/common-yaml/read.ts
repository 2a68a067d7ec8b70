import type { CST } from 'yaml';
import { readBlock } from './block.ts';
import { openCursor } from './cursor.ts';

/** Other control characters, line breaks other than `\n`, tabs, and what takes two units of UTF-16. */
const uncommon = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

const documentStart = /^--- *\n/;

/** What ends a document, wherever it begins a line. */
const documentEnd = /^(?:---|\.\.\.|%)/m;

/**
 * Reads a text as the library `yaml` does, but for white space and comments, which the tree leaves out: a mapping or
 * list in block style, with values of one line, blocks of text, and brackets within a line. Nearly all manifests are of
 * this kind. undefined for any other text, right or wrong: that is for the library. Never guesses.
 *
 *     'a: 1 # b\n' → the mapping of a to 1    'a: &x 1' → undefined    'a: [' → undefined
 */
export function readCommon(text: string): CST.BlockMap | CST.BlockSequence | undefined {
  if (uncommon.test(text)) return undefined;
  const from = documentStart.exec(text)?.[0].length ?? 0;
  const cursor = openCursor(text, from);
  if (cursor.at === text.length || documentEnd.test(text.slice(from))) return undefined;
  const root = readBlock(cursor);
  return cursor.at === text.length ? root : undefined;
}
