import type { Captures, Pattern } from './pattern.ts';

/** A piece of an `extract` template: literal text, or the group that `$name` or `${name}` asks for. */
export type TemplatePiece = { readonly literal: string } | { readonly group: string };

const reference = /\$(?:(\$)|([\p{L}\p{Nd}_]+)|\{([\p{L}\p{Nd}_]+)\}|)/gu;

/**
 * Reads a template as Go's `Regexp.Expand` does: a name is as long as it can be, `$$` is a dollar, and a malformed `$`
 * is literal.
 *
 *     '$1x-${v}' → [{ group: '1x' }, { literal: '-' }, { group: 'v' }]    '$-' → [{ literal: '$' }, { literal: '-' }]
 */
export function parseTemplate(template: string): readonly TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let end = 0;
  for (const match of template.matchAll(reference)) {
    if (match.index > end) pieces.push({ literal: template.slice(end, match.index) });
    const group = match[2] ?? match[3];
    pieces.push(group === undefined ? { literal: '$' } : { group });
    end = match.index + match[0].length;
  }
  if (end < template.length) pieces.push({ literal: template.slice(end) });
  return pieces;
}

/**
 * Gives the function that writes a template for a match. A group that is unknown or took no part is empty; of several
 * groups of one name the first that took part counts.
 *
 *     ('$major.$1', ^v(?P<major>[0-9]+)) → (captures of 'v7') → '7.7'
 */
export function expander(template: string, pattern: Pattern): (captures: Captures) => string {
  const parts = parseTemplate(template).map((piece) => ('literal' in piece ? piece.literal : groupsOf(piece, pattern)));
  return (captures) => parts.map((part) => (typeof part === 'string' ? part : firstOf(captures, part))).join('');
}

/**
 * Lists the groups that a template asks for and a pattern lacks: each stands for an empty text.
 *
 *     ('$tss', ^(?P<ts>.*)) → ['tss']
 */
export function missingGroups(template: string, pattern: Pattern): readonly string[] {
  return parseTemplate(template).flatMap((piece) =>
    'group' in piece && groupsOf(piece, pattern).length === 0 ? [piece.group] : [],
  );
}

/** Go reads up to nine digits without a leading zero as a number, and anything else as a name. */
const groupNumber = /^(?:0|[1-9][0-9]{0,8})$/;

function groupsOf({ group }: { group: string }, pattern: Pattern): readonly number[] {
  if (!groupNumber.test(group)) return pattern.groups.get(group) ?? [];
  return Number(group) <= pattern.groupCount ? [Number(group)] : [];
}

function firstOf(captures: Captures, groups: readonly number[]): string {
  for (const group of groups) {
    const captured = captures[group];
    if (captured !== undefined) return captured;
  }
  return '';
}
