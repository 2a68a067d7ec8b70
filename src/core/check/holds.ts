import { idleHolds, type Hold } from '../environments/hold.ts';
import { printInstant } from '../environments/instant.ts';
import { readHolds } from '../environments/read-holds.ts';
import { openSheet, placeIn } from '../environments/sheet.ts';
import { knownPolicies } from '../flux/known.ts';
import type { PolicyId } from '../flux/objects.ts';
import type { ProblemCode } from '../problem/codes.ts';
import { Problem } from '../problem/problem.ts';
import { nearest } from '../text/nearest.ts';
import type { Facts } from './facts.ts';

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
  const problem = (code: ProblemCode, hold: Hold, [state, hint]: Finding): Problem =>
    new Problem(code, `Cannot hold "${hold.policy}" in "${hold.environment}": ${state}`, {
      at: placeIn(sheet, ['holds', String(holds.indexOf(hold))]),
      policy: hold.policy,
      hint,
    });
  return [
    ...idle.expired.map((hold) => problem('hold/idle', hold, whenOver(hold))),
    ...idle.unused.map((hold) => problem('hold/unused', hold, whatIsMissing(hold, { environments, policies: known }))),
  ];
}

type Finding = readonly [state: string, hint: string];

function whenOver({ until = 0 }: Hold): Finding {
  return [`the hold was over at ${printInstant(until)}`, 'Remove the entry, or write a later until.'];
}

function whatIsMissing(
  { policy, environment }: Hold,
  { environments, policies }: { readonly environments: ReadonlySet<string>; readonly policies: ReadonlySet<string> },
): Finding {
  const isKnown = environments.has(environment);
  const meant = isKnown ? nearest(policy, policies) : meantBy(environment, environments);
  const [kind, name, key] = isKnown ? ['ImagePolicy', policy, 'policy'] : ['environment', environment, 'environment'];
  const instead = meant === undefined ? '' : `Write ${key}: ${meant}, if that is meant. Else remove the entry.`;
  return [`there is no ${kind} "${name}"`, instead === '' ? 'Remove the entry.' : instead];
}

/** People shorten names. `('prod', ['staging', 'production']) → 'production'` */
function meantBy(environment: string, environments: ReadonlySet<string>): string | undefined {
  return [...environments].find((name) => name.startsWith(environment)) ?? nearest(environment, environments);
}
