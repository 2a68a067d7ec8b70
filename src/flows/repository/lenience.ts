import { excused, excusesIn } from '../../core/check/excuses.ts';
import { withSeverities } from '../../core/check/severities.ts';
import type { SourceFile, Workspace } from '../../core/ports.ts';
import type { Problem } from '../../core/problem/problem.ts';
import { settle } from '../../core/problem/settle.ts';
import { sortOut } from '../../core/problem/sort-out.ts';
import { inProblemOrder } from '../../core/report/assemble.ts';
import type { PolicyReport, Report } from '../../core/report/report.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { readEnvironments } from '../environments/reading.ts';

/**
 * Weighs the problems of a finished run as the repository's configuration and the comments in its files want it. What
 * the run did was decided before, by the problems as they were; mode `check` has done it by itself.
 */
export async function weighed(report: Report, { config }: Settings, workspace: Workspace): Promise<Report> {
  if (report.mode === 'check' || report.problems.length === 0) return report;
  const { configuration } = await readEnvironments(config, workspace);
  const severities = configuration?.severities ?? new Map();
  const { excuses } = excusesIn(await filesOf(report.problems, workspace));
  const weigh = (problems: readonly Problem[]): readonly Problem[] =>
    excused(withSeverities(problems, severities), excuses);
  return {
    ...report,
    policies: report.policies.map((policy) => weighedPolicy(policy, weigh)),
    problems: inProblemOrder(weigh(report.problems)),
  };
}

/** What a policy came to is told whatever is thought of it. */
function weighedPolicy(
  policy: PolicyReport,
  weigh: (problems: readonly Problem[]) => readonly Problem[],
): PolicyReport {
  const { outcome } = policy;
  if (outcome.kind === 'selected') return policy;
  const [problem = outcome.problem] = weigh([outcome.problem]);
  return { ...policy, outcome: { ...outcome, problem } };
}

/** The files that problems stand in; one that cannot be read excuses nothing. */
async function filesOf(problems: readonly Problem[], workspace: Workspace): Promise<readonly SourceFile[]> {
  const paths = new Set(problems.flatMap(({ at }) => (at?.line === undefined ? [] : at.file)));
  const settled = await settle([...paths], 8, async (path) => ({ path, text: (await workspace.read(path)) ?? '' }));
  return sortOut(settled)[0];
}
