/** Control characters, format characters (text direction, zero width, BOM), line and paragraph separators. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Makes untrusted text safe for one line of a log: control characters, line breaks and text-direction marks become
 * escapes, so that no registry or manifest can write a workflow command, move the cursor or hide what it says.
 *
 *     'a\n::error::b' → 'a\\n::error::b'
 */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => {
    const escape = JSON.stringify(character).slice(1, -1);
    return escape === character ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : escape;
  });
}
