import { daysInMonth, daysOf, civilOf, MONTHS, secondsOf, WEEKDAYS } from './civil.ts';
import { isFraction, isZone, piecesOf, quoteTime } from './layout.ts';
import { UTC, type Moment, type Zone } from './time-format.ts';

type Field = 'year' | 'month' | 'day' | 'yearDay' | 'hour' | 'minute' | 'second';

interface NumberRule {
  readonly field: Field;
  readonly pattern: RegExp;
  /** The least and the greatest that may stand there; a day is judged when its month is known. */
  readonly range?: readonly [least: number, greatest: number];
}

const oneOrTwo = /^\d{1,2}/;
const two = /^\d{2}/;

/** Elements that are numbers; those with a leading zero must have it. */
const numbers: Readonly<Record<string, NumberRule>> = {
  '2006': { field: 'year', pattern: /^\d{4}/ },
  '06': { field: 'year', pattern: two },
  '1': { field: 'month', pattern: oneOrTwo, range: [1, 12] },
  '01': { field: 'month', pattern: two, range: [1, 12] },
  '2': { field: 'day', pattern: oneOrTwo },
  _2: { field: 'day', pattern: /^ ?\d{1,2}/ },
  '02': { field: 'day', pattern: two },
  __2: { field: 'yearDay', pattern: /^ {0,2}\d{1,3}/ },
  '002': { field: 'yearDay', pattern: /^\d{3}/ },
  '15': { field: 'hour', pattern: oneOrTwo, range: [0, 23] },
  '3': { field: 'hour', pattern: oneOrTwo, range: [0, 12] },
  '03': { field: 'hour', pattern: two, range: [0, 12] },
  '4': { field: 'minute', pattern: oneOrTwo, range: [0, 59] },
  '04': { field: 'minute', pattern: two, range: [0, 59] },
  '5': { field: 'second', pattern: oneOrTwo, range: [0, 59] },
  '05': { field: 'second', pattern: two, range: [0, 59] },
};

const names: Readonly<Record<string, { readonly names: readonly string[]; readonly isMonth: boolean }>> = {
  January: { names: MONTHS, isMonth: true },
  Jan: { names: MONTHS.map((name) => name.slice(0, 3)), isMonth: true },
  Monday: { names: WEEKDAYS, isMonth: false },
  Mon: { names: WEEKDAYS.map((name) => name.slice(0, 3)), isMonth: false },
};

/** The words of Go's error after `parsing time "…"`; undefined while nothing is wrong. */
type Fault = string | undefined;

/** A moment, or the words of Go's error. */
export type ParsedTime = Moment | { readonly error: string };

/** Reads a moment by a Go layout, as time.ParseInLocation does in UTC: `'2006-01-02', '2017-12-31' → …`. */
export function parseTime(layout: string, text: string): ParsedTime {
  const parser = new TimeParser(layout, text);
  const fault = parser.run();
  return fault === undefined ? parser.moment() : { error: `parsing time ${quoteTime(text)}${fault}` };
}

class TimeParser {
  readonly #layout: string;
  readonly #fields = new Map<Field, number>();
  #rest: string;
  #nanoseconds = 0;
  #half: 'am' | 'pm' | undefined;
  #zone: Zone = UTC;
  /** Seconds east of UTC that the text itself says. */
  #shift = 0;

  constructor(layout: string, text: string) {
    this.#layout = layout;
    this.#rest = text;
  }

  run(): Fault {
    const pieces = piecesOf(this.#layout);
    for (const [index, { literal, element }] of pieces.entries()) {
      if (!this.#skip(literal)) return this.#mismatch(this.#rest, literal);
      if (element === '') break;
      const fault = this.#element(element, pieces[index + 1]?.element ?? '', pieces[index + 1]?.literal ?? '');
      if (fault !== undefined) return fault;
    }
    if (this.#rest !== '') return `: extra text: ${quoteTime(this.#rest)}`;
    return this.#checkDay();
  }

  /** Go's error names the part of the text and the element of the layout that do not go together. */
  #mismatch(rest: string, element: string): string {
    return ` as ${quoteTime(this.#layout)}: cannot parse ${quoteTime(rest)} as ${quoteTime(element)}`;
  }

  /** Passes text that must stand as in the layout; a run of spaces matches any other, or none at the end. */
  #skip(literal: string): boolean {
    for (const part of literal.match(/ +|[^ ]+/g) ?? []) {
      if (part.startsWith(' ')) {
        if (this.#rest !== '' && !this.#rest.startsWith(' ')) return false;
        this.#rest = this.#rest.replace(/^ +/, '');
      } else if (this.#rest.startsWith(part)) {
        this.#rest = this.#rest.slice(part.length);
      } else {
        return this.#partly(part);
      }
    }
    return true;
  }

  /** Go tells what is left from the first byte that differs. */
  #partly(part: string): false {
    let at = 0;
    while (at < part.length && this.#rest[at] === part[at]) at += 1;
    this.#rest = this.#rest.slice(at);
    return false;
  }

  #element(element: string, next: string, nextLiteral: string): Fault {
    const rule = numbers[element];
    if (rule !== undefined)
      return this.#number(element, rule) ?? this.#afterSecond(rule, nextLiteral === '' ? next : '');
    if (isFraction(element)) return this.#fraction(element);
    if (isZone(element)) return this.#offset(element);
    const name = names[element];
    if (name !== undefined) return this.#name(element, name.names, name.isMonth);
    return element === 'MST' ? this.#zoneName() : this.#halfDay(element);
  }

  #number(element: string, { field, pattern, range }: NumberRule): Fault {
    const found = pattern.exec(this.#rest)?.[0];
    if (found === undefined) return this.#mismatch(this.#rest, element);
    this.#rest = this.#rest.slice(found.length);
    const value = Number(found);
    if (range !== undefined && (value < range[0] || value > range[1])) return `: ${field} out of range`;
    this.#fields.set(field, element === '06' ? value + (value >= 69 ? 1900 : 2000) : value);
    return undefined;
  }

  /** A fraction may follow the seconds although the layout has none. */
  #afterSecond({ field }: NumberRule, next: string): Fault {
    if (field !== 'second' || isFraction(next)) return undefined;
    return /^[.,]\d/.test(this.#rest) ? this.#fraction('.9') : undefined;
  }

  #fraction(element: string): Fault {
    const pattern = element[1] === '9' ? /^[.,]\d+/ : new RegExp(`^[.,]\\d{${Math.min(element.length - 1, 99)}}`);
    const found = pattern.exec(this.#rest)?.[0];
    if (found === undefined) return element[1] === '9' ? undefined : this.#mismatch(this.#rest, element);
    this.#rest = this.#rest.slice(found.length);
    this.#nanoseconds = Number(found.slice(1, 10).padEnd(9, '0'));
    return undefined;
  }

  #offset(element: string): Fault {
    if (element.startsWith('Z') && this.#rest.startsWith('Z')) {
      this.#rest = this.#rest.slice(1);
      return undefined;
    }
    const shape = element.slice(1).replace(/\d\d/g, '(\\d\\d)');
    const [all = '', sign, ...parts] = new RegExp(`^([+-])${shape}`).exec(this.#rest) ?? [];
    if (sign === undefined) return this.#mismatch(this.#rest, element);
    this.#rest = this.#rest.slice(all.length);
    return this.#shiftBy(sign === '-' ? -1 : 1, parts.map(Number));
  }

  #shiftBy(sign: 1 | -1, [hours = 0, minutes = 0, seconds = 0]: readonly number[]): Fault {
    if (hours > 24) return ': time zone offset hour out of range';
    if (minutes > 60) return ': time zone offset minute out of range';
    if (seconds > 60) return ': time zone offset second out of range';
    const shift = sign * ((hours * 60 + minutes) * 60 + seconds);
    this.#zone = shift === 0 ? UTC : { name: this.#zone === UTC ? '' : this.#zone.name, offset: shift };
    this.#shift = shift;
    return undefined;
  }

  /** An abbreviation is kept as a name; Go knows no offset for it (but shows GMT+2 two hours later). */
  #zoneName(): Fault {
    const found =
      /^(?:UTC|ChST|MeST|GMT(?:[+-]\d{1,2})?|[A-Z]{4}T(?![A-Z])|[A-Z]{3}T(?![A-Z])|[A-Z]{3}(?![A-Z])|[+-]\d{2})/.exec(
        this.#rest,
      )?.[0];
    if (found === undefined) return this.#mismatch(this.#rest, 'MST');
    this.#rest = this.#rest.slice(found.length);
    if (found !== 'UTC') this.#zone = { name: found, offset: 3600 * Number(/^GMT(.+)/.exec(found)?.[1] ?? 0) };
    return undefined;
  }

  #name(element: string, known: readonly string[], isMonth: boolean): Fault {
    const rest = this.#rest.toLowerCase();
    const index = known.findIndex((name) => rest.startsWith(name.toLowerCase()));
    const name = known[index];
    if (name === undefined) return this.#mismatch(this.#rest, element);
    this.#rest = this.#rest.slice(name.length);
    if (isMonth) this.#fields.set('month', index + 1);
    return undefined;
  }

  /** AM and PM take effect at the end, when the hour is known. */
  #halfDay(element: string): Fault {
    const found = this.#rest.slice(0, 2);
    const upper = element === 'PM';
    if (found !== (upper ? 'AM' : 'am') && found !== (upper ? 'PM' : 'pm')) return this.#mismatch(this.#rest, element);
    this.#rest = this.#rest.slice(2);
    this.#half = /^am$/i.test(found) ? 'am' : 'pm';
    return undefined;
  }

  #field(field: Field, otherwise: number): number {
    return this.#fields.get(field) ?? otherwise;
  }

  /** The day can be judged only when month and year are known. */
  #checkDay(): Fault {
    const year = this.#field('year', 0);
    const yearDay = this.#fields.get('yearDay');
    if (yearDay !== undefined) return this.#checkYearDay(year, yearDay);
    const day = this.#field('day', 1);
    return day >= 1 && day <= daysInMonth(year, this.#field('month', 1)) ? undefined : ': day out of range';
  }

  #checkYearDay(year: number, yearDay: number): Fault {
    if (yearDay < 1 || yearDay > daysOf(year + 1, 1, 1) - daysOf(year, 1, 1)) return ': day-of-year out of range';
    const { month, day } = civilOf((daysOf(year, 1, 1) + yearDay - 1) * 86_400);
    if (this.#field('month', month) !== month) return ': day-of-year does not match month';
    if (this.#field('day', day) !== day) return ': day-of-year does not match day';
    this.#fields.set('month', month).set('day', day);
    return undefined;
  }

  moment(): Moment {
    const hour = this.#field('hour', 0);
    const seconds = secondsOf({
      year: this.#field('year', 0),
      month: this.#field('month', 1),
      day: this.#field('day', 1),
      hour: this.#half === 'pm' && hour < 12 ? hour + 12 : this.#half === 'am' && hour === 12 ? 0 : hour,
      minute: this.#field('minute', 0),
      second: this.#field('second', 0),
    });
    return { seconds: seconds - this.#shift, nanoseconds: this.#nanoseconds, zone: this.#zone };
  }
}
