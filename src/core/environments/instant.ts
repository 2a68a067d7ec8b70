import { civilDayOf, dayNumberOf } from './civil.ts';

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

const grammar = /^(\d{4}-\d\d-\d\d)(?:[Tt ]([\d:.]+)([Zz]|[+-]\d\d:\d\d))?$/;
const timeGrammar = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d+)?)?$/;

/**
 * Reads a moment of RFC 3339, or a date alone, which means its first moment in UTC; undefined where the text is neither.
 * A time of day without an offset is not read: nobody could say which moment it is.
 *
 *     '2026-07-01T12:00:00+02:00' → 1782900000000    '2026-07-01' → 1782864000000    '2026-02-30' → undefined
 */
export function parseInstant(text: string): Instant | undefined {
  const [, date, time = '00:00', offset = 'Z'] = grammar.exec(text) ?? [];
  const midnight = date === undefined ? undefined : midnightOf(date);
  const passed = passedOf(time);
  return midnight === undefined || passed === undefined ? undefined : midnight + passed - offsetOf(offset);
}

/**
 * Writes a moment in UTC, with milliseconds only where it has any.
 *
 *     1782900000000 → '2026-07-01T10:00:00Z'
 */
export function printInstant(instant: Instant): string {
  const whole = Math.floor(instant);
  const dayNumber = Math.floor(whole / day);
  const rest = whole - dayNumber * day;
  const date = civilDayOf(dayNumber);
  const time = [rest / hour, (rest % hour) / minute, (rest % minute) / second].map((part) => digits(part, 2));
  const fraction = rest % second === 0 ? '' : `.${digits(rest % second, 3)}`;
  return `${digits(date.year, 4)}-${digits(date.month, 2)}-${digits(date.day, 2)}T${time.join(':')}${fraction}Z`;
}

function midnightOf(text: string): Instant | undefined {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  const dayNumber = dayNumberOf({ year, month, day: date });
  const real = civilDayOf(dayNumber);
  return real.month === month && real.day === date ? dayNumber * day : undefined;
}

function passedOf(text: string): number | undefined {
  const [found, hours, minutes, seconds = '0', fraction = '.0'] = timeGrammar.exec(text) ?? [];
  if (found === undefined) return undefined;
  const whole = Number(hours) * hour + Number(minutes) * minute + Number(seconds) * second;
  return whole + Math.trunc(Number(`0${fraction.slice(0, 4)}`) * second);
}

function offsetOf(text: string): number {
  if (text === 'Z' || text === 'z') return 0;
  const size = Number(text.slice(1, 3)) * hour + Number(text.slice(4)) * minute;
  return text.startsWith('-') ? -size : size;
}

function digits(value: number, length: number): string {
  return String(Math.floor(value)).padStart(length, '0');
}
