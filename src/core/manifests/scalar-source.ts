import type { Marker, Style } from './markers.ts';
import { isDate, isYaml11NonString } from './yaml11.ts';

/**
 * Writes a value in the place and style of a marked scalar: quotes stay, plain stays plain unless a reader would take
 * the new value for something else, and a block stays a block, of one line without a break at its end. No tag is ever
 * added.
 *
 *     (plain v1, '1.10') → "1.10"    ('v1', '1.10') → '1.10'    (|⏎  v1⏎, '1.10') → |-⏎  1.10⏎
 */
export function sourceFor({ style, source }: Marker, value: string): string {
  switch (style.kind) {
    case 'plain':
      return mustBeQuoted(value, style) ? JSON.stringify(value) : value;
    case 'single-quoted':
      return isOneLine(value) ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
    case 'double-quoted':
      return JSON.stringify(value);
    case 'block':
      return blockFor(source, value, style);
  }
}

/** Letters of image names, tags and digests; whatever has others is quoted without a closer look. */
const harmless = /^[\w./][\w./:@+=~[\]-]*$/;

function mustBeQuoted(value: string, { inFlow }: Style): boolean {
  const isPlain = harmless.test(value) && !value.endsWith(':') && !(inFlow && /[[\]]/.test(value));
  return !isPlain || isYaml11NonString(value) || isDate(value);
}

function isOneLine(value: string): boolean {
  return !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value);
}

/** The header keeps its comment; an indentation indicator is not needed any more. Empty lines behind must stay empty. */
function blockFor(source: string, value: string, { indent }: Style): string {
  const header = source.split('\n', 1).join();
  const body = source.slice(header.length + 1);
  const content = body.trimEnd();
  const padding = /^ *(?=\S)/m.exec(content)?.[0] ?? ' '.repeat(indent + 2);
  const lineEnd = header.endsWith('\r') ? '\r\n' : '\n';
  const tail = (content === '' ? lineEnd + body : body.slice(content.length)).replaceAll(/[ \t]/g, '');
  return `${header.replace(/^([|>])[-+\d]*/, '$1-')}\n${padding}${value}${tail}`;
}
