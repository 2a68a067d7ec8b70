import { civilOf, MONTHS, WEEKDAYS, weekdayOf, yearDayOf, type Civil } from './civil.ts';
import { isFraction, isZone, piecesOf } from './layout.ts';

/** A moment, and the zone that it is told in. */
export interface Moment {
  /** From 1970-01-01 00:00:00 UTC. */
  readonly seconds: number;
  readonly nanoseconds: number;
  readonly zone: Zone;
}

export interface Zone {
  readonly name: string;
  /** Seconds east of UTC. */
  readonly offset: number;
}

export const UTC: Zone = { name: 'UTC', offset: 0 };

const two = (value: number): string => String(value).padStart(2, '0');
const hour12 = ({ hour }: Civil): number => (hour % 12 === 0 ? 12 : hour % 12);

/** What each element of a layout writes. */
const writers: Readonly<Record<string, (civil: Civil, seconds: number) => string>> = {
  January: ({ month }) => MONTHS[month - 1] ?? '',
  Jan: ({ month }) => (MONTHS[month - 1] ?? '').slice(0, 3),
  '1': ({ month }) => String(month),
  '01': ({ month }) => two(month),
  Monday: (_civil, seconds) => WEEKDAYS[weekdayOf(seconds)] ?? '',
  Mon: (_civil, seconds) => (WEEKDAYS[weekdayOf(seconds)] ?? '').slice(0, 3),
  '2': ({ day }) => String(day),
  _2: ({ day }) => String(day).padStart(2),
  '02': ({ day }) => two(day),
  __2: (_civil, seconds) => String(yearDayOf(seconds)).padStart(3),
  '002': (_civil, seconds) => String(yearDayOf(seconds)).padStart(3, '0'),
  '15': ({ hour }) => two(hour),
  '3': (civil) => String(hour12(civil)),
  '03': (civil) => two(hour12(civil)),
  '4': ({ minute }) => String(minute),
  '04': ({ minute }) => two(minute),
  '5': ({ second }) => String(second),
  '05': ({ second }) => two(second),
  '2006': ({ year }) => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0'),
  '06': ({ year }) => two(Math.abs(year) % 100),
  PM: ({ hour }) => (hour >= 12 ? 'PM' : 'AM'),
  pm: ({ hour }) => (hour >= 12 ? 'pm' : 'am'),
};

/** Writes a moment by a Go layout, as Time.Format does: `'Jan 2' → 'Jan 2'` for 2 January. */
export function formatTime(moment: Moment, layout: string): string {
  const local = moment.seconds + moment.zone.offset;
  const civil = civilOf(local);
  return piecesOf(layout)
    .map(({ literal, element }) => literal + written(element, moment, civil, local))
    .join('');
}

function written(element: string, moment: Moment, civil: Civil, local: number): string {
  if (isFraction(element)) return fraction(element, moment.nanoseconds);
  if (isZone(element)) return offset(element, moment.zone.offset);
  if (element === 'MST') return moment.zone.name === '' ? offset('-0700', moment.zone.offset) : moment.zone.name;
  return writers[element]?.(civil, local) ?? '';
}

/** `.000` keeps its zeros, `.999` drops them. */
function fraction(element: string, nanoseconds: number): string {
  const digits = String(nanoseconds)
    .padStart(9, '0')
    .slice(0, element.length - 1);
  if (element[1] === '0') return element.charAt(0) + digits.padEnd(Math.min(element.length - 1, 9), '0');
  const trimmed = digits.replace(/0+$/, '');
  return trimmed === '' ? '' : element.charAt(0) + trimmed;
}

/** `Z…` writes Z for UTC, `-07…` always digits; a colon in the element is a colon in the text. */
function offset(element: string, seconds: number): string {
  if (seconds === 0 && element.startsWith('Z')) return 'Z';
  const size = Math.abs(seconds);
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60].map(two);
  const separator = element.includes(':') ? ':' : '';
  const count = element.replace(/[^0-9]/g, '').length / 2;
  return (Math.trunc(seconds / 60) < 0 ? '-' : '+') + parts.slice(0, count).join(separator);
}
