import type { Environment } from '../../core/environments/configuration.ts';
import type { History as Versions, Version } from '../../core/environments/history.ts';
import { lineOf, type LineCommit } from '../../core/environments/line.ts';
import { runningOf } from '../../core/environments/running.ts';
import { parseTrailers, type CommitRecord } from '../../core/environments/trailers.ts';
import type { PolicyId } from '../../core/flux/objects.ts';
import { findDeployed } from '../../core/manifests/deployed.ts';
import { readMarkers } from '../../core/manifests/markers.ts';
import type { History, Source } from '../../core/ports.ts';
import { markerNeedle } from '../repository/inventory.ts';

/** What an environment ran, as far as it was looked into. */
export interface Past {
  /** The newest first; only commits that changed something there. */
  readonly versions: Versions;
  /** What commits of its branch say of themselves; what a merge brought is credited to it. */
  readonly records: ReadonlyMap<string, CommitRecord>;
  /** The newest commit of the branch, and its files. */
  readonly head: LineCommit;
  readonly source: Source;
  /** All commits of the branch that were looked at, newest first. */
  readonly line: readonly LineCommit[];
}

/** A repository older than this is no longer looked into: nobody soaks or rolls back so far. */
const mostCommits = 5000;
const mostVersions = 500;

/** Reads what an environment ran, back from its newest commit, until that is enough. Throws Problems. */
export async function readPast(
  environment: Environment,
  branch: string,
  history: History,
  isEnough: (versions: Versions) => boolean,
): Promise<Past | undefined> {
  const line: LineCommit[] = [];
  const versions: Version[] = [];
  const under = environment.paths.length === 0 ? ['.'] : environment.paths;
  const isDone = (): boolean => isEnough(versions) || versions.length >= mostVersions || line.length >= mostCommits;
  // A commit has changed something where the one before it, which comes next, holds something else.
  let newer: LineCommit | undefined;
  for await (const commit of lineOf(history.commits(branch, environment.paths))) {
    if (newer !== undefined && newer.content !== commit.content) {
      versions.push(await versionAt(newer, branch, under, history));
      newer = undefined;
      if (isDone()) break;
    }
    line.push(commit);
    newer = commit;
  }
  if (newer !== undefined) versions.push(await versionAt(newer, branch, under, history));
  const [head] = line;
  if (head === undefined) return undefined;
  return { versions, records: recordsOf(line), head, source: await history.sourceAt(branch, head), line };
}

function recordsOf(line: readonly LineCommit[]): ReadonlyMap<string, CommitRecord> {
  const found = line.map(({ commit, messages }) => {
    const record = messages.map(parseTrailers).find((one) => one !== undefined);
    return record === undefined ? undefined : ([commit, record] as const);
  });
  return new Map(found.filter((one) => one !== undefined));
}

async function versionAt(
  commit: LineCommit,
  branch: string,
  under: readonly string[],
  history: History,
): Promise<Version> {
  const source = await history.sourceAt(branch, commit);
  const { files } = await source.find(under, [markerNeedle]);
  const values: [PolicyId, Exclude<ReturnType<typeof runningOf>, string>][] = [];
  for (const [policy, marked] of findDeployed(files.map(({ path, text }) => readMarkers(path, text)))) {
    const running = runningOf(marked);
    if (typeof running !== 'string') values.push([policy, running]);
  }
  return { commit: commit.commit, date: commit.date, values: new Map(values) };
}
