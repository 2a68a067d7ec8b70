import type { PullRequestRef } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Dress, MergeMethod } from '../../core/publication/dress.ts';
import { attempt } from './failure.ts';
import { mutate, nameOf, pullsWrite, type Server } from './server.ts';

/** One kind of name that a pull request can bear, and how it is set. */
interface Kind {
  readonly what: string;
  readonly wayOut: string;
  readonly names: readonly string[];
  /** Gives the names that were set. */
  set(names: string[]): Promise<readonly string[]>;
}

/**
 * Sets labels and people. None of them is worth failing a run for: what cannot be set is given back as a warning, and
 * names are then tried one by one, so that a wrong one does not take the others with it.
 */
export async function dressPullRequest(
  server: Server,
  pull: PullRequestRef,
  dress: Dress,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const kind of [...issueKinds(server, pull, dress), ...reviewKinds(server, pull, dress)]) {
    problems.push(...(await setKind(server, pull, kind)));
  }
  problems.push(...(await enableAutoMerge(server, pull, dress.autoMerge)));
  return problems;
}

function issueKinds({ octokit, owner, repo }: Server, { number }: PullRequestRef, dress: Dress): readonly Kind[] {
  const issue = { owner, repo, issue_number: number };
  return [
    {
      what: 'label',
      wayOut: 'Check the name. A label that does not exist yet takes "permissions: issues: write".',
      names: dress.labels,
      set: async (labels) => {
        await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', { ...issue, labels });
        return labels;
      },
    },
    {
      what: 'assignee',
      wayOut: 'Assignees must be able to write to the repository.',
      names: dress.assignees,
      // GitHub passes over whom it cannot assign, without a word.
      set: async (assignees) => {
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees';
        const { data } = await octokit.request(route, { ...issue, assignees });
        const set = new Set(data.assignees?.map(({ login }) => login.toLowerCase()));
        return assignees.filter((name) => set.has(name.toLowerCase()));
      },
    },
  ];
}

function reviewKinds({ octokit, owner, repo }: Server, { number }: PullRequestRef, dress: Dress): readonly Kind[] {
  const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';
  const pull = { owner, repo, pull_number: number };
  return [
    {
      what: 'reviewer',
      wayOut: 'Reviewers must be able to read the repository, and nobody reviews a pull request of their own.',
      names: dress.reviewers,
      set: async (reviewers) => {
        await octokit.request(route, { ...pull, reviewers });
        return reviewers;
      },
    },
    {
      what: 'team reviewer',
      wayOut: 'Teams take the token of an App with "Members: read". Name them by their slug, without the organization.',
      names: dress.teamReviewers,
      set: async (teams) => {
        await octokit.request(route, { ...pull, team_reviewers: teams });
        return teams;
      },
    },
  ];
}

async function setKind(server: Server, pull: PullRequestRef, kind: Kind): Promise<readonly Problem[]> {
  if (kind.names.length === 0) return [];
  const all = await setNames(server, pull, kind, kind.names);
  if (all.length === 0 || kind.names.length === 1) return all;
  const each: Problem[] = [];
  for (const name of kind.names) each.push(...(await setNames(server, pull, kind, [name])));
  return each;
}

/** A pull request that was opened a moment ago is not known everywhere yet, and GitHub then refuses (422). */
const waits = [1_000, 2_000];

async function setNames(
  server: Server,
  { number }: PullRequestRef,
  kind: Kind,
  names: readonly string[],
): Promise<readonly Problem[]> {
  const quoted = names.map((name) => `"${name}"`).join(', ');
  const act = `set the ${kind.what} ${quoted} of pull request #${number} of "${nameOf(server)}"`;
  for (let attempts = 0; ; attempts += 1) {
    try {
      const set = await attempt({ act, needs: pullsWrite }, () => kind.set([...names]));
      return set.length === names.length ? [] : [notSet(`Cannot ${act}: GitHub passes over it`, kind.wayOut)];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const wait = error.message.includes('Could not resolve to a node') ? waits[attempts] : undefined;
      if (wait === undefined) return [notSet(error.message, kind.wayOut)];
      await server.sleep(wait);
    }
  }
}

function notSet(message: string, hint: string): Problem {
  return new Problem('publish/people-not-set', message, { hint });
}

const autoMerge = `
mutation ($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }`;
const methods = { merge: 'MERGE', squash: 'SQUASH', rebase: 'REBASE' } as const satisfies Record<MergeMethod, string>;

/** The texts: "Merge method squash merging is not allowed on this repository", "… merge commits are not allowed …". */
const otherMethod = /Merge method .* not allowed/;

async function enableAutoMerge(
  server: Server,
  pull: PullRequestRef,
  wanted: readonly MergeMethod[],
): Promise<readonly Problem[]> {
  const act = `let pull request #${pull.number} of "${nameOf(server)}" merge by itself`;
  let refusal: Problem | undefined;
  for (const method of wanted) {
    const input = { pullRequestId: pull.id, mergeMethod: methods[method] };
    try {
      await attempt({ act, needs: pullsWrite }, () => mutate(server, autoMerge, input));
      return [];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      refusal = error;
      if (!otherMethod.test(error.message)) break;
    }
  }
  return refusal === undefined ? [] : [notMerging(refusal.message, wanted)];
}

function notMerging(message: string, wanted: readonly MergeMethod[]): Problem {
  const hint =
    'Tick "Allow auto-merge" under Settings → General. GitHub also wants a rule that the branch must pass first, ' +
    `and one of these methods to be allowed: ${wanted.join(', ')}.`;
  return new Problem('publish/auto-merge-not-set', message, { hint });
}
