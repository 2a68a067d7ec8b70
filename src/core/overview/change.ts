import { isApp } from '../publication/ownership.ts';
import type { History } from '../environments/history.ts';
import type { Instant } from '../environments/instant.ts';
import type { LineCommit } from '../environments/line.ts';
import { isSame, type Running } from '../environments/running.ts';
import { parseTrailers, type CommitRecord } from '../environments/trailers.ts';
import type { PolicyId } from '../flux/objects.ts';
import { bytewise } from '../text/bytewise.ts';

/** Who moved an image: an automation, a promotion, a rollback, or a person. */
export type Cause = 'update' | 'promotion' | 'rollback' | 'hand';

/** One image of one environment that moved in one commit. */
export interface Change {
  readonly commit: string;
  readonly date: Instant;
  readonly environment: string;
  readonly policy: PolicyId;
  /** What ran before; undefined where the policy was new to the environment. */
  readonly old: Running | undefined;
  readonly next: Running;
  readonly cause: Cause;
  /** Of a rollback: the commit whose failed verification asked for it. */
  readonly failed: string | undefined;
}

/** What was read of an environment's history. */
export interface PastOf {
  readonly environment: string;
  /** The newest first. */
  readonly versions: History;
  readonly line: readonly LineCommit[];
  /** Images come here by merging the branch of another environment. */
  readonly isMerged: boolean;
}

/**
 * Lists the images that moved in an environment, newest first. The oldest version that is known is where one began to
 * look, and is no change. A commit is a promotion or a rollback by its trailers, an update by its author: a bot of
 * GitHub's, or one of the addresses that automations give themselves; and all else was done by hand.
 *
 *     [c2: 1.5.3, c1: 1.5.2] → [{ commit: c2, old: 1.5.2, next: 1.5.3, cause: 'update', … }]
 */
export function changesOf(past: PastOf, automated: ReadonlySet<string>): readonly Change[] {
  const { versions, environment } = past;
  const commits = new Map(past.line.map((commit) => [commit.commit as string, commit]));
  const last = new Map(versions.at(-1)?.values ?? []);
  const changes: Change[] = [];
  for (const { commit, date, values } of [...versions].reverse().slice(1)) {
    const moved = [...values].filter(([policy, next]) => {
      const old = last.get(policy);
      return old === undefined || !isSame(old, next);
    });
    const origin = originOf(commits.get(commit), past, automated);
    for (const [policy, next] of moved.sort(([a], [b]) => bytewise(b, a))) {
      changes.push({ commit, date, environment, policy, old: last.get(policy), next, ...origin });
      last.set(policy, next);
    }
  }
  return changes.reverse();
}

function originOf(
  commit: LineCommit | undefined,
  past: PastOf,
  automated: ReadonlySet<string>,
): Pick<Change, 'cause' | 'failed'> {
  if (commit === undefined) return { cause: 'hand', failed: undefined };
  const record = commit.messages.map(parseTrailers).find((one) => isAbout(one, past.environment));
  if (record !== undefined) {
    return { cause: record.kind, failed: record.kind === 'rollback' ? record.failed : undefined };
  }
  if (past.isMerged && commit.parents.length > 1) return { cause: 'promotion', failed: undefined };
  const isBot = commit.authors.some((author) => automated.has(author) || isBotAddress(author));
  return { cause: isBot ? 'update' : 'hand', failed: undefined };
}

/** A merge brings the records of other environments along. */
function isAbout(record: CommitRecord | undefined, environment: string): boolean {
  if (record === undefined) return false;
  return (record.kind === 'promotion' ? record.to : record.environment) === environment;
}

/** `'41898282+github-actions[bot]@users.noreply.github.com' → true` */
function isBotAddress(email: string): boolean {
  return isApp(email.slice(0, email.indexOf('@')));
}
