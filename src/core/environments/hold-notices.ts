import { Problem } from '../problem/problem.ts';
import { isActive, type Hold } from './hold.ts';
import { printInstant, type Instant } from './instant.ts';

/**
 * Lists the holds for a report: those in force, so that nobody forgets them, and those that are over.
 *
 *     [app at 1.5.2 in production, until 10:00], at 09:00 → [hold/held]    at 11:00 → [hold/idle]
 */
export function holdNotices(holds: readonly Hold[], file: string, now: Instant): readonly Problem[] {
  return holds.map((hold) => (isActive(hold, now) ? standing(hold, file) : over(hold, file)));
}

function standing({ policy, environment, tag, until, releaseOnNewer, reason }: Hold, file: string): Problem {
  const end = until === undefined ? '' : ` until ${printInstant(until)}`;
  const newer = releaseOnNewer ? ', or a newer tag than the bad one' : '';
  return new Problem(
    'hold/held',
    `Cannot move "${policy}" in ${environment}: it is held at ${tag}${end}${newer}: ${reason}`,
    { policy, at: { file }, hint: 'Lift the hold with mode resume.' },
  );
}

function over({ policy, environment, until }: Hold, file: string): Problem {
  const end = until === undefined ? '' : ` since ${printInstant(until)}`;
  return new Problem('hold/idle', `Cannot hold "${policy}" in ${environment} any longer: the hold is over${end}`, {
    policy,
    at: { file },
    hint: 'Remove it with mode resume, or by hand.',
  });
}
