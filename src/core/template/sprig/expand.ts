/** A match of a regular expression: its groups' texts by number, and names for some of them. */
export interface Groups {
  readonly texts: readonly (string | null)[];
  readonly names: Readonly<Record<string, number>>;
}

const reference = /\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu;

/**
 * Fills a replacement as Go's Regexp.Expand does. A name is the longest run of letters, digits and `_`, so `$1W` asks
 * for a group named "1W"; what is not there is empty; `$$` is a dollar: `'${1}W', ['ab', 'b'] → 'bW'`.
 */
export function expand(template: string, { texts, names }: Groups): string {
  return template.replace(reference, (_all, braced?: string, bare?: string) => {
    const name = braced ?? bare;
    if (name === undefined) return '$';
    const index = /^(?:0|[1-9][0-9]*)$/.test(name)
      ? Number(name)
      : Object.hasOwn(names, name)
        ? names[name]
        : undefined;
    return index === undefined ? '' : (texts[index] ?? '');
  });
}
