import type { CST } from 'yaml';
import { isDate, isYaml11NonString } from '../manifests/yaml11.ts';
import type { Position } from '../manifests/syntax/position.ts';
import type { DocumentSyntax } from '../manifests/syntax/structure.ts';
import { isScalar, valueOf, type Scalar } from '../manifests/syntax/tree.ts';
import type { Obstacle, Spot } from './site.ts';

/** A document of a file that is looked through. */
export interface Leaf {
  readonly path: string;
  readonly document: DocumentSyntax;
  readonly positionOf: (offset: number) => Position;
}

/**
 * Makes the spot of a value, or gives undefined where there is no scalar with a value: nothing, an alias, a mapping.
 *
 *     (image: app:1 # why) → a spot with an obstacle, for a comment stands there already
 */
export function spotAt(token: CST.Token | undefined, suffix: Spot['suffix'], leaf: Leaf): Spot | undefined {
  if (!isScalar(token) || token.source === '') return undefined;
  const { document, path, positionOf } = leaf;
  const start = document.start + token.offset;
  return {
    suffix,
    value: valueOf(token),
    end: start + token.source.length,
    at: { file: path, ...positionOf(start) },
    obstacle: obstacleAt(token, suffix, document),
  };
}

const anotherLine = 'Move the value to a line of its own, with the comment above it.';

/** Flux's `:tag` is the tag alone. */
const withDigest: Obstacle = {
  state: 'a marker there would write the tag without its digest',
  hint: 'Move the digest to a field digest: of its own, if what reads this knows one.',
};

function obstacleAt(token: Scalar, suffix: Spot['suffix'], { text }: DocumentSyntax): Obstacle | undefined {
  const { source } = token;
  if (token.type === 'block-scalar' || source.includes('\n')) {
    return { state: 'its value has several lines', hint: anotherLine };
  }
  const behind = /^[^\r\n]*/.exec(text.slice(token.offset + source.length))?.[0].trim() ?? '';
  if (behind.startsWith('#')) return { state: 'a comment stands there already', hint: anotherLine };
  if (behind !== '') return { state: `"${behind}" follows on its line`, hint: anotherLine };
  return suffix === ':tag' ? obstacleToTag(token) : undefined;
}

function obstacleToTag({ type, source }: Scalar): Obstacle | undefined {
  if (source.includes('@')) return withDigest;
  if (type !== 'scalar' || !isRetyped(source)) return undefined;
  return { state: 'without quotes it is no text to YAML', hint: `Write "${source}" in quotes.` };
}

function isRetyped(source: string): boolean {
  return isYaml11NonString(source) || isDate(source);
}
