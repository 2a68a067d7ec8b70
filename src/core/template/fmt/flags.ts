import { runeCount } from '../text/utf8.ts';

/** The flags, width and precision of one verb of a format. */
export interface Flags {
  readonly plus?: boolean;
  readonly minus?: boolean;
  readonly sharp?: boolean;
  readonly space?: boolean;
  readonly zero?: boolean;
  /** `%#v`: values as Go source. */
  readonly sharpV?: boolean;
  /** `%+v`: structs with the names of their fields. */
  readonly plusV?: boolean;
  readonly width?: number | undefined;
  readonly precision?: number | undefined;
}

export const PLAIN: Flags = {};

/** Fills text up to the width, counted in runes: `'a', { width: 3 } → '  a'`, `'a', { width: 3, minus: true } → 'a  '`. */
export function pad(text: string, flags: Flags): string {
  const missing = (flags.width ?? 0) - runeCount(text);
  if (missing <= 0) return text;
  if (flags.minus === true) return text + ' '.repeat(missing);
  return (flags.zero === true ? '0' : ' ').repeat(missing) + text;
}

/** Fills with spaces whatever the flag 0 says. */
export const padSpaces = (text: string, flags: Flags): string => pad(text, { ...flags, zero: false });
