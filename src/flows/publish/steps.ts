import type { Committed, Forge, PullRequestRef } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { authorshipOf, authorshipProblems } from '../../core/publication/authorship.ts';
import { isPlain, type Draft } from '../../core/publication/draft.ts';
import { readBody, writeBody, type PullRequestText } from '../../core/publication/pull-request-text.ts';
import type { CommitPlan } from '../../core/publication/plan.ts';
import type { Head, RepositoryStanding } from '../../core/publication/standing.ts';
import type { Step } from '../../core/publication/step.ts';
import type { Sha } from '../../core/git/sha.ts';

/** What has been done so far; kept through every try, so that a run says all that it did and no more. */
export interface Done {
  readonly commits: Map<CommitPlan, { readonly draft: Draft; readonly committed: Committed }>;
  readonly problems: Problem[];
  /** The branch's commit and pull request as this run knows them. */
  head: Sha | undefined;
  pull: PullRequestRef | undefined;
  /** What this run did to the pull request's proposal, be it in an earlier try. */
  news: 'opened' | 'changed' | undefined;
  /** A commit whose answer never came: it may have been made. */
  unanswered: { readonly draft: Draft; readonly onto: Head } | undefined;
}

export interface StepContext {
  readonly forge: Forge;
  readonly repository: RepositoryStanding;
  readonly done: Done;
}

/** Does one step. Each can be done again by the next run where this one is stopped. */
export async function applyStep(step: Step, context: StepContext): Promise<void> {
  const { forge, done } = context;
  switch (step.kind) {
    case 'commit':
      await commitAll(step, context);
      return;
    case 'put-branch':
      await putBranch(step, context);
      return;
    case 'open-pull-request':
      await openPull(step, context);
      return;
    case 'update-pull-request':
      await updatePull(step, context);
      return;
    case 'dress-pull-request':
      await dress(step, context);
      return;
    case 'close-pull-request':
      await forge.updatePullRequest(step.pull.number, { ...changeOf(step.text, step.pull.head), state: 'closed' });
      return;
    case 'delete-branch':
      await forge.deleteBranch(step.branch, step.from);
      return;
    case 'mirror-branch':
      if (done.head !== undefined) {
        await forge.moveBranch(step.mirror.branch, step.from, done.head, step.mirror.rewrite);
      }
      return;
  }
}

type StepOf<Kind extends Step['kind']> = Extract<Step, { readonly kind: Kind }>;

/** Adds one commit after the other to the branch itself; each must find what the one before it left. */
async function commitAll({ drafts, onto }: StepOf<'commit'>, context: StepContext): Promise<void> {
  let head = onto;
  for (const draft of drafts) head = await commitDirectly(draft, head, context);
}

async function commitDirectly(draft: Draft, onto: Head, { forge, repository, done }: StepContext): Promise<Head> {
  const plain = isPlain(draft);
  const authorship = authorshipOf(draft.plan, repository.viewer, plain);
  const commit = { onto, message: draft.message, files: draft.files, tree: draft.tree };
  let committed: Committed;
  if (plain && authorship.kind === 'server') {
    done.unanswered = { draft, onto };
    committed = await forge.commitOnBranch(commit);
    done.unanswered = undefined;
  } else {
    committed = await forge.createCommit(commit, authorship);
    await forge.moveBranch(onto.branch, onto.commit, committed.head.commit, false);
  }
  noteMade({ draft, committed, problems: authorshipProblems(draft.plan, repository.viewer, authorship) }, done);
  return committed.head;
}

/** Makes all commits first and moves the branch once: nobody ever sees half of them. */
async function putBranch(step: StepOf<'put-branch'>, { forge, repository, done }: StepContext): Promise<void> {
  const made: Made[] = [];
  let { onto } = step;
  for (const draft of step.drafts) {
    const authorship = authorshipOf(draft.plan, repository.viewer, false);
    const commit = { onto, message: draft.message, files: draft.files, tree: draft.tree };
    const committed = await forge.createCommit(commit, authorship);
    made.push({ draft, committed, problems: authorshipProblems(draft.plan, repository.viewer, authorship) });
    onto = committed.head;
  }
  await forge.moveBranch(step.branch, step.from, onto.commit, true);
  for (const one of made) noteMade(one, done);
}

interface Made {
  readonly draft: Draft;
  readonly committed: Committed;
  readonly problems: readonly Problem[];
}

/** A commit counts as made when a branch has it. */
export function noteMade({ draft, committed, problems }: Made, done: Done): void {
  const { commit, tree } = committed.head;
  done.commits.set(draft.plan, { draft, committed });
  done.head = commit;
  done.problems.push(...problems);
  if (tree === draft.tree) return;
  done.problems.push(
    new Problem(
      'publish/tree-differs',
      `Cannot vouch for commit ${commit}: its files are not the ones that were sent`,
      {
        hint: 'Compare the commit with the report, and tell the makers of this program.',
      },
    ),
  );
}

async function openPull(step: StepOf<'open-pull-request'>, { forge, done }: StepContext): Promise<void> {
  const { problems, ...pull } = await forge.openPullRequest({
    branch: step.branch,
    base: step.base,
    title: step.text.title ?? '',
    body: writeBody(step.text, done.head),
    draft: step.draft,
  });
  done.pull = pull;
  done.news = 'opened';
  done.problems.push(...problems);
}

async function updatePull({ pull, text }: StepOf<'update-pull-request'>, { forge, done }: StepContext): Promise<void> {
  await forge.updatePullRequest(pull.number, changeOf(text, done.head));
  if (readBody(pull.body)?.marker.changes !== text.marker.changes) done.news ??= 'changed';
}

/** Says in the body that it is done, and only then: a run that is stopped in between does it again. */
async function dress(step: StepOf<'dress-pull-request'>, { forge, done }: StepContext): Promise<void> {
  const pull = step.pull ?? done.pull;
  if (pull === undefined) return;
  done.problems.push(...(await forge.dress(pull, step.dress)));
  await forge.updatePullRequest(pull.number, changeOf(step.text, done.head));
}

function changeOf(text: PullRequestText, head: Sha | undefined): { readonly title?: string; readonly body: string } {
  const body = writeBody(text, head);
  return text.title === undefined ? { body } : { title: text.title, body };
}
