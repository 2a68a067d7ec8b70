import type { PolicyId } from '../flux/objects.ts';
import type { Tag } from '../image/tag.ts';
import type { Selection } from '../policy/selection.ts';
import { Problem } from '../problem/problem.ts';
import { isUnder } from '../change/source.ts';
import type { Configuration, Environment } from './configuration.ts';
import { aliasesOf, freezesOf } from './environment.ts';
import { freezeAt } from './freeze.ts';
import { holdOf, isQuarantined, isReleasedBy, quarantineOf, type Hold, type Order, type Quarantine } from './hold.ts';
import { printInstant, type Instant } from './instant.ts';

/** What stands between an update and the environments. */
export interface Guard {
  /** Says why a selection may not be written into a file; undefined where it may. */
  objectionTo(file: string, selection: Selection): Problem | undefined;
  /** Tells whether a tag is in quarantine: to leave it is no downgrade. */
  isBarred(policy: PolicyId, tag: Tag): boolean;
}

/** What restrains updates. */
export interface Restraints {
  /** undefined: it cannot be read, and then nothing may move. */
  readonly configuration: Configuration | undefined;
  /** undefined: they cannot be read, and then nothing may move. */
  readonly holds: readonly Hold[] | undefined;
  /** The branches that the change is for; none where they are not known: then a path alone makes an environment. */
  readonly branches: readonly string[];
  readonly orderOf: (policy: PolicyId) => Order;
  readonly now: Instant;
}

/**
 * Makes the guard of mode update: nothing of it enters a protected or frozen environment, moves what is held there, or
 * writes anything that is in quarantine.
 *
 *     (production is protected) → objectionTo('apps/production/app.yaml', app 1.5.3) → environment/protected
 */
export function guardOf({ configuration, holds, branches, orderOf, now }: Restraints): Guard {
  if (configuration === undefined || holds === undefined) {
    return { objectionTo: (_, { policy }) => unknown(policy), isBarred: () => false };
  }
  const quarantineFor = (policy: PolicyId): Quarantine => quarantineOf(holds, aliasesOf(configuration, policy), now);
  const objectionIn = (environment: Environment, file: string, { policy, tag }: Selection): Problem | undefined => {
    const hold = holdOf(holds, policy, environment.name, now);
    if (environment.protected) return isProtected(policy, environment, file);
    if (hold !== undefined && !isReleasedBy(hold, tag, orderOf(policy))) return held(hold, tag);
    return freezeProblem(environment, policy, now);
  };
  return {
    isBarred: (policy, tag) => isQuarantined(quarantineFor(policy), { tag, digest: undefined }),
    objectionTo: (file, selection) => {
      if (isQuarantined(quarantineFor(selection.policy), selection)) return quarantined(selection);
      return environmentsAt(configuration, branches, file)
        .map((environment) => objectionIn(environment, file, selection))
        .find((problem) => problem !== undefined);
    },
  };
}

/** Stands in nothing's way: for repositories without environments and holds. */
export const noGuard: Guard = { objectionTo: () => undefined, isBarred: () => false };

/**
 * Lists the tags in quarantine for a policy, under any of its names, each with the reason that the selection gives for
 * passing over it.
 *
 *     ([app in production: 1.5.3 is bad, 'it leaks'], app) → { '1.5.3': 'it is in quarantine: it leaks' }
 */
export function barredOf(
  configuration: Configuration,
  holds: readonly Hold[],
  policy: PolicyId,
  now: Instant,
): ReadonlyMap<string, string> {
  const aliases = aliasesOf(configuration, policy);
  const known = holds.filter((hold) => aliases.includes(hold.policy));
  const { tags } = quarantineOf(known, aliases, now);
  return new Map(
    tags.map((tag) => {
      const hold = known.find(({ quarantine }) => quarantine.tags.includes(tag));
      return [tag, `it is in quarantine: ${hold?.reason ?? ''}`];
    }),
  );
}

/** On a branch that is not known, every environment that has the path may be meant. */
function environmentsAt(
  { environments }: Configuration,
  branches: readonly string[],
  file: string,
): readonly Environment[] {
  return [...environments.values()].filter(({ branch, paths }) => {
    const isBranch = branch === undefined || branches.length === 0 || branches.includes(branch);
    return isBranch && (paths.length === 0 || paths.some((place) => isUnder(place, file)));
  });
}

function unknown(policy: PolicyId): Problem {
  return new Problem(
    'environment/unreadable',
    `Cannot move "${policy}": what protects the environments cannot be read, so nothing may move`,
    { policy, hint: 'Mend the configuration of environments and the file of holds, as the other problems say.' },
  );
}

function quarantined({ policy, tag }: Selection): Problem {
  const message = `Cannot move "${policy}" to ${tag}: it is in quarantine`;
  const hint = 'Wait for a newer tag, or lift the quarantine with mode resume.';
  return new Problem('hold/quarantined', message, { policy, hint });
}

function isProtected(policy: PolicyId, { name }: Environment, file: string): Problem {
  return new Problem(
    'environment/protected',
    `Cannot move "${policy}" in "${file}": it belongs to the protected environment "${name}"`,
    { policy, at: { file }, hint: `Bring the image there with mode promote, or by hand.` },
  );
}

function held({ policy, environment, until, tag, reason }: Hold, wanted: string): Problem {
  const end = until === undefined ? '' : ` until ${printInstant(until)}`;
  const message = `Cannot move "${policy}" to ${wanted}: it is held at ${tag} in ${environment}${end}: ${reason}`;
  return new Problem('hold/held', message, { policy, hint: 'Lift the hold with mode resume.' });
}

function freezeProblem(environment: Environment, policy: PolicyId, now: Instant): Problem | undefined {
  const freeze = freezeAt(freezesOf(environment, 'update'), now);
  if (!freeze.frozen) return undefined;
  const end = freeze.endsAt === undefined ? 'without an end' : `until ${printInstant(freeze.endsAt)}`;
  return new Problem('gate/freeze', `Cannot move "${policy}" in ${environment.name}: it is frozen, ${end}`, {
    policy,
    hint: 'Wait for the end of the freeze, or change it in the configuration.',
  });
}
