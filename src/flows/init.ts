import type { UpdatePullRequest } from '../core/environments/configuration.ts';
import type { Registry, SourceFile } from '../core/ports.ts';
import { Problem } from '../core/problem/problem.ts';
import { assembleReport } from '../core/report/assemble.ts';
import { reported } from '../core/report/publication.ts';
import type { Initiation, Report, ReportedPublication } from '../core/report/report.ts';
import type { Settings } from '../core/settings/settings.ts';
import { readEnvironments } from './environments/reading.ts';
import { groundOn } from './init/ground.ts';
import type { Lists } from './init/lists.ts';
import { proposeInit, type Initiative, type ProposeEdges } from './init/propose.ts';
import { missingWorkflows, publishInit } from './init/publish.ts';
import type { PublishEdges } from './publish/branch.ts';
import type { ObjectEdges } from './repository/inventory.ts';

export interface InitEdges extends ObjectEdges {
  readonly registry: Registry;
  /** The branch that is checked out; `HEAD` where none is. */
  readonly ownBranch: string;
  /** undefined: the proposal goes no further than the workspace. */
  readonly github: { readonly publishing: PublishEdges } | undefined;
}

/** Finds images without a marker, proposes objects to follow them, and writes objects, markers and workflows. */
export async function init(settings: Settings, edges: InitEdges): Promise<Report> {
  const lists: Lists = new Map();
  return edges.github === undefined
    ? inWorkspace(settings, { ...edges, lists })
    : byPullRequest(settings, edges.github, { ...edges, lists });
}

async function inWorkspace(settings: Settings, edges: ProposeEdges): Promise<Report> {
  const initiative = await proposeInit(settings, edges);
  const { created, workflows, edited, problems } = initiative;
  const files = [...created, ...workflows, ...edited];
  const writes = !settings.dryRun && files.length > 0;
  if (writes) await edges.workspace.write(files);
  if (settings.dryRun) show([...created, ...workflows], edges);
  const none = { branch: null, commit: null, pullRequest: null, verified: null };
  const publications: readonly ReportedPublication[] = writes ? [{ kind: 'workspace', ...none }] : [];
  return reportOf(settings, { problems, publications, init: initiationOf(initiative, []) });
}

async function byPullRequest(
  settings: Settings,
  { publishing }: NonNullable<InitEdges['github']>,
  edges: ProposeEdges,
): Promise<Report> {
  const wishes = await wishesOf(settings, edges);
  const { initiative, publication, leftOut } = await publishInit(
    (source) => proposeInit(settings, { ...edges, workspace: groundOn(source) }),
    { publishing, ownBranch: edges.ownBranch, wishes },
  );
  if (settings.dryRun) show([...(initiative?.created ?? []), ...(initiative?.workflows ?? [])], edges);
  return reportOf(settings, {
    problems: [
      ...(initiative?.problems ?? []),
      ...publication.problems,
      ...missingWorkflows(leftOut),
      ...(settings.publish === 'commit' ? [pullRequestOnly()] : []),
    ],
    publications: reported(publication),
    init: initiative === undefined ? { created: [], markers: [] } : initiationOf(initiative, leftOut),
  });
}

/** What is wished of pull requests; a configuration that cannot be read is told of with the proposal. */
async function wishesOf({ config }: Settings, { workspace }: ProposeEdges): Promise<UpdatePullRequest | undefined> {
  const { configuration } = await readEnvironments(config, workspace);
  return configuration?.pullRequest;
}

function initiationOf({ created, workflows, markers }: Initiative, leftOut: readonly SourceFile[]): Initiation {
  const written = [...created, ...workflows].filter((file) => !leftOut.includes(file));
  return { created: written.map(({ path }) => path), markers };
}

interface Result {
  readonly problems: readonly Problem[];
  readonly publications: readonly ReportedPublication[];
  readonly init: Initiation;
}

function reportOf({ dryRun }: Settings, { init: initiation, ...result }: Result): Report {
  const nothing = { outcomes: [], deployed: new Map(), edits: [] };
  return { ...assembleReport({ mode: 'init', dryRun, ...result, ...nothing }), init: initiation };
}

function show(files: readonly SourceFile[], { progress }: ProposeEdges): void {
  for (const { path, text } of files) {
    progress.group(`Would write ${path}`);
    for (const line of text.trimEnd().split('\n')) progress.info(line);
    progress.endGroup();
  }
}

function pullRequestOnly(): Problem {
  return new Problem(
    'init/pull-request-only',
    'Cannot commit to the branch itself what init proposes: somebody is to look at it first',
    { hint: 'Merge the pull request, or set publish to workspace and commit by hand.' },
  );
}
