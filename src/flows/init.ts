import type { Configuration } from '../core/environments/configuration.ts';
import { readObjects } from '../core/flux/read.ts';
import { findSites } from '../core/init/find-sites.ts';
import { isOverridden, judgeSite, type SoundSite } from '../core/init/judge-site.ts';
import { repositoryText } from '../core/init/object-text.ts';
import { proposePolicies } from '../core/init/propose-policies.ts';
import type { Site } from '../core/init/site.ts';
import { targetOf } from '../core/init/target.ts';
import type { Registry, SourceFile, Workspace } from '../core/ports.ts';
import { Problem } from '../core/problem/problem.ts';
import { settle } from '../core/problem/settle.ts';
import { sortOut } from '../core/problem/sort-out.ts';
import { assembleReport } from '../core/report/assemble.ts';
import type { Report } from '../core/report/report.ts';
import type { Settings } from '../core/settings/settings.ts';
import { count } from '../core/text/count.ts';
import { readEnvironments } from './environments/reading.ts';
import { draftFiles, type Draft, type InitEdges } from './init/files.ts';
import { readRepository } from './repository/inventory.ts';

/** Finds images without a marker, proposes objects to follow them, and writes objects, markers and a workflow. */
export async function init(given: Settings, edges: InitEdges): Promise<Report> {
  const settings = { ...given, paths: await realPaths(given.paths, edges.workspace) };
  const reading = await readRepository(given, edges);
  const environments = await readEnvironments(settings.config, edges.workspace);
  const found = await edges.workspace.find(settings.paths, ['image']);
  const sites = found.files.map(findSites);
  const { configuration } = environments;
  // A configuration that cannot be read may protect anything.
  const overrides = sites.flatMap((file) => file.overrides);
  const open = sites.flatMap((file) => file.sites).filter((site) => !isOverridden(site, overrides));
  const judged = configuration === undefined ? [] : judgeSites(open, configuration, settings, edges);
  const [sound, unsound] = sortOut(judged);
  const { tags, problems } = await listTags(sound, settings, edges);
  const proposals = proposePolicies(sound, { namespace: settings.namespace, inventory: reading.inventory, tags });
  const draft = await draftFiles({ files: found.files, proposals, reading, configuration }, settings, edges);
  await deliver(draft, settings, edges);
  const all = [
    ...reading.problems,
    ...environments.problems,
    ...sites.flatMap((file) => file.problems),
    ...unsound,
    ...problems,
    ...proposals.problems,
    ...draft.problems,
    ...(settings.publish === 'workspace' ? [] : [workspaceOnly(settings)]),
  ];
  return {
    ...reportOf(settings, all),
    init: { created: draft.created.map(({ path }) => path), markers: draft.markers },
  };
}

/** Reading the repository tells which are missing. */
async function realPaths(paths: readonly string[], workspace: Workspace): Promise<readonly string[]> {
  const [real] = sortOut(await settle(paths, 1, (path) => workspace.resolve(path)));
  return real;
}

function reportOf({ dryRun }: Settings, problems: readonly Problem[]): Report {
  const nothing = { outcomes: [], deployed: new Map(), edits: [], publications: [] };
  return assembleReport({ mode: 'init', dryRun, problems, ...nothing });
}

function judgeSites(
  sites: readonly Site[],
  configuration: Configuration,
  { paths }: Settings,
  { ownBranch }: InitEdges,
): readonly (SoundSite | Problem)[] {
  return sites.map((site) => {
    const target = targetOf(configuration, { branch: ownBranch, paths }, site.at.file);
    return target === undefined ? outside(site) : judgeSite(site, target.isOpen);
  });
}

function outside({ at, text }: Site): Problem {
  return new Problem(
    'init/outside-environments',
    `Cannot tell who is to write "${text}": "${at.file}" belongs to no environment of this branch`,
    { at, hint: 'Add its directory to the paths of an environment, if it is to be followed.' },
  );
}

/** Lists the tags of every image, each once. What its registry does not answer is a problem at the first site of it. */
async function listTags(
  sites: readonly SoundSite[],
  { namespace, concurrency }: Settings,
  { registry, progress }: InitEdges,
): Promise<{ readonly tags: ReadonlyMap<string, readonly string[]>; readonly problems: readonly Problem[] }> {
  const firsts = [...new Map(sites.toReversed().map((site) => [site.image, site])).values()].reverse();
  progress.group(`Scanning ${count(firsts.length, 'image repository', 'image repositories')}`);
  const settled = await settle(firsts, concurrency, async ({ image, at }) => {
    const [tags] = await settle([image], 1, (name) => tagsOf(name, namespace, registry));
    if (tags instanceof Problem) throw tags.with({ at });
    return [image, tags ?? []] as const;
  });
  progress.endGroup();
  const [listed, problems] = sortOut(settled);
  return { tags: new Map(listed), problems };
}

/** Asks for the repository as it would be written, and so as an update will ask. */
async function tagsOf(image: string, namespace: string, registry: Registry): Promise<readonly string[]> {
  const text = repositoryText({ namespace, name: 'init' }, image);
  const { objects } = readObjects([{ path: 'init.yaml', text }], { namespace });
  const tags: string[] = [];
  for (const object of objects) {
    if (object.kind !== 'ImageRepository') continue;
    for await (const page of registry.tags(object)) tags.push(...page);
  }
  return tags;
}

/** Writes what was drafted or, in a dry run, shows it. */
async function deliver(
  { created, edited }: Draft,
  { dryRun }: Settings,
  { workspace, progress }: InitEdges,
): Promise<void> {
  const files: readonly SourceFile[] = [...created, ...edited];
  if (!dryRun) {
    if (files.length > 0) await workspace.write(files);
    return;
  }
  for (const { path, text } of created) {
    progress.group(`Would write ${path}`);
    for (const line of text.trimEnd().split('\n')) progress.info(line);
    progress.endGroup();
  }
}

function workspaceOnly({ publish }: Settings): Problem {
  return new Problem(
    'init/workspace-only',
    `Cannot publish what init writes by "${publish}": it is written to the workspace, for somebody to look at`,
    { hint: 'Commit the files by hand or in the next step of the workflow, or set publish to workspace.' },
  );
}
