import type { Progress, Registry } from '../core/ports.ts';
import { digestNeed } from '../core/change/digest.ts';
import { listingKey } from '../core/change/listing.ts';
import { followed, tiedProblem, unselected, type Followed } from '../core/change/outcome.ts';
import type { ImagePolicy, PolicyId } from '../core/flux/objects.ts';
import type { Inventory } from '../core/flux/inventory.ts';
import type { Digest } from '../core/image/digest.ts';
import type { Tag } from '../core/image/tag.ts';
import type { DeployedValue } from '../core/manifests/deployed.ts';
import type { Outcome } from '../core/policy/selection.ts';
import { openSieve, type TagSieve } from '../core/policy/sieve.ts';
import { attempt } from '../core/problem/attempt.ts';
import { Problem } from '../core/problem/problem.ts';
import { count } from '../core/text/count.ts';
import { sortOut } from '../core/problem/sort-out.ts';
import { settle } from '../core/problem/settle.ts';

export interface SelectEdges {
  readonly registry: Registry;
  readonly progress: Progress;
}

export type Deployed = ReadonlyMap<PolicyId, readonly DeployedValue[]>;

export interface Selected {
  /** One outcome for each policy, in the policies' order. */
  readonly outcomes: ReadonlyMap<PolicyId, Outcome>;
  /** What the selections themselves give cause to say; a policy without a selection has its problem in its outcome. */
  readonly warnings: readonly Problem[];
}

/** Selects a tag for every policy. Each list of tags is fetched once, however many policies choose from it. */
export async function selectTags(
  policies: readonly ImagePolicy[],
  inventory: Inventory,
  options: { readonly deployed: Deployed; readonly concurrency: number },
  edges: SelectEdges,
): Promise<Selected> {
  const { listings, refused } = listingsOf(policies, inventory);
  edges.progress.group(`Scanning ${count(listings.length, 'image repository', 'image repositories')}`);
  const warnings: Problem[] = [];
  const scans = await settle(listings, options.concurrency, (listing) =>
    scan(listing, options.deployed, warnings, edges),
  );
  edges.progress.endGroup();
  const answers = listings.flatMap((listing, index) => answersOf(listing, scans[index] ?? []));
  const byPolicy = new Map([...refused, ...answers].map((outcome) => [outcome.policy, outcome]));
  const ordered = policies.flatMap(({ id }) => byPolicy.get(id) ?? []);
  return { outcomes: new Map(ordered.map((outcome) => [outcome.policy, outcome])), warnings };
}

type Listing = readonly Followed[];

function listingsOf(
  policies: readonly ImagePolicy[],
  inventory: Inventory,
): { listings: Listing[]; refused: Outcome[] } {
  const listings = new Map<string, Followed[]>();
  const refused: Outcome[] = [];
  for (const policy of policies) {
    const found = attempt(() => keyed(followed(inventory, policy)));
    if (found instanceof Problem) {
      const image = inventory.repositories.get(policy.repository)?.image;
      refused.push(unselected(policy.id, image, found));
    } else listings.set(found.key, [...(listings.get(found.key) ?? []), found.asked]);
  }
  return { listings: [...listings.values()], refused };
}

function keyed(asked: Followed): { key: string; asked: Followed } {
  return { key: listingKey(asked.repository), asked };
}

/** What stops a list stops every policy that chooses from it. */
function answersOf(listing: Listing, scanned: readonly Outcome[] | Problem): readonly Outcome[] {
  if (!(scanned instanceof Problem)) return scanned;
  return listing.map(({ policy, repository }) => unselected(policy.id, repository.image, scanned));
}

async function scan(listing: Listing, deployed: Deployed, warnings: Problem[], edges: SelectEdges): Promise<Outcome[]> {
  const opened = listing.map((asked) => ({ asked, sieve: attempt(() => sieveFor(asked, deployed)) }));
  const [sieves] = sortOut(opened.map(({ sieve }) => sieve));
  const [first] = listing;
  if (first !== undefined && sieves.length > 0) {
    let listed = 0;
    for await (const page of edges.registry.tags(first.repository)) {
      listed += page.length;
      for (const sieve of sieves) sieve.offer(page);
    }
    edges.progress.info(
      `${first.repository.image}: ${count(listed, 'tag')}, ${count(listing.length, 'policy', 'policies')}`,
    );
  }
  return Promise.all(opened.map(({ asked, sieve }) => outcomeOf(asked, sieve, deployed, { warnings, edges })));
}

function sieveFor({ policy, repository }: Followed, deployed: Deployed): TagSieve {
  const tags = (deployed.get(policy.id) ?? []).map(({ tag }) => tag).filter((tag) => tag !== undefined);
  const { exclusionList } = repository;
  return openSieve({ rule: policy.rule, filter: policy.filter, exclusionList, deployed: new Set(tags) });
}

async function outcomeOf(
  asked: Followed,
  sieve: TagSieve | Problem,
  deployed: Deployed,
  { warnings, edges }: { warnings: Problem[]; edges: SelectEdges },
): Promise<Outcome> {
  const { policy, repository } = asked;
  const choice = sieve instanceof Problem ? sieve : attempt(() => sieve.choose());
  if (choice instanceof Problem) return unselected(policy.id, repository.image, choice.with({ at: policy.meta.at }));
  const { tag, funnel, reason, tied } = choice;
  const [digest] = await settle([tag], 1, () => digestOf(asked, tag, deployed.get(policy.id) ?? [], edges.registry));
  if (digest instanceof Problem) return unselected(policy.id, repository.image, digest);
  if (tied.length > 0) warnings.push(tiedProblem(asked, tag, tied));
  const because = { kind: 'latest', rule: policy.rule.kind } as const;
  return { kind: 'selected', policy: policy.id, image: repository.image, tag, digest, because, reason, funnel };
}

async function digestOf(
  { policy, repository }: Followed,
  tag: Tag,
  deployed: readonly DeployedValue[],
  registry: Registry,
): Promise<Digest | undefined> {
  const need = digestNeed(policy, tag, deployed);
  if (need.kind === 'fetch') return registry.digest(repository, tag);
  return need.kind === 'keep' ? need.digest : undefined;
}
