import { nearest } from '../text/nearest.ts';
import { Problem } from '../problem/problem.ts';
import { civilDayOf, weekdayOf } from './civil.ts';

/** A schedule of five fields, laid out: the days it falls on, and the minutes of each of those days. */
export interface Cron {
  readonly text: string;
  /** Minutes since midnight by the clock on the wall, ascending. */
  readonly minutes: readonly number[];
  readonly months: readonly number[];
  readonly daysOfMonth: readonly number[];
  readonly daysOfWeek: readonly number[];
  /** Both kinds of day are restricted: cron then takes a day that is either. */
  readonly eitherDay: boolean;
}

interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly words: readonly string[];
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const fields = {
  minute: { name: 'minute', least: 0, most: 59, words: [] },
  hour: { name: 'hour', least: 0, most: 23, words: [] },
  dayOfMonth: { name: 'day of the month', least: 1, most: 31, words: [] },
  month: { name: 'month', least: 1, most: 12, words: months },
  dayOfWeek: { name: 'day of the week', least: 0, most: 7, words: weekdays },
} as const satisfies Record<string, Field>;

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const hint = 'Write five fields as in "0 18 * * 5": minute, hour, day of the month, month, day of the week.';

/**
 * Reads a cron schedule: minute, hour, day of the month, month, day of the week, with lists, ranges, steps and the
 * names of months and days. As in Vixie cron (crontab(5)), where neither kind of day begins with `*`, either will do.
 * Throws a Problem (`config/invalid-cron`), also for a schedule that falls on no day of any year.
 *
 *     '0 18 * * FRI' → { minutes: [1080], daysOfWeek: [5], … }
 */
export function parseCron(text: string): Cron {
  const parts = text.trim().split(/\s+/);
  const [minute = '', hour = '', dayOfMonth = '', month = '', dayOfWeek = ''] = parts;
  if (parts.length !== 5) throw wrong(text, `it has ${parts.length} fields, and five are wanted`);
  const minutes = valuesOf(text, minute, fields.minute);
  const cron = {
    text,
    minutes: valuesOf(text, hour, fields.hour).flatMap((at) => minutes.map((past) => at * 60 + past)),
    months: valuesOf(text, month, fields.month),
    daysOfMonth: valuesOf(text, dayOfMonth, fields.dayOfMonth),
    daysOfWeek: [...new Set(valuesOf(text, dayOfWeek, fields.dayOfWeek).map((at) => at % 7))].sort((a, b) => a - b),
    eitherDay: !dayOfMonth.startsWith('*') && !dayOfWeek.startsWith('*'),
  };
  if (!hasDay(cron)) throw wrong(text, 'there is no such day in any year');
  return cron;
}

/**
 * Tells whether a schedule falls on a day, counted from 1970-01-01.
 *
 *     ('0 18 * * FRI', 1 (a Friday)) → true
 */
export function fallsOn(cron: Cron, dayNumber: number): boolean {
  const { month, day } = civilDayOf(dayNumber);
  if (!cron.months.includes(month)) return false;
  const ofMonth = cron.daysOfMonth.includes(day);
  const ofWeek = cron.daysOfWeek.includes(weekdayOf(dayNumber));
  return cron.eitherDay ? ofMonth || ofWeek : ofMonth && ofWeek;
}

function hasDay(cron: Cron): boolean {
  return cron.eitherDay || cron.months.some((at) => (longestMonths[at - 1] ?? 0) >= Math.min(...cron.daysOfMonth));
}

function valuesOf(text: string, part: string, field: Field): readonly number[] {
  const values = new Set<number>();
  for (const item of part.split(',')) {
    const [least, most, step] = rangeOf(text, item, field);
    for (let value = least; value <= most; value += step) values.add(value);
  }
  return [...values].sort((a, b) => a - b);
}

function rangeOf(text: string, item: string, field: Field): readonly [number, number, number] {
  const parts = /^(?:\*|(\d+|[a-z]+)(?:-(\d+|[a-z]+))?)(?:\/([1-9]\d*))?$/i.exec(item);
  if (parts === null) throw wrong(text, `"${item}" is no ${field.name}`);
  const [, first, last, step] = parts;
  if (first === undefined) return [field.least, field.most, Number(step ?? 1)];
  if (last === undefined && step !== undefined) {
    throw wrong(text, `"${item}" has a step without a range`, `Write "${first}-${field.most}/${step}".`);
  }
  const least = valueOf(text, first, field);
  const most = last === undefined ? least : endOf(least, valueOf(text, last, field), field);
  if (most < least)
    throw wrong(text, `the range "${item}" runs backwards`, 'Write two ranges with a comma between them.');
  return [least, most, Number(step ?? 1)];
}

/** Sunday is both the first day of the week and the last: a range may end on it. */
function endOf(least: number, most: number, field: Field): number {
  return field === fields.dayOfWeek && most === 0 && least > 0 ? 7 : most;
}

function valueOf(text: string, word: string, field: Field): number {
  const named = field.words.indexOf(word.toLowerCase());
  const value = named >= 0 ? named + field.least : Number(word);
  if (value >= field.least && value <= field.most) return value;
  const meant = nearest(word, field.words);
  throw wrong(text, `"${word}" is no ${field.name}`, meant === undefined ? hint : `Did you mean "${meant}"?`);
}

function wrong(text: string, found: string, way = hint): Problem {
  return new Problem('config/invalid-cron', `Cannot read the schedule "${text}": ${found}`, { hint: way });
}
