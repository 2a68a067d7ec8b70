import type { AutomationId, PolicyId } from '../../../src/core/flux/objects.ts';
import type { Edit } from '../../../src/core/manifests/edit.ts';
import type { Forge, Source, SourceFile } from '../../../src/core/ports.ts';
import type {
  BranchPlan,
  CommitPlan,
  DirectPlan,
  Proposal,
  PullRequestPlan,
  PullRequestSettings,
} from '../../../src/core/publication/plan.ts';
import type { Publication } from '../../../src/core/publication/publication.ts';
import { openForge, type ForgeOptions } from '../../../src/edge/github/forge.ts';
import { publishBranch, type PublishEdges } from '../../../src/flows/publish/branch.ts';
import { startGitHub, type GitHub, type GitHubOptions, type RepositorySeed } from '../../../testkit/github/github.ts';
import type { RepositoryHandle } from '../../../testkit/github/handle.ts';
import type { Permissions } from '../../../testkit/github/store/people.ts';

export const marker = (policy: string): string => `# {"$imagepolicy": "flux-system:${policy}"}`;
export const manifest = (policy: string, tag: string): string =>
  `kind: Deployment\nspec:\n  image: ghcr.io/org/${policy}:${tag} ${marker(policy)}\n`;

/** The tags that policies have selected. */
export type Selected = Readonly<Record<string, string>>;

const marked = /^(\s*image: )(\S+)( # \{"\$imagepolicy": "flux-system:([\w-]+)"\})$/gm;

/** Does in a few lines what setters do: text in, text and edits out. */
export async function proposeTags(
  source: Source,
  selected: Selected,
  under: readonly string[] = ['.'],
): Promise<Proposal> {
  const { files } = await source.find(under, ['"$imagepolicy"']);
  const edits: Edit[] = [];
  const changed: SourceFile[] = [];
  for (const { path, text } of files) {
    const after = text.replace(
      marked,
      (line, ...[head, old, tail, policy, at]: [string, string, string, string, number]) => {
        const tag = selected[policy];
        const value = `ghcr.io/org/${policy}:${tag}`;
        if (tag === undefined || old === value) return line;
        edits.push(
          editOf({ path, policy, old, value, at: at + head.length, line: text.slice(0, at).split('\n').length }),
        );
        return head + value + tail;
      },
    );
    if (after !== text) changed.push({ path, text: after });
  }
  return { files: changed, edits, problems: [], complete: true };
}

interface Found {
  readonly path: string;
  readonly policy: string;
  readonly old: string;
  readonly value: string;
  readonly at: number;
  readonly line: number;
}

function editOf({ path, policy, old, value, at, line }: Found): Edit {
  return {
    file: path,
    line,
    object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: '', name: policy },
    setter: `flux-system:${policy}`,
    policy: `flux-system/${policy}` as PolicyId,
    span: [at, at + old.length],
    before: old,
    after: value,
    oldValue: old,
    newValue: value,
  };
}

export function commitPlan(selected: Selected, change: Partial<CommitPlan> = {}): CommitPlan {
  return {
    automation: 'flux-system/apps' as AutomationId,
    author: { name: 'Flux', email: 'flux@example.com' },
    signingKey: undefined,
    propose: (source) => proposeTags(source, selected),
    message: ({ edits }) => `Update images\n\n${edits.map(({ newValue }) => `- ${newValue}`).join('\n')}`,
    ...change,
  };
}

export function direct(selected: Selected, change: Partial<CommitPlan> = {}): DirectPlan {
  return { kind: 'direct', branch: 'main', commits: [commitPlan(selected, change)], mirror: undefined };
}

export function settings(change: Partial<PullRequestSettings> = {}): PullRequestSettings {
  return {
    title: (proposals) =>
      `Update ${proposals.flatMap(({ edits }) => edits.map(({ newValue }) => newValue)).join(', ')}`,
    body: (proposals) =>
      proposals.flatMap(({ edits }) => edits.map((one) => `- ${one.oldValue} → ${one.newValue}`)).join('\n'),
    labels: [],
    assignees: [],
    reviewers: [],
    teamReviewers: [],
    draft: false,
    autoMerge: [],
    ...change,
  };
}

export function byPull(selected: Selected, change: Partial<PullRequestPlan> = {}): PullRequestPlan {
  return {
    kind: 'pull-request',
    base: 'main',
    branch: 'image-automation/main',
    commits: [commitPlan(selected)],
    pullRequest: settings(),
    family: undefined,
    mirror: undefined,
    ...change,
  };
}

export const actions: Permissions = { contents: 'write', pull_requests: 'write' };

export interface Stage {
  readonly github: GitHub;
  readonly repository: RepositoryHandle;
  readonly forge: Forge;
  readonly waits: number[];
  /** Another run, with nothing remembered. */
  open(change?: Partial<ForgeOptions>): Forge;
  publish(plan: BranchPlan, change?: Partial<PublishEdges>): Promise<Publication>;
}

export interface StageOptions extends GitHubOptions {
  readonly login?: string;
  readonly kind?: 'installation' | 'user';
  readonly permissions?: Permissions;
  readonly seed?: Partial<RepositorySeed>;
  readonly forge?: Partial<ForgeOptions>;
}

/** A GitHub with one repository, and a run that may write to it. */
export async function stage(options: StageOptions = {}): Promise<Stage & AsyncDisposable> {
  const github = await startGitHub(options);
  const files = { 'apps/app.yaml': manifest('app', '1.0.0'), 'README.md': 'Hello\n' };
  const repository = github.createRepository({ owner: 'o', name: 'r', files, ...options.seed });
  const { login = 'github-actions[bot]', kind = 'installation', permissions = actions } = options;
  const token = github.addToken({ login, kind, permissions, repositories: ['o/r'] });
  const waits: number[] = [];
  const sleep = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  const open = (change: Partial<ForgeOptions> = {}): Forge =>
    openForge({
      apiUrl: github.url,
      token,
      fetch,
      manners: { throttled: false, unit: 1 },
      repository: 'o/r',
      checkout: undefined,
      secrets: () => undefined,
      sleep,
      now: () => 1_767_225_600,
      ...options.forge,
      ...change,
    });
  const edges = { pace: { sleep, random: () => 0.5 }, dryRun: false, readOnly: undefined };
  return {
    github,
    repository,
    waits,
    forge: open(),
    open,
    publish: (plan, change = {}) => publishBranch(plan, { ...edges, forge: open(), ...change }),
    [Symbol.asyncDispose]: () => github.close(),
  };
}

export function codesOf({ problems }: Publication): readonly string[] {
  return problems.map(({ code }) => code);
}
