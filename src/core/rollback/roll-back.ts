import { isActive, withHold, type Hold } from '../environments/hold.ts';
import type { Instant } from '../environments/instant.ts';
import { versionText } from '../environments/running.ts';
import { printTrailers } from '../environments/trailers.ts';
import { printHolds, writeHolds } from '../environments/write-holds.ts';
import { readHolds } from '../environments/read-holds.ts';
import type { Selection } from '../policy/selection.ts';
import type { SourceFile } from '../ports.ts';
import { placeSelections, type Placing } from '../promotion/placing.ts';
import { imagesText } from '../promotion/words.ts';
import { printable } from '../text/printable.ts';
import type { Goal } from './goal.ts';

/** A policy's way back, with the hold that keeps it there. */
export interface Return extends Goal {
  readonly image: string;
  readonly hold: Hold;
}

/** The text that a rollback works on. */
export interface RollbackText {
  /** The files of the environment that hold markers. */
  readonly files: readonly SourceFile[];
  /** undefined: there is no such file yet. */
  readonly holds: string | undefined;
  readonly holdsFile: string;
}

/**
 * Writes the earlier values at the markers, and the holds beside them, so that one commit has both. A hold that stands
 * there already and holds at least as long, whoever wrote it, is left as it is. Throws what is wrong with the file of
 * holds (`hold/…`).
 *
 *     (app 1.5.3, back to 1.5.2) → app at 1.5.2, and a hold of app at 1.5.2 with 1.5.3 in quarantine
 */
export function rollBack(text: RollbackText, returns: readonly Return[], now: Instant): Placing {
  const placing = placeSelections(text.files, returns.map(selectionFor));
  const file = { path: text.holdsFile, text: text.holds ?? '' };
  const known = readHolds(file).holds ?? [];
  const news = returns.map(({ hold }) => hold).filter((hold) => !known.some((other) => covers(other, hold, now)));
  if (news.length === 0) return placing;
  const holds = news.reduce<readonly Hold[]>((all, hold) => withHold(all, hold, now), known);
  const written = text.holds === undefined ? printHolds(holds) : writeHolds(file, holds);
  return { ...placing, files: [...placing.files, { path: text.holdsFile, text: written }] };
}

/**
 * Tells whether a hold says all that another would: who wrote it when is its own affair. One that is over, or ends
 * sooner, does not: what went back would soon be brought there again.
 *
 *     (app at 1.5.2 until Monday, app at 1.5.2 until Sunday) → true    (… until Sunday, … until Monday) → false
 */
export function covers(known: Hold, wanted: Hold, now: Instant): boolean {
  const { tags, digests } = wanted.quarantine;
  return (
    lasts(known, wanted, now) &&
    known.policy === wanted.policy &&
    known.environment === wanted.environment &&
    known.tag === wanted.tag &&
    known.digest === wanted.digest &&
    tags.every((tag) => known.quarantine.tags.includes(tag)) &&
    digests.every((digest) => known.quarantine.digests.includes(digest))
  );
}

function lasts(known: Hold, wanted: Hold, now: Instant): boolean {
  const isAsLong = (known.until ?? Infinity) >= (wanted.until ?? Infinity);
  return isActive(known, now) && isAsLong && (wanted.releaseOnNewer || !known.releaseOnNewer);
}

/** Makes a way back into a selection for the markers. */
export function selectionFor({ policy, good, image, commit, hold }: Return): Selection {
  return {
    kind: 'selected',
    policy,
    image: good.image ?? image,
    tag: good.tag,
    digest: good.digest,
    because: { kind: 'rolled-back', to: good.tag, commit },
    reason: `${commit === undefined ? 'named' : `it ran in commit ${commit.slice(0, 7)}`}; rolled back: ${hold.reason}`,
    funnel: undefined,
  };
}

/** Names a rollback. `([app to 1.5.2], 'production') → 'Roll production back to app 1.5.2'` */
export function rollbackTitle(returns: readonly Return[], environment: string): string {
  return `Roll ${environment} back to ${imagesText(returns.map(({ policy, good }) => ({ policy, tag: good.tag })))}`;
}

/** Writes the message of a rollback's commit, with the trailers that later runs read. `failed`: what it answers. */
export function rollbackMessage(returns: readonly Return[], environment: string, failed: string | undefined): string {
  const lines = returns.map(
    ({ policy, bad, good, hold }) =>
      `- ${printable(policy)}: ${versionText(bad)} → ${versionText(good)} (${printable(hold.reason)})`,
  );
  const movements = returns.map(({ policy, bad, good }) => ({ policy, old: bad, new: good }));
  const trailers = printTrailers({ kind: 'rollback', environment, failed, movements });
  return [rollbackTitle(returns, environment), '', ...lines, '', trailers].join('\n');
}
