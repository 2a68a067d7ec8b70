import type { UpdatePullRequest } from '../../core/environments/configuration.ts';
import { automationIdOf } from '../../core/flux/ids.ts';
import { initBody, initBranch, initTitle, type Offer } from '../../core/init/pull-request.ts';
import type { Source, SourceFile } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { isGitHubToken } from '../../core/publication/ownership.ts';
import type { BranchPlan, CommitPlan, Proposal, PullRequestSettings } from '../../core/publication/plan.ts';
import type { Publication } from '../../core/publication/publication.ts';
import { publishBranch, type PublishEdges } from '../publish/branch.ts';
import type { Initiative } from './propose.ts';

/** Makes a proposal of the files of a branch. */
export type Initiate = (source: Source) => Promise<Initiative>;

export interface Site {
  readonly publishing: PublishEdges;
  /** The branch that the workflow runs for, which the pull request is to. */
  readonly ownBranch: string;
  readonly wishes: UpdatePullRequest | undefined;
}

export interface Initiated {
  /** undefined: GitHub could not be asked what the branch holds. */
  readonly initiative: Initiative | undefined;
  readonly publication: Publication;
  /** Workflows that the token may not write. */
  readonly leftOut: readonly SourceFile[];
}

/**
 * Brings what is proposed to a pull request. GitHub says only at the push that a token may not write workflows: then it
 * is done again without them.
 */
export async function publishInit(initiate: Initiate, site: Site): Promise<Initiated> {
  const first = await publishOnce(initiate, true, site);
  const isRefused = first.publication.problems.some(({ code }) => code === 'publish/workflow-file');
  return isRefused ? publishOnce(initiate, false, site) : first;
}

async function publishOnce(initiate: Initiate, withWorkflows: boolean, site: Site): Promise<Initiated> {
  const last: { initiative: Initiative | undefined; offer: Offer } = {
    initiative: undefined,
    offer: { created: [], markers: [], leftOut: [] },
  };
  const commit: CommitPlan = {
    automation: automationIdOf({ namespace: 'init', name: site.ownBranch }),
    author: undefined,
    signingKey: undefined,
    propose: async (source, viewer = '') => {
      last.initiative = await initiate(source);
      last.offer = offerOf(last.initiative, withWorkflows && !isGitHubToken(viewer));
      return proposalOf(last.initiative, last.offer);
    },
    message: () => initTitle(last.offer),
  };
  const pullRequest: PullRequestSettings = {
    ...(site.wishes ?? { labels: [], assignees: [], reviewers: [], teamReviewers: [] }),
    draft: site.wishes?.draft ?? false,
    autoMerge: [],
    title: () => initTitle(last.offer),
    body: () => initBody(last.offer),
  };
  const publication = await publishBranch(planOf(commit, pullRequest, site), site.publishing);
  return { initiative: last.initiative, publication, leftOut: last.offer.leftOut };
}

function planOf(commit: CommitPlan, pullRequest: PullRequestSettings, { ownBranch }: Site): BranchPlan {
  const rest = { family: undefined, mirror: undefined, commits: [commit] };
  return { kind: 'pull-request', base: ownBranch, branch: initBranch, pullRequest, ...rest };
}

function offerOf({ created, workflows, markers }: Initiative, withWorkflows: boolean): Offer {
  return withWorkflows
    ? { created: [...created, ...workflows], markers, leftOut: [] }
    : { created, markers, leftOut: workflows };
}

/** The problems are told with the initiative. */
function proposalOf({ edited, complete }: Initiative, { created, markers }: Offer): Proposal {
  const wishes = [...markers.map(({ file, setter }) => `${file} ${setter}`), ...created.map(({ path }) => path)];
  return { files: [...created, ...edited], edits: [], problems: [], complete, wishes };
}

/** Says which workflows somebody has to add by hand. */
export function missingWorkflows(leftOut: readonly SourceFile[]): readonly Problem[] {
  return leftOut.map(
    ({ path }) =>
      new Problem('init/no-workflow', `Cannot add "${path}": the token may not write workflow files`, {
        at: { file: path },
        hint: 'Add the file by hand: the pull request shows its text. Or give the token of an App with the permission "Workflows: write".',
      }),
  );
}
