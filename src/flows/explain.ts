import { followed } from '../core/change/outcome.ts';
import { elect, type Election } from '../core/eligibility/elect.ts';
import { isWishful, wishesOf } from '../core/eligibility/wishes.ts';
import { ListWitness } from '../core/eligibility/witness.ts';
import type { Configuration } from '../core/environments/configuration.ts';
import { openEar, overheard, quarantinedChoice, type Ear } from '../core/explain/ear.ts';
import { explain as explainPolicy } from '../core/explain/explain.ts';
import type { Explanation, Incoming } from '../core/explain/explanation.ts';
import { placesOf } from '../core/explain/places.ts';
import { unnamed } from '../core/change/unnamed.ts';
import type { Sifted } from '../core/explain/steps.ts';
import type { Inventory } from '../core/flux/inventory.ts';
import type { ImagePolicy, PolicyId } from '../core/flux/objects.ts';
import { matchesName } from '../core/flux/scope.ts';
import { parseImage } from '../core/image/reference.ts';
import { findDeployed } from '../core/manifests/deployed.ts';
import { readMarkers } from '../core/manifests/markers.ts';
import type { BarredFor } from '../core/memory/asked.ts';
import { ListNotes } from '../core/memory/notes.ts';
import type { Recollection } from '../core/memory/recollection.ts';
import type { Outcome } from '../core/policy/selection.ts';
import { attempt } from '../core/problem/attempt.ts';
import { Problem } from '../core/problem/problem.ts';
import { settle } from '../core/problem/settle.ts';
import { sortOut } from '../core/problem/sort-out.ts';
import { assembleReport } from '../core/report/assemble.ts';
import { parseRegistryMirrors } from '../core/registry/registry-mirrors.ts';
import type { Report } from '../core/report/report.ts';
import type { Settings } from '../core/settings/settings.ts';
import { barredBy, readRestraint, type Restraint } from './environments/guard.ts';
import { branchOf, type EnvironmentEdges } from './environments/publish.ts';
import { newestSource, readEnvironments } from './environments/reading.ts';
import { incomingOf } from './explain/promotions.ts';
import { markerNeedle, readRepository } from './repository/inventory.ts';
import { recall, type RememberEdges } from './select/remember.ts';
import type { SelectEdges } from './select/list.ts';
import { seenOf, type Deployed, type SelectOptions } from './select/policy.ts';
import { selectTags } from './select/tags.ts';

export type ExplainEdges = EnvironmentEdges & SelectEdges & RememberEdges;

/** Shows for each policy how its tag was chosen, or why none was. Asks the registries, and writes nothing. */
export async function explain(settings: Settings, edges: ExplainEdges): Promise<Report> {
  const [reading, recalled] = await Promise.all([readRepository(settings, edges), recall(edges)]);
  const { inventory } = reading;
  const policies = [...inventory.policies.values()].filter(({ id }) => isNamed(settings, id));
  const marked = reading.files.filter(({ text }) => text.includes(markerNeedle));
  const deployed = findDeployed(marked.map(({ path, text }) => readMarkers(path, text)));
  const environments = await readEnvironments(settings.config, edges.workspace);
  const restraint = await readRestraint(environments.configuration, inventory, edges);
  const recollection = recalled.ledger && { ledger: recalled.ledger, now: edges.now, honoursInterval: false };
  const cases = policies.map((policy) => openCase(policy, inventory, { deployed, recollection }, restraint));
  const ears = cases.flatMap(({ ear }) => ear ?? []);
  const registry = overheard(edges.registry, ears);
  const options = { ...choiceOf(settings, restraint), deployed, recollection };
  const selected = await selectTags(policies, inventory, options, { ...edges, registry });
  const branches = await branchesOf(environments.configuration, deployed, edges);
  const { incoming, problems } = await incomingOf(restraint, inventory, settings, edges);
  const around = { deployed, branches, incoming, restraint, recollection, edges };
  const explanations = cases.flatMap((one) => {
    const outcome = selected.outcomes.get(one.policy.id);
    return outcome === undefined ? [] : [explained(one, outcome, around)];
  });
  const report = assembleReport({
    mode: 'explain',
    dryRun: true,
    outcomes: selected.outcomes.values(),
    deployed,
    edits: [],
    problems: [
      ...reading.problems,
      ...unnamed('ImagePolicy', [...settings.policies, ...settings.policy], inventory),
      ...environments.problems,
      ...restraint.problems,
      ...problems,
      ...selected.warnings,
      ...recalled.problems,
    ],
    publications: [],
  });
  return { ...report, explanations: await Promise.all(explanations) };
}

function choiceOf(settings: Settings, restraint: Restraint): Omit<SelectOptions, 'deployed' | 'recollection'> {
  const { concurrency, allowDowngrade, registryMirrors } = settings;
  const barredFor: BarredFor = (policy) => barredBy(restraint, policy);
  return { concurrency, allowDowngrade, mirrors: parseRegistryMirrors(registryMirrors), barredFor };
}

function isNamed({ policies, policy }: Settings, id: PolicyId): boolean {
  const patterns = [...policies, ...policy];
  return patterns.length === 0 || matchesName(patterns, id);
}

/** A policy, with what listens to its list of tags. */
interface Case {
  readonly policy: ImagePolicy;
  readonly barred: ReadonlyMap<string, string>;
  /** undefined: there is no list to listen to, and the outcome says why. */
  readonly ear: Ear | undefined;
}

function openCase(
  policy: ImagePolicy,
  inventory: Inventory,
  { deployed, recollection }: Pick<SelectOptions, 'deployed' | 'recollection'>,
  restraint: Restraint,
): Case {
  const barred = barredBy(restraint, policy.id);
  const asked = attempt(() => followed(inventory, policy));
  const tags = new Set((deployed.get(policy.id) ?? []).flatMap(({ tag }) => tag ?? []));
  if (asked instanceof Problem) return { policy, barred, ear: undefined };
  return { policy, barred, ear: openEar(asked, barred, tags, seenOf(asked.repository, { recollection })) };
}

/** What a branch runs. */
interface Branch {
  readonly name: string;
  readonly deployed: Deployed;
}

/** Reads what the branches of other environments run; one that cannot be read was told of with its holds. */
async function branchesOf(
  configuration: Configuration | undefined,
  deployed: Deployed,
  edges: ExplainEdges,
): Promise<readonly Branch[]> {
  const environments = [...(configuration?.environments.values() ?? [])];
  const names = new Set(environments.map((environment) => branchOf(environment, edges.ownBranch)));
  names.delete(edges.ownBranch);
  const [others] = sortOut(await settle([...names], 1, (name) => branchNamed(name, edges)));
  return [{ name: edges.ownBranch, deployed }, ...others];
}

async function branchNamed(name: string, edges: ExplainEdges): Promise<Branch> {
  const source = await newestSource(name, edges);
  const { files } = await source.find(['.'], [markerNeedle]);
  return { name, deployed: findDeployed(files.map(({ path, text }) => readMarkers(path, text))) };
}

interface Circumstances {
  readonly deployed: Deployed;
  readonly branches: readonly Branch[];
  readonly incoming: Incoming;
  readonly restraint: Restraint;
  readonly recollection: Recollection | undefined;
  readonly edges: ExplainEdges;
}

async function explained({ policy, barred, ear }: Case, outcome: Outcome, around: Circumstances): Promise<Explanation> {
  const heard = ear?.isComplete === true ? ear : undefined;
  const places = around.branches.flatMap(({ name, deployed }) =>
    placesOf(deployed.get(policy.id) ?? [], outcome, { ...around.restraint, branches: [name] }, around.incoming),
  );
  const sifted = heard && (await siftedBy(heard, around));
  const quarantined = heard && quarantinedChoice(heard, barred);
  return explainPolicy({ policy, outcome, sifted, quarantined, places }, { ...around.restraint, branches: [] });
}

async function siftedBy(ear: Ear, around: Circumstances): Promise<Sifted> {
  const wishes = attempt(() => wishesOf(ear.asked.policy));
  const wanted = wishes instanceof Problem ? { minAge: undefined, platforms: [] } : wishes;
  const [election] = isWishful(wanted) ? await settle([ear], 1, (one) => electionOf(one, around)) : [];
  return {
    funnel: ear.sieve.funnel(),
    dropped: ear.sieve.dropped(),
    wishes: wanted,
    election: election instanceof Problem ? undefined : election,
  };
}

/** Holds the election once more, for those that it passed over; nothing that it learns is kept. */
async function electionOf({ asked, sieve }: Ear, { recollection, deployed, edges }: Circumstances): Promise<Election> {
  const { policy, repository } = asked;
  const before = recollection?.ledger.get(parseImage(repository.image).canonical);
  const tags = new Set((deployed.get(policy.id) ?? []).flatMap(({ tag }) => tag ?? []));
  const ballot = {
    ranked: sieve.ranked().map(({ tag }) => tag),
    wishes: wishesOf(policy),
    deployed: tags,
    now: edges.now,
  };
  return elect(ballot, new ListWitness(repository, edges.registry, new ListNotes(before, edges.now)));
}
