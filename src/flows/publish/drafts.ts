import { overlaid } from '../../core/change/source.ts';
import type { ChangedFile, Snapshot, SourceFile } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { settle } from '../../core/problem/settle.ts';
import { isWorkflow, type Draft } from '../../core/publication/draft.ts';
import type { CommitPlan, Proposal } from '../../core/publication/plan.ts';
import { isGitHubToken } from '../../core/publication/ownership.ts';

export interface Drafting {
  /** One for each commit that changes something, in the order of the plan. */
  readonly drafts: readonly Draft[];
  /** What each commit wanted; those that could not be asked are missing. */
  readonly proposals: ReadonlyMap<CommitPlan, Proposal>;
  /** Why commits could not be drafted. A proposal's own problems are not repeated here. */
  readonly problems: readonly Problem[];
  readonly complete: boolean;
}

/**
 * Lets every automation of a branch propose, in turn, on the text that the ones before it leave. One that fails is
 * left out, whole; its siblings are not.
 */
export async function draftCommits(
  commits: readonly CommitPlan[],
  snapshot: Snapshot,
  viewer: string,
): Promise<Drafting> {
  const written = new Map<string, string>();
  const proposals = new Map<CommitPlan, Proposal>();
  const settled = await settle(commits, 1, async (plan): Promise<Draft | undefined> => {
    const proposal = await plan.propose(overlaid(snapshot, written), viewer);
    proposals.set(plan, proposal);
    if (proposal.files.length === 0) return undefined;
    refuseWorkflows(proposal, plan, viewer);
    const message = await messageOf(plan, proposal);
    const files = proposal.files.map((file) => withMode(file, snapshot));
    for (const { path, text } of files) written.set(path, text);
    return { plan, proposal, message, files, tree: snapshot.treeWith(written) };
  });
  const problems = settled.filter((one) => one instanceof Problem);
  return {
    drafts: settled.filter((one): one is Draft => one !== undefined && !(one instanceof Problem)),
    proposals,
    problems,
    complete: problems.length === 0 && [...proposals.values()].every((proposal) => proposal.complete),
  };
}

async function messageOf(plan: CommitPlan, proposal: Proposal): Promise<string> {
  const message = await plan.message(proposal);
  if (message.trim() !== '') return message;
  throw new Problem(
    'publish/empty-message',
    `Cannot commit the changes of "${plan.automation}": the message is empty`,
    {
      hint: 'Let spec.git.commit.messageTemplate of the automation give at least one line.',
    },
  );
}

/** A file may be new. What the branch has at its path, or above it, must not be replaced by it: a link, say. */
function withMode({ path, text }: SourceFile, snapshot: Snapshot): ChangedFile {
  const mode = snapshot.modeOf(path) ?? '100644';
  const above = path.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/'));
  const isFree = above.slice(1).every((directory) => (snapshot.modeOf(directory) ?? '040000') === '040000');
  if (isFree && (mode === '100644' || mode === '100755')) return { path, text, mode };
  throw new Problem(
    'publish/no-file',
    `Cannot write "${path}": the branch has a link, a submodule or a directory there`,
    {
      at: { file: path },
      hint: 'Move it away, or put a file of this name in its place.',
    },
  );
}

/** GitHub takes such a commit and then refuses the branch, which is too late to leave one automation out. */
function refuseWorkflows({ files }: Proposal, { automation }: CommitPlan, viewer: string): void {
  const file = files.find(({ path }) => isWorkflow(path));
  if (file === undefined || !isGitHubToken(viewer)) return;
  throw new Problem(
    'publish/workflow-file',
    `Cannot change "${file.path}": GITHUB_TOKEN may not write workflow files`,
    {
      at: { file: file.path },
      hint: `Give the token of an App with the permission "Workflows: write", or keep markers of "${automation}" out of .github/workflows.`,
    },
  );
}
