import { printable } from '../text/printable.ts';

/** Writes one character as it means itself; what it gives counts against the limit. */
export type EscapeCharacter = (character: string) => string;

/** Leaves text as it is: for fields in which nothing is markup. */
export const literal: EscapeCharacter = (character) => character;

/**
 * Writes untrusted text so that it is no longer than a limit once it is escaped: cut between characters, never within
 * one or within its escape. Control characters and marks of text direction become visible, halves of characters U+FFFD.
 *
 *     ('a<b', 6, &lt;) → 'a&lt;b'    ('a<b', 5, &lt;) → 'a…'    ('a\nb', 9, literal) → 'a\\nb'
 */
export function fitting(text: string, most: number, escape: EscapeCharacter): string {
  // More than this cannot fit, and a message may be very long.
  const whole = printable(text.slice(0, most + 2)).replace(/\p{Surrogate}/gu, '\ufffd');
  let written = '';
  let kept = '';
  for (const character of whole) {
    written += escape(character);
    if (written.length > most) return `${kept}…`;
    if (written.length < most) kept = written;
  }
  return written;
}

/** A list that is shown in part, with the number of those that are not. */
export interface Shown<T> {
  readonly items: readonly T[];
  readonly more: number;
}

/** Keeps the first of a list. `([a, b, c], 2) → { items: [a, b], more: 1 }` */
export function firstOf<T>(all: readonly T[], most: number): Shown<T> {
  return { items: all.slice(0, most), more: Math.max(0, all.length - most) };
}

/**
 * Writes lines of text, each no longer than a width and all of them no longer than a limit, and says how many are left
 * out.
 *
 *     (['a', 'b', 'c'], { lines: 2, width: 9, all: 99 }, literal) → 'a\nb\nand 1 more'
 */
export function fittingLines(
  lines: readonly string[],
  { lines: most, width, all }: { readonly lines: number; readonly width: number; readonly all: number },
  escape: EscapeCharacter,
): string {
  const written: string[] = [];
  let size = 0;
  for (const line of lines.slice(0, most)) {
    const text = fitting(line, width, escape);
    if (size + text.length + 1 > all - roomForMore) break;
    written.push(text);
    size += text.length + 1;
  }
  const more = lines.length - written.length;
  return [...written, ...(more === 0 ? [] : [`and ${more} more`])].join('\n');
}

const roomForMore = 30;
