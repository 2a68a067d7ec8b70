import type { Hold, Quarantine } from '../environments/hold.ts';
import { holdOf } from '../environments/hold.ts';
import { beforeLastChange, versionAt, type History } from '../environments/history.ts';
import type { Instant } from '../environments/instant.ts';
import { agrees, isSame, type Running } from '../environments/running.ts';
import type { PolicyId } from '../flux/objects.ts';
import { parseTag } from '../image/tag.ts';
import { attempt } from '../problem/attempt.ts';
import { Problem } from '../problem/problem.ts';
import { sortOut } from '../problem/sort-out.ts';
import { count } from '../text/count.ts';
import { lastChange } from './last-change.ts';

/** Where a rollback shall lead, as the inputs say. */
export type Wish =
  | { readonly kind: 'before' }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'commit'; readonly commit: string };

/** One policy's way back. */
export interface Goal {
  readonly policy: PolicyId;
  readonly bad: Running;
  readonly good: Running;
  /** The commit that ran it; undefined for a tag that was named. */
  readonly commit: string | undefined;
}

export interface GoalFacts {
  readonly environment: string;
  readonly history: History;
  /** Empty: those that the last change moved, or that differ from the commit that was named. */
  readonly policies: readonly PolicyId[];
  readonly wish: Wish;
  readonly holds: readonly Hold[];
  readonly quarantineOf: (policy: PolicyId) => Quarantine;
  readonly now: Instant;
}

/**
 * Reads the input `tag`. A commit is told from a tag by its prefix, because a short hash is a good tag too.
 *
 *     '' → before    '1.5.2' → tag    'commit:1f2e3d4' → commit
 */
export function parseWish(text: string): Wish {
  if (text === '') return { kind: 'before' };
  return text.startsWith('commit:') ? { kind: 'commit', commit: text.slice(7) } : { kind: 'tag', tag: text };
}

/**
 * Decides where a rollback leads for each policy. One that is rolled back already stays where it is: the same rollback
 * twice is one (`rollback/done`). Throws `rollback/unknown-commit`, `rollback/no-earlier`, `usage/missing-input`.
 *
 *     ([c3: 1.5.3, c2: 1.5.2], app, before) → [{ policy: app, bad: 1.5.3, good: 1.5.2, commit: c2 }]
 */
export function goalsOf(facts: GoalFacts): { readonly goals: readonly Goal[]; readonly problems: readonly Problem[] } {
  const [goals, problems] = sortOut(policiesOf(facts).map((policy) => attempt(() => goalOf(policy, facts))));
  return { goals: goals.filter(isWayBack), problems };
}

/** A tag that was named may point at another digest than the one that runs. */
function isWayBack({ bad, good, commit }: Goal): boolean {
  return commit === undefined ? !isSame(bad, good) : !agrees(bad, good);
}

function policiesOf({ policies, wish, history, environment }: GoalFacts): readonly PolicyId[] {
  if (policies.length > 0) return policies;
  if (wish.kind === 'tag') {
    throw new Problem('usage/missing-input', `Cannot roll back to "${wish.tag}": no policy is named`, {
      hint: 'Name it with policy. Without a tag, all that the last change moved goes back.',
    });
  }
  if (wish.kind === 'commit') return [...versionAt(history, wish.commit).values.keys()];
  const change = lastChange(history);
  if (change !== undefined) return change.moved;
  throw new Problem(
    'rollback/no-earlier',
    `Cannot roll back "${environment}": of ${count(history.length, 'commit')} looked at, none changed an image`,
    { hint: 'Name the policy and the tag to go back to, or check out more of the history (fetch-depth: 0).' },
  );
}

function goalOf(policy: PolicyId, facts: GoalFacts): Goal {
  const { history, wish } = facts;
  const bad = history[0]?.values.get(policy);
  if (bad === undefined || wish.kind === 'before') return before(policy, facts);
  if (wish.kind === 'tag')
    return { policy, bad, good: { ...bad, tag: tagOf(wish.tag), digest: undefined }, commit: undefined };
  const version = versionAt(history, wish.commit);
  return { policy, bad, good: version.values.get(policy) ?? bad, commit: version.commit };
}

function before(policy: PolicyId, { history, holds, environment, quarantineOf, now }: GoalFacts): Goal {
  const bad = history[0]?.values.get(policy);
  const hold = holdOf(holds, policy, environment, now);
  if (bad !== undefined && hold?.tag === bad.tag && hold.digest === bad.digest) throw done(hold);
  const { value, commit } = beforeLastChange(history, policy, quarantineOf(policy));
  return { policy, bad: bad ?? value, good: value, commit };
}

function tagOf(text: string): Running['tag'] {
  const tag = parseTag(text);
  if (tag !== undefined) return tag;
  throw new Problem('usage/malformed-input', `Cannot roll back to "${text}": it is no tag`, {
    hint: 'Give a tag of the image, or commit: and the hash of a commit.',
  });
}

function done({ policy, environment, tag }: Hold): Problem {
  return new Problem(
    'rollback/done',
    `Cannot roll back "${policy}" once more: ${environment} is back at ${tag} already, and held there`,
    { policy, hint: 'To go back further, name the tag.' },
  );
}
