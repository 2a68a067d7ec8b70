import type { Configuration } from '../environments/configuration.ts';
import { environmentOf } from '../environments/environment.ts';
import { versionText, type MarkedValue } from '../environments/running.ts';
import type { PolicyId } from '../flux/objects.ts';
import type { Selection } from '../policy/selection.ts';
import type { Report } from '../report/report.ts';
import type { Standing } from './landscape.ts';

/**
 * Adds to what the files of an environment say what this run did there: a commit on GitHub has changed it although the
 * checkout does not know it; a pull request, or a dry run, would.
 *
 *     (app 1.5.2, a commit to 1.5.3) → app 1.5.3    (app 1.5.2, a pull request to 1.5.3) → app 1.5.2, coming 1.5.3
 */
export function withNews(
  environment: string,
  values: ReadonlyMap<PolicyId, readonly MarkedValue[]>,
  report: Pick<Report, 'changes' | 'policies' | 'publications' | 'dryRun'>,
  { configuration, ownBranch }: { readonly configuration: Configuration; readonly ownBranch: string },
): Standing {
  const moved = report.changes
    .filter(({ file }) => environmentOf(configuration, ownBranch, file)?.name === environment)
    .map(({ policy }) => policy);
  const selected = report.policies.flatMap(({ outcome }) => (outcome.kind === 'selected' ? [outcome] : []));
  const news = selected.filter(({ policy }) => moved.includes(policy));
  const base = { arrivals: new Map(), unread: undefined };
  if (!isDone(report)) {
    return { ...base, values, coming: new Map(news.map((one) => [one.policy, versionText(one)])) };
  }
  const now = new Map(values);
  for (const selection of news) now.set(selection.policy, [valueOf(selection, values.get(selection.policy) ?? [])]);
  return { ...base, values: now, coming: new Map() };
}

function isDone({ publications, dryRun }: Pick<Report, 'publications' | 'dryRun'>): boolean {
  return !dryRun && publications.every(({ kind }) => kind === 'commit' || kind === 'workspace');
}

/** Markers that pin no digest still pin none. */
function valueOf({ tag, digest }: Selection, before: readonly MarkedValue[]): MarkedValue {
  const isPinned = before.some((value) => value.digest !== undefined);
  return { image: before[0]?.image, tag, digest: isPinned ? digest : undefined };
}
