import { isUnder } from '../change/source.ts';
import type { Environment } from '../environments/configuration.ts';
import { aliasesOf, freezesOf } from '../environments/environment.ts';
import { freezeAt } from '../environments/freeze.ts';
import { guardOf, type Restraints } from '../environments/guard.ts';
import { holdOf } from '../environments/hold.ts';
import type { Instant } from '../environments/instant.ts';
import { versionText } from '../environments/running.ts';
import type { PolicyId } from '../flux/objects.ts';
import type { Tag } from '../image/tag.ts';
import type { DeployedValue } from '../manifests/deployed.ts';
import type { Outcome } from '../policy/selection.ts';
import type { Problem } from '../problem/problem.ts';
import type { Coming, ExplainedPlace, Held, Incoming } from './explanation.ts';

/**
 * Says of each marked value of a policy what it runs, in which environment, what it would move to, and what keeps it
 * from there: of an environment that promotions bring images to, what comes from the one before; else the selection.
 *
 *     1.5.2 in staging, 1.5.3 selected, frozen until 10:00 → { environment: 'staging', tag: '1.5.2', next: '1.5.3', … }
 */
export function placesOf(
  values: readonly DeployedValue[],
  outcome: Outcome,
  restraints: Restraints,
  incoming: Incoming = new Map(),
): readonly ExplainedPlace[] {
  return values.map((value) => {
    const { at, tag, digest } = value;
    const environment = environmentAt(restraints, at.file);
    const promoted = environment === undefined ? undefined : incoming.get(environment.name);
    const coming =
      promoted === undefined ? updateOf(value, outcome, environment, restraints) : promoted.get(outcome.policy);
    return { at, environment: environment?.name, tag, digest, next: coming?.next, held: coming?.held };
  });
}

/** What an update would make of a value; undefined where it is there already. */
function updateOf(
  { at, tag, digest }: DeployedValue,
  outcome: Outcome,
  environment: Environment | undefined,
  restraints: Restraints,
): Coming | undefined {
  if (outcome.kind === 'unselected' || (tag === outcome.tag && digest === outcome.digest)) return undefined;
  const problem = guardOf(restraints).objectionTo(at.file, outcome);
  const held = problem === undefined ? undefined : heldBy(problem, environment, outcome, restraints);
  return { next: versionText(outcome), held };
}

/** On a branch that is not known, a path alone makes an environment. */
function environmentAt({ configuration, branches }: Restraints, file: string): Environment | undefined {
  return [...(configuration?.environments.values() ?? [])].find(({ branch, paths }) => {
    const isBranch = branch === undefined || branches.length === 0 || branches.includes(branch);
    return isBranch && (paths.length === 0 || paths.some((place) => isUnder(place, file)));
  });
}

function heldBy(
  problem: Problem,
  environment: Environment | undefined,
  outcome: Outcome,
  restraints: Restraints,
): Held {
  const { code, message } = problem;
  return { code, why: message, until: untilOf(problem, environment, outcome, restraints) };
}

function untilOf(
  { code }: Problem,
  environment: Environment | undefined,
  { policy }: Outcome,
  { holds = [], now }: Restraints,
): Instant | undefined {
  if (environment === undefined) return undefined;
  if (code === 'hold/held') return holdOf(holds, policy, environment.name, now)?.until;
  if (code !== 'gate/freeze') return undefined;
  const freeze = freezeAt(freezesOf(environment, 'update'), now);
  return freeze.frozen ? freeze.endsAt : undefined;
}

/** When a tag leaves quarantine: at the end of the last hold that put it there; undefined where one has no end. */
export function quarantineEnd(
  policy: PolicyId,
  tag: Tag,
  { configuration, holds = [] }: Restraints,
): Instant | undefined {
  const names = configuration === undefined ? [policy] : aliasesOf(configuration, policy);
  const ends = holds
    .filter((hold) => names.includes(hold.policy) && hold.quarantine.tags.includes(tag))
    .map(({ until = Infinity }) => until);
  const end = Math.max(...ends);
  return Number.isFinite(end) ? end : undefined;
}
