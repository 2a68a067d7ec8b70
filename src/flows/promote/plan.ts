import type { GateState } from '../../core/environments/gates.ts';
import type { Environment, Promotion } from '../../core/environments/configuration.ts';
import { versionText } from '../../core/environments/running.ts';
import { automationIdOf } from '../../core/flux/ids.ts';
import type { PolicyId } from '../../core/flux/objects.ts';
import type { Edit } from '../../core/manifests/edit.ts';
import type { Source } from '../../core/ports.ts';
import { heldBackText, promotionBody } from '../../core/promotion/body.ts';
import {
  promoteInto,
  promotionMessage,
  promotionTitle,
  type Promoted,
  type PromotionBasis,
} from '../../core/promotion/promote-into.ts';
import { anyMethod, type MergeMethod } from '../../core/publication/dress.ts';
import type { BranchPlan, CommitPlan, PullRequestPlan, PullRequestSettings } from '../../core/publication/plan.ts';
import type { ImageSource } from '../../core/publication/source-link.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { branchOf, findMarked } from '../environments/publish.ts';
import { holdsNow, type Ground } from '../environments/ground.ts';
import { readSources } from '../publish/sources.ts';

/** A promotion that is decided but for the text that it will find. */
export interface PairPlan {
  readonly from: Environment;
  readonly to: Environment;
  readonly promotion: Promotion;
  readonly basis: PromotionBasis;
  /** The gates that look at the world outside. */
  readonly outer: readonly GateState[];
  /** Whether any gate is not open. */
  readonly isShut: boolean;
  /** The newest commit that changed something in the source. */
  readonly commit: string;
}

/** Promotes into what a source holds now: its markers, and its holds, which a rollback may have added meanwhile. */
export async function promoteOn(source: Source, pair: PairPlan, ground: Ground): Promise<Promoted> {
  const { files } = await findMarked(source, pair.to);
  return promoteInto(files, { ...pair.basis, holds: await holdsNow(source, pair.to, ground) });
}

/** Tells whether a promotion is a commit on the target's own branch, which no pull request keeps back. */
export function isDirect({ to, promotion }: Pick<PairPlan, 'to' | 'promotion'>, way: Settings['publish']): boolean {
  return promotion.style === 'images' && way === 'commit' && !to.protected;
}

/** Plans the branch and the pull request of a promotion that moves image values. */
export function imagesPlan(pair: PairPlan, way: Settings['publish'], ground: Ground): BranchPlan {
  const { from, to } = pair;
  const sources = new Map<PolicyId, ImageSource>();
  let made: Promoted | undefined;
  const commit: CommitPlan = {
    automation: automationIdOf({ namespace: 'promotion', name: `${from.name}-to-${to.name}` }),
    author: undefined,
    signingKey: undefined,
    propose: async (source) => {
      made = await promoteOn(source, pair, ground);
      await readSourcesOf(made, sources, ground);
      return { ...made.placing, complete: isComplete(made) };
    },
    message: () => promotionMessage(movesOf(made), { from: from.name, to: to.name, source: pair.commit }),
  };
  const base = branchOf(to, ground.edges.ownBranch);
  if (isDirect(pair, way)) return { kind: 'direct', branch: base, mirror: undefined, commits: [commit] };
  const branch = promotionBranch(from, to);
  const pullRequest = pullRequestOf(pair, ground, { made: () => made, sources });
  return { kind: 'pull-request', base, branch, family: undefined, mirror: undefined, commits: [commit], pullRequest };
}

/** Plans the pull request of a promotion that merges one branch into another. */
export function mergePlan(pair: PairPlan, made: Promoted, ground: Ground): PullRequestPlan {
  const { from, to } = pair;
  const { ownBranch } = ground.edges;
  const commit: CommitPlan = {
    automation: automationIdOf({ namespace: 'promotion', name: `${from.name}-to-${to.name}` }),
    author: undefined,
    signingKey: undefined,
    propose: () => Promise.resolve({ files: [], edits: mergeEdits(made), problems: [], complete: isComplete(made) }),
    message: () => '',
  };
  return {
    kind: 'pull-request',
    base: branchOf(to, ownBranch),
    branch: branchOf(from, ownBranch),
    commits: [commit],
    pullRequest: pullRequestOf(pair, ground, { made: () => made, sources: new Map() }),
    family: undefined,
    mirror: undefined,
  };
}

/** What a merge would change: Git does it, and these only name it, so that a change which a person declined is known. */
function mergeEdits({ plan }: Promoted): readonly Edit[] {
  const object = { apiVersion: '', kind: '', namespace: '', name: '' };
  return plan.moves.map(({ target, now, next }) => ({
    ...{ file: '', line: 1, object, policy: target, span: [0, 0], before: '', after: '' },
    setter: target.replace('/', ':'),
    oldValue: now.map(versionText).join(' '),
    newValue: versionText(next),
  }));
}

/** Names the branch of a promotion: one for each pair of environments. */
export function promotionBranch(from: Environment, to: Environment): string {
  return `image-automation/promote/${from.name}-to-${to.name}`;
}

interface Found {
  /** What was decided last. */
  readonly made: () => Promoted | undefined;
  /** Where the images were built from. */
  readonly sources: ReadonlyMap<PolicyId, ImageSource>;
}

async function readSourcesOf(
  { placing, selections }: Promoted,
  sources: Map<PolicyId, ImageSource>,
  { inventory, edges }: Ground,
): Promise<void> {
  if (edges.github === undefined) return;
  const outcomes = new Map(selections.map((selection) => [selection.policy, selection]));
  await readSources(placing.edits, { inventory, outcomes, registry: edges.registry }, sources);
}

/** Says what the pull request of a promotion says, whatever style it has. */
function pullRequestOf(pair: PairPlan, ground: Ground, { made, sources }: Found): PullRequestSettings {
  const { from, to, promotion, outer, isShut } = pair;
  const { labels, assignees, reviewers, teamReviewers, draft, autoMerge } = promotion.pullRequest;
  return {
    ...{ labels, assignees, reviewers, teamReviewers },
    autoMerge: autoMerge ? methodsOf(promotion) : [],
    draft: draft || (promotion.onClosedGate === 'draft' && isShut),
    title: () => promotionTitle(movesOf(made()), to.name),
    farewell: () => heldBackText(made()?.plan.heldBack ?? []),
    body: () =>
      promotionBody({
        from: from.name,
        to: to.name,
        source: pair.commit,
        moves: movesOf(made()),
        heldBack: made()?.plan.heldBack ?? [],
        gates: gatesOf(made(), outer),
        sources,
        merged: promotion.style === 'merge' ? branchOf(from, ground.edges.ownBranch) : undefined,
        commitsUrl: `${ground.edges.github?.url ?? ''}/commit`,
      }),
  };
}

/** Squashed or rebased, the branches would have other commits of the same files, and conflict from then on. */
function methodsOf({ style }: Promotion): readonly MergeMethod[] {
  return style === 'merge' ? ['merge'] : anyMethod;
}

/** All gates of a promotion, as its pull request shows them. */
export function gatesOf(made: Promoted | undefined, outer: readonly GateState[]): readonly GateState[] {
  return [...(made?.plan.gates ?? []), ...outer];
}

/** What a registry, or GitHub, could not tell this time takes nothing back. */
function isComplete({ plan }: Promoted): boolean {
  return !plan.heldBack.some(
    ({ problem: { code }, opensAt }) => code.startsWith('registry/') || (code === 'gate/soak' && opensAt === undefined),
  );
}

function movesOf(made: Promoted | undefined): Promoted['plan']['moves'] {
  return made?.plan.moves ?? [];
}
