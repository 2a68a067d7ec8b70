import { createHash } from 'node:crypto';
import { parseSha, type ObjectHash, type Sha } from '../../../src/core/git/sha.ts';
import type { Edit } from '../../../src/core/manifests/edit.ts';
import type { AutomationId, PolicyId } from '../../../src/core/flux/objects.ts';
import type { Draft } from '../../../src/core/publication/draft.ts';
import type { CommitPlan, Proposal, PullRequestPlan, PullRequestSettings } from '../../../src/core/publication/plan.ts';
import type { CommitSummary, PullRequest, Standing } from '../../../src/core/publication/standing.ts';
import type { Situation } from '../../../src/core/publication/situation.ts';

export const bot = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
export const webFlow = { name: 'GitHub', email: 'noreply@github.com' };
export const ada = { name: 'Ada', email: 'ada@example.com' };

/** `sha('a')` is a name of 40 digits; the same word gives the same one. */
export function sha(word: string): Sha {
  return parseSha(createHash('sha1').update(word).digest('hex'))!;
}

export const hash: ObjectHash = (kind, content) =>
  parseSha(createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex'))!;

export function edit(change: Partial<Edit> = {}): Edit {
  return {
    file: 'apps/app.yaml',
    line: 21,
    object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'apps', name: 'app' },
    setter: 'flux-system:app',
    policy: 'flux-system/app' as PolicyId,
    span: [0, 1],
    before: 'a',
    after: 'b',
    oldValue: 'ghcr.io/org/app:1.5.2',
    newValue: 'ghcr.io/org/app:1.5.3',
    ...change,
  };
}

export function proposal(edits: readonly Edit[] = [edit()], change: Partial<Proposal> = {}): Proposal {
  const files = [...new Set(edits.map(({ file }) => file))].map((path) => ({ path, text: `new text of ${path}` }));
  return { files, edits, problems: [], complete: true, ...change };
}

export function commitPlan(change: Partial<CommitPlan> = {}): CommitPlan {
  return {
    automation: 'flux-system/apps' as AutomationId,
    author: { name: 'Flux', email: 'flux@example.com' },
    signingKey: undefined,
    propose: () => Promise.resolve(proposal()),
    message: () => 'Update images',
    ...change,
  };
}

export function draft(change: Partial<Draft> = {}): Draft {
  const wanted = change.proposal ?? proposal();
  return {
    plan: commitPlan(),
    proposal: wanted,
    message: 'Update images',
    files: wanted.files.map((file) => ({ ...file, mode: '100644' as const })),
    tree: sha('new tree'),
    ...change,
  };
}

export function settings(change: Partial<PullRequestSettings> = {}): PullRequestSettings {
  return {
    title: () => 'Update app to 1.5.3',
    body: () => 'The table',
    labels: [],
    assignees: [],
    reviewers: [],
    teamReviewers: [],
    draft: false,
    autoMerge: [],
    ...change,
  };
}

export function plan(change: Partial<PullRequestPlan> = {}): PullRequestPlan {
  return {
    kind: 'pull-request',
    base: 'main',
    branch: 'image-automation/main',
    commits: [commitPlan()],
    pullRequest: settings(),
    family: undefined,
    mirror: undefined,
    ...change,
  };
}

export function commit(word: string, change: Partial<CommitSummary> = {}): CommitSummary {
  return {
    commit: sha(word),
    tree: sha(`tree of ${word}`),
    parents: [sha('base')],
    author: bot,
    committer: webFlow,
    message: 'Update images',
    verified: true,
    ...change,
  };
}

export function pull(change: Partial<PullRequest> = {}): PullRequest {
  return {
    id: 'PR_1',
    number: 7,
    url: 'https://github.com/o/r/pull/7',
    title: 'Update app to 1.5.3',
    body: '',
    state: 'open',
    base: 'main',
    branch: 'image-automation/main',
    head: sha('ours'),
    ...change,
  };
}

export function standing(change: Partial<Standing> = {}): Standing {
  return {
    repository: {
      name: 'o/r',
      url: 'https://github.com/o/r',
      archived: false,
      mayPush: undefined,
      viewer: 'github-actions[bot]',
    },
    base: { head: { branch: 'main', commit: sha('base'), tree: sha('old tree') }, history: [] },
    branch: undefined,
    open: [],
    closed: [],
    siblings: [],
    mirror: undefined,
    ...change,
  };
}

/** A branch that holds just what `draft()` wants, on top of the base. */
export function ourBranch(word = 'ours', tree = sha('new tree')): NonNullable<Standing['branch']> {
  const head = { branch: 'image-automation/main', commit: sha(word), tree };
  return { head, history: [commit(word, { tree }), commit('base', { parents: [] })] };
}

export function situation(change: Partial<Situation> = {}): Situation {
  return {
    plan: plan(),
    standing: standing(),
    base: { branch: 'main', commit: sha('base'), tree: sha('old tree') },
    drafts: [draft()],
    complete: true,
    ahead: [],
    own: { viewer: 'github-actions[bot]', authors: ['flux@example.com'] },
    hash,
    ...change,
  };
}
