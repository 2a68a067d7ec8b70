import { idleHolds, type Hold } from '../environments/hold.ts';
import { printInstant } from '../environments/instant.ts';
import { readHolds } from '../environments/read-holds.ts';
import { openSheet, placeIn } from '../environments/sheet.ts';
import type { PolicyId } from '../flux/objects.ts';
import type { ProblemCode } from '../problem/codes.ts';
import { Problem } from '../problem/problem.ts';
import type { Facts } from './facts.ts';
import { knownPolicies } from './known.ts';

/**
 * Finds holds that are over, and holds of a policy or an environment that there is not.
 *
 *     until: 2026-01-01 → hold/idle    environment: prod, where only production is configured → hold/unused
 */
export function idleHoldProblems({ holds: file, inventory, configuration, now }: Facts): readonly Problem[] {
  const holds = file === undefined ? undefined : readHolds(file).holds;
  if (file === undefined || holds === undefined || configuration === undefined) return [];
  const environments = new Set(configuration.environments.keys());
  const known = knownPolicies(inventory);
  const policies = new Set<PolicyId>(holds.map(({ policy }) => policy).filter((id) => known.has(id)));
  const idle = idleHolds(holds, { policies, environments }, now);
  const sheet = openSheet(file, 'hold');
  const problem = (code: ProblemCode, hold: Hold, state: string): Problem =>
    new Problem(code, `Cannot hold "${hold.policy}" in "${hold.environment}": ${state}`, {
      at: placeIn(sheet, ['holds', String(holds.indexOf(hold))]),
      policy: hold.policy,
      hint: 'Remove the entry.',
    });
  return [
    ...idle.expired.map((hold) => problem('hold/idle', hold, `the hold was over at ${printInstant(hold.until ?? 0)}`)),
    ...idle.unused.map((hold) => problem('hold/unused', hold, whatIsMissing(hold, environments))),
  ];
}

function whatIsMissing({ policy, environment }: Hold, environments: ReadonlySet<string>): string {
  return environments.has(environment)
    ? `there is no ImagePolicy "${policy}"`
    : `there is no environment "${environment}"`;
}
