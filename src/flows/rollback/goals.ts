import type { Environment } from '../../core/environments/configuration.ts';
import { aliasesOf } from '../../core/environments/environment.ts';
import { quarantineAgainst, quarantineOf, type Hold } from '../../core/environments/hold.ts';
import { beforeLastChange, type History as Versions } from '../../core/environments/history.ts';
import { versionText } from '../../core/environments/running.ts';
import { matchesName } from '../../core/flux/scope.ts';
import type { ImageRepository, PolicyId } from '../../core/flux/objects.ts';
import { sameImage } from '../../core/image/reference.ts';
import { attempt } from '../../core/problem/attempt.ts';
import { Problem } from '../../core/problem/problem.ts';
import { settle } from '../../core/problem/settle.ts';
import { sortOut } from '../../core/problem/sort-out.ts';
import { goalsOf, type Goal, type Wish } from '../../core/rollback/goal.ts';
import { lastChange } from '../../core/rollback/last-change.ts';
import type { Return } from '../../core/rollback/roll-back.ts';
import type { Lifting } from '../../core/rollback/until.ts';
import { readPast, type Past } from '../environments/history.ts';
import { repositoryOf, type Ground } from '../environments/ground.ts';
import { branchOf } from '../environments/publish.ts';

/** What a rollback is asked for. */
export interface RollbackWish {
  readonly wish: Wish;
  /** Names or globs; none: see `goalsOf`. */
  readonly policies: readonly string[];
  readonly reason: string;
  readonly who: string | undefined;
  readonly lifting: Lifting;
}

export interface FoundReturns {
  readonly returns: readonly Return[];
  readonly problems: readonly Problem[];
}

/** Finds where policies of an environment go back to, and sees that the images are still there. Throws Problems. */
export async function findReturns(
  environment: Environment,
  wanted: RollbackWish,
  ground: Ground,
): Promise<FoundReturns> {
  const past = await readPastFor(environment, wanted, ground);
  const versions = past?.versions ?? [];
  const { configuration, holds, edges } = ground;
  const policies = namedIn(versions, wanted.policies);
  const { goals, problems } = goalsOf({
    environment: environment.name,
    history: versions,
    policies,
    wish: wanted.wish,
    holds,
    quarantineOf: (policy) => quarantineOf(holds, aliasesOf(configuration, policy), edges.now),
    now: edges.now,
  });
  const settled = await settle(goals, 4, (goal) => returnOf(goal, environment, wanted, ground));
  const [returns, missing] = sortOut(settled);
  return { returns, problems: [...problems, ...missing] };
}

/** Names that are no globs stand for themselves, so that one which nothing runs is told. */
function namedIn(versions: Versions, names: readonly string[]): readonly PolicyId[] {
  const running = [...(versions[0]?.values.keys() ?? [])];
  return names.flatMap((name) => {
    const found = running.filter((policy) => matchesName([name], policy));
    if (found.length > 0) return found;
    throw new Problem(
      'rollback/no-history',
      `Cannot roll back "${name}": the environment has no value at its markers`,
      {
        hint: 'Check the name of the policy and of the environment, and that its markers do not contradict each other.',
      },
    );
  });
}

async function readPastFor(
  environment: Environment,
  { wish, policies }: RollbackWish,
  { edges, configuration, holds }: Ground,
): Promise<Past | undefined> {
  const isFound = (versions: Versions, policy: PolicyId): boolean => {
    const quarantine = quarantineOf(holds, aliasesOf(configuration, policy), edges.now);
    return !(attempt(() => beforeLastChange(versions, policy, quarantine)) instanceof Problem);
  };
  const isEnough = (versions: Versions): boolean => {
    if (wish.kind === 'commit') return versions.some(({ commit }) => commit.startsWith(wish.commit));
    if (wish.kind === 'tag') return true;
    const wanted = policies.length === 0 ? (lastChange(versions)?.moved ?? []) : namedIn(versions, policies);
    return wanted.length > 0 && wanted.every((policy) => isFound(versions, policy));
  };
  // A way back needs an order, and no dates.
  const history = { ...edges.history, moves: () => undefined };
  return readPast(environment, branchOf(environment, edges.ownBranch), history, isEnough);
}

/** The image must be in the registry still: a rollback to nothing would make two failures of one. */
async function returnOf(goal: Goal, environment: Environment, wanted: RollbackWish, ground: Ground): Promise<Return> {
  const { configuration, inventory, edges } = ground;
  const { policy, bad, commit } = goal;
  const repository = repositoryOf(inventory, aliasesOf(configuration, policy));
  const good = await confirmed(goal, repository, ground);
  const hold: Hold = {
    policy,
    environment: environment.name,
    tag: good.tag,
    digest: good.digest,
    quarantine: quarantineAgainst(bad, good),
    reason: wanted.reason,
    who: wanted.who,
    when: Math.floor(edges.now / 1000) * 1000,
    ...wanted.lifting,
  };
  return { policy, bad, good, commit, image: repository?.image ?? '', hold };
}

async function confirmed(
  goal: Goal,
  repository: ImageRepository | undefined,
  { settings, edges }: Ground,
): Promise<Goal['good']> {
  const { bad, good } = goal;
  const isPinned = bad.digest !== undefined;
  const [answer] = await settle([good], 1, async ({ tag, digest }) => {
    if (repository === undefined) throw noRepository(goal);
    if (isElsewhere(goal, repository)) throw elsewhere(goal, repository);
    if (digest === undefined) return edges.registry.digest(repository, tag);
    await edges.registry.labels(repository, digest);
    return digest;
  });
  if (!(answer instanceof Problem)) return isPinned && answer !== undefined ? { ...good, digest: answer } : good;
  if (settings.allowDowngrade && !(isPinned && good.digest === undefined)) return good;
  throw missing(goal, answer);
}

/** Its own repository may not be asked for an image of another name, nor that other one with this one's credentials. */
function isElsewhere({ bad, good }: Goal, { image }: ImageRepository): boolean {
  const { image: name } = good;
  if (name === undefined || bad.image === undefined) return false;
  return ![bad.image, image].some((known) => sameImage(known, name));
}

function elsewhere({ policy, good }: Goal, { image, meta }: ImageRepository): Problem {
  const message = `it is of "${good.image ?? ''}", and the ImageRepository is of "${image}"`;
  return new Problem('rollback/image-missing', message, { policy, at: meta.at });
}

function missing({ policy, good }: Goal, { message }: Problem): Problem {
  return new Problem(
    'rollback/image-missing',
    `Cannot roll back "${policy}" to ${versionText(good)}: the registry does not show the image: ${message}`,
    {
      policy,
      hint: 'Name another tag. Where the nodes still have the image, allow-downgrade forces it, unless a digest must be asked for.',
    },
  );
}

function noRepository({ policy }: Goal): Problem {
  return new Problem('repository/not-found', `Cannot look for the image of "${policy}": no ImageRepository was found`, {
    policy,
  });
}
