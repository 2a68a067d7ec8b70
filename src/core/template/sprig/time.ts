import { fn0, fn1, fn3, str, int, type Param } from '../functions.ts';
import { GoInt, GoObject, int64, type Func, type Operand } from '../values.ts';
import { civilOf, MONTHS, secondsOf, WEEKDAYS, weekdayOf, yearDayOf, type Civil } from './civil.ts';
import { formatTime, UTC, type Moment } from './time-format.ts';

const STRING_LAYOUT = '2006-01-02 15:04:05.999999999 -0700 MST';
const JSON_LAYOUT = '2006-01-02T15:04:05.999999999Z07:00';

/** What Go gives for a date that cannot be read: the beginning of the year 1. */
export const ZERO_MOMENT: Moment = {
  seconds: secondsOf({ year: 1, month: 1, day: 1, hour: 0, minute: 0, second: 0 }),
  nanoseconds: 0,
  zone: UTC,
};

/** A time.Time; of its methods those that tell something about a date. */
export class GoTime extends GoObject {
  readonly type = 'time.Time';
  readonly kind = 'struct';
  readonly moment: Moment;

  constructor(moment: Moment) {
    super();
    this.moment = moment;
  }

  text(): string {
    return formatTime(this.moment, STRING_LAYOUT);
  }

  identity(): string {
    return this.text();
  }

  json(): string {
    return formatTime(this.moment, JSON_LAYOUT);
  }

  method(name: string): Func | undefined {
    return methods.get(name)?.(this);
  }
}

/** A parameter of Go's type `time.Time`. */
export const time: Param<GoTime> = {
  type: 'time.Time',
  read: (arg: Operand) => {
    if (arg instanceof GoTime) return arg;
    throw new TypeError('an argument that was checked to be a time is none');
  },
};

type Method = (self: GoTime) => Func;

const local = ({ moment }: GoTime): number => moment.seconds + moment.zone.offset;

const ofCivil =
  (field: keyof Civil): Method =>
  (self) =>
    fn0(() => BigInt(civilOf(local(self))[field]));

/** A month or weekday: an integer that prints as a name. */
const named = (type: string, value: number, text = ''): GoInt => new GoInt('int', BigInt(value), { type, text });

const order = (a: GoTime, b: GoTime): number =>
  a.moment.seconds - b.moment.seconds || a.moment.nanoseconds - b.moment.nanoseconds;

const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries<Method>({
    Year: ofCivil('year'),
    Month: (self) =>
      fn0(() => {
        const { month } = civilOf(local(self));
        return named('time.Month', month, MONTHS[month - 1]);
      }),
    Day: ofCivil('day'),
    Hour: ofCivil('hour'),
    Minute: ofCivil('minute'),
    Second: ofCivil('second'),
    Nanosecond: ({ moment }) => fn0(() => BigInt(moment.nanoseconds)),
    YearDay: (self) => fn0(() => BigInt(yearDayOf(local(self)))),
    Weekday: (self) =>
      fn0(() => {
        const day = weekdayOf(local(self));
        return named('time.Weekday', day, WEEKDAYS[day]);
      }),
    Unix: ({ moment }) => fn0(() => int64(BigInt(moment.seconds))),
    UnixMilli: ({ moment }) => fn0(() => int64(BigInt(moment.seconds * 1000 + Math.floor(moment.nanoseconds / 1e6)))),
    UTC: ({ moment }) => fn0(() => new GoTime({ ...moment, zone: UTC })),
    IsZero: ({ moment }) => fn0(() => moment.seconds === ZERO_MOMENT.seconds && moment.nanoseconds === 0),
    Format: ({ moment }) => fn1(str, (layout) => formatTime(moment, layout)),
    String: (self) => fn0(() => self.text()),
    Equal: (self) => fn1(time, (other) => order(self, other) === 0),
    Before: (self) => fn1(time, (other) => order(self, other) < 0),
    After: (self) => fn1(time, (other) => order(self, other) > 0),
    AddDate: ({ moment }) =>
      fn3(int, int, int, (years, months, days) => new GoTime(later(moment, years, months, days))),
  }),
);

/** Time.AddDate: 31 January and a month is 2 or 3 March. */
function later({ seconds, nanoseconds, zone }: Moment, years: number, months: number, days: number): Moment {
  const civil = civilOf(seconds + zone.offset);
  const moved = { ...civil, year: civil.year + years, month: civil.month + months, day: civil.day + days };
  return { seconds: secondsOf(moved) - zone.offset, nanoseconds, zone };
}
