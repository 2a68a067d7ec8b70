import type { Registry, SourceFile, Workspace } from '../core/ports.ts';
import { excuseProblems, excused, excusesIn } from '../core/check/excuses.ts';
import type { Facts } from '../core/check/facts.ts';
import { judgeTags } from '../core/check/listed.ts';
import { factsOf, judgeFacts } from '../core/check/rules.ts';
import { withSeverities } from '../core/check/severities.ts';
import { planRun } from '../core/change/run.ts';
import { defaultHolds, type Configuration } from '../core/environments/configuration.ts';
import type { Instant } from '../core/environments/instant.ts';
import { readHolds } from '../core/environments/read-holds.ts';
import type { Inventory } from '../core/flux/inventory.ts';
import type { ImageRepository } from '../core/flux/objects.ts';
import { readMarkers } from '../core/manifests/markers.ts';
import { mayHoldMarkers } from '../core/manifests/misspelt.ts';
import type { Problem } from '../core/problem/problem.ts';
import { settle } from '../core/problem/settle.ts';
import { sortOut } from '../core/problem/sort-out.ts';
import { assembleReport } from '../core/report/assemble.ts';
import type { Report } from '../core/report/report.ts';
import type { Settings } from '../core/settings/settings.ts';
import { readEnvironments } from './environments/reading.ts';
import { readRepository, type ObjectEdges, type Reading } from './repository/inventory.ts';
import { reachesOf } from './repository/reach.ts';

export type CheckEdges = ObjectEdges & { readonly registry: Registry; readonly now: Instant };

/** Judges objects, markers, policies and configuration, and writes nothing. */
export async function check(settings: Settings, edges: CheckEdges): Promise<Report> {
  const reading = await readRepository(settings, edges);
  const environments = await readEnvironments(settings.config, edges.workspace);
  const { facts, problems } = await factsFrom(reading, environments.configuration, settings, edges);
  const found = [
    ...reading.problems,
    ...environments.problems,
    ...problems,
    ...planRun(reading.inventory, settings).problems,
    ...judgeFacts(facts),
    ...(settings.askRegistries ? await judgeLists(reading.inventory, settings.concurrency, edges.registry) : []),
  ];
  const configuration = await fileAt(settings.config, edges.workspace);
  const files = [...reading.files, configuration, facts.holds].filter((file) => file !== undefined);
  const excuses = excusesIn(files);
  const severities = environments.configuration?.severities ?? new Map();
  const graded = withSeverities([...found, ...excuseProblems(found, excuses)], severities);
  return reportOf(excused(graded, excuses.excuses));
}

/** Gathers what the rules judge, with what is wrong with the gathering. */
async function factsFrom(
  { files, inventory }: Reading,
  configuration: Configuration | undefined,
  { paths }: Settings,
  { workspace, now }: CheckEdges,
): Promise<{ readonly facts: Facts; readonly problems: readonly Problem[] }> {
  const marked = files.filter(({ text }) => mayHoldMarkers(text)).map(({ path, text }) => readMarkers(path, text));
  const { reaches, problems } = await reachesOf(inventory.automations, workspace);
  const holds = await fileAt(configuration?.holds ?? defaultHolds, workspace);
  const ofHolds = holds === undefined ? [] : readHolds(holds).problems;
  return {
    facts: factsOf({ inventory, places: paths, marked, reaches, configuration, holds, now }),
    problems: [...marked.flatMap((file) => file.problems), ...problems, ...ofHolds],
  };
}

function reportOf(problems: readonly Problem[]): Report {
  const nothing = { outcomes: [], deployed: new Map(), edits: [], publications: [] };
  return assembleReport({ mode: 'check', dryRun: false, problems, ...nothing });
}

async function fileAt(path: string, workspace: Workspace): Promise<SourceFile | undefined> {
  const text = await workspace.read(path);
  return text === undefined ? undefined : { path, text };
}

/** Asks the registry of each repository that a policy chooses from; one that does not answer is a problem. */
async function judgeLists(inventory: Inventory, concurrency: number, registry: Registry): Promise<readonly Problem[]> {
  const policies = [...inventory.policies.values()];
  const wanted = [...inventory.repositories.values()].filter(
    ({ id, suspend }) => !suspend && policies.some(({ repository }) => repository === id),
  );
  const settled = await settle(wanted, concurrency, async (repository) => {
    const tags = await tagsOf(repository, registry);
    return judgeTags(
      repository,
      policies.filter((policy) => policy.repository === repository.id),
      tags,
    );
  });
  const [judged, failures] = sortOut(settled);
  return [...judged.flat(), ...failures];
}

async function tagsOf(repository: ImageRepository, registry: Registry): Promise<readonly string[]> {
  const tags: string[] = [];
  for await (const page of registry.tags(repository)) tags.push(...page);
  return tags;
}
