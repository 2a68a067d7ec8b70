import type { CST } from 'yaml';
import { readCommon } from '../../../src/core/common-yaml/read.ts';
import { parseDocument } from '../../../src/core/manifests/syntax/parse.ts';

/** What a tree says, without white space, comments and the bookkeeping of the parser. */
export type Bare = Readonly<Record<string, unknown>> | undefined;

/** What the library reads of a text, in the shape of `bare`. */
export function byLibrary(text: string): unknown {
  const parsed = parseDocument(text);
  return parsed.kind === 'document' ? { tree: bare(parsed.root), end: parsed.end } : parsed;
}

/** What is read of a common text, in the same shape; undefined for an uncommon one. */
export function byUs(text: string): unknown {
  const root = readCommon(text);
  return root && { tree: bare(root), end: text.length };
}

export function bare(token: CST.Token | null | undefined): Bare {
  if (!token) return undefined;
  const { type, offset } = token;
  switch (token.type) {
    case 'block-map':
    case 'block-seq':
      return { type, offset, indent: token.indent, items: itemsOf(token) };
    case 'flow-collection':
      return { type, offset, items: itemsOf(token), signs: [...signs([token.start]), ...signs(token.end)] };
    case 'block-scalar':
      return { type, offset, indent: token.indent, source: token.source, props: token.props.map(bare) };
    default:
      return { type, offset, source: 'source' in token ? token.source : undefined };
  }
}

/** The library hangs comments behind the last item on an item of nothing. */
function itemsOf({ items }: CST.BlockMap | CST.BlockSequence | CST.FlowCollection): readonly Bare[] {
  const all: readonly CST.CollectionItem[] = items;
  return all
    .map(({ start, key, sep, value }) => ({
      start: signs(start),
      key: bare(key),
      sep: signs(sep ?? []),
      value: bare(value),
    }))
    .filter(
      ({ start, key, sep, value }) => start.length > 0 || sep.length > 0 || key !== undefined || value !== undefined,
    );
}

function signs(tokens: readonly CST.SourceToken[]): readonly Bare[] {
  return tokens.filter(({ type }) => !['space', 'newline', 'comment'].includes(type)).map(bare);
}
