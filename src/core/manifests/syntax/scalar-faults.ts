import type { Context } from './lexemes.ts';
import type { Scalar } from './tree.ts';

/**
 * Finds what is wrong with a scalar in the eyes of Flux's parser (go.yaml.in/yaml/v3 scannerc.go), or was taken wrongly
 * by the parser here. undefined where nothing is.
 */
export function scalarFault(scalar: Scalar, context: Context): string | undefined {
  switch (scalar.type) {
    case 'double-quoted-scalar':
      return doubleQuotedFault(scalar.source);
    case 'single-quoted-scalar':
      return scalar.source.split("'").length % 2 === 0 ? unclosed : undefined;
    case 'scalar':
      return context.inFlow ? flowFault(scalar.source) : tornFault(scalar.source.split('\n').slice(1), context);
    case 'block-scalar':
      return tornFault(scalar.source.split('\n'), context);
    case 'alias':
      return undefined;
  }
}

/** At the end of a line the parser here takes an escaped quote for the closing one. */
const unclosed = 'a quoted value is not closed';

function doubleQuotedFault(source: string): string | undefined {
  if (!source.includes('\\')) return source.endsWith('"') ? undefined : unclosed;
  const closing = /\\*"$/.exec(source)?.[0] ?? '';
  if (closing.length % 2 === 0) return unclosed;
  return /(?<!\\)(?:\\\\)*\\\//.test(source) ? 'unknown escape \\/' : undefined;
}

/** A `?` ends a plain scalar between brackets. */
function flowFault(source: string): string | undefined {
  return source.includes('?') ? 'an unquoted value with "?" between brackets' : undefined;
}

/**
 * A comment further left than the value below it makes the parser here draw the next items into the value: better no
 * edit than that one.
 */
function tornFault(lines: readonly string[], { indent }: Context): string | undefined {
  const isTorn = lines.some((line) => line.trim() !== '' && line.search(/[^ ]/) <= indent);
  return isTorn ? 'a comment stands further left than the value below it' : undefined;
}
