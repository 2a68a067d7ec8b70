import { CST } from 'yaml';

export type Scalar = CST.FlowScalar | CST.BlockScalar;
export type Mapping = CST.BlockMap | CST.FlowCollection;

/** Tells a mapping, block or flow, from everything else. */
export function isMapping(token: CST.Token | null | undefined): token is Mapping {
  if (token?.type === 'flow-collection') return token.start.type === 'flow-map-start';
  return token?.type === 'block-map';
}

/** Tells a list, block or flow, from everything else. */
export function isList(token: CST.Token | null | undefined): token is CST.BlockSequence | CST.FlowCollection {
  return token?.type === 'block-seq' || (token?.type === 'flow-collection' && token.start.type === 'flow-seq-start');
}

/** Tells a scalar with a source of its own from everything else; an alias is none. */
export function isScalar(token: CST.Token | null | undefined): token is Scalar {
  return CST.isScalar(token);
}

/** Gives the value of a scalar: quotes, escapes and line folding undone. `"'it''s'"` → `it's` */
export function valueOf(token: Scalar): string {
  if (token.type === 'scalar' && !token.source.includes('\n')) return token.source;
  const { value } = CST.resolveAsScalar(token, false, ignore);
  // A block that ends with the file, without a line break, has none to keep.
  return token.type === 'block-scalar' && !token.source.endsWith('\n') ? value.replace(/\n$/, '') : value;
}

/** The composer has judged the scalar already. */
function ignore(): void {
  return undefined;
}

/**
 * Gives the name under which kyaml looks a key up (RNode.Field): the text of a scalar, the name behind `*` of an alias,
 * nothing for a collection.
 */
export function keyName(token: CST.Token | null | undefined): string {
  if (token?.type === 'alias') return token.source.slice(1);
  if (token?.type === 'scalar' && !token.source.includes('\n')) return token.source;
  return isScalar(token) ? valueOf(token) : '';
}

/**
 * Finds the value of a key; of a key that stands twice, the first. undefined where there is no such key or no value.
 *
 *     (a: 1, b: 2), 'b' → 2
 */
export function fieldOf(token: CST.Token | null | undefined, name: string): CST.Token | undefined {
  return pairOf(token, name)?.value;
}

/** Tells whether a mapping has a key, with or without a value. */
export function hasField(token: CST.Token | null | undefined, name: string): boolean {
  return pairOf(token, name) !== undefined;
}

function pairOf(token: CST.Token | null | undefined, name: string): CST.CollectionItem | undefined {
  if (!isMapping(token)) return undefined;
  const items: readonly CST.CollectionItem[] = token.items;
  return items.find(({ key }) => key !== undefined && keyName(key) === name);
}

/** Gives the text of a field as kyaml does (RNode.GetMeta): empty for null and for collections. */
export function textOf(token: CST.Token | undefined): string {
  return token === undefined || isNull(token) ? '' : keyName(token);
}

/** Tells a plain null from everything else. */
export function isNull(token: CST.Token): boolean {
  return token.type === 'scalar' && /^(?:null|Null|NULL|~)?$/.test(token.source);
}
