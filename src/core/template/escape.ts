import { isPrint } from './text/unicode.ts';
import { runeAt } from './text/utf8.ts';

/** Go's choice of entities: shorter than `&quot;`, and older than `&apos;`. */
const htmlEntities: Readonly<Record<string, string>> = {
  '\0': '\xef\xbf\xbd',
  '"': '&#34;',
  "'": '&#39;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

/** template.HTMLEscapeString: `'<a>' → '&lt;a&gt;'`. */
export function escapeHtml(bytes: string): string {
  return Array.from(bytes, (byte) => htmlEntities[byte] ?? byte).join('');
}

const hex = (code: number, width: number): string => code.toString(16).toUpperCase().padStart(width, '0');

const jsEscapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '"': '\\"',
  '<': '\\u003C',
  '>': '\\u003E',
  '&': '\\u0026',
  '=': '\\u003D',
};

/** template.JSEscapeString: `"a'b<" → "a\\'b\\u003C"`. */
export function escapeJs(bytes: string): string {
  let out = '';
  for (let at = 0; at < bytes.length;) {
    const { code, size } = runeAt(bytes, at);
    const source = bytes.slice(at, at + size);
    const shown = code >= 0x20 && (code < 0x80 || isPrint(code));
    out += jsEscapes[source] ?? (shown ? source : `\\u${hex(code, 4)}`);
    at += size;
  }
  return out;
}

/** url.QueryEscape: `'a b/é' → 'a+b%2F%C3%A9'`. */
export function escapeQuery(bytes: string): string {
  return Array.from(bytes, (byte) => {
    if (/[A-Za-z0-9\-_.~]/.test(byte)) return byte;
    return byte === ' ' ? '+' : `%${hex(byte.charCodeAt(0), 2)}`;
  }).join('');
}
