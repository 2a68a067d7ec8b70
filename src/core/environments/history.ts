import type { PolicyId } from '../flux/objects.ts';
import { Problem } from '../problem/problem.ts';
import { isQuarantined, type Quarantine } from './hold.ts';
import type { Instant } from './instant.ts';
import { agrees, isSame, versionText, type Running } from './running.ts';

/** What an environment ran after one commit of its branch. */
export interface Version {
  readonly commit: string;
  /**
   * The committer's date. The author's may be weeks older on a branch that was rebased, and would let a value pass for
   * soaked on the day it arrives.
   */
  readonly date: Instant;
  /**
   * Since when the branch has held this or what is newer, by the clock of the server that keeps it (`followMoves`): whoever
   * pushes can write any date into a commit. undefined where nobody can tell. In a clone, the date must do.
   */
  readonly since: Instant | undefined;
  /** A policy whose markers contradict each other is left out. */
  readonly values: ReadonlyMap<PolicyId, Running>;
}

/** One environment's versions, the newest first, along first parents. */
export type History = readonly Version[];

/** A value in a history. */
export interface Moment {
  readonly value: Running;
  readonly commit: string;
  readonly date: Instant;
  readonly since: Instant | undefined;
}

/**
 * Finds what an environment runs for a policy, with the commit that brought it there. Where the history does not reach
 * back to that commit, it is the oldest known one: the value has been there for at least so long.
 *
 *     [c3: 1.5.3, c2: 1.5.3, c1: 1.5.2] → { value: 1.5.3, commit: c2, date: … }
 */
export function currentOf(history: History, policy: PolicyId): Moment | undefined {
  const value = history[0]?.values.get(policy);
  if (value === undefined) return undefined;
  const end = history.findIndex((version) => !runs(version, policy, value));
  const first = history[(end < 0 ? history.length : end) - 1];
  return first === undefined ? undefined : { value, commit: first.commit, date: first.date, since: first.since };
}

/**
 * Finds what an environment ran for a policy before the last change, whoever made it, with the last commit that ran it.
 * What is in quarantine is passed over, and what may be the same image told in other words. Throws a Problem (`rollback/no-history`, `rollback/no-earlier`).
 *
 *     [c3: 1.5.3, c2: 1.5.2, c1: 1.5.1] → { value: 1.5.2, commit: c2, … }; with 1.5.2 in quarantine → 1.5.1
 */
export function beforeLastChange(history: History, policy: PolicyId, quarantine: Quarantine): Moment {
  const current = history[0]?.values.get(policy);
  if (current === undefined) throw noHistory(policy);
  for (const version of history) {
    const value = version.values.get(policy);
    if (value === undefined || agrees(value, current) || isQuarantined(quarantine, value)) continue;
    return { value, commit: version.commit, date: version.date, since: version.since };
  }
  throw new Problem(
    'rollback/no-earlier',
    `Cannot roll back "${policy}": the ${history.length} commits looked at hold no image but ${versionText(current)} that is not in quarantine`,
    { policy, hint: 'Name the tag to go back to, or check out more of the history (fetch-depth: 0).' },
  );
}

/**
 * Finds the version of a commit, by its whole hash or seven digits of it or more. Throws a Problem
 * (`rollback/unknown-commit`).
 *
 *     ([c3…, c2…], 'c2…') → the version of c2
 */
export function versionAt(history: History, commit: string): Version {
  const found = commit.length < 7 ? [] : history.filter((version) => version.commit.startsWith(commit));
  const [version] = found;
  if (version !== undefined && found.length === 1) return version;
  const state = found.length > 1 ? 'several commits begin so' : `none of the ${history.length} commits looked at is it`;
  throw new Problem('rollback/unknown-commit', `Cannot roll back to "${commit}": ${state}`, {
    hint: 'Give the whole hash of a commit of the environment’s branch, and check out all of the history (fetch-depth: 0).',
  });
}

function runs(version: Version, policy: PolicyId, value: Running): boolean {
  const other = version.values.get(policy);
  return other !== undefined && isSame(other, value);
}

function noHistory(policy: PolicyId): Problem {
  return new Problem(
    'rollback/no-history',
    `Cannot roll back "${policy}": the environment has no value at its markers`,
    {
      policy,
      hint: 'Check the name of the policy and of the environment, and that its markers do not contradict each other.',
    },
  );
}
