import { fn1, fn2, fn3, int, str } from '../functions.ts';
import type { Meter } from '../meter.ts';
import * as unicode from '../text/unicode.ts';
import { encodeRune, mapRunes } from '../text/utf8.ts';
import type { Func } from '../values.ts';
import { kebabCase, pascalCase, snakeCase } from './cases.ts';

/** What sprig takes from strings.Title and Masterminds/goutils: words, their letters and their lines. */
export const words: Readonly<Record<string, Func>> = {
  title: fn1(str, title),
  untitle: fn1(str, untitle),
  swapcase: fn1(str, swapCase),
  initials: fn1(str, initials),
  nospace: fn1(str, noSpace),
  camelcase: fn1(str, pascalCase),
  snakecase: fn1(str, snakeCase),
  kebabcase: fn1(str, kebabCase),
  abbrev: fn2(int, str, (width, text) => (width < 4 ? text : abbreviate(text, 0, width))),
  abbrevboth: fn3(int, int, str, (left, right, text) => {
    return right < 4 || (left > 0 && right < 7) ? text : abbreviate(text, left, right);
  }),
  wrap: fn2(int, str, (width, text, meter) => wrap(text, { width, newLine: '\n', cutsWords: false }, meter)),
  wrapWith: fn3(int, str, str, (width, newLine, text, meter) => {
    return wrap(text, { width, newLine: newLine === '' ? '\n' : newLine, cutsWords: true }, meter);
  }),
};

/** What strings.Title takes for the end of a word; so `it's` has two. */
function isSeparator(code: number): boolean {
  if (code < 0x80) return !/[0-9A-Za-z_]/.test(String.fromCharCode(code));
  return !unicode.isLetter(code) && !unicode.isDigit(code) && unicode.isSpace(code);
}

/** strings.Title: `"it's" → "It'S"`. */
function title(bytes: string): string {
  let previous = 0x20;
  return mapRunes(bytes, (code) => {
    const starts = isSeparator(previous);
    previous = code;
    return starts ? unicode.toTitle(code) : code;
  });
}

/** goutils.Uncapitalize: `'Hello World' → 'hello world'`. */
function untitle(bytes: string): string {
  let starts = true;
  return mapRunes(bytes, (code) => {
    const space = unicode.isSpace(code);
    const result = starts && !space ? unicode.toLower(code) : code;
    starts = space;
    return result;
  });
}

/** goutils.SwapCase: a lower-case letter at the start of a word takes title case. */
function swapCase(bytes: string): string {
  let starts = true;
  return mapRunes(bytes, (code) => {
    if (unicode.isUpper(code) || unicode.isTitle(code)) {
      starts = false;
      return unicode.toLower(code);
    }
    if (!unicode.isLower(code)) {
      starts = unicode.isSpace(code);
      return code;
    }
    const first = starts;
    starts = false;
    return first ? unicode.toTitle(code) : unicode.toUpper(code);
  });
}

// The next two take each byte for a rune, as goutils does: a letter of two bytes comes out as two letters.

function initials(bytes: string): string {
  let starts = true;
  return Array.from(bytes, (byte) => {
    const space = unicode.isSpace(byte.charCodeAt(0));
    const shown = starts && !space;
    starts = space;
    return shown ? encodeRune(byte.charCodeAt(0)) : '';
  }).join('');
}

function noSpace(bytes: string): string {
  const kept = Array.from(bytes).filter((byte) => !unicode.isSpace(byte.charCodeAt(0)));
  return kept.length === bytes.length ? bytes : kept.map((byte) => encodeRune(byte.charCodeAt(0))).join('');
}

/** goutils.AbbreviateFull: `'1234 5678 9123', 5, 10 → '...5678...'`. */
function abbreviate(text: string, left: number, width: number): string {
  if (text.length <= width) return text;
  const room = width - 3;
  const offset = Math.min(left, text.length, Math.max(text.length - room, 0));
  if (offset <= 4) return `${text.slice(0, room)}...`;
  if (width < 7) return '';
  if (offset + room < text.length) return `...${abbreviate(text.slice(offset), 0, room)}`;
  return `...${text.slice(text.length - room)}`;
}

interface Wrapping {
  readonly width: number;
  readonly newLine: string;
  readonly cutsWords: boolean;
}

/** goutils.WrapCustom: breaks at spaces, counting bytes. */
function wrap(text: string, { width, newLine, cutsWords }: Wrapping, meter: Meter): string {
  const limit = Math.max(width, 1);
  let out = '';
  let offset = 0;
  while (text.length - offset > limit) {
    if (text[offset] === ' ') {
      offset += 1;
      continue;
    }
    const space = text.slice(offset, offset + limit + 1).lastIndexOf(' ') + offset;
    const longWord = space < offset;
    const end = longWord ? longEnd(text, offset + limit, cutsWords) : space;
    meter.room(end - offset + newLine.length);
    out += text.slice(offset, end) + (end < text.length ? newLine : '');
    offset = longWord && cutsWords ? end : end + 1;
  }
  return out + text.slice(offset);
}

/** Where a word longer than the line ends: at the line's end, or else at its own. */
function longEnd(text: string, lineEnd: number, cutsWords: boolean): number {
  if (cutsWords) return lineEnd;
  const space = text.indexOf(' ', lineEnd);
  return space < 0 ? text.length : space;
}
