/** A day of the Gregorian calendar; month and day are counted from 1. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// Years are counted from March, so that the leap day is the last of its year, and in eras of 400 years, which all have
// the same number of days: https://howardhinnant.github.io/date_algorithms.html
const daysOfEra = 146_097;
const daysFromEraToEpoch = 719_468;

/**
 * Counts the days from 1970-01-01 to a day.
 *
 *     { year: 2000, month: 3, day: 1 } → 11017
 */
export function dayNumberOf({ year, month, day }: CivilDay): number {
  const fromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysOfEra + dayOfEra - daysFromEraToEpoch;
}

/**
 * Names the day that stands so many days after 1970-01-01.
 *
 *     11017 → { year: 2000, month: 3, day: 1 }
 */
export function civilDayOf(dayNumber: number): CivilDay {
  const days = dayNumber + daysFromEraToEpoch;
  const era = Math.floor(days / daysOfEra);
  const dayOfEra = days - era * daysOfEra;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month > 2 ? 0 : 1), month, day };
}

/**
 * Tells the weekday of a day number: 0 is Sunday, as in cron.
 *
 *     0 → 4 (1970-01-01 was a Thursday)
 */
export function weekdayOf(dayNumber: number): number {
  return (((dayNumber + 4) % 7) + 7) % 7;
}
