import { parseFloat64, parseInt64, parseUint64 } from './text/numbers.ts';
import { quote } from './text/quote.ts';
import { literalCharacter } from './text/unquote.ts';

interface Numbers {
  readonly int: bigint | undefined;
  readonly float: number | undefined;
}

/**
 * Reads a number of a template for all the types it may stand for, or gives Go's words for what is wrong with it
 * (NumberNode, text/template/parse/node.go): `'number', '3' → { int: 3n, float: 3 }`. Complex numbers are refused.
 */
export function numberLiteral(kind: 'charConstant' | 'complex' | 'number', text: string): Numbers | string {
  if (kind === 'charConstant') return character(text);
  if (kind === 'complex' || text.endsWith('i')) return `complex numbers are not offered here: ${quote(text)}`;
  const parsed = parseInt64(text, 0);
  if (parsed.fault === undefined) return { int: parsed.value, float: Number(parsed.value) };
  const unsigned = parseUint64(text);
  if (unsigned !== undefined) return { int: undefined, float: Number(unsigned) };
  return floatLiteral(text);
}

/** A float that is whole may stand for an integer too. */
function floatLiteral(text: string): Numbers | string {
  const float = parseFloat64(text);
  if (float === undefined) return `illegal number syntax: ${quote(text)}`;
  if (!/[.eEpP]/.test(text)) return `integer overflow: ${quote(text)}`;
  const whole = Number.isInteger(float) && float >= -(2 ** 63) && float < 2 ** 63;
  return { int: whole ? BigInt(float) : undefined, float };
}

/** A character is its number, of any type. */
function character(text: string): Numbers | string {
  const found = literalCharacter(text, 1, "'");
  if (found === undefined) return 'invalid syntax';
  if (found.size !== text.length - 2) return `malformed character constant: ${text}`;
  return { int: BigInt(found.code), float: found.code };
}
