import { sha256 } from '../template/hash/sha256.ts';
import { toBytes } from '../template/text/utf8.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Writes the Content-Security-Policy of a page whose style and script stand in it: these two by their hashes, and
 * nothing else, from nowhere. What might slip through as markup could still neither run nor call out.
 *
 *     (style, script) → "default-src 'none'; style-src 'sha256-…'; script-src 'sha256-…'; …"
 */
export function contentPolicy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src '${integrityOf(style)}'`,
    `script-src '${integrityOf(script)}'`,
    // Without an icon of its own, a browser asks the server for one.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Names a text as browsers do. `'' → 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='` */
export function integrityOf(text: string): string {
  const hash = sha256(toBytes(text));
  const bits = Array.from(hash, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  const groups = bits.match(/.{1,6}/g) ?? [];
  const encoded = groups.map((group) => letters[Number.parseInt(group.padEnd(6, '0'), 2)] ?? '').join('');
  return `sha256-${encoded.padEnd(Math.ceil(encoded.length / 4) * 4, '=')}`;
}
