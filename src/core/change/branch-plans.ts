import type { ImageUpdateAutomation, PolicyId } from '../flux/objects.ts';
import { policiesOf } from '../flux/selector.ts';
import type { Inventory } from '../flux/inventory.ts';
import { parseRefspec, type Mirror } from '../git/refspec.ts';
import type { Outcome } from '../policy/selection.ts';
import { sortOut } from '../problem/sort-out.ts';
import { attempt } from '../problem/attempt.ts';
import type { Problem } from '../problem/problem.ts';
import { groupBranches, type Grouping, type Member } from '../publication/groups.ts';
import type { BranchPlan, CommitPlan, PullRequestSettings } from '../publication/plan.ts';
import type { PublishWay } from '../settings/settings.ts';
import { targetOf, type Target } from './target.ts';

export interface PlanInput {
  readonly automations: readonly ImageUpdateAutomation[];
  readonly inventory: Inventory;
  readonly outcomes: ReadonlyMap<PolicyId, Outcome>;
  readonly way: PublishWay;
  /** The branch that the workflow runs for: where an automation names none. */
  readonly ownBranch: string;
  readonly grouping: Grouping;
  readonly template: string | undefined;
  /** The commit of an automation, restricted to some policies where it shares them out to several branches. */
  commitOf(automation: ImageUpdateAutomation, share: Share): CommitPlan;
  pullRequestInto(base: string): PullRequestSettings;
}

export interface Share {
  /** undefined: all that the automation follows. */
  readonly policies: ReadonlySet<PolicyId> | undefined;
  /** Whether a pull request is made of it, whose text wants to know more. */
  readonly opens: boolean;
}

interface Aimed {
  readonly automation: ImageUpdateAutomation;
  readonly target: Target;
  readonly mirror: Mirror | undefined;
}

export interface Plans {
  readonly plans: readonly BranchPlan[];
  readonly problems: readonly Problem[];
}

/**
 * Deals the automations of a run out to branches: those that push to one branch share it, each with a commit of its
 * own; those that ask for pull requests without naming a branch are grouped as the configuration wishes. What an
 * automation asks for that cannot be had stops that one alone. Throws a Problem where groups get in each other's way.
 */
export function branchPlans(input: PlanInput): Plans {
  const [aimed, problems] = sortOut(input.automations.map((automation) => attempt(() => aimOf(automation, input))));
  const named = [...groupedByBranch(aimed).values()].map((some) => namedPlan(some, input));
  const ungrouped = aimed.filter(({ target }) => target.kind === 'pull-request' && target.branch === undefined);
  return { plans: [...named, ...groupedPlans(ungrouped, input)], problems };
}

function aimOf(automation: ImageUpdateAutomation, { way, ownBranch }: Pick<PlanInput, 'way' | 'ownBranch'>): Aimed {
  const target = targetOf(automation, way, ownBranch);
  const refspec = automation.push?.refspec;
  const pushed = target.branch ?? ownBranch;
  return { automation, target, mirror: refspec === undefined ? undefined : parseRefspec(refspec, pushed) };
}

/** Lists the branches whose text an automation changes in the end: a pull request's base, and what is pushed to. */
export function branchesOf(automation: ImageUpdateAutomation, way: PublishWay, ownBranch: string): readonly string[] {
  const { target, mirror } = aimOf(automation, { way, ownBranch });
  const named = [target.kind === 'direct' ? undefined : target.base, target.branch, mirror?.branch];
  return named.filter((branch) => branch !== undefined);
}

function groupedByBranch(aimed: readonly Aimed[]): ReadonlyMap<string, readonly Aimed[]> {
  const groups = new Map<string, Aimed[]>();
  for (const one of aimed) {
    const { target } = one;
    if (target.branch === undefined) continue;
    const key = JSON.stringify([target.kind, target.branch, target.kind === 'direct' ? '' : target.base]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

function namedPlan(some: readonly Aimed[], input: PlanInput): BranchPlan {
  const [first] = some;
  if (first === undefined) throw new Error('A branch has at least one automation.');
  const { target } = first;
  const opens = target.kind === 'pull-request' && target.opens;
  const commits = some.map(({ automation }) => input.commitOf(automation, { policies: undefined, opens }));
  const mirror = some.find((one) => one.mirror !== undefined)?.mirror;
  if (target.kind === 'direct') return { kind: 'direct', branch: target.branch, commits, mirror };
  const pullRequest = target.opens ? input.pullRequestInto(target.base) : undefined;
  return {
    kind: 'pull-request',
    base: target.base,
    branch: target.branch ?? '',
    commits,
    pullRequest,
    family: undefined,
    mirror,
  };
}

function groupedPlans(aimed: readonly Aimed[], input: PlanInput): readonly BranchPlan[] {
  const byId = new Map(aimed.map(({ automation }) => [automation.id, automation]));
  const groups = groupBranches(
    aimed.map((one) => memberOf(one, input)),
    input.grouping,
    input.template,
  );
  return groups.map(({ base, branch, family, members }) => {
    const commits = members.flatMap(({ automation, policies }) => {
      const found = byId.get(automation);
      return found === undefined ? [] : [input.commitOf(found, { policies: new Set(policies), opens: true })];
    });
    const pullRequest = input.pullRequestInto(base);
    return { kind: 'pull-request', base, branch, commits, pullRequest, family, mirror: undefined };
  });
}

function memberOf({ automation, target }: Aimed, { inventory, outcomes }: PlanInput): Member {
  const policies = policiesOf(inventory, automation).map(({ id, meta }) => {
    const outcome = outcomes.get(id);
    return { id, name: meta.name, tag: outcome?.kind === 'selected' ? outcome.tag : undefined };
  });
  const { namespace, name } = automation.meta;
  const base = target.kind === 'direct' ? target.branch : target.base;
  return { automation: automation.id, namespace, name, base, policies };
}
