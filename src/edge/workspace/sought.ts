/** What a file must hold to be read. */
export interface Sought {
  /** Tells whether the first so many bytes hold a needle. */
  isIn(bytes: Buffer, length: number): boolean;
  /** Of the longest needle, in bytes. */
  readonly longest: number;
}

/**
 * Seeks all needles in one pass over the bytes, each of which is taken for a letter of Latin 1: they are compared as
 * they are, whatever they encode, and nothing is decoded for the many files that hold no needle.
 */
export function soughtFor(needles: readonly string[]): Sought {
  const letters = needles.map((needle) => Buffer.from(needle).toString('latin1'));
  const pattern = new RegExp(needles.length === 0 ? '(?!)' : letters.map(escaped).join('|'));
  return {
    isIn: (bytes, length) => pattern.test(bytes.toString('latin1', 0, length)),
    longest: Math.max(0, ...letters.map(({ length }) => length)),
  };
}

function escaped(text: string): string {
  return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}
