import type { AutomationId, PolicyId } from '../flux/objects.ts';
import { branchesClash, branchNameOf } from '../git/branch-name.ts';
import { Problem } from '../problem/problem.ts';

/** What shares one branch and one pull request. */
export type Grouping = 'run' | 'automation' | 'policy' | 'namespace';

export interface GroupedPolicy {
  readonly id: PolicyId;
  readonly name: string;
  /** undefined where nothing was selected. */
  readonly tag: string | undefined;
}

/** An automation with the policies that it follows, and the branch that its changes are meant for. */
export interface Member {
  readonly automation: AutomationId;
  readonly namespace: string;
  readonly name: string;
  readonly base: string;
  readonly policies: readonly GroupedPolicy[];
}

export interface BranchGroup {
  readonly base: string;
  readonly branch: string;
  /** What the names have in common that a group gets as tags come and go; undefined where its name stays. */
  readonly family: string | undefined;
  /** Each becomes one commit, restricted to these policies. */
  readonly members: readonly { readonly automation: AutomationId; readonly policies: readonly PolicyId[] }[];
}

/** Every level that tells two groups apart is in its name, and all names of one grouping have as many levels. */
const defaultTemplates: Readonly<Record<Grouping, string>> = {
  run: 'image-automation/{branch}',
  automation: 'image-automation/{branch}/{namespace}/{automation}',
  policy: 'image-automation/{branch}/{namespace}/{policy}',
  namespace: 'image-automation/{branch}/{namespace}',
};

interface Share {
  readonly member: Member;
  readonly policies: readonly GroupedPolicy[];
  /** Shares with the same key go to one branch. */
  readonly key: string;
}

/**
 * Deals the work of a run out to branches: one for each base branch, automation, policy or namespace, in the order of
 * the members. A template may use {branch} (the base), and what all of a group has in common: {namespace},
 * {automation}, {policy}, {tag}.
 *
 *     ([apps/web following apps/a and apps/b], 'policy') → 'image-automation/main/apps/a', 'image-automation/main/apps/b'
 *
 * Throws a Problem: `publish/branch-template` for a placeholder that the groups have no value for,
 * `publish/branch-collision` where two groups get one name, or names that git cannot keep side by side.
 */
export function groupBranches(
  members: readonly Member[],
  grouping: Grouping,
  template: string = defaultTemplates[grouping],
): readonly BranchGroup[] {
  const groups = new Map<string, Share[]>();
  for (const share of members.flatMap((member) => sharesOf(member, grouping))) {
    groups.set(share.key, [...(groups.get(share.key) ?? []), share]);
  }
  const named = [...groups.values()].map((shares) => groupOf(shares, grouping, template));
  refuseCollisions(named);
  return named;
}

function sharesOf(member: Member, grouping: Grouping): readonly Share[] {
  const { base, automation, namespace, policies } = member;
  const share = (by: string, some: readonly GroupedPolicy[]): Share => ({
    member,
    policies: some,
    key: JSON.stringify([base, by]),
  });
  switch (grouping) {
    case 'run':
      return [share('', policies)];
    case 'automation':
      return [share(automation, policies)];
    case 'namespace':
      return [share(namespace, policies)];
    case 'policy':
      return policies.map((policy) => share(policy.id, [policy]));
  }
}

function groupOf(shares: readonly Share[], grouping: Grouping, template: string): BranchGroup {
  const [first] = shares;
  if (first === undefined) throw new Error('A group has at least one share.');
  return {
    base: first.member.base,
    branch: branchNameOf(template, commonValues(first, grouping)),
    family: template.includes('{tag}') ? first.key : undefined,
    members: shares.map(({ member, policies }) => ({
      automation: member.automation,
      policies: policies.map(({ id }) => id),
    })),
  };
}

/** What all shares of a group agree on. */
function commonValues({ member, policies }: Share, grouping: Grouping): Readonly<Record<string, string | undefined>> {
  const { base: branch, namespace } = member;
  const [policy] = policies;
  switch (grouping) {
    case 'run':
      return { branch };
    case 'namespace':
      return { branch, namespace };
    case 'automation':
      return { branch, namespace, automation: member.name };
    case 'policy':
      return { branch, namespace, policy: policy?.name, tag: policy?.tag ?? 'none' };
  }
}

function refuseCollisions(groups: readonly BranchGroup[]): void {
  const names = groups.map((group) => group.branch);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) {
    throw new Problem('publish/branch-collision', `Cannot use the branch "${twice}" for two groups of changes`, {
      hint: 'Name in the template what tells the groups apart: {branch}, {namespace}, {automation} or {policy}.',
    });
  }
  const sorted = [...names, ...groups.map((group) => group.base)];
  for (const name of names) {
    const other = sorted.find((one) => branchesClash(name, one));
    if (other === undefined) continue;
    throw new Problem('publish/branch-collision', `Cannot have the branches "${name}" and "${other}" side by side`, {
      hint: 'Git keeps one as a file where the other needs a directory: give the template as many levels for each.',
    });
  }
}
