import type { Registry, Source } from '../../core/ports.ts';
import { branchesOf, branchPlans, type Share } from '../../core/change/branch-plans.ts';
import { proposeChanges } from '../../core/change/proposal.ts';
import type { UpdatePullRequest } from '../../core/environments/configuration.ts';
import { ruleText } from '../../core/explain/rule-text.ts';
import type { ImageUpdateAutomation, PolicyId } from '../../core/flux/objects.ts';
import { deedsOf } from '../../core/publication/deed.ts';
import { anyMethod } from '../../core/publication/dress.ts';
import type { CommitPlan, Proposal, PullRequestSettings } from '../../core/publication/plan.ts';
import type { ImageSource } from '../../core/publication/source-link.ts';
import { updateBody, updateTitle } from '../../core/publication/update-text.ts';
import { reported } from '../../core/report/publication.ts';
import { guardOn } from '../environments/guard.ts';
import { markerNeedle } from '../repository/inventory.ts';
import type { PublishEdges } from '../publish/branch.ts';
import { publishBranches } from '../publish/branches.ts';
import { whereOf } from '../publish/view.ts';
import type { Basis, Changes } from './rewrite-workspace.ts';
import { readSources } from '../publish/sources.ts';

export interface GitHubEdges {
  readonly registry: Registry;
  readonly publishing: PublishEdges;
  /** The branch that the workflow runs for: where an automation names none. */
  readonly ownBranch: string;
  /** Shows the files of a branch: the address before the branch's name. */
  readonly filesUrl: string;
}

interface Setting {
  readonly basis: Basis;
  readonly wishes: UpdatePullRequest;
  readonly edges: GitHubEdges;
  /** Filled in as images turn out to change, for the pull requests' texts. */
  readonly sources: Map<PolicyId, ImageSource>;
}

/** Publishes what every automation proposes, each on the branches that it asks for, through GitHub. */
export async function publishUpdate(
  automations: readonly ImageUpdateAutomation[],
  basis: Basis,
  wishes: UpdatePullRequest,
  edges: GitHubEdges,
): Promise<Changes> {
  const { plans, problems } = plansOf(automations, { basis, wishes, edges, sources: new Map() });
  const publications = await publishBranches(plans, edges.publishing);
  const proposals = publications.flatMap(({ commits }) => commits.map(({ proposal }) => proposal));
  return {
    edits: proposals.flatMap(({ edits }) => edits),
    problems: [
      ...problems,
      ...publications.flatMap((one) => one.problems),
      ...proposals.flatMap((one) => one.problems),
    ],
    publications: publications.flatMap(reported),
    deeds: publications.flatMap(({ trace }) => deedsOf({ kind: 'update' }, trace)),
  };
}

/**
 * Tells GitHub's edge which branch will be looked at, before anything is selected: with it comes what earlier runs kept,
 * so that a run without news asks once. Where there are several branches, that is the first.
 */
export function expectUpdate(
  automations: readonly ImageUpdateAutomation[],
  basis: Omit<Basis, 'outcomes'>,
  wishes: UpdatePullRequest,
  edges: GitHubEdges,
): void {
  const setting = { basis: { ...basis, outcomes: new Map() }, wishes, edges, sources: new Map() };
  const [first] = plansOf(automations, setting).plans;
  if (first !== undefined) edges.publishing.forge.expect(whereOf(first));
}

function plansOf(automations: readonly ImageUpdateAutomation[], setting: Setting): ReturnType<typeof branchPlans> {
  const { basis, wishes, edges } = setting;
  return branchPlans({
    automations,
    inventory: basis.inventory,
    outcomes: basis.outcomes,
    way: basis.settings.publish,
    ownBranch: edges.ownBranch,
    grouping: wishes.grouping,
    template: wishes.branch,
    commitOf: (automation, share) => commitPlan(automation, share, setting),
    pullRequestInto: (base) => pullRequest(base, setting),
  });
}

function commitPlan(automation: ImageUpdateAutomation, share: Share, setting: Setting): CommitPlan {
  return {
    automation: automation.id,
    author: automation.commit.author,
    signingKey: automation.commit.signingKey,
    propose: (source) => propose(source, automation, share, setting),
    message: async ({ edits }) => (await import('../../core/change/message.ts')).commitMessage(automation, edits),
  };
}

async function propose(
  source: Source,
  automation: ImageUpdateAutomation,
  { policies, opens }: Share,
  { basis, sources, edges }: Setting,
): Promise<Proposal> {
  const { inventory, settings } = basis;
  const outcomes =
    policies === undefined ? basis.outcomes : new Map([...basis.outcomes].filter(([id]) => policies.has(id)));
  const found = await source.find([automation.path], [markerNeedle]);
  const guard = await guardOn(source, branchesOf(automation, settings.publish, edges.ownBranch), basis.restraint);
  const proposal = proposeChanges(found.files, {
    known: basis.known,
    automation,
    inventory,
    outcomes,
    allowDowngrade: settings.allowDowngrade,
    guard,
  });
  if (opens) await readSources(proposal.edits, { inventory, outcomes, registry: edges.registry }, sources);
  return {
    ...proposal,
    problems: [...found.problems.map((problem) => problem.with({ at: automation.meta.at })), ...proposal.problems],
  };
}

function pullRequest(base: string, { basis, wishes, edges, sources }: Setting): PullRequestSettings {
  const outcomes = [...basis.outcomes.values()];
  const facts = {
    filesUrl: `${edges.filesUrl}/${base}`,
    // The rule and not the reason: one that counts tags would change the text whenever the registry grows.
    reasons: new Map([...basis.inventory.policies.values()].map((policy) => [policy.id, ruleText(policy)])),
    sources,
    held: outcomes.flatMap((one) =>
      one.kind === 'unselected' ? [{ policy: one.policy, why: one.problem.message }] : [],
    ),
  };
  return {
    ...wishes,
    autoMerge: wishes.autoMerge ? anyMethod : [],
    title: updateTitle,
    body: (proposals) => updateBody(proposals, facts),
  };
}
