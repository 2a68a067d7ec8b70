/** A day and time of the proleptic Gregorian calendar, as package time keeps it; `month` and `day` count from 1. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const DAY = 86_400;

/** Counts days from 1970-01-01: `1970, 1, 2 → 1`. Months past the year's end carry over, as do days past the month's. */
export function daysOf(year: number, month: number, day: number): number {
  const monthIndex = year * 12 + month - 1;
  const civilYear = Math.floor(monthIndex / 12);
  const civilMonth = monthIndex - civilYear * 12 + 1;
  // Counting years from March puts the leap day last.
  const shifted = civilMonth <= 2 ? civilYear - 1 : civilYear;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((civilMonth + 9) % 12) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** Splits seconds from 1970-01-01 00:00:00 into a day and time: `86400 → 1970-01-02 00:00:00`. */
export function civilOf(seconds: number): Civil {
  const days = Math.floor(seconds / DAY);
  const clock = seconds - days * DAY;
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
    hour: Math.floor(clock / 3600),
    minute: Math.floor(clock / 60) % 60,
    second: clock % 60,
  };
}

/** Seconds from 1970-01-01 00:00:00 to a day and time. */
export function secondsOf({ year, month, day, hour, minute, second }: Civil): number {
  return daysOf(year, month, day) * DAY + hour * 3600 + minute * 60 + second;
}

/** 0 for Sunday. */
export const weekdayOf = (seconds: number): number => (((Math.floor(seconds / DAY) + 4) % 7) + 7) % 7;

/** Counts from 1. */
export const yearDayOf = (seconds: number): number => {
  const { year } = civilOf(seconds);
  return Math.floor(seconds / DAY) - daysOf(year, 1, 1) + 1;
};

export const daysInMonth = (year: number, month: number): number => daysOf(year, month + 1, 1) - daysOf(year, month, 1);

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
