import type { Progress, Registry } from '../../core/ports.ts';
import { unselected, type Followed } from '../../core/change/outcome.ts';
import { ListWitness } from '../../core/eligibility/witness.ts';
import type { Instant } from '../../core/environments/instant.ts';
import type { PolicyId } from '../../core/flux/objects.ts';
import { parseImage } from '../../core/image/reference.ts';
import { askedOf, barsNothing } from '../../core/memory/asked.ts';
import { dueAt, intervalOf, isWaitedFor } from '../../core/memory/due.ts';
import type { ListMemory, Pick, ScanMark } from '../../core/memory/ledger.ts';
import { movedTags } from '../../core/memory/moved.ts';
import { ListNotes, type Notes } from '../../core/memory/notes.ts';
import type { Recollection } from '../../core/memory/recollection.ts';
import { isShrunk, shrunk } from '../../core/memory/shrink.ts';
import { placeOfFault } from '../../core/policy/fault.ts';
import type { Outcome } from '../../core/policy/selection.ts';
import { attempt } from '../../core/problem/attempt.ts';
import type { Problem } from '../../core/problem/problem.ts';
import { sortOut } from '../../core/problem/sort-out.ts';
import { count } from '../../core/text/count.ts';
import { openPolicy, outcomeOf, type OpenPolicy, type SelectOptions } from './policy.ts';

/** Policies that choose from one list of tags. */
export type Listing = readonly [Followed, ...Followed[]];

export interface SelectEdges {
  readonly registry: Registry;
  readonly progress: Progress;
}

/** What the scans of one run share. */
export interface ScanRun {
  readonly options: SelectOptions;
  readonly edges: SelectEdges;
  readonly warnings: Problem[];
  readonly waiting: Map<PolicyId, Instant>;
  readonly notes: Notes;
}

/** Lets the policies of a list choose, from its tags or, where it is not due, as they did before. Throws what stops them all. */
export function scanList(listing: Listing, run: ScanRun): Promise<readonly Outcome[]> {
  const before = memoryOf(listing, run.options);
  const due = dueOf(listing, run.options);
  if (due === undefined || before === undefined) return scan(listing, before, run);
  return Promise.resolve(remembered(listing, before.scan, due, run));
}

async function scan(listing: Listing, before: ListMemory | undefined, run: ScanRun): Promise<readonly Outcome[]> {
  const [{ repository }] = listing;
  const { recollection } = run.options;
  const opened = listing.map((asked) => ({ asked, open: attempt(() => openPolicy(asked, run.options)) }));
  const refused = opened.flatMap(({ asked, open }) => refusal(asked, open));
  const [policies] = sortOut(opened.map(({ open }) => open));
  if (policies.length === 0) return refused;
  const listed = await offerTags(listing, policies, run);
  assertWhole(listing, before, listed, run.options);
  const notes = new ListNotes(before, recollection?.now ?? 0);
  const context = {
    witness: new ListWitness(repository, run.edges.registry, notes),
    recollection,
    warnings: run.warnings,
  };
  const outcomes = await Promise.all(policies.map((open) => outcomeOf(open, context)));
  run.warnings.push(...movedTags(repository, notes.moved));
  if (recollection !== undefined) {
    const asked = askedOf(listing, run.options.barredFor ?? barsNothing);
    note(listing, { notes, listed, asked, outcomes, recollection }, run.notes);
  }
  return [...outcomes, ...refused];
}

/** Gives when a list is due again; undefined where it is to be scanned now. */
export function dueOf(listing: Listing, options: SelectOptions): Instant | undefined {
  const { recollection, barredFor = barsNothing } = options;
  if (recollection?.honoursInterval !== true) return undefined;
  return dueAt({ listing, barredFor }, memoryOf(listing, options)?.scan, recollection.now);
}

/** Gives what is remembered of a list. */
export function memoryOf(listing: Listing, { recollection }: SelectOptions): ListMemory | undefined {
  return recollection?.ledger.get(nameOf(listing));
}

function nameOf([{ repository }]: Listing): string {
  return parseImage(repository.image).canonical;
}

function refusal({ policy, repository }: Followed, open: OpenPolicy | Problem): readonly Outcome[] {
  if (!(open instanceof Error)) return [];
  return [unselected(policy.id, repository.image, open.with({ at: open.at ?? placeOfFault(policy) }))];
}

/** Gives what the policies selected when their list was last scanned, as a cluster does between two scans. */
function remembered(
  listing: Listing,
  { picks }: ScanMark,
  due: Instant,
  { edges, waiting }: ScanRun,
): readonly Outcome[] {
  edges.progress.info(`${listing[0].repository.image}: not due`);
  return listing.flatMap(({ policy, repository }): readonly Outcome[] => {
    const pick = picks.get(policy.id);
    if (pick === undefined) return [];
    waiting.set(policy.id, due);
    const because = { kind: 'latest', rule: policy.rule.kind } as const;
    return [{ kind: 'selected', policy: policy.id, image: repository.image, ...pick, because, funnel: undefined }];
  });
}

async function offerTags(listing: Listing, policies: readonly OpenPolicy[], { edges }: ScanRun): Promise<number> {
  const [{ repository }] = listing;
  let listed = 0;
  for await (const page of edges.registry.tags(repository)) {
    listed += page.length;
    for (const { sieve } of policies) sieve.offer(page);
  }
  edges.progress.info(`${repository.image}: ${count(listed, 'tag')}, ${count(listing.length, 'policy', 'policies')}`);
  return listed;
}

/** A list that shrank sharply is more likely to be half an answer, and nothing is selected from it. */
function assertWhole(
  [{ repository }]: Listing,
  before: ListMemory | undefined,
  listed: number,
  { allowDowngrade }: SelectOptions,
): void {
  if (before === undefined || allowDowngrade || !isShrunk(before.scan.count, listed)) return;
  throw shrunk(repository, before.scan, listed);
}

interface Scanned {
  readonly notes: ListNotes;
  readonly listed: number;
  readonly asked: string;
  readonly outcomes: readonly Outcome[];
  readonly recollection: Recollection;
}

function note(listing: Listing, { notes, listed, asked, outcomes, recollection }: Scanned, all: Notes): void {
  const waitedFor = isWaitedFor(intervalOf(listing));
  const picks = waitedFor ? picksOf(outcomes) : new Map<string, Pick>();
  const { memory, matters } = notes.concluded({ count: listed, asked, picks });
  all.add(nameOf(listing), memory, matters || (waitedFor && recollection.honoursInterval));
}

function picksOf(outcomes: readonly Outcome[]): ReadonlyMap<string, Pick> {
  return new Map(
    outcomes.flatMap((outcome) => {
      if (outcome.kind === 'unselected') return [];
      const { policy, tag, digest, reason } = outcome;
      return [[policy, { tag, digest, reason }] as const];
    }),
  );
}
