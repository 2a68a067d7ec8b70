import type { Environment } from '../../core/environments/configuration.ts';
import type { History as Versions, Version } from '../../core/environments/history.ts';
import type { Instant } from '../../core/environments/instant.ts';
import { lineOf, type LineCommit, type ListedCommit } from '../../core/environments/line.ts';
import { followMoves, type Since } from '../../core/environments/moves.ts';
import { runningOf } from '../../core/environments/running.ts';
import type { PolicyId } from '../../core/flux/objects.ts';
import { findDeployed } from '../../core/manifests/deployed.ts';
import { readMarkers, type MarkedFile } from '../../core/manifests/markers.ts';
import type { Sha } from '../../core/git/sha.ts';
import type { History, Source, SourceFile } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { settle } from '../../core/problem/settle.ts';
import { findMarked } from './publish.ts';

/** What an environment ran, as far as it was looked into. */
export interface Past {
  /** The newest first; only commits that changed something there. */
  readonly versions: Versions;
  /** The newest commit of the branch, and its files. */
  readonly head: LineCommit;
  readonly source: Source;
  /** All commits of the branch that were looked at, newest first. */
  readonly line: readonly LineCommit[];
  /** Why nobody can tell when its commits came there. */
  readonly problems: readonly Problem[];
}

/** Tells whether enough is known; `oldest` is the commit that was looked at last. */
export type IsEnough = (versions: Versions, oldest: LineCommit | undefined) => boolean;

/** A repository older than this is no longer looked into: nobody soaks or rolls back so far. */
const mostCommits = 5000;
const mostVersions = 500;

/** Reads what an environment ran, back from its newest commit, until that is enough. Throws Problems. */
export async function readPast(
  environment: Environment,
  branch: string,
  history: History,
  isEnough: IsEnough,
): Promise<Past | undefined> {
  const line: LineCommit[] = [];
  const versions: Version[] = [];
  const isDone = (): boolean =>
    isEnough(versions, line.at(-1)) || versions.length >= mostVersions || line.length >= mostCommits;
  const calendar = calendarOf(branch, history);
  const markersOf = markersOnce();
  const add = async (commit: LineCommit): Promise<void> => {
    const values = await valuesIn(await history.sourceAt(branch, commit), environment, markersOf);
    const since = await calendar.since(commit, line[0] ?? commit);
    versions.push({ commit: commit.commit, date: commit.date, since, values });
  };
  // A commit has changed something where the one before it, which comes next, holds something else.
  let newer: LineCommit | undefined;
  for await (const commit of lineOf(calendar.noting(history.commits(branch, environment.paths)))) {
    if (newer !== undefined && newer.content !== commit.content) {
      await add(newer);
      newer = undefined;
      if (isDone()) break;
    }
    line.push(commit);
    newer = commit;
  }
  if (newer !== undefined) await add(newer);
  const [head] = line;
  if (head === undefined) return undefined;
  const source = await history.sourceAt(branch, head);
  return { versions, head, source, line, problems: calendar.problems };
}

/** When a branch came to hold what it holds. */
interface Calendar {
  /** Notes what commits hold on their way. */
  noting(pages: AsyncIterable<readonly ListedCommit[]>): AsyncIterable<readonly ListedCommit[]>;
  since(commit: LineCommit, head: LineCommit): Promise<Instant | undefined>;
  readonly problems: readonly Problem[];
}

function calendarOf(branch: string, history: History): Calendar {
  const contents = new Map<Sha, string>();
  const problems: Problem[] = [];
  const moves = history.moves(branch);
  let follow: Since | undefined;
  return {
    problems,
    noting: async function* (pages) {
      for await (const page of pages) {
        for (const { commit, content } of page) contents.set(commit, content);
        yield page;
      }
    },
    since: async ({ content, date }, head) => {
      if (moves === undefined) return date;
      if (problems.length > 0) return undefined;
      const ask = (follow ??= followMoves(moves, head.commit, (commit) => contents.get(commit)));
      const [found] = await settle([content], 1, (one) => ask(one, date));
      if (found instanceof Problem) problems.push(unreadable(found));
      return found instanceof Problem ? undefined : found;
    },
  };
}

function unreadable({ message, hint }: Problem): Problem {
  return new Problem('gate/unreadable', message, { hint });
}

async function valuesIn(
  source: Source,
  environment: Environment,
  markersOf: (file: SourceFile) => MarkedFile,
): Promise<Version['values']> {
  const { files } = await findMarked(source, environment);
  const values: [PolicyId, Exclude<ReturnType<typeof runningOf>, string>][] = [];
  for (const [policy, marked] of findDeployed(files.map(markersOf))) {
    const running = runningOf(marked);
    if (typeof running !== 'string') values.push([policy, running]);
  }
  return new Map(values);
}

/** Most files are the same from version to version: each text is read once. */
function markersOnce(): (file: SourceFile) => MarkedFile {
  const known = new Map<string, MarkedFile>();
  return ({ path, text }) => {
    const key = `${path}\n${text}`;
    const read = known.get(key) ?? readMarkers(path, text);
    known.set(key, read);
    return read;
  };
}
