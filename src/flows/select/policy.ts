import { digestNeed } from '../../core/change/digest.ts';
import { tiedProblem, unselected, type Followed } from '../../core/change/outcome.ts';
import { elect } from '../../core/eligibility/elect.ts';
import { ageUnknown, funnelWith, noneElected, reasonBut } from '../../core/eligibility/passed-over.ts';
import { strayAnnotationsOf } from '../../core/eligibility/stray.ts';
import { isWishful, wishesOf, type Wishes } from '../../core/eligibility/wishes.ts';
import type { ListWitness } from '../../core/eligibility/witness.ts';
import type { ImageRepository, PolicyId } from '../../core/flux/objects.ts';
import type { Digest } from '../../core/image/digest.ts';
import { parseImage } from '../../core/image/reference.ts';
import type { Tag } from '../../core/image/tag.ts';
import type { DeployedValue } from '../../core/manifests/deployed.ts';
import { barsNothing, type BarredFor } from '../../core/memory/asked.ts';
import type { Recollection } from '../../core/memory/recollection.ts';
import type { Outcome } from '../../core/policy/selection.ts';
import { openSieve, type TagChoice, type TagSieve } from '../../core/policy/sieve.ts';
import { attempt } from '../../core/problem/attempt.ts';
import { Problem } from '../../core/problem/problem.ts';
import { settle } from '../../core/problem/settle.ts';
import type { Mirror } from '../../core/registry/registry-mirrors.ts';

export type Deployed = ReadonlyMap<PolicyId, readonly DeployedValue[]>;

export interface SelectOptions {
  readonly deployed: Deployed;
  /** Requests that are under way at once. */
  readonly concurrency: number;
  /** Whom to ask in other registries' place; none where left out. */
  readonly mirrors?: readonly Mirror[];
  /** Follow a list even where it shrank. */
  readonly allowDowngrade: boolean;
  /** undefined: nothing is remembered between runs. */
  readonly recollection: Recollection | undefined;
  /** The tags in quarantine for a policy, each with the reason. */
  readonly barredFor?: BarredFor;
}

/** A policy that is ready for tags. */
export interface OpenPolicy {
  readonly asked: Followed;
  readonly sieve: TagSieve;
  readonly wishes: Wishes;
  readonly values: readonly DeployedValue[];
  readonly deployed: ReadonlySet<string>;
}

/** Opens the sieve of a policy. Throws what is wrong with the policy whatever the tags are. */
export function openPolicy(asked: Followed, options: SelectOptions): OpenPolicy {
  const { policy, repository } = asked;
  const [stray] = strayAnnotationsOf([policy, repository]);
  if (stray !== undefined) throw stray;
  const wishes = wishesOf(policy);
  if (wishes.minAge !== undefined && options.recollection === undefined) throw ageUnknown(policy);
  const values = options.deployed.get(policy.id) ?? [];
  const deployed = new Set(values.flatMap(({ tag }) => tag ?? []));
  const { rule, filter } = policy;
  const { exclusionList } = repository;
  const barred = (options.barredFor ?? barsNothing)(policy.id);
  const quarantine = barred.size === 0 ? {} : { barred };
  const ranked = isWishful(wishes) ? { ranked: true, known: seenOf(repository, options) } : {};
  const sieve = openSieve({ rule, filter, exclusionList, deployed, ...ranked, ...quarantine });
  return { asked, sieve, wishes, values, deployed };
}

/** The tags of an image that earlier runs saw: however low they rank, one of them may be old enough. */
export function seenOf(
  { image }: ImageRepository,
  { recollection }: Pick<SelectOptions, 'recollection'>,
): Iterable<Tag> {
  return recollection?.ledger.get(parseImage(image).canonical)?.seen.keys() ?? [];
}

export interface PolicyContext {
  readonly witness: ListWitness;
  readonly recollection: Recollection | undefined;
  readonly warnings: Problem[];
}

/** Gives what a policy selects from the tags that its sieve was offered, or why nothing. */
export async function outcomeOf(open: OpenPolicy, context: PolicyContext): Promise<Outcome> {
  const { policy, repository } = open.asked;
  const choice = attempt(() => open.sieve.choose());
  if (choice instanceof Problem) return unselected(policy.id, repository.image, choice.with({ at: policy.meta.at }));
  const [outcome] = await settle([choice], 1, (one) => elected(open, one, context));
  if (outcome === undefined) throw new Error('one was asked for');
  return outcome instanceof Problem ? unselected(policy.id, repository.image, outcome) : outcome;
}

async function elected(open: OpenPolicy, choice: TagChoice, context: PolicyContext): Promise<Outcome> {
  const { asked, wishes, sieve, deployed } = open;
  if (!isWishful(wishes)) return selectionOf(open, choice, context);
  const now = context.recollection?.now ?? 0;
  const ranked = sieve.ranked().map(({ tag }) => tag);
  const election = await elect({ ranked, wishes, deployed, now }, context.witness);
  const funnel = funnelWith(choice.funnel, election);
  if (election.chosen === undefined) {
    const { policy, repository } = asked;
    return { ...unselected(policy.id, repository.image, noneElected(policy, wishes, election)), funnel };
  }
  const reason = reasonBut(choice.reason, election);
  const tied = election.chosen === choice.tag ? choice.tied : [];
  return selectionOf(open, { tag: election.chosen, reason, funnel, tied }, context);
}

async function selectionOf(
  { asked, values }: OpenPolicy,
  { tag, reason, funnel, tied }: Omit<TagChoice, 'dropped'>,
  { witness, warnings }: PolicyContext,
): Promise<Outcome> {
  const { policy, repository } = asked;
  const digest = await digestOf(asked, tag, values, witness);
  if (tied.length > 0) warnings.push(tiedProblem(asked, tag, tied));
  const because = { kind: 'latest', rule: policy.rule.kind } as const;
  return { kind: 'selected', policy: policy.id, image: repository.image, tag, digest, because, reason, funnel };
}

async function digestOf(
  { policy }: Followed,
  tag: Tag,
  values: readonly DeployedValue[],
  witness: ListWitness,
): Promise<Digest | undefined> {
  const need = digestNeed(policy, tag, values);
  if (need.kind === 'fetch') return witness.digest(tag);
  return need.kind === 'keep' ? need.digest : undefined;
}
