import type { Meter } from '../meter.ts';
import { runeAt } from '../text/utf8.ts';
import { integerOf, typeOf } from '../types.ts';
import type { Value } from '../values.ts';
import { PLAIN, type Flags } from './flags.ts';
import { Printer } from './print.ts';

/** Widths and precisions past this are refused, as in Go. */
const MAX_NUMBER = 1_000_000;

const flagNames: Readonly<Record<string, 'plus' | 'minus' | 'sharp' | 'space' | 'zero'>> = {
  '+': 'plus',
  '-': 'minus',
  '#': 'sharp',
  ' ': 'space',
  '0': 'zero',
};

/** fmt.Sprintf with all its complaints: `'%s-%d', ['a', 3n] → 'a-3'`, `'%d', [] → '%!d(MISSING)'`. */
export function sprintf(format: string, values: readonly Value[], meter: Meter): string {
  return new Formatter(format, values, new Printer(meter)).run();
}

class Formatter {
  readonly #format: string;
  readonly #values: readonly Value[];
  readonly #printer: Printer;
  #at = 0;
  #arg = 0;
  #goodIndex = true;
  #reordered = false;
  #flags: { -readonly [Name in keyof Flags]: Flags[Name] } = {};

  constructor(format: string, values: readonly Value[], printer: Printer) {
    this.#format = format;
    this.#values = values;
    this.#printer = printer;
  }

  run(): string {
    while (this.#at < this.#format.length) {
      const percent = this.#format.indexOf('%', this.#at);
      const end = percent < 0 ? this.#format.length : percent;
      if (end > this.#at) this.#printer.write(this.#format.slice(this.#at, end));
      this.#at = end + 1;
      if (percent >= 0) this.#directive();
    }
    if (!this.#reordered && this.#arg < this.#values.length) this.#extra();
    return this.#printer.text;
  }

  /** One `%…`: flags, index, width, precision, index, verb. */
  #directive(): void {
    this.#goodIndex = true;
    this.#readFlags();
    const beforeWidth = this.#index();
    const beforePrecision = this.#width(beforeWidth);
    const beforeVerb = this.#precision(beforePrecision);
    if (!beforeVerb) this.#index();
    if (this.#at >= this.#format.length) {
      this.#printer.write('%!(NOVERB)');
      return;
    }
    const { size } = runeAt(this.#format, this.#at);
    const verb = this.#format.slice(this.#at, this.#at + size);
    this.#at += size;
    this.#verb(verb);
  }

  /** Writes an operand, or what is wrong; `%%` takes none. */
  #verb(verb: string): void {
    const value = this.#values[this.#arg];
    if (verb === '%') this.#printer.write('%');
    else if (!this.#goodIndex) this.#printer.write(`%!${verb}(BADINDEX)`);
    else if (value === undefined) this.#printer.write(`%!${verb}(MISSING)`);
    else {
      this.#printer.arg(value, verb, verb === 'v' || verb === 'w' ? sourceFlags(this.#flags) : this.#flags);
      this.#arg += 1;
    }
  }

  #readFlags(): void {
    this.#flags = {};
    for (;;) {
      const name = flagNames[this.#format.charAt(this.#at)];
      if (name === undefined) return;
      this.#flags[name] = true;
      this.#at += 1;
    }
  }

  /** Reads `[n]`, which names the operand to go on with; says whether it stood there. */
  #index(): boolean {
    if (this.#format[this.#at] !== '[') return false;
    this.#reordered = true;
    const close = this.#format.indexOf(']', this.#at);
    const digits = /^\d{1,8}$/.exec(this.#format.slice(this.#at + 1, Math.max(close, 0)))?.[0];
    this.#at = close < 0 ? this.#at + 1 : close + 1;
    const number = Number(digits ?? 0);
    if (number >= 1 && number <= this.#values.length) this.#arg = number - 1;
    else this.#goodIndex = false;
    return digits !== undefined;
  }

  /** Reads the width; says whether an index still waits for what it belongs to. */
  #width(afterIndex: boolean): boolean {
    if (this.#format[this.#at] !== '*') {
      this.#flags.width = this.#number();
      if (afterIndex && this.#flags.width !== undefined) this.#goodIndex = false;
      return afterIndex;
    }
    const width = this.#star('%!(BADWIDTH)');
    if (width !== undefined && width < 0) Object.assign(this.#flags, { minus: true, zero: false });
    this.#flags.width = width === undefined ? undefined : Math.abs(width);
    return false;
  }

  /** A point without a number is a precision of 0. */
  #precision(afterIndex: boolean): boolean {
    if (this.#at + 1 >= this.#format.length || this.#format[this.#at] !== '.') return afterIndex;
    this.#at += 1;
    if (afterIndex) this.#goodIndex = false;
    const indexed = this.#index();
    if (this.#format[this.#at] === '*') {
      this.#flags.precision = this.#star('%!(BADPREC)', 0);
      return false;
    }
    this.#flags.precision = this.#number() ?? 0;
    return indexed;
  }

  /** Takes a width or precision from the operands; a negative one counts only where `least` allows it. */
  #star(complaint: string, least = -MAX_NUMBER): number | undefined {
    this.#at += 1;
    const value = this.#values[this.#arg];
    if (value !== undefined) this.#arg += 1;
    const integer = Number(integerOf(value) ?? NaN);
    if (integer >= least && integer <= MAX_NUMBER) return integer;
    this.#printer.write(complaint);
    return undefined;
  }

  /** Reads digits; Go gives up on the whole format once a further digit follows a number past the limit. */
  #number(): number | undefined {
    let value: number | undefined;
    for (; /[0-9]/.test(this.#format.charAt(this.#at)); this.#at++) {
      if ((value ?? 0) > MAX_NUMBER) {
        this.#at = this.#format.length;
        return undefined;
      }
      value = (value ?? 0) * 10 + Number(this.#format[this.#at]);
    }
    return value;
  }

  /** Operands that no verb took, unless the format picked them by number. */
  #extra(): void {
    this.#printer.write('%!(EXTRA ');
    this.#values.slice(this.#arg).forEach((value, index) => {
      if (index > 0) this.#printer.write(', ');
      if (value !== null) this.#printer.write(`${typeOf(value)}=`);
      this.#printer.arg(value, 'v', PLAIN);
    });
    this.#printer.write(')');
  }
}

/** For `%v`, `#` and `+` mean Go source and names of fields. */
function sourceFlags({ sharp, plus, ...flags }: Flags): Flags {
  return { ...flags, sharpV: sharp === true, plusV: plus === true };
}
