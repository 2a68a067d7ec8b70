import type { Reach } from '../../core/change/reach.ts';
import type { Configuration } from '../../core/environments/configuration.ts';
import { findSites } from '../../core/init/find-sites.ts';
import { isOverridden, judgeSite, type SoundSite } from '../../core/init/judge-site.ts';
import { proposePolicies } from '../../core/init/propose-policies.ts';
import type { Site } from '../../core/init/site.ts';
import { pathFor, targetOf } from '../../core/init/target.ts';
import { unwritable, writerOf } from '../../core/init/writer.ts';
import type { Workspace } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { settle } from '../../core/problem/settle.ts';
import { sortOut } from '../../core/problem/sort-out.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { readEnvironments } from '../environments/reading.ts';
import { readRepository, type ObjectEdges, type Reading } from '../repository/inventory.ts';
import { reachesOf } from '../repository/reach.ts';
import { draftFiles, type Draft, type DraftEdges } from './files.ts';
import { listTags, type ListEdges } from './lists.ts';

export type ProposeEdges = ObjectEdges & DraftEdges & ListEdges;

export interface Initiative extends Draft {
  /** False where a registry did not answer: an earlier run may have had more. */
  readonly complete: boolean;
}

/** Finds images without a marker, and drafts objects to follow them, the markers and the workflows. */
export async function proposeInit(given: Settings, edges: ProposeEdges): Promise<Initiative> {
  const settings = { ...given, paths: await realPaths(given.paths, edges.workspace) };
  const reading = await readRepository(given, edges);
  const environments = await readEnvironments(settings.config, edges.workspace);
  const found = await edges.workspace.find(settings.paths, ['image']);
  const sites = found.files.map(findSites);
  const { configuration } = environments;
  // A configuration that cannot be read may protect anything.
  const overrides = sites.flatMap((file) => file.overrides);
  const open = sites.flatMap((file) => file.sites).filter((site) => !isOverridden(site, overrides));
  const reaches = await reachesIn(reading, settings, edges.workspace);
  const judged = configuration === undefined ? [] : judgeSites(open, { configuration, reaches }, settings, edges);
  const [sound, unsound] = sortOut(judged);
  const failures = await listTags(sound, settings, edges);
  const known = { namespace: settings.namespace, inventory: reading.inventory, tags: edges.lists };
  const proposals = proposePolicies(sound, known);
  const draft = await draftFiles({ files: found.files, proposals, reading, configuration, reaches }, settings, edges);
  const problems = [
    ...reading.problems,
    ...environments.problems,
    ...sites.flatMap((file) => file.problems),
    ...unsound,
    ...failures,
    ...proposals.problems,
    ...draft.problems,
  ];
  return { ...draft, problems, complete: configuration !== undefined && failures.length === 0 };
}

/** Reading the repository tells which are missing. */
async function realPaths(paths: readonly string[], workspace: Workspace): Promise<readonly string[]> {
  const [real] = sortOut(await settle(paths, 1, (path) => workspace.resolve(path)));
  return real;
}

/** Where automations write that take policies of the namespace; one that is suspended writes nothing. */
async function reachesIn(
  { inventory }: Reading,
  { namespace }: Settings,
  workspace: Workspace,
): Promise<readonly Reach[]> {
  const own = inventory.automations.filter(({ meta, suspend }) => meta.namespace === namespace && !suspend);
  return (await reachesOf(own, workspace)).reaches;
}

function judgeSites(
  sites: readonly Site[],
  { configuration, reaches }: { readonly configuration: Configuration; readonly reaches: readonly Reach[] },
  { paths }: Settings,
  { ownBranch }: DraftEdges,
): readonly (SoundSite | Problem)[] {
  return sites.map((site) => {
    const target = targetOf(configuration, { branch: ownBranch, paths }, site.at.file);
    if (target === undefined) return outside(site);
    const { file } = site.at;
    const writer = target.isOpen ? writerOf(file, pathFor(target, file), reaches) : undefined;
    return writer?.kind === 'none' ? unwritable(site, writer.automation) : judgeSite(site, target.isOpen);
  });
}

function outside({ at, text }: Site): Problem {
  return new Problem(
    'init/outside-environments',
    `Cannot tell who is to write "${text}": "${at.file}" belongs to no environment of this branch`,
    { at, hint: 'Add its directory to the paths of an environment, if it is to be followed.' },
  );
}
