import { any, fn1, fn2, str } from '../functions.ts';
import { parseInt64 } from '../text/numbers.ts';
import { CallError, GoInt, type Func, type Value } from '../values.ts';
import { formatDuration, parseDuration, roundDuration, SECOND } from './duration.ts';
import { GoTime, time, ZERO_MOMENT } from './time.ts';
import { parseTime } from './time-parse.ts';

const mustDateModify = fn2(str, time, shifted);

/** What sprig's date.go has left that gives the same in every run. Dates without a zone are in UTC, as in Flux's image. */
export const dates: Readonly<Record<string, Func>> = {
  toDate: fn2(str, str, (layout, text) => {
    const parsed = parseTime(layout, text);
    return new GoTime('error' in parsed ? ZERO_MOMENT : parsed);
  }),
  mustToDate: fn2(str, str, (layout, text) => {
    const parsed = parseTime(layout, text);
    if ('error' in parsed) throw new CallError(parsed.error);
    return new GoTime(parsed);
  }),
  mustDateModify,
  must_date_modify: mustDateModify,
  unixEpoch: fn1(time, (date) => String(date.moment.seconds)),
  duration: fn1(any, (seconds) => formatDuration(BigInt.asIntN(64, secondsOf(seconds) * SECOND))),
  durationRound: fn1(any, (value) => roundDuration(nanosecondsOf(value))),
};

function shifted(text: string, date: GoTime): GoTime {
  const parsed = parseDuration(text);
  if (typeof parsed !== 'bigint') throw new CallError(parsed.error);
  const { seconds, nanoseconds, zone } = date.moment;
  const total = BigInt(seconds) * SECOND + BigInt(nanoseconds) + parsed;
  const rest = ((total % SECOND) + SECOND) % SECOND;
  return new GoTime({ seconds: Number((total - rest) / SECOND), nanoseconds: Number(rest), zone });
}

/** sprig asks for the very type int64: an `int` counts as 0. */
const isInt64 = (value: Value): value is GoInt => value instanceof GoInt && value.type === 'int64';

function secondsOf(value: Value): bigint {
  if (typeof value === 'string') return parseInt64(value, 10).value;
  return isInt64(value) ? value.value : 0n;
}

function nanosecondsOf(value: Value): bigint {
  if (value instanceof GoTime) throw new CallError('the time since a date is another one in every run');
  if (typeof value !== 'string') return isInt64(value) ? value.value : 0n;
  const parsed = parseDuration(value);
  return typeof parsed === 'bigint' ? parsed : 0n;
}
