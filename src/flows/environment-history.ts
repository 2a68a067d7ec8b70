import type { Environment } from '../core/environments/configuration.ts';
import type { History as Versions, Version } from '../core/environments/history.ts';
import { lineOf, type LineCommit } from '../core/environments/line.ts';
import { runningOf } from '../core/environments/running.ts';
import { parseTrailers, type CommitRecord } from '../core/environments/trailers.ts';
import type { PolicyId } from '../core/flux/objects.ts';
import { findDeployed } from '../core/manifests/deployed.ts';
import { readMarkers } from '../core/manifests/markers.ts';
import type { History, Source } from '../core/ports.ts';
import { markerNeedle } from './inventory.ts';

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
  const records = new Map<string, CommitRecord>();
  const under = environment.paths.length === 0 ? ['.'] : environment.paths;
  const note = async (commit: LineCommit): Promise<void> => {
    versions.push(await versionAt(commit, branch, under, history));
  };
  let last: LineCommit | undefined;
  for await (const commit of lineOf(history.commits(branch, environment.paths))) {
    if (last !== undefined && last.content !== commit.content) {
      await note(last);
      last = undefined;
      if (isEnough(versions) || versions.length >= mostVersions || line.length >= mostCommits) break;
    }
    line.push(commit);
    const record = commit.messages.map(parseTrailers).find((one) => one !== undefined);
    if (record !== undefined) records.set(commit.commit, record);
    last = commit;
  }
  if (last !== undefined) await note(last);
  const [head] = line;
  if (head === undefined) return undefined;
  return { versions, records, head, source: await history.sourceAt(branch, head), line };
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
