import { listingKey } from '../../core/change/listing.ts';
import { followed, unselected, type Followed } from '../../core/change/outcome.ts';
import type { ImagePolicy, PolicyId } from '../../core/flux/objects.ts';
import type { Inventory } from '../../core/flux/inventory.ts';
import type { Instant } from '../../core/environments/instant.ts';
import { placeOfField } from '../../core/flux/place.ts';
import { parseImage } from '../../core/image/reference.ts';
import { printMoment } from '../../core/memory/moment.ts';
import { Notes } from '../../core/memory/notes.ts';
import type { Outcome } from '../../core/policy/selection.ts';
import { attempt } from '../../core/problem/attempt.ts';
import { Problem } from '../../core/problem/problem.ts';
import { count } from '../../core/text/count.ts';
import { settleInLanes } from '../../core/problem/settle.ts';
import { endpointOf } from '../../core/registry/endpoint.ts';
import { scanLanes } from '../../core/registry/lanes.ts';
import type { Listing, ScanRun, SelectEdges } from './list.ts';
import type { SelectOptions } from './policy.ts';

export interface Selected {
  /** One outcome for each policy, in the policies' order. */
  readonly outcomes: ReadonlyMap<PolicyId, Outcome>;
  /** What the selections themselves give cause to say; a policy without a selection has its problem in its outcome. */
  readonly warnings: readonly Problem[];
  /** Policies that keep what they selected before, each with the time at which its list is due again. */
  readonly waiting: ReadonlyMap<PolicyId, Instant>;
  /** What later runs ought to know. */
  readonly notes: Notes;
}

/** Selects a tag for every policy. Each list of tags is fetched once, however many policies choose from it. */
export async function selectTags(
  policies: readonly ImagePolicy[],
  inventory: Inventory,
  options: SelectOptions,
  edges: SelectEdges,
): Promise<Selected> {
  const { listings, refused } = listingsOf(policies, inventory);
  edges.progress.group(`Scanning ${count(listings.length, 'image repository', 'image repositories')}`);
  const run: ScanRun = { options, edges, warnings: [], waiting: new Map(), notes: new Notes() };
  const scans = await scan(listings, run);
  edges.progress.endGroup();
  const answers = listings.flatMap((listing, index) => answersOf(listing, scans[index] ?? []));
  const byPolicy = new Map([...refused, ...answers].map((outcome) => [outcome.policy, outcome]));
  const ordered = policies.flatMap(({ id }) => byPolicy.get(id) ?? []);
  const { warnings, waiting, notes } = run;
  return { outcomes: new Map(ordered.map((outcome) => [outcome.policy, outcome])), warnings, waiting, notes };
}

/** What chooses is loaded where there is something to choose from. */
async function scan(listings: readonly Listing[], run: ScanRun): Promise<readonly (readonly Outcome[] | Problem)[]> {
  if (listings.length === 0) return [];
  const { scanList } = await import('./list.ts');
  const lanes = scanLanes(run.options.concurrency, (listing: Listing) => hostOf(listing, run.options));
  return settleInLanes(listings, lanes, (listing) => scanList(listing, run));
}

/** Groups policies by the lists that they choose from, in the order of each list's first policy. */
export function listingsOf(
  policies: readonly ImagePolicy[],
  inventory: Inventory,
): { listings: readonly Listing[]; refused: readonly Outcome[] } {
  const listings = new Map<string, Listing>();
  const refused: Outcome[] = [];
  for (const policy of policies) {
    const found = attempt(() => keyed(followed(inventory, policy)));
    if (found instanceof Problem) {
      const repository = inventory.repositories.get(policy.repository);
      const at = found.at ?? (repository && placeOfField(repository.meta, 'spec.image'));
      refused.push(unselected(policy.id, repository?.image, found.with({ at })));
    } else listings.set(found.key, joined(listings.get(found.key), found.asked));
  }
  return { listings: [...listings.values()], refused };
}

/** The registry that is asked for a list. */
function hostOf([{ repository }]: Listing, { mirrors = [] }: SelectOptions): string {
  return endpointOf(parseImage(repository.image), mirrors, repository.insecure).host;
}

function joined(listing: Listing | undefined, asked: Followed): Listing {
  return listing === undefined ? [asked] : [...listing, asked];
}

function keyed(asked: Followed): { key: string; asked: Followed } {
  return { key: listingKey(asked.repository), asked };
}

/** What stops a list stops every policy that chooses from it. */
function answersOf(listing: Listing, scanned: readonly Outcome[] | Problem): readonly Outcome[] {
  if (!(scanned instanceof Problem)) return scanned;
  return listing.map(({ policy, repository }) => unselected(policy.id, repository.image, scanned));
}

/** Gives the outcomes as a report shows them: with a word where the selection is that of an earlier run. */
export function notedAsWaiting({ outcomes, waiting }: Selected): ReadonlyMap<PolicyId, Outcome> {
  return new Map(
    [...outcomes].map(([id, outcome]) => {
      const due = waiting.get(id);
      if (due === undefined || outcome.kind === 'unselected') return [id, outcome];
      return [id, { ...outcome, reason: `${outcome.reason}; not scanned, due at ${printMoment(due)}` }];
    }),
  );
}
