import type { Environment } from '../../core/environments/configuration.ts';
import { aliasesOf } from '../../core/environments/environment.ts';
import { isQuarantined, quarantineOf, type Hold } from '../../core/environments/hold.ts';
import { runningOf, versionText, type Running } from '../../core/environments/running.ts';
import { automationIdOf } from '../../core/flux/ids.ts';
import type { PolicyId } from '../../core/flux/objects.ts';
import { findDeployed } from '../../core/manifests/deployed.ts';
import { readMarkers } from '../../core/manifests/markers.ts';
import type { Forge, Source } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { noWishes } from '../../core/environments/configuration.ts';
import type { BranchPlan, CommitPlan, PullRequestSettings } from '../../core/publication/plan.ts';
import { rollbackBody } from '../../core/rollback/body.ts';
import { asAskedBefore, othersPending } from '../../core/rollback/pending.ts';
import { rollBack, rollbackMessage, rollbackTitle, type Return } from '../../core/rollback/roll-back.ts';
import { branchOf, findMarked } from '../environments/publish.ts';
import { bytewise } from '../../core/text/bytewise.ts';
import { holdsNow, repositoryOf, type Ground } from '../environments/ground.ts';
import { holdsIn } from '../environments/reading.ts';

/** A rollback that is decided but for the text that it will find. */
export interface RollbackPlan {
  readonly environment: Environment;
  readonly returns: readonly Return[];
  /** The commit whose failed verification asked for it. */
  readonly failed: string | undefined;
  /** What the pull request says besides. */
  readonly notes: readonly string[];
}

/** Names the branch of an environment's rollback. */
export function rollbackBranch({ name }: Environment): string {
  return `image-automation/rollback/${name}`;
}

/** Plans a rollback: straight onto the branch of an environment, or by pull request where it is protected. */
export function rollbackPlan(plan: RollbackPlan, ground: Ground): BranchPlan {
  const { configuration, edges, settings } = ground;
  const { environment, returns, failed, notes } = plan;
  const { name } = environment;
  let allowed = returns;
  const commit: CommitPlan = {
    automation: automationIdOf({ namespace: 'rollback', name }),
    author: undefined,
    signingKey: undefined,
    propose: async (source) => {
      const { files } = await findMarked(source, environment);
      const holds = await textOf(source, configuration.holds);
      const text = { files, holds, holdsFile: configuration.holds };
      const [free, refused] = withinQuarantine(returns, await holdsNow(source, environment, ground), ground);
      const placing = rollBack(text, free, edges.now);
      allowed = free;
      return { ...placing, problems: [...refused, ...placing.problems], complete: true, wishes: free.map(wishOf) };
    },
    message: () => rollbackMessage(allowed, name, failed),
  };
  const base = branchOf(environment, edges.ownBranch);
  const isDirect = !environment.protected && settings.publish !== 'pull-request';
  if (isDirect) return { kind: 'direct', branch: base, mirror: undefined, commits: [commit] };
  const pullRequest: PullRequestSettings = {
    ...(environment.promotion?.pullRequest ?? noWishes),
    autoMerge: [],
    draft: false,
    title: () => rollbackTitle(allowed, name),
    body: () => rollbackBody(allowed, { environment: name, notes, commitsUrl: `${edges.github?.url ?? ''}/commit` }),
  };
  const branch = rollbackBranch(environment);
  return { kind: 'pull-request', base, branch, family: undefined, mirror: undefined, commits: [commit], pullRequest };
}

/** A way back from another image answers another failure: who declined the one has not declined the other. */
function wishOf({ policy, bad, good }: Return): string {
  return `${policy} ${versionText(bad)} → ${versionText(good)}`;
}

/** Keeps the ways back that do not lead to what is in quarantine: another environment may have found it bad. */
function withinQuarantine(
  returns: readonly Return[],
  holds: readonly Hold[],
  { configuration, edges }: Ground,
): readonly [free: readonly Return[], refused: readonly Problem[]] {
  const isBad = ({ policy, good }: Return): boolean =>
    isQuarantined(quarantineOf(holds, aliasesOf(configuration, policy), edges.now), good);
  return [returns.filter((one) => !isBad(one)), returns.filter(isBad).map(quarantined)];
}

function quarantined({ policy, good }: Return): Problem {
  return new Problem('hold/quarantined', `Cannot roll back "${policy}" to ${versionText(good)}: it is in quarantine`, {
    policy,
    severity: 'error',
    hint: 'Name another tag, or lift the quarantine with mode resume first.',
  });
}

/**
 * Takes from the pull request that is open already what it says: the same rollback again changes nothing in it, be it
 * who asked when, and another rollback joins it.
 */
export async function joinPending(
  environment: Environment,
  returns: readonly Return[],
  forge: Forge,
  ground: Ground,
): Promise<readonly Return[]> {
  const { configuration, edges, inventory } = ground;
  const [base, branch] = [branchOf(environment, edges.ownBranch), rollbackBranch(environment)];
  const standing = await forge.look({ base, branch, siblings: false, mirror: undefined, depth: 1 });
  if (standing.base === undefined || standing.branch === undefined || standing.open.length === 0) return returns;
  const { holds = [] } = await holdsIn(await forge.snapshot(standing.branch.head), configuration.holds);
  const source = await forge.snapshot(standing.base.head);
  const known = await holdsIn(source, configuration.holds);
  const running = await runningIn(source, environment);
  const same = returns.map((one) => ({ ...one, hold: asAskedBefore(one.hold, holds, edges.now) }));
  const asked = returns.map(({ policy }) => policy);
  const around = { environment: environment.name, known: known.holds ?? [], asked, now: edges.now };
  const others = othersPending(holds, around).flatMap((hold): readonly Return[] => {
    const bad = running.get(hold.policy);
    if (bad === undefined) return [];
    const image = repositoryOf(inventory, [hold.policy])?.image ?? '';
    const good = { ...bad, tag: hold.tag, digest: hold.digest };
    return [{ policy: hold.policy, bad, good, commit: undefined, image, hold }];
  });
  return [...same, ...others].sort((a, b) => bytewise(a.policy, b.policy));
}

async function runningIn(source: Source, environment: Environment): Promise<ReadonlyMap<PolicyId, Running>> {
  const { files } = await findMarked(source, environment);
  const deployed = [...findDeployed(files.map(({ path, text }) => readMarkers(path, text)))];
  return new Map(
    deployed.flatMap(([policy, values]) => {
      const running = runningOf(values);
      return typeof running === 'string' ? [] : [[policy, running] as const];
    }),
  );
}

/** Gives the text of a file of a source; undefined where there is none. */
export async function textOf(source: Source, path: string): Promise<string | undefined> {
  const { files } = await source.find([path], ['']);
  return files[0]?.text;
}
