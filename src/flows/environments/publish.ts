import { isUnder, overlaid } from '../../core/change/source.ts';
import type { Environment } from '../../core/environments/configuration.ts';
import type { Instant } from '../../core/environments/instant.ts';
import type { Sha } from '../../core/git/sha.ts';
import type { Edit } from '../../core/manifests/edit.ts';
import type { Found, History, Registry, SignalBoard, Source } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { settle } from '../../core/problem/settle.ts';
import type { Trace } from '../../core/publication/deed.ts';
import type { BranchPlan, Proposal } from '../../core/publication/plan.ts';
import { reported } from '../../core/report/publication.ts';
import type { ReportedPublication } from '../../core/report/report.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { markerNeedle, type ObjectEdges } from '../repository/inventory.ts';
import type { PublishEdges } from '../publish/branch.ts';

export interface EnvironmentEdges extends ObjectEdges {
  readonly registry: Registry;
  readonly history: History;
  /** The branch that was checked out: where an environment without a branch lives. */
  readonly ownBranch: string;
  /** undefined: changes are made in the workspace, and Git and GitHub left alone. */
  readonly github: GitHubSite | undefined;
  /** Who asked for the run. */
  readonly who: string | undefined;
  readonly now: Instant;
}

export interface GitHubSite {
  readonly publishing: PublishEdges;
  readonly board: SignalBoard;
  /** The repository's address: `https://github.com/owner/name` */
  readonly url: string;
}

/** What came of publishing one branch. */
export interface Outcome {
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
  readonly publications: readonly ReportedPublication[];
  /** The newest commit of the branch that stands for the change. */
  readonly commit: Sha | undefined;
  readonly hasPullRequest: boolean;
  /** What this run itself did on the server. */
  readonly trace: Trace | undefined;
}

/** Tells whether a run may write anything to GitHub. */
export function mayWrite({ dryRun }: Pick<Settings, 'dryRun'>, { github }: Pick<EnvironmentEdges, 'github'>): boolean {
  return !dryRun && github !== undefined && github.publishing.readOnly === undefined;
}

/** The branch that an environment lives on. */
export function branchOf({ branch }: Environment, ownBranch: string): string {
  return branch ?? ownBranch;
}

/** The files and directories of an environment. */
export function placesOf({ paths }: Environment): readonly string[] {
  return paths.length === 0 ? ['.'] : paths;
}

/**
 * Finds the files of an environment that hold markers. What a link of it leads to elsewhere is not of it: else whoever
 * may write here could have files of another environment written, past its gates.
 */
export async function findMarked(source: Source, environment: Environment): Promise<Found> {
  const places = placesOf(environment);
  const found = await source.find(places, [markerNeedle]);
  return { ...found, files: found.files.filter(({ path }) => places.some((place) => isUnder(place, path))) };
}

/** Publishes through GitHub, or writes what the same plan proposes into the workspace. */
export async function publishChange(plan: BranchPlan, dryRun: boolean, edges: EnvironmentEdges): Promise<Outcome> {
  if (edges.github === undefined) return changeWorkspace(plan, dryRun, edges);
  const { publishBranch } = await import('../publish/branch.ts');
  const publication = await publishBranch(plan, edges.github.publishing);
  const proposals = publication.commits.map(({ proposal }) => proposal);
  return {
    edits: proposals.flatMap(({ edits }) => edits),
    problems: [...publication.problems, ...proposals.flatMap(({ problems }) => problems)],
    publications: reported(publication),
    commit: publication.commit,
    hasPullRequest: publication.pullRequest !== undefined,
    trace: publication.trace,
  };
}

async function changeWorkspace(plan: BranchPlan, dryRun: boolean, edges: EnvironmentEdges): Promise<Outcome> {
  const { workspace, ownBranch } = edges;
  const base = plan.kind === 'direct' ? plan.branch : plan.base;
  if (base !== ownBranch) throw elsewhere(base, ownBranch);
  const texts = new Map<string, string>();
  const settled = await settle(plan.commits, 1, async (commit): Promise<Proposal> => {
    const proposal = await commit.propose(overlaid(workspace, texts));
    for (const { path, text } of proposal.files) texts.set(path, text);
    return proposal;
  });
  const proposals = settled.filter((one): one is Proposal => !(one instanceof Problem));
  if (!dryRun && texts.size > 0) await workspace.write([...texts].map(([path, text]) => ({ path, text })));
  const none = { branch: null, commit: null, pullRequest: null, verified: null };
  return {
    edits: proposals.flatMap(({ edits }) => edits),
    problems: [...settled.filter((one) => one instanceof Problem), ...proposals.flatMap(({ problems }) => problems)],
    publications: dryRun || texts.size === 0 ? [] : [{ kind: 'workspace', ...none }],
    commit: undefined,
    hasPullRequest: false,
    trace: undefined,
  };
}

function elsewhere(branch: string, ownBranch: string): Problem {
  return new Problem(
    'environment/elsewhere',
    `Cannot change the branch "${branch}" here: the workspace has "${ownBranch}" checked out`,
    { hint: `Check out "${branch}", or let the change be published through GitHub.` },
  );
}
